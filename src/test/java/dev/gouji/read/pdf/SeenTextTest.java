package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What of the stored text is seen. Every page has one table of one row: {@code a}, {@code 1}, and the case itself. */
class SeenTextTest {

    private static final double[] XS = {100, 200, 260, 320};
    private static final double[] YS = {600, 630};

    private static PdfDraft table(PdfDraft.Drawing last) {
        return new PdfDraft().page(draft -> {
            draft.grid(XS, YS).text(110, 610, "a").text(220, 610, "1");
            last.draw(draft);
        });
    }

    private static String read(PdfDraft.Drawing last) throws Exception {
        return DrawnTable.draw(DrawnTable.tables(DrawnTable.read(table(last))).get(0));
    }

    private static void layered(PdfDraft draft, boolean shown) throws IOException {
        PDOptionalContentGroup group = new PDOptionalContentGroup("layer");
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        properties.addGroup(group);
        properties.setGroupEnabled(group, shown);
        draft.document().getDocumentCatalog().setOCProperties(properties);
        draft.content().beginMarkedContent(COSName.OC, group);
        draft.text(280, 610, "2");
        draft.content().endMarkedContent();
    }

    @Test
    void textOnALayerThatIsOffIsNotSeen() throws Exception {
        assertEquals("|a |1 |?", read(draft -> layered(draft, false)));
        assertEquals("|a |1 |2", read(draft -> layered(draft, true)));
    }

    @Test
    void textBehindTheLayerIsSeenAgain() throws Exception {
        assertEquals("|a |1 |3?", read(draft -> {
            layered(draft, false);
            draft.text(290, 610, "3");
        }));
    }

    @Test
    void textOfNoOpacityIsNotSeen() throws Exception {
        assertEquals("|a |1 |?", read(draft -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0f);
            draft.content().setGraphicsStateParameters(state);
            draft.text(280, 610, "2");
        }));
    }

    @Test
    void whiteTextWithADarkRimIsSeen() throws Exception {
        assertEquals("|a |1 |2", read(draft -> {
            draft.content().setNonStrokingColor(1f);
            draft.text(Matrix.getTranslateInstance(280, 610), "2", RenderingMode.FILL_STROKE);
        }));
    }

    @Test
    void anOutlineInWhiteIsNotSeen() throws Exception {
        assertEquals("|a |1 |?", read(draft -> {
            draft.content().setStrokingColor(1f);
            draft.text(Matrix.getTranslateInstance(280, 610), "2", RenderingMode.STROKE);
        }));
    }

    @Test
    void aThickLineHidesWhatIsUnderIt() throws Exception {
        assertEquals("|a |1 |?", read(draft -> {
            draft.text(280, 610, "2");
            draft.content().setLineWidth(12);
            draft.content().setStrokingColor(1f);
            draft.line(270, 613, 300, 613);
        }));
    }

    @Test
    void aDigitThatALineRunsThroughIsInDoubt() throws Exception {
        assertEquals("|a |1 |23?", read(draft -> {
            draft.text(280, 610, "23");
            draft.line(279, 613.5, 285, 613.5);
        }));
        assertEquals("|a |1 |23", read(draft -> {
            draft.text(280, 610, "23");
            draft.line(279, 608, 292, 608);
        }));
    }

    @Test
    void whatIsHiddenIsToldWithItsPlace() throws Exception {
        Document document = DrawnTable.read(table(draft -> layered(draft, false)));
        List<String> hidden = document.hidden().stream().map(HiddenText::text).toList();
        assertEquals(List.of("2"), hidden);
    }
}
