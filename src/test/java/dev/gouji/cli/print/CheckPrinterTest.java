package dev.gouji.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckPrinterTest {

    private static final Finding LEDGER = SampleReports.finding(
            "requests.ledger",
            Severity.ERROR,
            List.of("requests/received/natural_person=12", "requests/carried_in/natural_person=3"),
            List.of("requests/handled/natural_person=13", "requests/carried_out/natural_person=1"));
    private static final Map<String, String> TABLE_THREE = Map.of(
            "requests/received/natural_person", "12",
            "requests/carried_in/natural_person", "3",
            "requests/granted/natural_person", "13",
            "requests/handled/natural_person", "13",
            "requests/carried_out/natural_person", "1",
            "requests/received/total", "12",
            "requests/carried_in/total", " ");

    private static List<String> print(Language language, Ink ink, boolean quiet, Conversion... conversions) {
        List<String> lines = new ArrayList<>();
        CheckPrinter printer =
                new CheckPrinter(new Page(Texts.in(language), ink, 100, lines::add), quiet, false, FindingFilter.ALL);
        List.of(conversions).forEach(printer::accept);
        printer.finish();
        return lines;
    }

    @Test
    void anErrorIsPrintedInStatutoryWordsWithItsTableAroundIt() {
        var report = SampleReports.report("水务局.docx", TABLE_THREE, List.of(LEDGER));
        assertEquals(
                """
                ✗ 水务局.docx · 某某市水务局 · 2023 · ogi-2021 · 勾稽不符
                  ✗ 错误 勾稽关系 [requests.ledger]
                    15 ≠ 14，差 1
                    表三 收到和处理政府信息公开申请情况
                    ┌──────────────────────────────────┬────────┬──────────────────────────────────────────┬──────┐
                    │ 申请人情况                       │        │ 法人或其他组织                           │      │
                    │                                  │ 自然人 │ 商业 │ 科研 │ 社会公益 │ 法律服务 │ 其他 │ 总计 │
                    │                                  │        │ 企业 │ 机构 │ 组织     │ 机构     │      │      │
                    ├──────────────────────────────────┼────────┼──────┼──────┼──────────┼──────────┼──────┼──────┤
                    │ 一、本年新收政府信息公开申请数量 │   [12] │    0 │    0 │        0 │        0 │    0 │   12 │
                    │ 二、上年结转政府信息公开申请数量 │    [3] │    0 │    0 │        0 │        0 │    0 │      │
                    │ …（21 行）                       │                                                          │
                    │ （七）总计                       │   [13] │    0 │    0 │        0 │        0 │    0 │    0 │
                    │ 四、结转下年度继续办理           │    [1] │    0 │    0 │        0 │        0 │    0 │    0 │
                    └──────────────────────────────────┴────────┴──────┴──────┴──────────┴──────────┴──────┴──────┘

                共 1 个文件，1 份报告：1 份有错误；错误 1 处，警告 0 处；0 个文件没有报告或未能完整读取""",
                String.join("\n", print(Language.ZH, Ink.NONE, false, SampleReports.conversion("水务局.docx", report))));
    }

    @Test
    void problemsComeFirstThenWarningsThenWhatIsInOrder() {
        Finding warning = SampleReports.finding(
                "figure.blank-total", Severity.WARNING, List.of("requests/carried_in/total=0"), List.of());
        List<String> lines = print(
                Language.EN,
                Ink.NONE,
                false,
                SampleReports.conversion("c.docx", SampleReports.report("c.docx", Map.of(), List.of())),
                SampleReports.conversion("b.docx", SampleReports.report("b.docx", Map.of(), List.of(warning))),
                SampleReports.conversion("a.docx", SampleReports.report("a.docx", TABLE_THREE, List.of(LEDGER))));
        List<String> heads = lines.stream()
                .filter(line -> line.startsWith("✗") || line.startsWith("!") || line.startsWith("✓"))
                .map(line -> line.substring(0, 8))
                .toList();
        assertEquals(List.of("✗ a.docx", "! b.docx", "✓ c.docx"), heads);
        assertEquals(
                "Files: 3; reports: 3, with errors: 1; errors: 1; warnings: 1; files without a report or not fully read: 0",
                lines.get(lines.size() - 1));
    }

    @Test
    void withColoursTheFiguresConcernedAreColouredAndNotBracketed() {
        var report = SampleReports.report("a.docx", TABLE_THREE, List.of(LEDGER));
        String text =
                String.join("\n", print(Language.ZH, new Ink(true), false, SampleReports.conversion("a.docx", report)));
        assertTrue(text.contains("\u001b[1;7;31m12\u001b[0m"), text);
        assertFalse(text.contains("[12]"), text);
    }

    @Test
    void aNameCannotObeyTheTerminal() {
        var report = SampleReports.report("\u001b[2Ja.docx", Map.of(), List.of());
        String text = String.join(
                "\n", print(Language.ZH, Ink.NONE, false, SampleReports.conversion("\u001b[2Ja.docx", report)));
        assertFalse(text.contains("\u001b"), text);
        assertTrue(text.contains("␛[2Ja.docx"), text);
    }

    @Test
    void aFileThatFailedSaysWhatToDo() {
        Message message = new Message("文件有密码；去掉密码再试", "the file has a password; take it off");
        DocumentRecord record = new DocumentRecord(
                "密.pdf",
                null,
                3L,
                "application/pdf",
                "pdf",
                null,
                DocumentStatus.FAILED,
                ErrorCode.ENCRYPTED,
                message,
                0,
                null,
                null);
        assertEquals("""
                读取失败 密.pdf [encrypted]
                  文件有密码；去掉密码再试

                共 1 个文件，0 份报告：0 份有错误；错误 0 处，警告 0 处；1 个文件没有报告或未能完整读取""", String.join("\n", print(Language.ZH, Ink.NONE, false, new Conversion(record, List.of()))));
    }

    @Test
    void quietLeavesOutWhatIsInOrder() {
        var report = SampleReports.report("c.docx", Map.of(), List.of());
        assertEquals(
                1,
                print(Language.EN, Ink.NONE, true, SampleReports.conversion("c.docx", report))
                        .size());
    }

    @Test
    void theGroupsOfTableFourAreDrawnAsRows() {
        Finding finding = SampleReports.finding(
                "review_litigation.total",
                Severity.ERROR,
                List.of("review_litigation/litigation_direct/upheld=1"),
                List.of("review_litigation/litigation_direct/total=2"));
        var report = SampleReports.report(
                "a.docx",
                Map.of(
                        "review_litigation/litigation_direct/upheld", "1",
                        "review_litigation/litigation_direct/total", "2"),
                List.of(finding));
        List<String> lines = print(Language.ZH, Ink.NONE, false, SampleReports.conversion("a.docx", report));
        assertEquals(
                List.of(
                        "    │ 行政复议                  │        0 │        0 │        0 │        0 │    0 │",
                        "    │ 行政诉讼 未经复议直接起诉 │      [1] │        0 │        0 │        0 │  [2] │",
                        "    │ 行政诉讼 复议后起诉       │        0 │        0 │        0 │        0 │    0 │"),
                lines.stream().filter(line -> line.startsWith("    │ 行政")).toList());
    }
}
