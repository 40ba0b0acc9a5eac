package dev.gouji.dataset.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.Samples;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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

    @Test
    void whatWasFinishedIsThereAgain() throws IOException {
        fill(3);
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of("0", "1", "2"), journal.documents());
            JournalEntry entry = journal.find("1");
            assertEquals("key", entry.key());
            assertEquals(2, entry.rows().size());
            assertEquals(conversion("1"), journal.load(entry.own()));
            assertEquals(conversion("1!/a"), journal.load(entry.rows().get(1)));
        }
        assertEquals(3, Journal.peek(folder()).size());
    }

    @Test
    void whatWasNotFinishedIsNot() throws IOException {
        Journal killed = Journal.open(folder());
        write(killed, "done");
        killed.write("under way").add(conversion("under way"));
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of("done"), journal.documents());
            assertNull(journal.find("under way"));
        }
        killed.close();
    }

    @Test
    void whatComesLateToAClosedJournalIsRefusedAndTouchesNothing() throws IOException {
        Journal closed = Journal.open(folder());
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
        try (Journal journal = Journal.open(folder())) {
            EntryWriter writer = journal.write("0");
            writer.add(conversion("0"));
            writer.add(StoredConversion.of(conversion("0")));
            assertTrue(writer.has("0"));
            writer.finish(Samples.SHA256, "other");
        }
        try (Journal journal = Journal.open(folder())) {
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
            try (Journal journal = Journal.open(folder())) {
                assertEquals(length == last - 1 ? 2 : 3, journal.documents().size(), "cut at " + length);
                write(journal, "new");
            }
            try (Journal journal = Journal.open(folder())) {
                assertTrue(journal.documents().contains("new"));
            }
        }
    }

    @Test
    void aDamagedByteAnywhereLosesEntriesAndNeverChangesOne() throws IOException {
        fill(6);
        Random random = new Random(7);
        for (String name : new String[] {"index", "1.segment"}) {
            byte[] whole = Files.readAllBytes(folder().resolve(name));
            for (int i = 0; i < 40; i++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(folder().resolve(name), damaged);
                Files.deleteIfExists(folder().resolve("clean"));
                Journal journal = Journal.open(folder());
                assertTrue(journal.documents().size() < 6);
                for (String document : journal.documents()) {
                    assertEquals(
                            conversion(document),
                            journal.load(journal.find(document).own()));
                }
                journal.close();
                Files.write(folder().resolve(name), whole);
            }
        }
    }

    @Test
    void aSegmentThatIsShorterThanTheIndexSaysLosesItsEntries() throws IOException {
        fill(3);
        Path segment = folder().resolve("1.segment");
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), 10));
        Files.delete(folder().resolve("clean"));
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of(), journal.documents());
        }
    }

    @Test
    void damageAfterACleanCloseIsNoticedWhenItIsRead() throws IOException {
        fill(1);
        Path segment = folder().resolve("1.segment");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[20]++;
        Files.write(segment, bytes);
        try (Journal journal = Journal.open(folder())) {
            JournalRow row = journal.find("0").own();
            assertThrows(IOException.class, () -> journal.load(row));
        }
    }

    @Test
    void forgottenInputsStayForgotten() throws IOException {
        fill(3);
        try (Journal journal = Journal.open(folder())) {
            assertEquals(2, journal.retain(Set.of("1", "unknown")));
        }
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of("1"), journal.documents());
        }
    }

    @Test
    void whatNobodyNeedsIsGivenBackToTheDisk() throws IOException {
        fill(40);
        long before = size();
        try (Journal journal = Journal.open(folder(), 100)) {
            journal.retain(Set.of("3", "5"));
            assertEquals(conversion("3"), journal.load(journal.find("3").own()));
            write(journal, "new");
        }
        assertTrue(size() < before / 4, size() + " of " + before);
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of("3", "5", "new"), journal.documents());
            assertEquals(conversion("5"), journal.load(journal.find("5").own()));
        }
    }

    @Test
    void aTemporaryJournalIsOnDiskOnlyWhenItGrowsAndLeavesNothingBehind() throws IOException {
        try (Journal journal = Journal.temporary(folder())) {
            write(journal, "a");
            assertFalse(Files.exists(folder()));
            for (int i = 0; i < 40; i++) {
                write(journal, String.valueOf(i));
            }
            assertTrue(Files.exists(folder()));
            assertEquals(conversion("a"), journal.load(journal.find("a").own()));
            assertEquals(conversion("39"), journal.load(journal.find("39").own()));
        }
        assertFalse(Files.exists(folder()));
    }

    @Test
    void findingsThatAreAddedAreKeptByReport() throws IOException {
        var findings = conversion("a").reports().get(0).findings();
        try (FindingSpool spool = new FindingSpool(folder())) {
            spool.add("r1", findings.get(2));
            spool.add("r2", findings.get(0));
            spool.add("r1", findings.get(0));
            assertTrue(spool.has("r1"));
            assertFalse(spool.has("r3"));
            assertEquals(java.util.List.of(findings.get(2), findings.get(0)), spool.of("r1"));
            assertEquals(java.util.List.of(), spool.of("r3"));
        }
        assertFalse(Files.exists(folder()));
    }

    @Test
    void strayFilesBesideTheSegmentsAreNoMatter() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("x.segment"), "stray", StandardOpenOption.CREATE_NEW);
        fill(1);
        try (Journal journal = Journal.open(folder())) {
            assertEquals(Set.of("0"), journal.documents());
        }
    }

    private void fill(int count) throws IOException {
        try (Journal journal = Journal.open(folder())) {
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
