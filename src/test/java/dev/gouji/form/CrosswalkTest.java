package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final Path DOCUMENTATION = Path.of("docs", "dataset.md");
    private static final String BEGIN = "<!-- crosswalk: made from crosswalk.yaml, held by CrosswalkTest -->\n";
    private static final String END = "<!-- end of crosswalk -->\n";

    @Test
    void everyKeyIsAFigureOfItsForm() {
        for (Crosswalk entry : Forms.crosswalk()) {
            entry.figures().forEach((form, keys) -> {
                for (String key : keys) {
                    List<FigureKey> found = Crosswalk.keys(Forms.of(form).keys(), FigureKey.of(key));
                    assertTrue(!found.isEmpty(), entry.id() + ": " + form + " has no figure " + key);
                }
            });
        }
    }

    @Test
    void everyEntryTiesTwoGenerationsAndSaysWhy() {
        Set<String> ids = new HashSet<>();
        for (Crosswalk entry : Forms.crosswalk()) {
            assertTrue(ids.add(entry.id()), entry.id() + " twice");
            assertTrue(entry.figures().size() > 1, entry.id());
            assertTrue(
                    entry.kinship() != null
                            && entry.why().zh() != null
                            && entry.why().en() != null,
                    entry.id());
        }
    }

    @Test
    void whatMustNeverBeJoinedIsNotTheSameElsewhere() {
        Set<String> never = new HashSet<>();
        Set<String> same = new HashSet<>();
        for (Crosswalk entry : Forms.crosswalk()) {
            Set<String> pairs = entry.kinship() == Crosswalk.Kinship.NEVER ? never : same;
            pairs.addAll(entry.kinship() == Crosswalk.Kinship.NEAR ? Set.of() : pairs(entry));
        }
        never.retainAll(same);
        assertEquals(Set.of(), never);
    }

    @Test
    void theDocumentationShowsTheCrosswalk() throws IOException {
        String text = Files.readString(DOCUMENTATION);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String made = markdown();
        if (Boolean.getBoolean("gouji.goldens.write") && System.getenv("CI") == null) {
            Files.writeString(DOCUMENTATION, text.substring(0, begin) + made + text.substring(end));
        } else {
            assertEquals(made, text.substring(begin, end));
        }
    }

    private static Set<String> pairs(Crosswalk entry) {
        Set<String> pairs = new HashSet<>();
        entry.figures()
                .forEach((one, keys) -> entry.figures().forEach((other, others) -> {
                    if (one.compareTo(other) < 0) {
                        List<FigureKey> matches = expanded(other, others);
                        expanded(one, keys)
                                .forEach(key -> matches.forEach(
                                        match -> pairs.add(one + " " + key + " " + other + " " + match)));
                    }
                }));
        return pairs;
    }

    private static List<FigureKey> expanded(String form, List<String> patterns) {
        return patterns.stream()
                .flatMap(pattern -> Crosswalk.keys(Forms.of(form).keys(), FigureKey.of(pattern)).stream())
                .toList();
    }

    private static String markdown() {
        StringBuilder table = new StringBuilder();
        List<String> forms = Forms.all().stream().map(Form::id).toList();
        table.append("| what | kinship | ")
                .append(forms.stream().map(form -> "`" + form + "`").collect(Collectors.joining(" | ")))
                .append(" | why |\n|---|---|")
                .append("---|".repeat(forms.size() + 1))
                .append('\n');
        for (Crosswalk entry : Forms.crosswalk()) {
            List<String> cells = new ArrayList<>();
            cells.add(entry.id());
            cells.add(entry.kinship().code());
            for (String form : forms) {
                cells.add(entry.figures().getOrDefault(form, List.of()).stream()
                        .map(key -> "`" + key + "`")
                        .collect(Collectors.joining(" + ")));
            }
            cells.add(entry.why().en());
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return table.toString();
    }
}
