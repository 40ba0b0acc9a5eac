package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Frictionless's own library makes of a dataset: run with {@code -Dgouji.node.modules=DIR}, a folder that has {@code
 * npm install datapackage} in it.
 */
@EnabledIfSystemProperty(named = "gouji.node.modules", matches = ".+")
class FrictionlessTest {

    @TempDir
    Path work;

    @Test
    void aDatasetIsAValidPackageAndEveryKeyLeadsSomewhere() throws Exception {
        Command.gouji("convert", "samples", "-o", work.resolve("out").toString(), "-j1");
        String said = validated();
        int rows = Integer.parseInt(said.strip());
        assertTrue(rows > Files.readAllLines(work.resolve("out/figures.ndjson")).size(), said);
    }

    @Test
    void aLineThatIsChangedIsNoticed() throws Exception {
        Command.gouji("convert", "samples", "-o", work.resolve("out").toString(), "-j1");
        Path reports = work.resolve("out/reports.csv");
        Files.writeString(
                reports, Files.readString(reports).replace(",broken-2023.pdf,", ",a-document-that-is-not-there.pdf,"));
        assertTrue(validated().startsWith("reports-csv"), "a foreign key that leads nowhere");
    }

    private String validated() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        "src/test/node/validate-package.js",
                        work.resolve("out").toString())
                .redirectErrorStream(true);
        Path modules = Path.of(System.getProperty("gouji.node.modules"), "node_modules");
        builder.environment().put("NODE_PATH", modules.toAbsolutePath().toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
