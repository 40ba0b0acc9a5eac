package dev.gouji.dataset.workbook;

import dev.gouji.document.Message;
import dev.gouji.report.Alternative;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the sheets, in one language. Immutable. */
final class WorkbookWords {

    static final Message FINDINGS = new Message("问题", "findings");
    static final Message YEARS = new Message("机关与年度", "organs by year");
    static final Message CODEBOOK = new Message("指标", "codebook");
    static final Message GUIDE = new Message("说明", "guide");
    static final Message BROKEN = new Message("不符的关系（公式）", "relations that fail (formula)");
    static final Message NOT_ASSESSABLE = new Message("有缺，未核对", "not checked: figures lack");
    static final Message UNLISTED = new Message("表外的行", "rows that the form lacks");

    static final List<Message> ABOUT_REPORT = List.of(
            new Message("机关", "organ"),
            new Message("年度", "year"),
            new Message("状态", "status"),
            new Message("省", "province"),
            new Message("市", "prefecture"),
            new Message("县", "county"),
            new Message("区划代码", "region code"),
            new Message("范围", "scope"),
            new Message("汇总时取用", "preferred"),
            new Message("机关编号", "organ_id"),
            new Message("文件", "document"),
            new Message("报告编号", "report_id"));

    static final List<Message> ABOUT_FINDING = List.of(
            new Message("机关", "organ"),
            new Message("年度", "year"),
            new Message("轻重", "severity"),
            new Message("检查", "rule"),
            new Message("说明", "message"),
            new Message("左边", "left sum"),
            new Message("右边", "right sum"),
            new Message("相差", "difference"),
            new Message("左边的格", "left cell"),
            new Message("右边的格", "right cell"),
            new Message("结论", "verdict"),
            new Message("来源", "origin"),
            new Message("文件", "document"),
            new Message("报告编号", "report_id"));

    static final List<Message> ABOUT_ORGAN = List.of(
            new Message("机关", "organ"),
            new Message("省", "province"),
            new Message("市", "prefecture"),
            new Message("县", "county"),
            new Message("区划代码", "region code"),
            new Message("机关编号", "organ_id"));

    static final List<Message> GUIDES = List.of(
            new Message(
                    "一行一份报告；表头两行是法定表格的表、行、列。",
                    "One line a report; the two heading lines are the table and row, and the column, of the statutory form."),
            new Message(
                    "不是数的单元格照原样：空白、-、/、无；“?”为无法辨认，“缺”为文件里没有这一格。它们都不是零，公式求和时按零计。",
                    "What is no number stands as the mark it is: empty, -, /, 无; ? could not be read, 缺 is not in the document. None of these is a zero; sums take them for one."),
            new Message(
                    "黄色：存疑，批注里有可能的读法和原因。蓝色：由勾稽关系或其他数推定。",
                    "Yellow: in doubt, with a note that says what it may be and why. Blue: settled by the ledger or another figure."),
            new Message(
                    "红色：与各部分之和不符的合计，由表格软件自己计算；合计栏保留报告印的数。“不符的关系”列统计每张表不符的关系数。",
                    "Red: a total that is not the sum of its parts, which the spreadsheet works out by itself; totals are as printed. The columns of failing relations count them for each table."),
            new Message(
                    "改正一个数后，颜色和统计随之改变；数据集本身不变。",
                    "Correct a number, and colours and counts follow; the dataset stays as it is."));

    private final Function<Message, String> language;

    WorkbookWords(Function<Message, String> language) {
        this.language = language;
    }

    String say(Message message) {
        return language.apply(message);
    }

    /** The sheet of a form's reports. */
    String reports(String form) {
        return say(new Message("报告 ", "reports ")) + form;
    }

    /** What stands in a cell without a number; a dash is the short one that people type. */
    static String mark(Mark mark) {
        return mark == Mark.DASH ? "-" : mark.sign();
    }

    String status(ReportStatus status) {
        return say(
                switch (status) {
                    case CONSISTENT -> new Message("相符", "consistent");
                    case INCONSISTENT -> new Message("不符", "inconsistent");
                    case UNDECIDED -> new Message("未定", "undecided");
                    case INCOMPLETE -> new Message("不全", "incomplete");
                });
    }

    String severity(Severity severity) {
        return say(
                switch (severity) {
                    case ERROR -> new Message("错误", "error");
                    case WARNING -> new Message("警告", "warning");
                    case INFO -> new Message("提示", "info");
                });
    }

    /** What the note of a figure in doubt says. */
    String doubt(Figure figure) {
        String may =
                figure.alternatives().stream().map(WorkbookWords::alternative).collect(Collectors.joining(" / "));
        String why = figure.reason() == null ? "" : figure.reason().code();
        String raw = figure.raw() == null ? "" : figure.raw();
        return say(new Message("存疑。", "In doubt."))
                + line(new Message("也可能是：", "It may be: "), may)
                + line(new Message("原因：", "Because of: "), why)
                + line(new Message("原文：", "As it stands: "), raw);
    }

    private String line(Message label, String said) {
        return said.isEmpty() ? "" : "\n" + say(label) + said;
    }

    private static String alternative(Alternative alternative) {
        if (alternative.mark() == Mark.NUMBER) {
            return alternative.value().toPlainString();
        }
        return alternative.mark() == Mark.BLANK ? "“”" : mark(alternative.mark());
    }
}
