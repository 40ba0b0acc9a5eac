package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that eats the memory costs itself, be it one of two or the only one. */
@Tag("apart")
@Timeout(300)
class MemoryTest {

    private static final String LITTLE = "export JAVA_TOOL_OPTIONS=-Xmx128m";

    @TempDir
    Path work;

    private Path large;

    @BeforeEach
    void makeLargeText() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to limit a process with");
        large = Files.writeString(work.resolve("large.txt"), "一、总体情况\n".repeat(1_500_000));
    }

    @Test
    void oneOfTwoFilesCostsItself() throws Exception {
        Path out = work.resolve("out");
        Command both =
                gouji("convert", "samples/town-2021.txt", large.toString(), "-o", out.toString(), "--limit-memory=40");
        assertEquals(3, both.code(), both.err());
        List<String> documents = Files.readAllLines(out.resolve("documents.ndjson"));
        assertEquals(2, documents.size());
        assertTrue(documents.get(0).contains("\"out-of-memory\""), documents.get(0));
        assertTrue(documents.get(0).contains("--limit-memory (40 MB)"), documents.get(0));
        assertTrue(documents.get(1).contains("\"status\":\"ok\""), documents.get(1));
    }

    @Test
    void theOnlyFileHasItsRecord() throws Exception {
        Command one = gouji("convert", large.toString(), "--limit-cells=100000000");
        assertEquals(3, one.code(), one.err());
        assertTrue(one.err().contains("\"out-of-memory\""), one.err());
    }

    private static Command gouji(String... arguments) throws Exception {
        return ChildRun.start(LITTLE, arguments).end();
    }
}
