package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise: a run that is killed at any moment goes on with the same command and ends in the same bytes. */
@Tag("apart")
@Timeout(600)
class KilledRunTest {

    @TempDir
    Path work;

    @BeforeEach
    void makeInputs() throws IOException {
        Files.createDirectories(work.resolve("in"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                for (int copy = 0; copy < 2; copy++) {
                    Files.copy(sample, work.resolve("in/" + copy + "-" + sample.getFileName()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "process"})
    void aRunThatIsKilledAgainAndAgainEndsInTheSameBytes(String isolation) throws Exception {
        Map<String, String> whole = undisturbed();
        Path out = work.resolve("out");
        Path index = out.resolve(".gouji/journal/index");
        Random random = new Random(20);
        long length = 1;
        for (int i = 0; i < 3; i++) {
            ChildRun run = start(out, isolation);
            run.killWhen(index, length);
            length = Files.exists(index) ? Files.size(index) + random.nextInt(6_000) : 1;
        }
        // while the files are written, and while they are moved into place
        start(out, isolation).killWhen(out.resolve(".gouji/new/figures.csv"), 1);
        start(out, isolation).killWhen(out.resolve("documents.ndjson"), 1);
        Command last = start(out, isolation).end();
        assertEquals(0, last.code(), last.err());
        assertEquals(whole, ChildRun.data(out));
        assertArrayEquals(new String[0], out.resolve(".gouji/new").toFile().list(), "nothing is left aside");
    }

    @Test
    void aKilledRunIsToldFromOneThatGoesOn() throws Exception {
        Path out = work.resolve("out");
        ChildRun run = start(out, "none");
        run.killWhen(out.resolve(".gouji/journal/index"), 1);
        Assumptions.assumeFalse(Files.exists(out.resolve("datapackage.json")), "it was faster than the kill");
        Command status = Command.gouji("status", "--lang=en", out.toString());
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("ended before it was done"), status.out());
        assertTrue(status.out().contains("The same command takes it up"), status.out());
    }

    @Test
    void aDiskThatIsFullEndsTheRunInWordsAndSpaceTakesItUp() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to limit a process with");
        Map<String, String> whole = undisturbed();
        Path out = work.resolve("out");
        // no file may be longer: a write beyond fails as on a full disk
        Command full = ChildRun.start("ulimit -f 40", arguments(out, "none")).end();
        assertEquals(4, full.code(), full.err());
        assertTrue(full.err().contains("free some space"), full.err());
        assertFalse(full.err().contains("Exception"), full.err());
        Command last = start(out, "none").end();
        assertEquals(0, last.code(), last.err());
        assertEquals(whole, ChildRun.data(out));
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSignalEndsTheRunWithItsCodeAndLeavesNoProcessBehind(String name, int code) throws Exception {
        Assumptions.assumeTrue(
                name.equals("TERM") || heedsInterruptions(), "this process was started to ignore interruptions");
        Path out = work.resolve("out");
        ChildRun run = start(out, "process");
        Path index = out.resolve(".gouji/journal/index");
        while (run.process().isAlive() && (!Files.exists(index) || Files.size(index) == 0)) {
            Thread.sleep(1);
        }
        List<ProcessHandle> workers = run.process().descendants().toList();
        Process signal = new ProcessBuilder(
                        "kill", "-" + name, String.valueOf(run.process().pid()))
                .start();
        Assumptions.assumeTrue(signal.waitFor() == 0, "it was faster than the signal");
        Command ended = run.end();
        Assumptions.assumeFalse(ended.code() == 0, "it was faster than the signal");
        assertEquals(code, ended.code(), ended.err());
        assertTrue(ended.err().contains("when the same command is given again"), ended.err());
        assertFalse(ended.err().contains("Exception"), ended.err());
        List<String> log = Files.readAllLines(out.resolve("run.log.ndjson"));
        assertTrue(log.get(log.size() - 1).contains("\"state\":\"stopped\""), log.get(log.size() - 1));
        assertArrayEquals(new String[0], out.resolve(".gouji/new").toFile().list(), "nothing is left aside");
        for (ProcessHandle worker : workers) {
            worker.onExit().get();
        }
        assertEquals(0, start(out, "none").end().code());
    }

    @Test
    void workersThatAreKilledAgainAndAgainMakeNoDifference() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "nothing to kill with");
        Map<String, String> whole = undisturbed();
        Path out = work.resolve("out");
        ChildRun run = start(out, "process");
        Path index = out.resolve(".gouji/journal/index");
        int kills = 0;
        for (long length = 1; kills < 4 && run.process().isAlive(); length += 4_000) {
            while (run.process().isAlive() && (!Files.exists(index) || Files.size(index) < length)) {
                Thread.sleep(1);
            }
            for (ProcessHandle worker : run.process().children().toList()) {
                kills += worker.destroyForcibly() ? 1 : 0;
            }
        }
        Command ended = run.end();
        assertEquals(0, ended.code(), ended.err());
        assertTrue(kills > 0);
        assertEquals(whole, ChildRun.data(out));
    }

    private Map<String, String> undisturbed() throws Exception {
        Path folder = work.resolve("whole");
        Command whole = start(folder, "none").end();
        assertEquals(0, whole.code(), whole.err());
        return ChildRun.data(folder);
    }

    private ChildRun start(Path out, String isolation) throws IOException {
        return ChildRun.start(arguments(out, isolation));
    }

    private String[] arguments(Path out, String isolation) {
        return new String[] {
            "convert",
            work.resolve("in").toString(),
            "-o",
            out.toString(),
            "-q",
            "--lang=en",
            "-j2",
            "--isolate",
            isolation
        };
    }

    private static boolean heedsInterruptions() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) == 0;
            }
        }
        return false;
    }
}
