package dev.gouji.dataset.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.Samples;
import dev.gouji.dataset.folder.CheckedLine;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path work;

    private Path folder() {
        return work.resolve("journal");
    }

    private GuardedFolder place() throws IOException {
        return GuardedFolder.make(folder());
    }

    @Test
    void whatWasFinishedIsThereAgain() throws IOException {
        fill(3);
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("0", "1", "2"), journal.documents());
            JournalEntry entry = journal.find("1");
            assertEquals("key", entry.key());
            assertEquals(2, entry.rows().size());
            assertEquals(conversion("1"), journal.load(entry.own()));
            assertEquals(conversion("1!/a"), journal.load(entry.rows().get(1)));
        }
        assertEquals(3, Journal.peek(place()).size());
    }

    @Test
    void whatWasNotFinishedIsNot() throws IOException {
        Journal killed = Journal.open(place());
        write(killed, "done");
        killed.write("under way").add(conversion("under way"));
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("done"), journal.documents());
            assertNull(journal.find("under way"));
        }
        killed.close();
    }

    @Test
    void whatComesLateToAClosedJournalIsRefusedAndTouchesNothing() throws IOException {
        Journal closed = Journal.open(place());
        write(closed, "done");
        EntryWriter late = closed.write("late");
        closed.close();
        try (Stream<Path> before = Files.list(folder())) {
            Set<Path> files = Set.copyOf(before.toList());
            assertThrows(ClosedChannelException.class, () -> late.add(StoredConversion.of(conversion("late"))));
            try (Stream<Path> after = Files.list(folder())) {
                assertEquals(files, Set.copyOf(after.toList()));
            }
        }
    }

    @Test
    void aLaterEntryOfAnInputStandsForTheEarlier() throws IOException {
        fill(1);
        try (Journal journal = Journal.open(place())) {
            EntryWriter writer = journal.write("0");
            writer.add(conversion("0"));
            writer.add(StoredConversion.of(conversion("0")));
            assertTrue(writer.has("0"));
            writer.finish(Samples.SHA256, "other");
        }
        try (Journal journal = Journal.open(place())) {
            assertEquals("other", journal.find("0").key());
            assertEquals(1, journal.find("0").rows().size());
        }
    }

    @Test
    void aTailThatIsNotWholeIsCutWhereverItEnds() throws IOException {
        fill(4);
        byte[] index = Files.readAllBytes(folder().resolve("index"));
        int last = lineStarts(index)[3];
        for (int length : new int[] {last - 1, last, last + 1, last + 9, index.length - 1}) {
            Files.write(folder().resolve("index"), Arrays.copyOf(index, length));
            try (Journal journal = Journal.open(place())) {
                assertEquals(length == last - 1 ? 2 : 3, journal.documents().size(), "cut at " + length);
                assertEquals(length == last ? 0 : 1, journal.damaged(), "cut at " + length);
                write(journal, "new");
            }
            try (Journal journal = Journal.open(place())) {
                assertTrue(journal.documents().contains("new"));
            }
        }
    }

    @Test
    void aDamagedByteAnywhereLosesOneEntryAndNeverChangesOne() throws IOException {
        fill(6);
        Random random = new Random(7);
        for (String name : new String[] {"index", "1.segment"}) {
            byte[] whole = Files.readAllBytes(folder().resolve(name));
            for (int i = 0; i < 40; i++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(folder().resolve(name), damaged);
                try (Journal journal = Journal.open(place())) {
                    Set<String> found = whole(journal);
                    // a line feed that is lost, or found, makes two entries of one
                    assertTrue(found.size() == 5 || (name.equals("index") && found.size() == 4), found.toString());
                    assertTrue(journal.damaged() > 0);
                }
                reset(name, whole);
            }
        }
    }

    @Test
    void aSegmentThatIsShorterThanTheIndexSaysLosesItsEntries() throws IOException {
        fill(3);
        Path segment = folder().resolve("1.segment");
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), 10));
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of(), whole(journal));
            assertEquals(3, journal.damaged());
            write(journal, "1");
        }
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("1"), journal.documents());
            assertEquals(0, journal.damaged());
        }
    }

    @Test
    void aLengthThatTheFileHasNotIsDamageAndNoAllocation() throws IOException {
        fill(1);
        JournalRow row;
        try (Journal journal = Journal.open(place())) {
            row = journal.find("0").own();
        }
        Location location = row.location();
        Location forged = new Location(location.segment(), location.offset(), Integer.MAX_VALUE, location.checksum());
        JournalEntry entry =
                new JournalEntry("0", Samples.SHA256, "key", List.of(new JournalRow(row.head(), forged, null)));
        Files.write(folder().resolve("index"), CheckedLine.of(RecordMapper.JSON.writeValueAsBytes(entry)));
        try (Journal journal = Journal.open(place())) {
            assertThrows(
                    JournalDamage.class, () -> journal.load(journal.find("0").own()));
            assertNull(journal.findWhole("0"));
        }
    }

    @Test
    void anEntryThatCanBeNoneIsNotTakenUp() throws IOException {
        fill(1);
        Path index = folder().resolve("index");
        String json = new String(
                CheckedLine.bytes(Files.readString(index).strip().getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        // [document, sha256, key, [[head, [segment, offset, length, checksum]]]]
        for (String forged : List.of(
                json.replaceFirst("\\[\"0\"", "[\"another\""),
                json.replaceFirst("\\[1,0,", "[-1,0,"),
                json.replaceFirst("\\[1,0,", "[1,9223372036854775807,"),
                json.replaceFirst("\\[1,0,", "[1,0,-"),
                json.replaceFirst("\\[1,0,[^]]*]", "null"),
                json.replaceFirst("\"OK\"", "null"),
                "[".repeat(100_000))) {
            assertNotEquals(json, forged);
            Files.write(index, CheckedLine.of(forged.getBytes(StandardCharsets.UTF_8)));
            try (Journal journal = Journal.open(place())) {
                assertEquals(Set.of(), journal.documents());
            }
        }
    }

    @Test
    void aConversionThatIsNotItsHeadsIsDamage() throws IOException {
        fill(2);
        Path index = folder().resolve("index");
        try (Journal journal = Journal.open(place())) {
            JournalRow one = journal.find("0").own();
            Location other = journal.find("1").own().location();
            JournalEntry forged =
                    new JournalEntry("0", Samples.SHA256, "key", List.of(new JournalRow(one.head(), other, null)));
            Files.write(index, CheckedLine.of(RecordMapper.JSON.writeValueAsBytes(forged)));
        }
        try (Journal journal = Journal.open(place())) {
            assertThrows(
                    JournalDamage.class, () -> journal.load(journal.find("0").own()));
            journal.forgetDamage();
            assertEquals(Set.of(), journal.documents());
        }
    }

    @Test
    void whatAFileElsewhereSharesWithTheJournalStaysAsItWas() throws IOException {
        fill(1);
        Path index = folder().resolve("index");
        Path precious = Files.writeString(work.resolve("precious"), "not a journal");
        Files.delete(index);
        Files.createLink(index, precious);
        try (Journal journal = Journal.open(place())) {
            write(journal, "new");
        }
        assertEquals("not a journal", Files.readString(precious));
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("new"), journal.documents());
        }
    }

    @Test
    void aNumberThatNoSegmentCanHaveIsNoSegment() throws IOException {
        Files.createDirectories(folder());
        for (String name : List.of("2147483647", "99999999999999", "-1", "01")) {
            Files.writeString(folder().resolve(name + ".segment"), "");
        }
        fill(1);
        assertTrue(Files.size(folder().resolve("1.segment")) > 0);
    }

    @Test
    void forgottenInputsStayForgotten() throws IOException {
        fill(3);
        try (Journal journal = Journal.open(place())) {
            assertEquals(2, journal.retain(Set.of("1", "unknown")));
        }
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("1"), journal.documents());
        }
    }

    @Test
    void whatNobodyNeedsIsGivenBackToTheDisk() throws IOException {
        fill(40);
        long before = size();
        try (Journal journal = Journal.open(place(), 100)) {
            journal.retain(Set.of("3", "5"));
            assertEquals(conversion("3"), journal.load(journal.find("3").own()));
            write(journal, "new");
        }
        assertTrue(size() < before / 4, size() + " of " + before);
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("3", "5", "new"), journal.documents());
            assertEquals(conversion("5"), journal.load(journal.find("5").own()));
        }
    }

    @Test
    void aTemporaryJournalIsOnDiskOnlyWhenItGrows() throws IOException {
        try (Journal journal = Journal.temporary(this::place)) {
            write(journal, "a");
            assertFalse(Files.exists(folder()));
            for (int i = 0; i < 40; i++) {
                write(journal, String.valueOf(i));
            }
            assertTrue(Files.exists(folder()));
            assertEquals(conversion("a"), journal.load(journal.find("a").own()));
            assertEquals(conversion("39"), journal.load(journal.find("39").own()));
        }
    }

    @Test
    void findingsThatAreAddedAreKeptByReport() throws IOException {
        var findings = conversion("a").reports().get(0).findings();
        try (FindingSpool spool = new FindingSpool(this::place)) {
            spool.add("r1", findings.get(2));
            spool.add("r2", findings.get(0));
            spool.add("r1", findings.get(0));
            assertTrue(spool.has("r1"));
            assertFalse(spool.has("r3"));
            assertEquals(List.of(findings.get(2), findings.get(0)), spool.of("r1"));
            assertEquals(List.of(), spool.of("r3"));
        }
    }

    @Test
    void strayFilesBesideTheSegmentsAreNoMatter() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("x.segment"), "stray", StandardOpenOption.CREATE_NEW);
        fill(1);
        try (Journal journal = Journal.open(place())) {
            assertEquals(Set.of("0"), journal.documents());
        }
    }

    private void fill(int count) throws IOException {
        try (Journal journal = Journal.open(place())) {
            for (int i = 0; i < count; i++) {
                write(journal, String.valueOf(i));
            }
        }
    }

    private static void write(Journal journal, String document) throws IOException {
        EntryWriter writer = journal.write(document);
        writer.add(conversion(document));
        writer.add(conversion(document + "!/a"));
        writer.finish(Samples.SHA256, "key");
    }

    /** The documents that the journal holds whole, each equal to what was written. */
    private static Set<String> whole(Journal journal) throws IOException {
        Set<String> found = new HashSet<>();
        for (String document : journal.documents()) {
            JournalEntry entry = journal.findWhole(document);
            if (entry != null) {
                assertEquals(conversion(document), journal.load(entry.own()));
                found.add(document);
            }
        }
        return found;
    }

    private void reset(String name, byte[] whole) throws IOException {
        if (name.equals("index")) {
            Files.write(folder().resolve(name), whole);
            return;
        }
        // the index has forgotten what was damaged
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        fill(6);
    }

    private static Conversion conversion(String document) {
        return Samples.good(document, Samples.SHA256);
    }

    private static int[] lineStarts(byte[] bytes) {
        int[] starts = new int[8];
        int count = 1;
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == '\n') {
                starts[count++] = i + 1;
            }
        }
        return starts;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }
}
