package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings of real pages, cut off in the middle: what stands in them, and nothing else, may be certain. */
class FragmentsTest {

    /** The rows that a fragment holds, each with its numbers, as people read them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            01-pipe-table-2024, proactive/regulations 0 0 0; proactive/normative_documents 5 1 25; proactive/licensing 0; proactive/penalties 0; proactive/coercive_measures 0; proactive/fees 0; requests/received 58 7 0 0 1 0 66; requests/carried_in 2 0 0 0 0 0 2; requests/granted 2 1 0 0 0 0 3; requests/partly_granted 16 1 0 0 0 0 17; requests/refused.state_secret 0 0 0 0 0 0 0; requests/refused.other_law 0 0 0 0 0 0 0; requests/refused.three_securities_one_stability 0 0 0 0 0 0 0; requests/refused.third_party 0 0 0 0 0 0 0; requests/refused.internal_affairs 1 0 0 0 0 0 1; requests/refused.deliberative 0 0 0 0 0 0 0; requests/refused.enforcement_file 0 0 0 0 0 0
            02-traditional-characters-2020, proactive/regulations 0 0 0; proactive/normative_documents 2 2 19; proactive/licensing 8 5 93; proactive/other_services 117 0 165; proactive/penalties 90 0 22; proactive/coercive_measures 4 4
            04-cell-per-line-2023, proactive/regulations 0 0 0; proactive/normative_documents 0 0 0; proactive/licensing 20; proactive/penalties 0; proactive/coercive_measures 0; proactive/fees 0; requests/received 0 0 0 0 0 0 0; requests/carried_in 0 0 0 0 0 0 0; requests/granted 0 0 0
            05-dropped-characters-2023, proactive/regulations 0 0 0; proactive/normative_documents 0 1 0; proactive/licensing 132; proactive/penalties 22; proactive/coercive_measures 2; proactive/fees 0
            06-cell-per-line-2019, proactive/regulations 0 0 0; proactive/normative_documents 64 24 24; proactive/licensing 0 0 0; proactive/other_services 0 0 0; proactive/penalties 0 0 0; proactive/coercive_measures 0 0 0; proactive/fees 0 0; proactive/procurement 2 70487
            03-labels-deduplicated-2019, proactive/regulations 0
            """)
    void nothingIsCertainThatDoesNotStandThere(String name, String rows) throws IOException {
        TreeMap<String, List<String>> truth = new TreeMap<>();
        for (String row : rows.split("; ")) {
            List<String> words = List.of(row.split(" "));
            truth.put(words.get(0), words.subList(1, words.size()));
        }
        TreeMap<String, List<Figure>> read = new TreeMap<>();
        for (AnnualReport report : recognise(name)) {
            read.putAll(report.figures().stream()
                    .collect(Collectors.groupingBy(
                            figure -> figure.key().table() + "/" + figure.key().row())));
        }
        read.forEach((row, figures) -> {
            List<String> printed = truth.getOrDefault(row, List.of());
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                if (figure.certainty() != Certainty.DOUBTFUL && figure.mark() == Mark.NUMBER) {
                    assertTrue(i < printed.size(), figure + " stands nowhere");
                    assertEquals(printed.get(i), figure.value().toPlainString(), figure.toString());
                }
            }
        });
    }

    @Test
    void wholeRowsOfAFragmentAreRead() throws IOException {
        long certain = recognise("01-pipe-table-2024").stream()
                .flatMap(report -> report.figures().stream())
                .filter(figure -> figure.certainty() == Certainty.READ && figure.mark() == Mark.NUMBER)
                .count();
        assertTrue(certain > 60, certain + " figures");
    }

    /** Where the page was cut a row lacks cells, so all are in doubt; but none is lost. */
    @ParameterizedTest
    @CsvSource({
        "regulations, 0 0 0",
        "normative_documents, 2 2 19",
        "licensing, 8 5 93",
        "other_services, 117 0 165",
        "penalties, 90 0 22",
        "coercive_measures, 4 4 -"
    })
    void rowsInTraditionalCharactersAreFound(String row, String printed) throws IOException {
        assertEquals(
                printed,
                recognise("02-traditional-characters-2020").get(0).figures().stream()
                        .filter(figure -> figure.key().row().equals(row))
                        .map(figure -> figure.raw().strip())
                        .collect(Collectors.joining(" ")));
    }

    private static List<AnnualReport> recognise(String name) throws IOException {
        Optional<Path> shared = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/real/fragments"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(shared.isPresent(), "the fragments are not at hand");
        Path file = shared.orElseThrow().resolve(name + ".txt");
        return new Converter(Limits.STANDARD)
                .convert(name + ".txt", Files.readAllBytes(file))
                .reports();
    }
}
