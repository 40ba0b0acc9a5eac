package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file does to the process that converts it costs that file, and no job. */
class HungryFileTest {

    @TempDir
    private Path folder;

    private List<String> outcomes(Path dataset) {
        Dataset<Row> documents =
                SparkTrial.spark().read().parquet(dataset.resolve("documents").toString());
        return documents.selectExpr("concat_ws(' ', document, status, error)").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private Path inputs() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("samples/city-2023.docx"), in.resolve("a.docx"));
        Files.copy(Path.of("samples/bureau-2024.html"), in.resolve("c.html"));
        Files.writeString(in.resolve("b.html"), "<table>" + "<tr><td>一<td>二<td>三".repeat(150_000) + "</table>");
        return in;
    }

    @Test
    void memoryThatRunsOutIsAnOutcome() throws Exception {
        Path out = folder.resolve("out");
        String account = SparkTrial.job(inputs().toString(), "-o", out.toString(), "--limit-memory", "48");
        assertEquals(List.of("a.docx ok", "b.html failed out-of-memory", "c.html ok"), outcomes(out));
        assertTrue(account.contains("\"inputs\":3,\"ok\":2,"), account);
    }

    @Test
    void aFileThatMayNotBeReadIsALine() throws Exception {
        Path in = inputs();
        Files.delete(in.resolve("b.html"));
        Files.writeString(in.resolve(TrialFiles.LOCKED), "locked");
        Path out = folder.resolve("out");
        SparkTrial.job("trial://" + in, "-o", out.toString(), "--limit-bytes", "10000");
        assertEquals(
                List.of("a.docx failed limit-bytes", "c.html ok", "locked.docx failed no-permission"), outcomes(out));
    }

    @Test
    void aFolderThatHoldsSomethingIsNotWrittenInto() throws Exception {
        Path in = inputs();
        assertTrue(SparkTrial.job(in.toString(), "-o", in.toString()).contains("is not empty"));
    }
}
