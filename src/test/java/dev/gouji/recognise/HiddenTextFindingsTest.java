package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenTextFindingsTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);
    private static final FigureKey KEY = new FigureKey("requests", "received", "natural_person");
    private static final Place CELL = at(2, 100, 130);

    private static Place at(int page, double left, double right) {
        return new Place.OnPage(page, new Place.Box(left, 50, right, 70));
    }

    private static List<Finding> findings(HiddenText... hidden) {
        List<Paragraph> blocks = List.of(new Paragraph("2023年", at(1, 0, 9)), new Paragraph("完", at(3, 0, 9)));
        Document document = new Document(List.copyOf(blocks), List.of(), 3, List.of(), List.of(hidden));
        Figure figure =
                new Figure(KEY, BigDecimal.valueOf(12), null, Mark.NUMBER, "12", Certainty.DOUBTFUL, List.of(), CELL);
        return HiddenTextFindings.of("id", document, document.blocks(), FORM, List.of(figure));
    }

    @Test
    void nothingHiddenIsNoFinding() {
        assertEquals(List.of(), findings());
    }

    @Test
    void theFigureIsNamedWithWhatIsSeenAndWhatIsNot() {
        Finding finding = findings(new HiddenText("13", "12", CELL)).get(0);
        assertEquals("text.hidden", finding.rule());
        assertEquals(KEY, finding.left().get(0).key());
        assertEquals(Origin.EXTRACTION, finding.origin());
        assertEquals(CELL, finding.place());
        assertEquals(
                "“一、本年新收政府信息公开申请数量”·“自然人”：看到的是“12”，另存有看不见的“13”；请对照原件核对",
                finding.message().zh());
    }

    @Test
    void textWithinTheCellOfAFigureBelongsToIt() {
        Finding finding = findings(new HiddenText("13", "", at(2, 110, 120))).get(0);
        assertEquals(1, finding.left().size());
        assertEquals(true, finding.message().en().contains("what is seen is “12”"));
    }

    @Test
    void allOtherPlacesMakeOneFinding() {
        List<Finding> findings = findings(
                new HiddenText("13", "", at(1, 110, 120)), new HiddenText("x".repeat(50), "", at(3, 110, 120)));
        assertEquals(1, findings.size());
        assertEquals(List.of(), findings.get(0).left());
        assertEquals("存有看不见的文字“13”，共 2 处；未当作内容", findings.get(0).message().zh());
    }
}
