package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {

    @TempDir
    private Path folder;

    private Path dataset;

    @BeforeEach
    void convert() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("samples/broken-2023.docx"), inputs.resolve("broken.docx"));
        String page = Files.readString(Path.of("samples/bureau-2024.html"));
        Files.writeString(
                inputs.resolve("hostile.html"),
                page.replace("<td>8</td>", "<td>8<!-- --></td>")
                        .replace(
                                "<tr><td>规章</td><td>2</td>",
                                "<tr><td>规章</td><td>-2&lt;script&gt;alert(1)&lt;/script&gt;</td>")
                        .replace("本年度结果</td>", "本年度结果</td>"));
        dataset = folder.resolve("dataset");
        Command made =
                Command.gouji("convert", inputs.toString(), "-o", dataset.toString(), "--isolate", "none", "-j", "1");
        assertEquals(0, made.code(), made.err());
    }

    private Command letter(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "letter";
        arguments[1] = dataset.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Command.gouji(arguments);
    }

    @Test
    void breaksThatNobodyConfirmedAreToldWhenAsked() {
        Command confirmed = letter("--organ", "霁川市公安局", "--lang", "en");
        Command open = letter("--organ", "霁川市公安局", "--open", "--lang", "en");

        assertTrue(confirmed.err().contains("breaks in the letter: 0"), confirmed.err());
        assertTrue(open.err().contains("breaks in the letter: 3"), open.err());
        assertTrue(open.out().contains("关于霁川市公安局政府信息公开工作年度报告数据的核对函"), open.out());
        assertTrue(open.out().contains("《霁川市公安局2023年政府信息公开工作年度报告》"), open.out());
        assertTrue(open.out().contains("[40]"), open.out());
        assertTrue(open.out().contains("应为 0"), open.out());
    }

    @Test
    void aConfirmedBreakIsTold() throws IOException {
        Path queue = folder.resolve("queue.csv");
        Command.gouji("decisions", "export", dataset.toString(), "--csv", queue.toString());
        String filled = Files.readString(queue)
                .replaceAll("(?m)^(.*,finding,.*requests\\.applicants.*),,,ogi-2021,", "$1,确认,,ogi-2021,");
        Files.writeString(queue, filled);
        assertEquals(
                0,
                Command.gouji("decisions", "import", dataset.toString(), queue.toString(), "--by", "甲")
                        .code());
        Command.gouji(
                "convert", folder.resolve("in").toString(), "-o", dataset.toString(), "--isolate", "none", "-j", "1");

        Command letter = letter("--organ", "公安局", "--year", "2023", "--lang", "en");

        assertTrue(letter.err().contains("breaks in the letter: 1"), letter.err());
        assertTrue(letter.out().contains("属于行政执法案卷"), letter.out());
        assertFalse(letter.out().contains("21 行之和"), letter.out());
    }

    @Test
    void thePageIsWholeMarksTheCellsAndLoadsNothing() throws IOException {
        Path file = folder.resolve("letter.html");

        assertEquals(
                0, letter("--organ", "公安局", "--open", "-o", file.toString()).code());

        Document page = Jsoup.parse(Files.readString(file));
        assertEquals("zh-CN", page.child(0).attr("lang"));
        assertEquals(3, page.select("ol > li").size());
        assertTrue(page.select("td.break").eachText().contains("※ 40"));
        assertEquals(2, page.select("table").size());
        assertEquals(0, page.select("script, link, img, iframe, object").size());
        assertTrue(page.select("footer").text().contains("核对人"));
    }

    @Test
    void whatAReportHoldsIsTextInThePage() throws IOException {
        Path file = folder.resolve("letter.html");

        letter("--organ", "青岚县卫生健康局", "--open", "-o", file.toString());

        String html = Files.readString(file);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void anOrganThatIsNotThereOrNotToldIsRefused() {
        assertEquals(2, letter("--organ", "无此机关").code());
        Command both = letter("--organ", "局", "--lang", "en");
        assertEquals(2, both.code());
        assertTrue(both.err().contains("霁川市公安局、青岚县卫生健康局"), both.err());
        assertEquals(
                2,
                letter("--organ", "公安局", "-o", folder.resolve("letter.pdf").toString())
                        .code());
        assertEquals(
                2,
                letter("--organ", "公安局", "-o", folder.resolve("no/letter.html").toString())
                        .code());
    }
}
