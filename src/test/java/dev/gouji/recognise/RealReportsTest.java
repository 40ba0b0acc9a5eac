package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports, against what people read in them; skipped where these are not at hand. */
class RealReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acheng-miit-2021",
                "shanghai-office-2019",
                "city-scale-2025",
                "blank-form-ogi-2021",
                "hzq2023_working",
                "pingtan-2014-tables"
            })
    void aPlainReportIsReadWhollyAndSurely(String name) throws IOException {
        Judged judged = judge(name);
        assertEquals(List.of(), judged.silent());
        assertEquals(List.of(), judged.doubted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-kewei-2024", "pingtan-2023-run-together", "pingtan-2020-tables"})
    void aDamagedReportHasNoSilentError(String name) throws IOException {
        assertEquals(List.of(), judge(name).silent());
    }

    /** What was read for certain and is not so, and what is plain to read and was not. */
    private record Judged(List<String> silent, List<String> doubted) {}

    private static Judged judge(String name) throws IOException {
        Optional<Path> shared = shared();
        assumeTrue(shared.isPresent(), "the real reports are not at hand");
        Path real = shared.orElseThrow().resolve("real");
        JsonNode truth = new ObjectMapper()
                .readTree(real.resolve("truth/" + name + ".json").toFile());
        String document = truth.get("document").asText();
        Conversion conversion =
                new Converter(Limits.STANDARD).convert(document, Files.readAllBytes(real.resolve(document)));
        assertEquals(1, conversion.reports().size(), document);
        AnnualReport report = conversion.reports().get(0);
        assertEquals(truth.get("form").asText(), report.form());
        if (!truth.get("year").isNull()) {
            assertEquals(truth.get("year").asInt(), report.year().value());
        }
        Judged judged = new Judged(new ArrayList<>(), new ArrayList<>());
        Map<FigureKey, Figure> figures = report.figuresByKey();
        truth.get("figures")
                .fieldNames()
                .forEachRemaining(key -> judge(key, figures.get(FigureKey.of(key)), truth, judged));
        figures.forEach((key, figure) -> {
            if (isCertain(figure) && figure.mark() == Mark.NUMBER && isUnknown(key, truth)) {
                judged.silent().add("invented " + key + " = " + figure.value());
            }
        });
        return judged;
    }

    private static void judge(String key, Figure figure, JsonNode truth, Judged judged) {
        JsonNode printed = truth.get("figures").get(key);
        BigDecimal value = printed.isNull() ? null : new BigDecimal(printed.asText());
        boolean lost = lists(truth, "lost", key);
        String said = figure == null ? key + " absent" : key + " " + figure.mark() + " " + figure.value();
        if (figure == null || (figure.mark() == Mark.MISSING && value != null && !lost)) {
            judged.silent().add(said + ", truly " + value);
        } else if (!isCertain(figure)) {
            judged.doubted().add(said);
        } else if (!same(value, figure.value()) && !(lost && figure.value() == null)) {
            judged.silent().add(said + ", truly " + value);
        }
    }

    /** Whether a figure of a table that the truth knows is none of those that people could read. */
    private static boolean isUnknown(FigureKey key, JsonNode truth) {
        boolean table = false;
        for (var names = truth.get("figures").fieldNames(); names.hasNext(); ) {
            table |= names.next().startsWith(key.table() + "/");
        }
        return table && !truth.get("figures").has(key.toString());
    }

    private static boolean lists(JsonNode truth, String field, String key) {
        for (JsonNode item : truth.path(field)) {
            if (item.asText().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static boolean isCertain(Figure figure) {
        return figure.certainty() == Certainty.READ && figure.mark() != Mark.UNREADABLE;
    }

    private static Optional<Path> shared() {
        String told = System.getProperty("gouji.shared");
        if (told != null) {
            return Optional.of(Path.of(told)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(folder -> Files.isDirectory(folder.resolve("real/truth")))
                .findFirst();
    }
}
