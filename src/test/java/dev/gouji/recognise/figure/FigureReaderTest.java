package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.header.HeaderYear;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.recognise.sketch.ScannedGrid;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of a row: values or marks, with {@code ?} doubtful, {@code *} inferred. */
class FigureReaderTest {

    private static final String THIRD_PARTY = "4.保护第三方合法权益";
    private static final Table PROACTIVE = grid(
            "信息内容 | 本年处理决定数量",
            "行政许可 | 20",
            "第二十条第（六）项>2",
            "信息内容 | 本年处理决定数量",
            "行政处罚 | 3",
            "行政强制 | 0",
            "第二十条第（八）项>2",
            "信息内容 | 本年收费金额（单位：元）",
            "行政事业性收费 | 251000");

    @Test
    void aPlainRowIsReadAsItIs() {
        FormAlignment alignment = align(requests(Map.of("granted", "（一）予以公开 | 1 | - | 无 |  | 0 | 2 | 3")));
        assertEquals("1 DASH NONE BLANK 0 2 3", read(alignment, "granted"));
    }

    @Test
    void aRowThatIsNowhereIsMissing() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", "")));
        assertEquals("MISSING ".repeat(7).strip(), read(alignment, "refused.third_party"));
    }

    @Test
    void aRowThatIsSomewhereIsUnreadable() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", THIRD_PARTY + ">8")));
        assertEquals("UNREADABLE? ".repeat(7).strip(), read(alignment, "refused.third_party"));
    }

    @Test
    void aRunOfDigitsIsInferredWhereTheSumsSettleIt() {
        Map<String, String> rows = Map.of(
                "received", "一、本年新收政府信息公开申请数量 | 120000012",
                "granted", "（一）予以公开 | 12 | 0 | 0 | 0 | 0 | 0 | 12",
                "handled", "（七）总计 | 12 | 0 | 0 | 0 | 0 | 0 | 12");
        assertEquals("12* 0* 0* 0* 0* 0* 12*", read(align(requestsText(rows)), "received"));
    }

    @Test
    void whyAFigureIsNotCertainIsSaid() {
        Map<String, String> run = Map.of(
                "received", "一、本年新收政府信息公开申请数量 | 120000012",
                "granted", "（一）予以公开 | 12 | 0 | 0 | 0 | 0 | 0 | 12",
                "handled", "（七）总计 | 12 | 0 | 0 | 0 | 0 | 0 | 12");
        assertEquals(Set.of(Reason.SUMS), reasons(align(requestsText(run)), "received"));
        Map<String, String> unclear = Map.of("granted", "（一）予以公开 | ? | ? | ? | ? | ? | ? | ?");
        assertEquals(Set.of(Reason.TEXT), reasons(align(requests(unclear)), "granted"));
        Map<String, String> words = Map.of("granted", "（一）予以公开 | 零 | 零 | 零 | 零 | 零 | 零 | 零");
        assertEquals(Set.of(Reason.WORDS), reasons(align(requests(words)), "granted"));
        Map<String, String> lost = Map.of("refused.third_party", THIRD_PARTY + ">8");
        assertEquals(Set.of(Reason.ROW_LABEL), reasons(align(requests(lost)), "refused.third_party"));
    }

    @Test
    void aFigureOfAPictureIsInDoubtForItsReadingWhereItsLabelsAreTheirOwn() {
        assertEquals(Set.of(Reason.SCANNED), scanned("自然人", Map.of()));
        assertEquals(Set.of(Reason.SCANNED), scanned("?自然人", Map.of()), "like no other header");
        assertEquals(Set.of(Reason.SCANNED), scanned("?白然人", Map.of()), "no other header is left");
        assertEquals(Set.of(Reason.SCANNED), scanned("自然人", Map.of("granted", "?（一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1")));
    }

    @Test
    void aFigureOfAPictureIsInDoubtForItsLabelsWhereTheyAreNot() {
        Map<String, String> unread = Map.of("granted", "? | 1 | 0 | 0 | 0 | 0 | 0 | 1");
        assertEquals(Set.of(Reason.ROW_LABEL), scanned("自然人", unread));
        assertEquals(Set.of(Reason.COLUMN), scanned("?自", Map.of()), "its beginning alone");
        assertTrue(scanned("?白然人 | ?商业仑业", Map.of()).contains(Reason.COLUMN), "either may be the other");
    }

    /** Why the first figure of a row is in doubt, or of its first columns where they are named. */
    private static Set<Reason> scanned(String first, Map<String, String> rows) {
        List<String> header = new ArrayList<>(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
        List<String> own = List.of(first.split(" \\| "));
        for (int i = 0; i < own.size(); i++) {
            header.set(i, own.get(i));
        }
        FormAlignment alignment = align(ScannedGrid.scanned(requests("申请人情况 | " + String.join(" | ", header), rows)));
        return figures(alignment, 2023).stream()
                .filter(figure -> figure.key().row().equals("granted"))
                .limit(own.size())
                .map(Figure::reason)
                .collect(Collectors.toSet());
    }

    private static Set<Reason> reasons(FormAlignment alignment, String row) {
        return figures(alignment, 2023).stream()
                .filter(figure -> figure.key().row().equals(row))
                .map(Figure::reason)
                .collect(Collectors.toSet());
    }

    @Test
    void moneyIsReadInTheUnitOfItsHeader() {
        assertEquals("25.1", read(align(PROACTIVE, requests(Map.of())), "fees"));
    }

    @Test
    void anIndicatorTheFormDoesNotListComesLastUnderItsPrintedLabel() {
        FormAlignment alignment = alignOld(indicators(Map.of(), "published.website", "短信公开政府信息数 | 条 | 7"));
        List<Figure> figures = figures(alignment, 2014);
        Figure last = figures.get(figures.size() - 1);
        assertEquals("短信公开政府信息数 7 条", last.label() + " " + last.value() + " " + last.unit());
    }

    @Test
    void theColumnOfAnotherYearIsInDoubt() {
        FormAlignment alignment = alignOld(fujian("2013年度"));
        String row = alignment.expected().get(0).row().id();
        assertEquals("1? 2", read(alignment, row, 2014));
        assertEquals("1 2", read(alignment, row, 2013));
    }

    private static Table fujian(String year) {
        List<String> rows = new ArrayList<>(List.of("指标名称 | 计量单位 | " + year + " | 历年累计"));
        for (ExpectedLine line : form("ogi-fj").lines()) {
            rows.add(line.row().wording().label() + " | " + line.row().unit() + " | 1 | 2");
        }
        return grid(rows.toArray(String[]::new));
    }

    private static String read(FormAlignment alignment, String row) {
        return read(alignment, row, 2023);
    }

    private static String read(FormAlignment alignment, String row, int year) {
        return figures(alignment, year).stream()
                .filter(figure -> figure.key().row().equals(row))
                .map(FigureReaderTest::told)
                .collect(Collectors.joining(" "));
    }

    private static List<Figure> figures(FormAlignment alignment, int year) {
        return new FigureReader(alignment, "", HeaderYear.of(alignment), year, NotRead.NOTHING).figures();
    }

    private static String told(Figure figure) {
        String text = figure.mark() == Mark.NUMBER
                ? figure.value().toPlainString()
                : figure.mark().name();
        return text
                + switch (figure.certainty()) {
                    case REVIEWED, READ -> "";
                    case INFERRED -> "*";
                    case DOUBTFUL -> "?";
                };
    }
}
