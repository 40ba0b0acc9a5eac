package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with the report as its attachment, both among the inputs. */
class AttachmentsTest {

    private static final Path CASE = Path.of("fixtures/cases/ogi-2021/plain");
    private static final String KEY = "proactive/licence/handled";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void saveASite() throws IOException {
        site = Files.createDirectories(folder.resolve("site/附件"));
        Files.copy(CASE.resolve("report-writer.docx"), site.resolve("年报.docx"));
        site = folder.resolve("site");
        String page = Files.readString(CASE.resolve("report.html"))
                .replace(
                        "<tr><td>行政许可</td><td colspan=\"3\">3</td></tr>",
                        "<tr><td>行政许可</td><td colspan=\"3\">5</td></tr>")
                .replace("</body>", "<a href=\"附件/%E5%B9%B4%E6%8A%A5.docx?v=1#x\">下载</a></body>");
        Files.writeString(site.resolve("index.html"), page);
    }

    private List<JsonNode> lines(Path dataset, String name) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(dataset.resolve(name + ".ndjson"))) {
                lines.add(new ObjectMapper().readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void isTied(Path dataset, String prefix) {
        List<JsonNode> documents = lines(dataset, "documents");
        JsonNode attachment = documents.stream()
                .filter(line -> line.get("document").asText().equals(prefix + "附件/年报.docx"))
                .findFirst()
                .orElseThrow();
        assertEquals(prefix + "index.html", attachment.get("attachment_of").asText());
        List<JsonNode> differ = lines(dataset, "findings").stream()
                .filter(line -> line.get("rule").asText().equals("originals.differ"))
                .toList();
        assertEquals(1, differ.size());
        JsonNode finding = differ.get(0);
        assertEquals(prefix + "index.html", finding.get("document").asText());
        assertEquals(
                "5 3 2", finding.get("left_sum") + " " + finding.get("right_sum") + " " + finding.get("difference"));
        assertEquals(
                lines(dataset, "reports").stream()
                        .filter(line -> line.get("document").asText().endsWith(".docx"))
                        .map(line -> line.get("report_id").asText())
                        .findFirst()
                        .orElseThrow(),
                finding.get("right_terms").get(0).get("report_id").asText());
        assertTrue(finding.get("message_zh").asText().contains("年报.docx"), KEY);
    }

    @Test
    void aPageAndItsAttachmentAreTiedAndHeldAgainstEachOther() {
        Path dataset = folder.resolve("out");
        Command convert = Command.gouji("convert", site.toString(), "-o", dataset.toString());
        assertEquals(0, convert.code(), convert.err());
        isTied(dataset, "");
    }

    @Test
    void thatHoldsInsideAnArchiveToo() throws IOException {
        Path archive = folder.resolve("site.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), StandardCharsets.UTF_8)) {
            for (String name : List.of("index.html", "附件/年报.docx")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(site.resolve(name)));
            }
        }
        Path dataset = folder.resolve("out");
        Command convert = Command.gouji("convert", archive.toString(), "-o", dataset.toString());
        assertEquals(0, convert.code(), convert.err());
        isTied(dataset, "site.zip!/");
    }

    @Test
    void checkSaysItToo() {
        Command check = Command.gouji("check", "--lang", "en", site.toString());
        assertTrue(check.out().contains("[originals.differ]"), check.out());
    }
}
