package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyWorkerTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert -o out pom.xml README.md",
                "check pom.xml README.md",
                "convert samples -o out",
                "check --severity error samples"
            })
    void isNeededForSeveralFiles(String line) {
        assertTrue(EarlyWorker.isLikelyNeeded(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert pom.xml",
                "check pom.xml there-is-none.docx",
                "convert -o samples pom.xml",
                "inspect samples",
                "status samples",
                "convert samples --isolate none",
                "convert samples -o out --limit-memory 2000",
                "convert samples --scans no",
                "convert samples -o out --dry-run",
                "convert --help samples"
            })
    void isNotNeededForOneNorWhereAnotherIs(String line) {
        assertFalse(EarlyWorker.isLikelyNeeded(line.split(" ")));
    }

    @Test
    void isNotNeededForADataset() throws IOException {
        assertTrue(EarlyWorker.isLikelyNeeded("check", folder.toString()));
        Files.writeString(folder.resolve("datapackage.json"), "{}");
        assertFalse(EarlyWorker.isLikelyNeeded("check", folder.toString()));
    }
}
