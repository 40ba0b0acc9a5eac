package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.FakeConverter;
import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.ProgramIdentity;
import dev.gouji.bulk.Retry;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.Samples;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetRunTest {

    private static final RunKey KEY = RunKey.of("program", "limits", "seconds");

    @TempDir
    Path work;

    /** What was converted, in whatever order. */
    private final Set<String> converted = new TreeSet<>();

    private final OneConversion noting = (original, found) -> {
        synchronized (converted) {
            converted.add(original.document());
        }
        FakeConverter.convert(original, found);
    };

    @BeforeEach
    void makeInputs() throws IOException {
        for (int i = 0; i < 6; i++) {
            input(i + ".txt", "内容" + i);
        }
    }

    @Test
    void whatIsUnchangedIsNotConvertedAgain() throws Exception {
        Tally first = run(noting);
        assertEquals(6, converted.size());
        converted.clear();
        assertEquals(first, run(noting));
        assertEquals(Set.of(), converted);
    }

    @Test
    void aDatasetThatCameOfTheSameIsLeftInPlace() throws Exception {
        run(noting);
        Path file = output().resolve("figures.ndjson");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(output().resolve("notes.txt"), "mine");
        run(noting);
        assertEquals(before, Files.getLastModifiedTime(file));
    }

    @Test
    void aDatasetThatSomebodyTouchedIsMadeAgainWithoutConverting() throws Exception {
        run(noting);
        Map<String, String> before = data(output());
        converted.clear();
        Files.writeString(output().resolve("findings.csv"), "oops");
        Files.delete(output().resolve("reports.ndjson"));
        run(noting);
        assertEquals(before, data(output()));
        assertEquals(Set.of(), converted);
    }

    @Test
    void changedAddedAndRemovedInputsAreReflected() throws Exception {
        run(noting);
        converted.clear();
        input("1.txt", "?another");
        input("7.txt", "new");
        Files.delete(work.resolve("in/3.txt"));
        run(noting);
        assertEquals(Set.of("1.txt", "7.txt"), converted);
        assertEquals(fresh(noting), data(output()));
    }

    @Test
    void aRemovedInputThatComesBackIsConverted() throws Exception {
        run(noting);
        Files.delete(work.resolve("in/3.txt"));
        run(noting);
        converted.clear();
        input("3.txt", "内容3");
        run(noting);
        assertEquals(Set.of("3.txt"), converted);
    }

    @Test
    void anotherProgramOrOtherBoundsConvertEverythingAgain() throws Exception {
        run(noting);
        converted.clear();
        run(noting, RunKey.of("program 2", "limits", "seconds"), List.of());
        assertEquals(6, converted.size());
        converted.clear();
        run(noting, RunKey.of("program 2", "limits 2", "seconds"), List.of());
        assertEquals(6, converted.size());
    }

    @Test
    void aProgramWhoseReadingsAreTheSameConvertsNothingAgainAndWritesTheDatasetAnew() throws Exception {
        run(noting, RunKey.of(new ProgramIdentity("1.0", "readers", "texts"), "", ""), List.of());
        FileTime before = Files.getLastModifiedTime(output().resolve("figures.ndjson"));
        converted.clear();
        run(noting, RunKey.of(new ProgramIdentity("1.1", "readers", "texts"), "", ""), List.of());
        assertEquals(Set.of(), converted);
        assertNotEquals(before, Files.getLastModifiedTime(output().resolve("figures.ndjson")));
    }

    @Test
    void otherReadersOfPagesConvertAllButTextsAgain() throws Exception {
        OneConversion two = FakeConverter.of((document, bytes) -> {
            synchronized (converted) {
                converted.add(document);
            }
            return readBy(document.equals("2.txt") ? "pdf" : "text", FakeConverter.convert(document, bytes));
        });
        run(two, RunKey.of(new ProgramIdentity("1.0", "readers", "texts"), "", ""), List.of());
        converted.clear();
        run(two, RunKey.of(new ProgramIdentity("1.1", "other readers", "texts"), "", ""), List.of());
        assertEquals(Set.of("2.txt"), converted);
        run(two, RunKey.of(new ProgramIdentity("1.2", "other readers", "other texts"), "", ""), List.of());
        assertEquals(6, converted.size());
    }

    private static Conversion readBy(String reader, Conversion conversion) {
        DocumentRecord record = conversion.document();
        return new Conversion(
                new DocumentRecord(
                        record.document(),
                        record.sha256(),
                        record.bytes(),
                        record.mediaType(),
                        reader,
                        record.pages(),
                        record.status(),
                        record.error(),
                        record.message(),
                        record.reports(),
                        null,
                        null),
                conversion.reports());
    }

    @Test
    void whatFailedForAReasonOfTheMomentIsConvertedAgainByTheNextRun() throws Exception {
        OneConversion killed = (original, found) -> {
            if (original.document().equals("2.txt")) {
                throw FailedConversion.forNow(ErrorCode.KILLED, new Message("被终止", "ended"));
            }
            noting.convert(original, found);
        };
        assertEquals(1, run(killed).failed());
        converted.clear();
        assertEquals(0, run(noting).failed());
        assertEquals(Set.of("2.txt"), converted);
    }

    @Test
    void whatIsToBeRetriedIsConvertedAgainThoughItIsUnchanged() throws Exception {
        input("0.txt", "");
        run(noting);
        converted.clear();
        run(noting, KEY.retrying(Retry.of(List.of("not-a-report"))), List.of());
        assertEquals(Set.of("0.txt"), converted);
    }

    @Test
    void moreTimeOrMemoryConvertsOnlyWhatRanOutOfIt() throws Exception {
        OneConversion slow = FakeConverter.of((document, bytes) -> {
            synchronized (converted) {
                converted.add(document);
            }
            return document.equals("2.txt")
                    ? Samples.refused(document, DocumentStatus.FAILED, ErrorCode.TIMEOUT)
                    : FakeConverter.convert(document, bytes);
        });
        run(slow);
        converted.clear();
        run(slow);
        assertEquals(Set.of(), converted);
        run(slow, RunKey.of("program", "limits", "more seconds"), List.of());
        assertEquals(Set.of("2.txt"), converted);
    }

    @Test
    void aRunThatIsEndedAnywhereGoesOnToTheSameBytes() throws Exception {
        Map<String, String> whole = fresh(FakeConverter::convert);
        for (int fatal = 0; fatal < 6; fatal++) {
            String last = fatal + ".txt";
            OneConversion ending = (original, found) -> {
                if (original.document().equals(last)) {
                    // nothing less ends a run from within a conversion: a name that is none of its own
                    found.accept(FakeConverter.convert("elsewhere", original.bytes()));
                }
                noting.convert(original, found);
            };
            assertThrows(IllegalStateException.class, () -> run(ending));
            assertFalse(Files.exists(output().resolve("datapackage.json")));
            int before = converted.size();
            run(noting);
            assertEquals(6, converted.size(), "before: " + before);
            assertEquals(whole, data(output()));
            converted.clear();
            delete(output());
        }
    }

    @Test
    void findingsOverSeveralInputsStandUnderTheirReportsAndAreCounted() throws Exception {
        AcrossCheck check = (shelf, found) -> {
            List<ReportHead> heads = shelf.reports();
            assertEquals(6, heads.size());
            assertEquals(6, shelf.documents().size());
            found.add(heads.get(4).id(), shelf.load(heads.get(1)).findings().get(0));
        };
        Tally without = run(noting);
        Map<String, String> before = data(output());
        Tally with = run(noting, RunKey.of("program 2", "", ""), List.of(check));
        assertEquals(without.errors() + 1, with.errors());
        List<String> reports = data(output()).get("reports.ndjson").lines().toList();
        assertTrue(reports.get(4).contains("\"errors\":3"), reports.get(4));
        assertEquals(
                reports.get(3), before.get("reports.ndjson").lines().toList().get(3));
        assertNotEquals(before.get("findings.csv"), data(output()).get("findings.csv"));
        assertFalse(Files.exists(output().resolve(".gouji/across")));
    }

    @Test
    void aFindingForAReportThatIsNotThereIsAnErrorInTheProgram() {
        AcrossCheck check = (shelf, found) -> found.add(
                "0000000000000000",
                shelf.load(shelf.reports().get(0)).findings().get(0));
        assertThrows(IllegalArgumentException.class, () -> run(noting, KEY, List.of(check)));
    }

    @Test
    void aPageAndItsAttachmentAreTied() throws Exception {
        input("0.txt", "?no page");
        OneConversion linking = FakeConverter.of((document, bytes) -> {
            Conversion conversion = FakeConverter.convert(document, bytes);
            return document.equals("5.txt")
                    ? new Conversion(conversion.document(), conversion.reports(), List.of("0.txt", "1.txt", "none.pdf"))
                    : conversion;
        });
        List<String> pages = new ArrayList<>();
        AcrossCheck check =
                (shelf, found) -> shelf.documents().forEach(head -> pages.add(String.valueOf(head.attachmentOf())));
        run(linking, KEY, List.of(check));
        assertEquals(List.of("5.txt", "null", "null", "null", "null", "null"), pages);
        List<String> lines = data(output()).get("documents.ndjson").lines().toList();
        assertTrue(lines.get(0).endsWith("\"attachment_of\":\"5.txt\"}"), lines.get(0));
        assertTrue(lines.get(1).endsWith("\"attachment_of\":null}"), lines.get(1));
    }

    @Test
    void membersStandAmongTheOthersAndAreKeptWithTheirArchive() throws Exception {
        input("4.txt-b", "beside");
        OneConversion packed = (original, found) -> {
            noting.convert(original, found);
            if (original.document().equals("4.txt")) {
                byte[] bytes = original.bytes();
                found.accept(FakeConverter.convert("4.txt!/b", bytes));
                found.accept(FakeConverter.convert("4.txt!/a", bytes));
            }
        };
        Tally tally = run(packed);
        assertEquals(9, tally.inputs());
        List<String> documents = new ArrayList<>();
        List<ConversionHead> heads = new ArrayList<>();
        run(packed, KEY, List.of(), heads);
        heads.forEach(head -> documents.add(head.document()));
        assertEquals(
                List.of("0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "4.txt!/a", "4.txt!/b", "4.txt-b", "5.txt"),
                documents);
        assertEquals("4.txt", heads.get(5).duplicateOf());
        converted.clear();
        input("4.txt", "changed");
        run(packed);
        assertEquals(Set.of("4.txt"), converted);
    }

    @Test
    void checkingGivesWhatTheDatasetHoldsAndLeavesNothingBehind() throws Exception {
        AcrossCheck check = (shelf, found) -> found.add(
                shelf.reports().get(0).id(),
                shelf.load(shelf.reports().get(1)).findings().get(0));
        List<Conversion> printed = new ArrayList<>();
        BulkRun run = new BulkRun(noting, 2, 1 << 20, 60);
        Tally tally = new CheckedRun(run, List.of(check), DecidedConversions.NONE)
                .run(inputs(), printed::add, BulkListener.NONE);
        assertEquals(run(noting, KEY, List.of(check)), tally);
        assertEquals(6, printed.size());
        assertEquals(4, printed.get(0).reports().get(0).findings().size());
    }

    private Path output() {
        return work.resolve("out");
    }

    private void input(String name, String text) throws IOException {
        Path file = work.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Input> inputs() throws Exception {
        return InputList.of(List.of(work.resolve("in").toString()), InputStream.nullInputStream(), output());
    }

    private Tally run(OneConversion converter) throws Exception {
        return run(converter, KEY, List.of());
    }

    private Tally run(OneConversion converter, RunKey key, List<AcrossCheck> checks) throws Exception {
        return run(converter, key, checks, new ArrayList<>());
    }

    private Tally run(OneConversion converter, RunKey key, List<AcrossCheck> checks, List<ConversionHead> heads)
            throws Exception {
        try (DatasetFolder folder = DatasetFolder.claim(output())) {
            return new DatasetRun(new BulkRun(converter, 2, 1 << 20, 60), key, checks, "", false)
                    .run(inputs(), folder, heads::add, BulkListener.NONE);
        }
    }

    /** What an undisturbed run in an empty folder gives. */
    private Map<String, String> fresh(OneConversion converter) throws Exception {
        Path kept = output().resolveSibling("kept");
        if (Files.exists(output())) {
            Files.move(output(), kept);
        }
        run(converter);
        Map<String, String> data = data(output());
        delete(output());
        if (Files.exists(kept)) {
            Files.move(kept, output());
        }
        return data;
    }

    private static Map<String, String> data(Path folder) throws IOException {
        Map<String, String> data = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                data.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        data.remove("run.log.ndjson");
        return data;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
