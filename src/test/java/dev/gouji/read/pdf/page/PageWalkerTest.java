package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.pdf.PdfDraft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class PageWalkerTest {

    private static PageContent walk(PdfDraft draft) throws Exception {
        try (PDDocument document = draft.document()) {
            return new PageWalker(Layers.of(document), ShownAnnotations.of(document), new Budget(Limits.STANDARD))
                    .walk(document.getPage(0));
        }
    }

    private static String text(PageContent page, Glyph.Sight sight) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.sight() == sight)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    @Test
    void linesThinFillsAndOutlinesAreRulingsAndBackgroundsAreNot() throws Exception {
        PageContent page = walk(new PdfDraft().page(draft -> {
            draft.line(100, 700, 200, 700);
            draft.fill(100, 650, 100, 0.5);
            draft.fill(100, 400, 0.5, 100);
            draft.fill(100, 100, 200, 200);
            draft.content().addRect(300, 300, 50, 60);
            draft.content().stroke();
            draft.line(100, 10, 200, 90);
        }));
        assertEquals(3 + 4, page.rulings().size());
        assertTrue(page.rulings().contains(new Ruling(true, page.height() - 700, 100, 200)));
    }

    @Test
    void aClippingPathIsNoRulingAndHidesWhatIsOutside() throws Exception {
        PageContent page = walk(new PdfDraft().page(draft -> {
            draft.content().saveGraphicsState();
            draft.content().addRect(100, 600, 22, 20);
            draft.content().clip();
            draft.text(101, 605, "123456789");
            draft.content().restoreGraphicsState();
            draft.text(101, 500, "x");
        }));
        assertEquals(List.of(), page.rulings());
        assertEquals("1234x", text(page, Glyph.Sight.SEEN));
        assertEquals("56789", text(page, Glyph.Sight.COVERED));
    }

    @Test
    void whiteTextIsSeenOnlyOnAGround() throws Exception {
        PageContent page = walk(new PdfDraft().page(draft -> {
            draft.fill(100, 600, 100, 20);
            draft.content().setNonStrokingColor(1f);
            draft.text(110, 605, "seen").text(110, 500, "hidden");
        }));
        assertEquals("seen", text(page, Glyph.Sight.SEEN));
        assertEquals("hidden", text(page, Glyph.Sight.COVERED));
    }

    @Test
    void theMiddleOfAGlyphIsTakenFromItsBaseline() throws Exception {
        PageContent page = walk(new PdfDraft().page(draft -> draft.text(100, 600, "8")));
        Glyph glyph = page.glyphs().get(0);
        assertEquals(100 + 5.56 / 2, glyph.x(), 0.01);
        assertEquals(page.height() - 603.6, glyph.y(), 0.01);
        assertEquals(10, glyph.size(), 0.01);
    }

    @Test
    void outlinesOfType3GlyphsAreNotWalked() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> page.line(10, 10, 100, 10));
        COSStream glyph = stream(draft, "500 0 0 0 500 500 d1 0 0 500 20 re f");
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, array(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, array(0, 0, 500, 1000));
        font.setItem(COSName.FIRST_CHAR, COSInteger.get(49));
        font.setItem(COSName.LAST_CHAR, COSInteger.get(49));
        font.setItem(COSName.WIDTHS, array(500));
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(COSName.getPDFName("one"), glyph);
        font.setItem(COSName.CHAR_PROCS, procedures);
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(49));
        differences.add(COSName.getPDFName("one"));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("T3"), font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        draft.last().setResources(resources);
        draft.last().getCOSObject().setItem(COSName.CONTENTS, stream(draft, "BT /T3 12 Tf 100 600 Td (11) Tj ET"));

        PageContent page = walk(draft);
        assertEquals("11", text(page, Glyph.Sight.SEEN));
        assertEquals(List.of(), page.rulings());
        assertEquals(6, page.glyphs().get(0).advance(), 0.01);
    }

    @Test
    void aFormThatDrawsItselfEnds() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSStream form = stream(draft, "/F Do /F Do 0 0 100 0.5 re f");
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("F"), form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        form.setItem(COSName.RESOURCES, resources);
        draft.last().setResources(new PDResources(resources));
        draft.last().getCOSObject().setItem(COSName.CONTENTS, stream(draft, "/F Do"));
        PageContent page = walk(draft);
        assertFalse(page.rulings().isEmpty());
    }

    @Test
    void contentThatInflatesBeyondTheBoundIsRefused() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSStream bomb = draft.document().getDocument().createCOSStream();
        try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blank = new byte[1 << 20];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 8; i++) {
                out.write(blank);
            }
        }
        draft.last().getCOSObject().setItem(COSName.CONTENTS, bomb);
        Budget budget = new Budget(new Limits(Map.of(Bound.INFLATED, 1L << 20)));
        try (PDDocument document = draft.document()) {
            UnreadableException thrown = assertThrows(
                    UnreadableException.class,
                    () -> new PageWalker(Layers.of(document), ShownAnnotations.of(document), budget)
                            .walk(document.getPage(0)));
            assertEquals(ErrorCode.LIMIT_INFLATED, thrown.code());
        }
    }

    @Test
    void anUnknownGlyphOfAFontThatIsNotThereIsUndecodable() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {});
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        draft.last().setResources(resources);
        draft.last().getCOSObject().setItem(COSName.CONTENTS, stream(draft, "BT /F 12 Tf 100 600 Td <00140015> Tj ET"));
        assertEquals(Glyph.UNDECODABLE.repeat(2), text(walk(draft), Glyph.Sight.SEEN));
    }

    private static COSStream stream(PdfDraft draft, String content) throws Exception {
        COSStream stream = draft.document().getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSArray array(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
