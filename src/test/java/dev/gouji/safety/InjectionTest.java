package dev.gouji.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts that speak to a terminal, a spreadsheet, a log or a script are data and nothing else. */
class InjectionTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CASE = Path.of("fixtures/cases/ogi-2021/every-single-row");

    /** Clears the screen, names the window, links, fills the clipboard; controls of 8 bits; turned writing; new lines. */
    private static final String OBEYED = "\u001b[2J\u001b]0;x\u0007\u001b]8;;a\u001b\\\u001b]52;c;eA==\u0007\u009b31m"
            + "\u0090q\u009c\u009d0;x\u009c\b\u007f\r\n{\"event\":\"forged\"}\n\u0085\u2028\u2029"
            + "\u202egpj\u2066\u200f\u061c\u202c<script>alert(1)<!--]]>";

    private static final String FORMULA = "=HYPERLINK(\"x\",\"y\")";

    @TempDir
    Path work;

    @BeforeEach
    void makeInputs() throws IOException {
        Path in = Files.createDirectory(work.resolve("in"));
        String text = Files.readString(CASE.resolve("report.txt"));
        String page = Files.readString(CASE.resolve("report.html"));
        // bell and backspace would make it no text, and a line break no title
        Files.writeString(in.resolve("a" + OBEYED + ".txt"), spoken(text, OBEYED.replaceAll("[\u0007\b\r\n]", "")));
        Files.writeString(in.resolve("b" + OBEYED + ".html"), spoken(page, escaped(OBEYED)));
        Files.writeString(in.resolve("title.html"), spoken(page, escaped(OBEYED.replaceAll("[\r\n]", ""))));
        Files.writeString(in.resolve("c" + OBEYED + ".docx"), "");
        Files.writeString(in.resolve("~$" + OBEYED + ".docx"), "");
        for (String first : List.of("=", "+", "-", "@", "\t", "\r", "'")) {
            Files.writeString(in.resolve(first + "1+1.html"), spoken(page, first + "1"));
        }
        Files.writeString(in.resolve("formula.html"), broken(page).replace("雁汀区", FORMULA + "区"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("z" + OBEYED + ".zip")))) {
            for (String member : List.of(OBEYED + "\0.txt", "../" + OBEYED + ".txt", "=1+1|" + OBEYED + ".html")) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void noCommandPrintsAnythingThatATerminalObeys() throws IOException {
        for (String lang : List.of("zh", "en")) {
            assertHarmless("check", Command.gouji("check", "-v", "--lang", lang, in()));
            assertHarmless("convert", Command.gouji("convert", "-v", "--lang", lang, in()));
            for (Path file : list(work.resolve("in"))) {
                assertHarmless("convert one", Command.gouji("convert", "--lang", lang, file.toString()));
                assertHarmless("inspect", Command.gouji("inspect", "--lang", lang, file.toString()));
            }
            Path out = work.resolve("out" + OBEYED + lang);
            assertHarmless("dry run", Command.gouji("convert", in(), "-o", out.toString(), "--dry-run", "-v"));
            assertHarmless("convert -o", Command.gouji("convert", "--lang", lang, in(), "-o", out.toString()));
            assertHarmless("status", Command.gouji("status", "--lang", lang, out.toString()));
        }
    }

    @Test
    void noMisuseIsAnsweredWithWhatATerminalObeys() {
        String name = work.resolve("none" + OBEYED).toString();
        for (String[] misuse : new String[][] {
            {"check", name},
            {"inspect", name},
            {"status", name},
            {"schema", OBEYED},
            {OBEYED},
            {"check", "--" + OBEYED},
            {"check", in(), "--limit-cells=" + OBEYED},
            {"inspect", in() + "/=1+1.html!/" + OBEYED},
            {"check", in(), "--sarif", name + "/a"},
            {"check", in(), "--units", name},
            {"convert", in(), "-o", in()},
            {"rules", "--identify", OBEYED},
            {"inspect", in() + "/=1+1.html", "--draw", name}
        }) {
            Command command = Command.gouji(misuse);
            assertEquals(2, command.code(), String.join(" ", misuse));
            assertHarmless(String.join(" ", misuse), command);
            assertTrue(command.err().lines().count() <= 2, command.err());
        }
    }

    @Test
    void standardOutputIsJsonWithTheNamesAsTheyAre() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Command.gouji("convert", "-q", in()).out().split("\n", -1)) {
            if (!line.isEmpty()) {
                names.add(JSON.readTree(line).at("/document/document").textValue());
            }
        }
        assertTrue(names.contains("a" + OBEYED + ".txt"), names.toString());
        assertTrue(names.contains("=1+1.html"), names.toString());
    }

    @Test
    void everyLineOfADatasetIsARecordOfTheProgram() throws IOException {
        Path out = work.resolve("out");
        Path sarif = work.resolve("findings.sarif");
        Command.gouji("convert", "-q", in(), "-o", out.toString(), "--sarif", sarif.toString());
        int documents = 0;
        for (Path file : list(out)) {
            if (file.toString().endsWith(".ndjson")) {
                for (String line : Files.readString(file).split("\n", -1)) {
                    if (!line.isEmpty()) {
                        assertHarmless(file.toString(), line);
                        documents += JSON.readTree(line).path("event").asText().equals("document") ? 1 : 0;
                    }
                }
            }
        }
        List<String> log = Files.readAllLines(out.resolve("run.log.ndjson"));
        assertEquals(
                1,
                log.stream()
                        .filter(line -> line.startsWith("{\"event\":\"end\""))
                        .count());
        assertEquals(Files.readString(out.resolve("documents.ndjson")).split("\n", -1).length - 1, documents);
        assertHarmless("SARIF", Files.readString(sarif));
        JsonNode results = JSON.readTree(sarif.toFile()).at("/runs/0/results");
        assertFalse(results.isEmpty());
        for (JsonNode uri : results.findValues("uri")) {
            assertTrue(uri.textValue().matches("[A-Za-z0-9._~/%-]+"), uri.textValue());
        }
    }

    @Test
    void noCellOfACsvFileBeginsAFormulaAndEachIsRestoredByRemovingOneApostrophe() throws IOException {
        Path out = work.resolve("out");
        Command.gouji("convert", "-q", in(), "-o", out.toString());
        int guarded = 0;
        List<Path> tables = list(out).stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .toList();
        assertEquals(10, tables.size());
        for (Path table : tables) {
            try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(table))) {
                for (CSVRecord line : parser) {
                    for (String cell : line) {
                        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
                        assertTrue(!formula || cell.matches("-?\\d+(\\.\\d+)?"), table + ": " + cell);
                        guarded += cell.startsWith("'") ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(guarded > 1000, "guarded: " + guarded);
        for (String first : List.of("'=", "'+", "'-", "'@", "''")) {
            assertTrue(cells(out.resolve("reports.csv"), "agency").stream().anyMatch(cell -> cell.startsWith(first)));
        }
        assertEquals(
                texts(out.resolve("documents.ndjson"), "document"), column(out.resolve("documents.csv"), "document"));
        assertEquals(texts(out.resolve("reports.ndjson"), "agency"), column(out.resolve("reports.csv"), "agency"));
        assertEquals(texts(out.resolve("reports.ndjson"), "title"), column(out.resolve("reports.csv"), "title"));
        assertEquals(texts(out.resolve("figures.ndjson"), "raw"), column(out.resolve("figures.csv"), "raw"));
    }

    /** The report with a text in its title, a label and its narrative. */
    private static String spoken(String report, String text) {
        return broken(report).replace("雁汀区", text + "雁汀区").replace("新收", text + "新收");
    }

    /** With cells that are no numbers and sums that fail. */
    private static String broken(String report) {
        return report.replaceFirst(">0<", ">=0<").replaceFirst(">0<", ">@0<").replaceFirst(">0<", ">'0<");
    }

    private static String escaped(String text) {
        StringBuilder references = new StringBuilder();
        text.chars().forEach(unit -> references.append("&#").append(unit).append(';'));
        return references.toString();
    }

    private static void assertHarmless(String what, Command command) {
        assertTrue(command.code() != 4, what + ": " + command.err());
        assertHarmless(what, command.out());
        assertHarmless(what, command.err());
    }

    private static void assertHarmless(String what, String printed) {
        printed.codePoints().forEach(character -> {
            boolean obeyed = switch (Character.getType(character)) {
                case Character.CONTROL -> character != '\n';
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                default ->
                    character == 0x61C
                            || (character >= 0x200E && character <= 0x200F)
                            || (character >= 0x202A && character <= 0x202E)
                            || (character >= 0x2066 && character <= 0x2069);
            };
            assertFalse(obeyed, () -> what + " prints U+" + Integer.toHexString(character) + " in " + printed);
        });
        assertFalse(printed.lines().anyMatch(line -> line.startsWith("{\"event\":\"forged\"")), what);
    }

    private static List<String> texts(Path file, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readString(file).split("\n", -1)) {
            if (!line.isEmpty()) {
                texts.add(JSON.readTree(line).get(field).asText(""));
            }
        }
        return texts;
    }

    private static List<String> column(Path file, String name) throws IOException {
        return cells(file, name).stream()
                .map(cell -> cell.replaceFirst("^'", ""))
                .toList();
    }

    private static List<String> cells(Path file, String name) throws IOException {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().get().parse(Files.newBufferedReader(file))) {
            return parser.stream().map(line -> line.get(name)).toList();
        }
    }

    private String in() {
        return work.resolve("in").toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
