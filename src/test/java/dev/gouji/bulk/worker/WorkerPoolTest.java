package dev.gouji.bulk.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.FakeConverter;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.input.Input;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("apart")
@Timeout(300)
class WorkerPoolTest {

    private static final WorkerBounds BOUNDS = new WorkerBounds(600, 600, 64);

    @TempDir
    Path folder;

    private final List<Input> inputs = new ArrayList<>();
    private final List<Conversion> handed = new ArrayList<>();

    @Test
    void whatAWorkerConvertsIsWhatThisProcessConverts() throws Exception {
        for (int i = 0; i < 30; i++) {
            input(i + ".txt", "good " + i);
        }
        input("90.txt", "?poor");
        input("91.txt", "");
        run(BOUNDS, 2);
        List<Conversion> isolated = List.copyOf(handed);
        handed.clear();
        new BulkRun(FakeConverter::convert, 2, 1 << 20, 60).run(inputs, handed::add, BulkListener.NONE);
        assertEquals(handed, isolated);
    }

    @Test
    void aDocumentThatEndsItsWorkerTakesNothingElseDown() throws Exception {
        input("a.txt", "good 1");
        input("b.txt", "crash");
        input("c.txt", "good 2");
        input("d.txt", "eat");
        input("e.txt", "recurse");
        input("f.txt", "throw");
        input("g.txt", "scribble");
        input("h.txt", "silent");
        input("i.txt", "good 3");
        run(BOUNDS, 2);
        assertEquals(
                List.of(
                        "a.txt ok null",
                        "b.txt failed crashed",
                        "c.txt ok null",
                        "d.txt failed out-of-memory",
                        "e.txt failed crashed",
                        "f.txt failed crashed",
                        "g.txt failed crashed",
                        "h.txt failed crashed",
                        "i.txt ok null"),
                outcomes());
        assertSays(1, "exit code 134");
        assertSays(3, "--limit-memory (64 MB)");
        assertSays(4, "StackOverflowError");
        assertSays(5, "IllegalStateException");
    }

    @Test
    void whatIsThrownComesOutAsInThisProcess() throws Exception {
        input("a.txt", "throw");
        run(BOUNDS, 1);
        Conversion isolated = handed.remove(0);
        new BulkRun(
                        (original, found) -> {
                            throw new IllegalStateException("as told");
                        },
                        1,
                        1 << 20,
                        60)
                .run(inputs, handed::add, BulkListener.NONE);
        assertEquals(handed, List.of(isolated));
    }

    @Test
    void aDocumentThatHangsIsEndedAndSaysWhichBoundToRaise() throws Exception {
        input("a.txt", "hang");
        input("b.txt", "good");
        run(new WorkerBounds(4, 600, 64), 2);
        assertEquals(List.of("a.txt failed timeout", "b.txt ok null"), outcomes());
        assertSays(0, "--limit-seconds (4)");
    }

    @Test
    void anArchiveThatGoesOnForEverIsEndedThoughItMakesProgress() throws Exception {
        input("a.zip", "slow");
        run(new WorkerBounds(600, 4, 64), 1);
        assertEquals("a.zip failed timeout", outcomes().get(0));
        assertSays(0, "--limit-total-seconds (4)");
        assertTrue(handed.size() > 1, "what was found before is kept");
    }

    @Test
    void whatWasFoundBeforeTheWorkerEndedIsKept() throws Exception {
        input("a.zip", "members");
        run(BOUNDS, 1);
        assertEquals(List.of("a.zip failed crashed", "a.zip!/a ok null"), outcomes());
    }

    @Test
    void aMemberThatEndsItsWorkerIsLeftOutAndThoseAfterItAreHad() throws Exception {
        input("a.zip", "pack good_1 crash good_2 eat good_3");
        input("b.txt", "good");
        run(BOUNDS, 2);
        assertEquals(
                List.of(
                        "a.zip ok null",
                        "a.zip!/1 ok null",
                        "a.zip!/2 failed crashed",
                        "a.zip!/3 ok null",
                        "a.zip!/4 failed out-of-memory",
                        "a.zip!/5 ok null",
                        "b.txt ok null"),
                outcomes());
    }

    @Test
    void aMemberThatEndsItsWorkerOnceIsConvertedWhenTriedAgain() throws Exception {
        Path mark = folder.resolve("mark");
        input("a.zip", "pack good_1 once_" + mark + " good_2");
        run(BOUNDS, 1);
        assertTrue(Files.exists(mark));
        assertEquals(List.of("a.zip ok null", "a.zip!/1 ok null", "a.zip!/2 ok null", "a.zip!/3 ok null"), outcomes());
    }

    @Test
    void anArchiveFullOfWhatEndsWorkersIsGivenUpSomewhen() throws Exception {
        input("a.zip", "pack" + " crash".repeat(40));
        run(BOUNDS, 1);
        assertEquals("a.zip failed crashed", outcomes().get(0));
        assertEquals(21, handed.size(), "as many members as are left out, and the archive");
    }

    @Test
    void aDocumentThatCrashesTwiceIsTriedWithoutNativeCode() throws Exception {
        input("a.txt", "native");
        input("b.txt", "fine");
        run(BOUNDS, 2);
        assertEquals(List.of("a.txt ok null", "b.txt ok null"), outcomes());
    }

    @Test
    void aDocumentIsTriedOnceMore() throws Exception {
        Path mark = folder.resolve("mark");
        input("a.txt", "once " + mark);
        run(BOUNDS, 2);
        assertTrue(Files.exists(mark));
        assertEquals(List.of("a.txt ok null"), outcomes());
    }

    @Test
    void aWorkerConvertsSeveralAtATimeAndIsUsedAgain() throws Exception {
        for (int i = 0; i < 12; i++) {
            input(i + ".txt", "pid " + i);
        }
        run(BOUNDS, 2);
        Set<String> processes = handed.stream()
                .map(one -> one.document().document())
                .filter(name -> name.contains("!/"))
                .map(name -> name.substring(name.indexOf("!/")))
                .collect(Collectors.toSet());
        assertEquals(1, processes.size(), processes.toString());
    }

    @Test
    void whatIsUnderWayBesideADocumentThatEndsItsWorkerIsConvertedAllTheSame() throws Exception {
        for (String harm : List.of("crash", "eat", "ended", "scribble")) {
            inputs.clear();
            handed.clear();
            input("a.txt", harm);
            input("b.txt", "linger");
            input("c.zip", "pack good_1 linger good_2");
            run(BOUNDS, 3);
            List<String> sound = List.of("b.txt ok null", "c.zip ok null", "c.zip!/1 ok null", "c.zip!/2 ok null");
            assertTrue(outcomes().containsAll(sound), harm + ": " + outcomes());
        }
    }

    @Test
    void whatIsUnderWayBesideADocumentThatHangsIsConvertedAllTheSame() throws Exception {
        input("a.txt", "hang");
        input("b.zip", "pack" + " linger".repeat(6));
        run(new WorkerBounds(4, 600, 64), 2);
        assertEquals("a.txt failed timeout", outcomes().get(0));
        assertTrue(
                outcomes().stream().skip(1).allMatch(one -> one.endsWith("ok null")),
                outcomes().toString());
        assertEquals(8, handed.size());
    }

    @Test
    void aDocumentWhoseWorkerIsKilledFromOutsideIsTriedAgain() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "nothing to kill with");
        Path marks = folder.resolve("mark");
        input("a.txt", "killed " + marks + " 4");
        input("b.zip", "pack good_1 killed_" + marks + "b_4 good_2");
        run(BOUNDS, 2);
        assertEquals(
                List.of("a.txt ok null", "b.zip ok null", "b.zip!/1 ok null", "b.zip!/2 ok null", "b.zip!/3 ok null"),
                outcomes());
        assertTrue(Files.exists(folder.resolve("mark.3")) && Files.exists(folder.resolve("markb.3")));
    }

    @Test
    void aDocumentWhoseWorkersAreKilledAgainAndAgainBlamesNeitherItNorTheProgram() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "nothing to kill with");
        input("a.txt", "ended");
        input("b.txt", "good");
        run(BOUNDS, 1);
        assertEquals(List.of("a.txt failed killed", "b.txt ok null"), outcomes());
        assertSays(0, "(signal 15)");
        assertSays(0, "neither the file nor the program need be at fault");
        assertFalse(handed.get(0).document().message().en().contains("report it"));
    }

    @Test
    void aLongRunIsHandedOverToWorkersWithTheFullCompiler() throws Exception {
        for (int i = 0; i < 20; i++) {
            input(i + ".txt", "compiler");
        }
        inputs.sort(Input.ORDER);
        // so many documents are counted for the run to be long enough
        input("zz.zip", "pack" + " good".repeat(4_000));
        // while it is being loaded another may be asked for
        for (int i = 0; i < 4; i++) {
            input("zzz" + i + ".txt", "compiler");
        }
        run(BOUNDS, 1);
        List<String> compilers = handed.stream()
                .map(one -> one.document().document())
                .filter(name -> name.contains(".txt!/"))
                .map(name -> name.substring(name.indexOf("!/") + 2))
                .toList();
        assertEquals(24, compilers.size());
        assertEquals(Set.of("QUICK"), Set.copyOf(compilers.subList(0, 20)));
        assertEquals("FULL", compilers.get(23));
    }

    @Test
    void aWorkerDiesWithTheSideThatAsks() throws Exception {
        Process worker = new ProcessBuilder(MisbehavingWorker.command(64)).start();
        try (var out = new java.io.DataOutputStream(worker.getOutputStream())) {
            byte[] hash = Frames.bytes("0");
            Frames.write(out, Frames.CONVERT, 1, Frames.bytes("a"), hash, Frames.bytes("hang"));
            assertFalse(worker.waitFor(2, TimeUnit.SECONDS), "it is at work");
        }
        assertTrue(worker.waitFor(20, TimeUnit.SECONDS), "its standard input has ended");
    }

    @Test
    void aCommandThatDoesNotStartEndsTheRun() throws Exception {
        input("a.txt", "good");
        List<String> nothing = List.of(folder.resolve("no-java").toString());
        try (WorkerPool pool = new WorkerPool(compiler -> nothing, BOUNDS, Staffing.of(1, 1))) {
            BulkRun run = BulkRun.withEngine(pool, 1, 1 << 20, 60);
            StorageException thrown =
                    assertThrows(StorageException.class, () -> run.run(inputs, handed::add, BulkListener.NONE));
            assertTrue(thrown.text().en().contains("no worker process can be started"));
        }
    }

    @Test
    void aStartThatIsBrokenOffIsTriedAgain() throws Exception {
        input("a.txt", "good 1");
        List<String> nothing = List.of(folder.resolve("no-java").toString());
        AtomicInteger starts = new AtomicInteger();
        Function<Compiler, List<String>> commands =
                compiler -> starts.incrementAndGet() < 3 ? nothing : MisbehavingWorker.command(64, compiler);
        try (WorkerPool pool = new WorkerPool(commands, BOUNDS, Staffing.of(1, 1))) {
            BulkRun.withEngine(pool, 1, 1 << 20, 60).run(inputs, handed::add, BulkListener.NONE);
        }
        assertEquals(List.of("a.txt ok null"), outcomes());
    }

    private void run(WorkerBounds bounds, int jobs) throws Exception {
        inputs.sort(Input.ORDER);
        int megabytes = (int) bounds.megabytes();
        Function<Compiler, List<String>> commands = compiler -> MisbehavingWorker.command(megabytes, compiler);
        try (WorkerPool pool = new WorkerPool(commands, bounds, Staffing.of(jobs, inputs.size()))) {
            BulkRun.withEngine(pool, jobs + 1, 1 << 20, 60).run(inputs, handed::add, BulkListener.NONE);
        }
    }

    private void input(String name, String text) throws IOException {
        inputs.add(new Input(name, Files.writeString(folder.resolve(name), text), null));
    }

    private List<String> outcomes() {
        return handed.stream()
                .map(Conversion::document)
                .map(one -> one.document() + " " + one.status().code() + " "
                        + (one.error() == null ? null : one.error().code()))
                .toList();
    }

    private void assertSays(int index, String words) {
        String text = handed.get(index).document().message().en();
        assertTrue(text.contains(words), text);
    }
}
