package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What is stored and not seen is told, with what is seen in its place. */
class HiddenTextTest {

    private static final double[] XS = {100, 200, 260, 320};
    private static final double[] YS = {600, 630, 660};

    private static Document read(PdfDraft.Drawing more) throws Exception {
        return DrawnTable.read(new PdfDraft().page(draft -> {
            draft.grid(XS, YS);
            draft.text(110, 640, "a").text(220, 640, "1").text(280, 640, "2");
            draft.text(110, 610, "b").text(280, 610, "4");
            more.draw(draft);
        }));
    }

    private static List<String> told(Document document) {
        return document.hidden().stream()
                .map(hidden -> hidden.seen() + "/" + hidden.text())
                .toList();
    }

    private static PdfDraft.Drawing white(double x, double y, String text) {
        return draft -> {
            draft.content().setNonStrokingColor(1f);
            draft.text(x, y, text);
            draft.content().setNonStrokingColor(0f);
        };
    }

    @Test
    void whiteTextInACellIsTold() throws Exception {
        Document document = read(white(235, 640, "99"));
        assertEquals(List.of("1/99"), told(document));
        Table table = DrawnTable.tables(document).get(0);
        assertEquals(table.cells().get(1).place(), document.hidden().get(0).place());
        assertEquals("|a |1? |2 ; |b | |4", DrawnTable.draw(table));
    }

    @Test
    void whiteTextInACellThatShowsNothingIsTold() throws Exception {
        Document document = read(white(220, 610, "5"));
        assertEquals(List.of("/5"), told(document));
        assertEquals(
                "|a |1 |2 ; |b |? |4",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void textThatIsPaintedOverIsTold() throws Exception {
        assertEquals(List.of("9/1"), told(read(draft -> {
            draft.content().setNonStrokingColor(1f);
            draft.fill(210, 635, 40, 20);
            draft.content().setNonStrokingColor(0f);
            draft.text(230, 640, "9");
        })));
    }

    @Test
    void textOutsideTheClippingPathIsTold() throws Exception {
        assertEquals(List.of("2/77"), told(read(draft -> {
            draft.content().saveGraphicsState();
            draft.content().addRect(0, 0, 50, 50);
            draft.content().clip();
            draft.text(295, 640, "77");
            draft.content().restoreGraphicsState();
        })));
    }

    @Test
    void invisibleTextInACellIsTold() throws Exception {
        Document document =
                read(draft -> draft.text(Matrix.getTranslateInstance(232, 640), "77", RenderingMode.NEITHER));
        assertEquals(List.of("1/77"), told(document));
        assertEquals(
                "|a |1? |2 ; |b | |4",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void anEqualCopyIsNoMatter() throws Exception {
        Document document = read(draft -> {
            white(220.4, 640.3, "1").draw(draft);
            draft.text(Matrix.getTranslateInstance(287, 637), "2", RenderingMode.NEITHER);
        });
        assertEquals(List.of(), told(document));
        assertEquals(
                "|a |1 |2 ; |b | |4",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void hiddenBlanksAreNoMatter() throws Exception {
        assertEquals(List.of(), told(read(white(220, 610, "   "))));
    }

    @Test
    void aWhiteParagraphIsToldWithItsPlace() throws Exception {
        Document document = read(white(100, 500, "12 34 56"));
        assertEquals(List.of("/12 34 56"), told(document));
        HiddenText hidden = document.hidden().get(0);
        Place.OnPage place = (Place.OnPage) hidden.place();
        assertEquals(1, place.page());
        assertEquals(100, place.box().x0(), 1);
        assertEquals(842 - 500 - 3.6, (place.box().y0() + place.box().y1()) / 2, 1);
        assertEquals(List.of(), DrawnTable.paragraphs(document));
    }

    @Test
    void theSearchableLayerOfAScanIsNotHidden() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(draft -> {
            draft.content()
                    .drawImage(
                            LosslessFactory.createFromImage(
                                    draft.document(), new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                            0,
                            0,
                            595,
                            842);
            draft.text(Matrix.getTranslateInstance(100, 640), "received", RenderingMode.NEITHER);
            draft.text(Matrix.getTranslateInstance(230, 640), "77", RenderingMode.NEITHER);
        }));
        assertEquals(List.of(), told(document));
        assertEquals(
                "|received? |77?", DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void whatAMachineHasReadFromAPictureBesideTheTextIsNotHidden() throws Exception {
        assertEquals(
                List.of(),
                told(read(draft -> draft.text(Matrix.getTranslateInstance(100, 300), "seal", RenderingMode.NEITHER))));
    }
}
