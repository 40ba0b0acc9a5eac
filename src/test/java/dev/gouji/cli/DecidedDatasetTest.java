package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Convert, decide in a spreadsheet, convert again: what was decided changes, and not one byte besides. */
class DecidedDatasetTest {

    private static final String WRONG = "requests/refused.enforcement_file/natural_person";
    private static final String TOTAL = "review_litigation/reconsideration/total";

    @TempDir
    private Path folder;

    private Path inputs;
    private Path dataset;
    private Path decisions;

    @BeforeEach
    void convertOnce() throws IOException {
        inputs = Files.createDirectory(folder.resolve("in"));
        dataset = folder.resolve("dataset");
        decisions = dataset.resolve("decisions.ndjson");
        Files.copy(Path.of("samples/broken-2023.docx"), inputs.resolve("broken.docx"));
        Files.copy(Path.of("samples/bureau-2024.html"), inputs.resolve("bureau.html"));
        convert(inputs, dataset);
    }

    private static Command convert(Path input, Path output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "convert", input.toString(), "-o", output.toString(), "--isolate", "none", "-j", "1", "--lang", "en"));
        arguments.addAll(List.of(more));
        return Command.gouji(arguments.toArray(String[]::new));
    }

    /** Fills in the queue, decision by key, and imports it. */
    private Command decide(String by, Map<String, String> byKey) throws IOException {
        Path queue = folder.resolve("queue.csv");
        Command export = Command.gouji("decisions", "export", dataset.toString(), "--csv", queue.toString());
        assertEquals(0, export.code(), export.err());
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(queue)) {
            String filled = line;
            for (Map.Entry<String, String> entry : byKey.entrySet()) {
                boolean finding = entry.getKey().startsWith("[");
                boolean meant = finding
                        ? line.contains(",finding,")
                                && line.contains("," + entry.getKey().substring(1) + ",")
                        : line.contains(",figure,") && line.contains("," + entry.getKey() + ",");
                if (meant) {
                    filled = line.replace(",,,ogi-2021,", "," + entry.getValue() + ",,ogi-2021,");
                    assertFalse(filled.equals(line), line);
                }
            }
            lines.add(filled);
        }
        Files.write(queue, lines);
        return Command.gouji("decisions", "import", dataset.toString(), queue.toString(), "--by", by, "--lang", "en");
    }

    private void decide(Map<String, String> byKey) throws IOException {
        Command imported = decide("甲", byKey);
        assertEquals(0, imported.code(), imported.err());
    }

    /** Every file of a dataset but what is no part of it. */
    private static Map<String, String> files(Path dataset) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dataset)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = dataset.relativize(file).toString();
                if (!name.startsWith(".gouji") && !name.equals("run.log.ndjson") && !name.equals("decisions.ndjson")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(dataset.resolve(name));
    }

    private String figure(String document, String key) throws IOException {
        return lines("figures.ndjson").stream()
                .filter(line -> line.contains("\"document\":\"" + document) && line.contains("\"" + key + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDecisionChangesItsFigureAndWhatFollowsFromItAndNothingElse() throws IOException {
        List<String> before = lines("figures.ndjson");
        Map<String, String> all = files(dataset);
        decide(Map.of(WRONG, "0", TOTAL, "ok"));

        Command again = convert(inputs, dataset);

        assertEquals(0, again.code(), again.err());
        List<String> after = lines("figures.ndjson");
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(after.get(i));
            }
        }
        assertEquals(2, changed.size());
        assertTrue(
                changed.get(0)
                        .contains(
                                "\"value\":0,\"unit\":null,\"mark\":\"number\",\"raw\":\"40\",\"certainty\":\"reviewed\""),
                changed.get(0));
        assertTrue(changed.get(0).contains("\"read_value\":40,\"read_mark\":\"number\""), changed.get(0));
        assertTrue(changed.get(1).contains("\"read_value\":25,\"read_mark\":\"number\""), changed.get(1));
        String findings = Files.readString(dataset.resolve("findings.ndjson"));
        assertFalse(findings.contains("requests.outcomes"));
        assertTrue(findings.contains("\"state\":\"confirmed\",\"decision_id\":\""), findings);
        Map<String, String> now = files(dataset);
        for (String name : List.of(
                "documents.ndjson", "documents.csv", "documents.parquet", "organs.ndjson", "labels.csv", "README.md")) {
            assertEquals(all.get(name), now.get(name), name);
        }
    }

    @Test
    void theSameInputsAndDecisionsGiveTheSameBytesAsAFreshRun() throws IOException {
        decide(Map.of(WRONG, "0", TOTAL, "ok"));
        convert(inputs, dataset);
        Path fresh = folder.resolve("fresh");

        convert(inputs, fresh, "--decisions", decisions.toString());

        assertEquals(files(dataset), files(fresh));
        assertFalse(Files.exists(fresh.resolve("decisions.ndjson")));
    }

    @Test
    void whatMovedIsSaidToBeDecided() throws IOException {
        Path before = folder.resolve("before");
        convert(inputs, before);
        decide(Map.of(WRONG, "0"));
        convert(inputs, dataset);

        Command diff = Command.gouji("diff", before.toString(), dataset.toString(), "--format", "csv");

        List<String> moved =
                diff.out().lines().filter(line -> line.startsWith("figure,")).toList();
        assertEquals(1, moved.size(), diff.out());
        assertTrue(moved.get(0).contains(",0,number,reviewed,decision,"), moved.get(0));
    }

    @Test
    void nothingIsConvertedAgainForADecision() throws IOException {
        decide(Map.of(WRONG, "0"));

        convert(inputs, dataset);

        String log = Files.readString(dataset.resolve("run.log.ndjson"));
        assertFalse(log.contains("\"fresh\":true"), log);
    }

    @Test
    void whatIsUndoneIsAsIfNobodyHadDecided() throws IOException {
        Map<String, String> before = files(dataset);
        decide(Map.of(WRONG, "0"));
        convert(inputs, dataset);
        assertFalse(before.equals(files(dataset)));
        String made = Files.readString(decisions);
        String id = made.substring(made.indexOf(':') + 2, made.indexOf(':') + 18);

        Command undo = Command.gouji("decisions", "undo", dataset.toString(), id, "--by", "乙", "--note", "看错了");
        assertEquals(0, undo.code(), undo.err());
        assertTrue(Files.readString(decisions).startsWith(made));
        convert(inputs, dataset);

        assertEquals(before, files(dataset));
    }

    @Test
    void whatIsNotThereCannotBeUndone() throws IOException {
        decide(Map.of(WRONG, "0"));

        Command undo =
                Command.gouji("decisions", "undo", dataset.toString(), "00000000000000aa", "--by", "乙", "--lang", "en");

        assertEquals(2, undo.code());
        assertTrue(undo.err().contains("there is no decision 00000000000000aa"), undo.err());
        assertEquals(1, Files.readAllLines(decisions).size());
    }

    @Test
    void decisionsHoldWhenSourcesAreRenamedAndPackedAgain() throws IOException {
        decide(Map.of(WRONG, "0"));
        Path packed = Files.createDirectory(folder.resolve("packed"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed.resolve("归档.zip")))) {
            zip.putNextEntry(new ZipEntry("下/改名.docx"));
            zip.write(Files.readAllBytes(inputs.resolve("broken.docx")));
        }
        Path other = folder.resolve("other");

        convert(packed, other, "--decisions", decisions.toString());

        String figures = Files.readString(other.resolve("figures.ndjson"));
        assertTrue(figures.contains("\"certainty\":\"reviewed\""));
        Command list = Command.gouji("decisions", "list", other.toString(), decisions.toString(), "--format", "json");
        assertTrue(list.out().contains("\"standing\":\"applied\",\"documents\":[\"归档.zip!/下/改名.docx\"]"), list.out());
    }

    @Test
    void aChangedOriginalMakesADecisionStale() throws IOException {
        Path page = inputs.resolve("bureau.html");
        String text = Files.readString(page);
        // the cell is put in doubt, so that it is in the queue
        Files.writeString(
                page,
                text.replace(
                        "<td>现行有效件数</td></tr>\n<tr><td>规章</td><td>2</td>",
                        "<td>现行有效件数</td></tr>\n<tr><td>规章</td><td>2x</td>"));
        convert(inputs, dataset);
        decide(Map.of("proactive/regulations/issued", "2"));
        convert(inputs, dataset);
        assertTrue(figure("bureau", "proactive/regulations/issued").contains("\"certainty\":\"reviewed\""));

        Files.writeString(page, text);
        Command again = convert(inputs, dataset);

        assertEquals(0, again.code(), again.err());
        assertTrue(figure("bureau", "proactive/regulations/issued").contains("\"decision_id\":null"));
        String findings = Files.readString(dataset.resolve("findings.ndjson"));
        assertTrue(findings.contains("\"rule\":\"decision.stale\""), findings);
        Command check = Command.gouji("decisions", "check", dataset.toString(), "--lang", "en");
        assertEquals(1, check.code());
        assertTrue(check.out().contains("stale"), check.out());
    }

    @Test
    void twoPeopleAgainstEachOtherAreBothLeftOutAndSaid() throws IOException {
        decide(Map.of(WRONG, "0"));
        Path mine = folder.resolve("mine.ndjson");
        Files.move(decisions, mine);
        assertEquals(0, decide("乙", Map.of(WRONG, "4")).code());

        convert(inputs, dataset, "--decisions", mine.toString());

        assertTrue(figure("broken", WRONG).contains("\"decision_id\":null"));
        assertTrue(Files.readString(dataset.resolve("findings.ndjson")).contains("\"rule\":\"decision.conflict\""));
        Command list = Command.gouji("decisions", "list", mine.toString(), decisions.toString(), "--lang", "en");
        assertTrue(list.out().contains("conflict  2"), list.out());
    }

    @Test
    void aTornLastLineIsSaidAndTheOthersHold() throws IOException {
        decide(Map.of(WRONG, "0"));
        Files.writeString(decisions, Files.readString(decisions) + "{\"decision_id\":\"12");

        Command again = convert(inputs, dataset);

        assertEquals(0, again.code());
        assertTrue(again.err().contains("is incomplete"), again.err());
        assertTrue(figure("broken", WRONG).contains("\"certainty\":\"reviewed\""));
    }

    @Test
    void aLineThatIsNoDecisionStopsTheRunBeforeAnythingIsDone() throws IOException {
        Map<String, String> before = files(dataset);
        Files.writeString(decisions, "{\"decision_id\":\"12\"}\n");
        Files.delete(inputs.resolve("bureau.html"));

        Command refused = convert(inputs, dataset);

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("line 1 of the decisions file"), refused.err());
        assertEquals(before, files(dataset));
    }

    @Test
    void dismissedFindingsLeaveTheCountsTheStatusAndTheExitCode() throws IOException {
        decide(Map.of(
                "[requests.outcomes", "不是问题", "[requests.applicants", "dismiss", "[review_litigation.total", "no"));

        convert(inputs, dataset);

        String reports = Files.readString(dataset.resolve("reports.ndjson"));
        assertFalse(reports.contains("\"status\":\"inconsistent\""));
        assertEquals(0, Command.gouji("check", dataset.toString()).code());
        assertEquals(
                0,
                Command.gouji("check", inputs.toString(), "--decisions", decisions.toString(), "--isolate", "none")
                        .code());
        assertEquals(
                1,
                Command.gouji("check", inputs.toString(), "--isolate", "none").code());
        assertEquals(
                0,
                Command.gouji(
                                "convert",
                                inputs.resolve("broken.docx").toString(),
                                "--decisions",
                                decisions.toString(),
                                "--fail-on",
                                "error")
                        .code());
    }

    @Test
    void theDecisionsFileIsNoPartOfTheDataset() throws IOException {
        decide(Map.of(WRONG, "0"));
        byte[] written = Files.readAllBytes(decisions);

        convert(inputs, dataset);

        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(decisions));
        assertFalse(Files.readString(dataset.resolve("datapackage.json")).contains("decisions.ndjson"));
    }

    @Test
    void aLineThatCannotBeUnderstoodIsNamedAndNothingIsTaken() throws IOException {
        Command refused = decide("甲", Map.of(WRONG, "0", TOTAL, "maybe"));

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("“maybe”"), refused.err());
        assertFalse(Files.exists(decisions));
        assertEquals(
                2,
                Command.gouji(
                                "decisions",
                                "import",
                                dataset.toString(),
                                folder.resolve("queue.csv").toString(),
                                "--by",
                                "甲",
                                "--partial")
                        .code());
        assertEquals(1, Files.readAllLines(decisions).size());
    }

    @Test
    void theSameSheetTwiceAddsNothing() throws IOException {
        decide(Map.of(WRONG, "0"));

        Command again = Command.gouji(
                "decisions",
                "import",
                dataset.toString(),
                folder.resolve("queue.csv").toString(),
                "--by",
                "甲",
                "--lang",
                "en");

        assertTrue(again.err().contains("decisions added: 0; already there: 1"), again.err());
        assertEquals(1, Files.readAllLines(decisions).size());
    }

    @Test
    void decisionsOfADatasetWithoutItsJournalAreAskedToBeConvertedAgain() throws IOException {
        try (Stream<Path> all = Files.walk(dataset.resolve(".gouji"))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        Command refused = Command.gouji("decisions", "export", dataset.toString(), "--csv", "--lang", "en");

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("convert with -o again"), refused.err());
    }
}
