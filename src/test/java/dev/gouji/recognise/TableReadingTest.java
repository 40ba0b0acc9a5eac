package dev.gouji.recognise;

import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.ragged;
import static dev.gouji.recognise.sketch.GridText.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Single tables as originals print them, and what is read in them. A doubtful figure ends in a question mark. */
class TableReadingTest {

    private static final String NEW = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
    private static final String OLD = "信息内容 | 上一年项目数量 | 本年增/减>2 | 处理决定数量";

    private static final Block SMALL = grid(
            "第二十条第（五）项>2",
            "信息内容 | 本年处理决定数量",
            "行政许可 | 20",
            "第二十条第（六）项>2",
            "信息内容 | 本年处理决定数量",
            "行政处罚 | 3",
            "行政强制 | 0",
            "第二十条第（八）项>2",
            "信息内容 | 本年收费金额（单位：万元）",
            "行政事业性收费 | 25.1");

    @Test
    void aPlainTableIsRead() {
        Document document = document(grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"), SMALL);
        assertEquals("1 2 3", row(document, "regulations"));
        assertEquals("4 5 6", row(document, "normative_documents"));
        assertEquals("20", row(document, "licensing"));
        assertEquals("25.1", row(document, "fees"));
    }

    @Test
    void valuesStandUnderTheirHeadersThoughTheSpansShift() {
        Document document = document(grid(
                "第二十条第（五）项>5",
                OLD,
                "行政许可 | 7>2 | -2 | 9",
                "其他对外管理服务事项 | 1>2 | +1 | 0",
                "第二十条第（六）项>5",
                OLD,
                "行政处罚 | 4>2 | 减3 | 8",
                "行政强制 | 5>2 | 0 | 6"));
        assertEquals("7 -2 9", row(document, "licensing"));
        assertEquals("4 -3 8", row(document, "penalties"));
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsUnreadable() {
        Document document = document(grid(NEW, "规章 | 1 | 2", "行政规范性文件 | 4 | 5 | 6 | 7"), SMALL);
        assertEquals("?? ?? ??", row(document, "regulations"));
        assertEquals("?? ?? ??", row(document, "normative_documents"));
    }

    @Test
    void anEmptyCellTooManyMakesARowUnreadable() {
        Document document = document(grid(NEW, "规章 | | 1 | 2 | ", "行政规范性文件 | 4 | 5 | 6"), SMALL);
        assertEquals("?? ?? ??", row(document, "regulations"));
        assertEquals("4 5 6", row(document, "normative_documents"));
    }

    @Test
    void aColumnThatTheFormDoesNotKnowIsLeftAside() {
        Document document = document(grid(NEW + " | 备注", "规章 | 1 | 2 | 3 | ", "行政规范性文件 | 4 | 5 | 6 | 含2件联合发文"), SMALL);
        assertEquals("1 2 3", row(document, "regulations"));
        assertEquals("4 5 6", row(document, "normative_documents"));
    }

    @Test
    void aColumnTooManyWithoutTrustedColumnsLeavesNothingCertain() {
        Document document = document(ragged(NEW + " | 备注", "规章 | 1 | 2 | 3 | ", "行政规范性文件 | 4 | 5 | 6 | 2"), SMALL);
        assertEquals("1? 2? 3?", row(document, "regulations"));
        assertEquals("?? ?? ??", row(document, "normative_documents"));
    }

    @Test
    void columnsInAnotherOrderFollowTheirHeaders() {
        Document document =
                document(grid("信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数", "规章 | 3 | 1 | 2", "行政规范性文件 | 6 | 4 | 5"), SMALL);
        assertEquals("1 2 3", row(document, "regulations"));
    }

    @Test
    void columnsInAnotherOrderWithoutTrustedColumnsAreDoubtful() {
        Document document =
                document(ragged("信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数", "规章 | 3 | 1 | 2", "行政规范性文件 | 6 | 4 | 5"), SMALL);
        assertEquals("3? 1? 2?", row(document, "regulations"));
    }

    @Test
    void aValueMergedOverColumnsOrRowsIsNotGuessed() {
        Document document = document(
                grid(NEW, "规章 | 1>2 | 3", "行政规范性文件 | 4 | 5 | 6"),
                grid("信息内容 | 本年处理决定数量", "行政处罚 | 3v2", "行政强制", "信息内容 | 本年收费金额（单位：万元）", "行政事业性收费 | 1"));
        assertEquals("?? ?? ??", row(document, "regulations"));
        assertEquals("3?", row(document, "penalties"));
        assertEquals("3?", row(document, "coercive_measures"));
    }

    @Test
    void lastYearsColumnBesideThisYearsIsNotTakenForIt() {
        Document document = document(
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"),
                grid("信息内容 | 2022年 | 2023年", "行政许可 | 18 | 20", "行政处罚 | 2 | ", "行政强制 | | 1"));
        assertEquals("??", row(document, "licensing"));
        assertEquals("2?", row(document, "penalties"));
        assertEquals("1?", row(document, "coercive_measures"));
    }

    @Test
    void aSummaryBeforeTheTableIsNotTakenForIt() {
        Document document = document(
                grid("事项 | 件数", "行政许可 | 999", "行政处罚 | 998", "行政强制 | 997"),
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"),
                SMALL);
        assertEquals("20", row(document, "licensing"));
        assertEquals("3", row(document, "penalties"));
    }

    @Test
    void twoTablesThatAreEquallyGoodLeaveBothInDoubt() {
        Document document = document(
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"),
                grid(NEW, "规章 | 7 | 8 | 9", "行政规范性文件 | 4 | 5 | 6"),
                SMALL);
        assertEquals(true, row(document, "regulations").matches("(\\d\\? ?){3}"));
    }

    @Test
    void aRowUnderTheHeaderOfAnotherPanelIsDoubtful() {
        Document document = document(
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"),
                grid("信息内容 | 本年处理决定数量", "行政许可 | 20", "行政处罚 | 3", "信息内容 | 本年收费金额（单位：万元）", "行政强制 | 5", "行政事业性收费 | 1"));
        assertEquals("5?", row(document, "coercive_measures"));
    }

    @Test
    void moneyIsInTheFormsUnitWhateverIsPrinted() {
        Document tenThousands = document(
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"), grid("信息内容 | 本年收费金额（单位：元）", "行政事业性收费 | 251000"));
        assertEquals("25.1", row(tenThousands, "fees"));
        Document inCell = document(
                grid(NEW, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"), grid("信息内容 | 本年收费金额（单位：万元）", "行政事业性收费 | 251000元"));
        assertEquals("25.1", row(inCell, "fees"));
    }

    @Test
    void aRowThatIsNotThereIsMissingAndOneThatMayBeIsNot() {
        Document missing = document(grid(NEW, "规章 | 1 | 2 | 3"), SMALL);
        assertEquals("! ! !", row(missing, "normative_documents"));
        Document unlabelled = document(grid(NEW, "规章 | 1 | 2 | 3", " | 4 | 5 | 6"), SMALL);
        assertEquals("4? 5? 6?", row(unlabelled, "normative_documents"));
    }

    @Test
    void aFigureThatCannotBeToldStandsNearTheFirstRowWhenNoneIsBeforeIt() {
        Document document = document(grid(NEW, " | 4", "行政规范性文件 | 4 | 5 | 6"), SMALL);
        assertEquals("?? ?? ??", row(document, "regulations"));
        Figure lost = figures(document).get(0);
        assertEquals(Mark.UNREADABLE, lost.mark());
        assertEquals(new Place.InTable(0, 2, 0), lost.place());
    }

    private static Document document(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(text("青岚县水务局2023年政府信息公开工作年度报告")));
        all.addAll(List.of(blocks));
        return Document.of(all);
    }

    private static List<Figure> figures(Document document) {
        return Recogniser.recognise(document, "report.docx", ordinal -> "id")
                .get(0)
                .figures();
    }

    /** The figures of a row: a number, {@code -} for a mark, {@code !} for missing, {@code ?} behind the doubtful. */
    private static String row(Document document, String row) {
        List<AnnualReport> reports = Recogniser.recognise(document, "report.docx", ordinal -> "id");
        assertEquals(1, reports.size());
        return reports.get(0).figures().stream()
                .filter(figure -> figure.key().row().equals(row))
                .map(TableReadingTest::said)
                .collect(Collectors.joining(" "));
    }

    private static String said(Figure figure) {
        String text = switch (figure.mark()) {
            case NUMBER -> figure.value().toPlainString();
            case MISSING -> "!";
            case UNREADABLE -> "?";
            default -> "-";
        };
        return text + (figure.certainty() == Certainty.READ ? "" : "?");
    }
}
