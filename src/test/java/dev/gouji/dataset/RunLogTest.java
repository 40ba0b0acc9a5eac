package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    @TempDir
    private Path folder;

    @Test
    void hasItsLastLineWhenTheRunIsInterrupted() throws Exception {
        assertTrue(lastLine(true).contains("\"state\":\"stopped\""));
        assertTrue(Thread.interrupted(), "the interruption is still to be heeded");
    }

    @Test
    void hasItsLastLineWhenTheRunComesToItsEnd() throws Exception {
        assertTrue(lastLine(false).contains("\"state\":\"done\""));
    }

    private String lastLine(boolean isInterrupted) throws IOException, DatasetException {
        try (DatasetFolder dataset = DatasetFolder.claim(folder);
                RunLog log = new RunLog(dataset)) {
            log.phase("convert", 3);
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            } else {
                log.finished();
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve("run.log.ndjson"));
        assertEquals(3, lines.size());
        return lines.get(2);
    }
}
