package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job's records are those of the program itself, whatever the inputs are and whatever people said of them. */
class SameRecordsTest {

    private static final Path CASE = Path.of("fixtures/cases/ogi-2021/plain");

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void gather() throws IOException {
        in = MixedInputs.generate(folder.resolve("in"), 160);
        copyAll(Path.of("samples"), in.resolve("样本"));
        copyAll(Path.of("fixtures/hostile"), in.resolve("hostile"));
        copyAll(Path.of("fixtures/containers"), in.resolve("packed"));
        copyAll(Path.of("samples"), in.resolve("again"));
        // of an organ that is told for certain: others of its name are not taken for one
        String one = Files.readString(Path.of("samples/bureau-2024.html")).replace("青岚县卫生健康局", "沧州市教育局");
        Files.writeString(in.resolve("again/one.html"), one);
        Files.writeString(
                in.resolve("again/other.html"),
                one.replace("行政许可</td><td colspan=\"3\">8</td>", "行政许可</td><td colspan=\"3\">9</td>"));
        Files.writeString(in.resolve(".hidden"), "hidden");
        Files.writeString(in.resolve("~$lock.docx"), "lock");
        Files.createSymbolicLink(in.resolve("link.docx"), in.resolve("样本/broken-2023.docx"));
        site(in.resolve("site"));
    }

    /** A page that links the same report with another figure. */
    private static void site(Path site) throws IOException {
        Files.createDirectories(site.resolve("附件"));
        Files.copy(CASE.resolve("report-writer.docx"), site.resolve("附件/年报.docx"));
        String page = Files.readString(CASE.resolve("report.html"))
                .replace(
                        "<tr><td>行政许可</td><td colspan=\"3\">3</td></tr>",
                        "<tr><td>行政许可</td><td colspan=\"3\">5</td></tr>")
                .replace("</body>", "<a href=\"附件/%E5%B9%B4%E6%8A%A5.docx?v=1#x\">下载</a></body>");
        Files.writeString(site.resolve("index.html"), page);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private String count(Path dataset, String filter) {
        return String.valueOf(SparkTrial.spark()
                .read()
                .parquet(dataset.toString())
                .filter(filter)
                .count());
    }

    @Test
    void ofAFolderOfEverything() throws Exception {
        Path program = folder.resolve("program");
        Path job = folder.resolve("job");
        Path decisions = decided();
        Path units = folder.resolve("units.csv");
        Files.writeString(units, "unit,parent,vertical\n霁川市人民政府,,no\n霁川市公安局,霁川市人民政府,no\n霁川市教育局,霁川市人民政府,no\n");
        Path aliases = folder.resolve("aliases.csv");
        Files.writeString(aliases, "old,new,from\n青青青青镇人民政府,新青镇人民政府,2023\n");
        List<String> said = List.of(
                "--decisions", decisions.toString(), "--units", units.toString(), "--aliases", aliases.toString());

        SparkTrial.gouji(with(said, "convert", in.toString(), "-o", program.toString(), "--scans", "no"));
        String account = SparkTrial.job(with(said, in.toString(), "-o", job.toString(), "--scans", "no"));

        SparkTrial.assertSame(program, job);
        // what makes the comparison worth something
        assertTrue(Integer.parseInt(count(job.resolve("figures"), "certainty = 'reviewed'")) > 0);
        for (String rule : List.of("hierarchy.sum", "originals.differ", "report.repeated", "cross-year.carry-over")) {
            assertTrue(Integer.parseInt(count(job.resolve("findings"), "rule = '" + rule + "'")) > 0, rule);
        }
        assertTrue(Integer.parseInt(count(job.resolve("documents"), "duplicate_of is not null")) > 0);
        assertEquals("1", count(job.resolve("documents"), "attachment_of is not null"));
        assertTrue(account.matches("\\{\"dataset\":\"2.0\",\"inputs\":\\d+,\"ok\":\\d+.*\\}\n"), account);
        assertEquals(account, Files.readString(job.resolve("account.json")));
        assertEquals(
                Files.readAllLines(program.resolve("unpublished.csv")).size() - 1,
                Integer.parseInt(count(job.resolve("unpublished"), "true")));
    }

    @Test
    void ofAFileSystemThatIsNotThisMachines() throws Exception {
        Path program = folder.resolve("program");
        Path job = folder.resolve("job");
        Files.delete(in.resolve("link.docx"));

        SparkTrial.gouji("convert", in.toString(), "-o", program.toString(), "--scans", "no");
        SparkTrial.job("trial://" + in, "-o", job.toString(), "--scans", "no");

        SparkTrial.assertSame(program, job);
    }

    private static String[] with(List<String> more, String... arguments) {
        return Stream.concat(Stream.of(arguments), more.stream()).toArray(String[]::new);
    }

    /** Decisions of two figures of a sample, as somebody would make them with a spreadsheet. */
    private Path decided() throws IOException {
        Path dataset = folder.resolve("undecided");
        Path queue = folder.resolve("queue.csv");
        SparkTrial.spark();
        SparkTrial.gouji("convert", "samples/broken-2023.docx", "-o", dataset.toString());
        SparkTrial.gouji("decisions", "export", dataset.toString(), "--csv", queue.toString());
        List<String> lines = Files.readAllLines(queue).stream()
                .map(line -> filled(line, "requests/refused.enforcement_file/natural_person", "0"))
                .map(line -> filled(line, "review_litigation/reconsideration/total", "ok"))
                .toList();
        Files.write(queue, lines);
        SparkTrial.gouji("decisions", "import", dataset.toString(), queue.toString(), "--by", "甲");
        return dataset.resolve("decisions.ndjson");
    }

    private static String filled(String line, String key, String decision) {
        return line.contains(",figure,") && line.contains("," + key + ",")
                ? line.replace(",,,ogi-2021,", "," + decision + ",,ogi-2021,")
                : line;
    }
}
