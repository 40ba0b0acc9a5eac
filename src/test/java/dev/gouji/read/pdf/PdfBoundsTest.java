package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.join.PageJoiner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are far larger than any report are read, or end in the code of the bound that they pass. */
class PdfBoundsTest {

    private static final String GRID =
            "100 600 m 200 600 l 100 630 m 200 630 l 100 600 m 100 630 l 150 600 m 150 630 l 200 600 m 200 630 l S ";
    private static final String WORDS = "BT /F1 10 Tf 1 0 0 1 110 610 Tm (a) Tj 1 0 0 1 160 610 Tm (7) Tj ET ";
    private static final String SEEN = "|a |7";

    @Test
    void aMillionGlyphsAreRead() throws Exception {
        Document document = read(new HostilePdf()
                .content(
                        "BT /F1 0.8 Tf ",
                        1000,
                        line -> place(20, 20 + 0.8 * line) + "(" + "1234567890".repeat(100) + ") Tj ",
                        "ET"));
        assertEquals(1_000_000, PageJoiner.characters(document.blocks()));
    }

    @Test
    void oneGlyphTooManyPassesTheBound() {
        HostilePdf pdf =
                new HostilePdf().content("BT /F1 4 Tf ", 20_000, i -> "(" + "1".repeat(100) + ") Tj ", "(1) Tj ET");
        assertEquals("limit-glyphs", code(pdf, Limits.STANDARD));
    }

    @Test
    void glyphsThatDifferAndStandOnOnePlaceAreNotComparedEachWithEach() throws Exception {
        HostilePdf pdf = new HostilePdf();
        pdf.resource(COSName.FONT, "F2", pdf.composite(unicode(pdf, "1 beginbfrange <0000> <ffff> <0000> endbfrange")));
        pdf.content("BT /F2 10 Tf ", 40_000, i -> place(100, 100) + "<" + hex(0x4e00 + i % 20_000) + "> Tj ", "ET");
        assertEquals(1, read(pdf).blocks().size());
    }

    @Test
    void aGlyphThatClaimsToBeManyCharactersCountsAsMany() {
        HostilePdf pdf = new HostilePdf();
        pdf.resource(
                COSName.FONT,
                "F2",
                pdf.composite(unicode(pdf, "1 beginbfchar <0041> <" + "0031".repeat(100) + "> endbfchar")));
        pdf.content("BT /F2 10 Tf ", 1000, i -> place(100, 100) + "<0041> Tj ", "ET");
        assertEquals("limit-glyphs", code(pdf, new Limits(Map.of(Bound.GLYPHS, 50_000L))));
    }

    @Test
    void tenMillionPathOperatorsAreFollowed() throws Exception {
        HostilePdf pdf = new HostilePdf().content(GRID + WORDS, 2_500_000, i -> "0 0 m 9 9 l 0 9 l f ", "");
        assertEquals(SEEN, table(read(pdf)));
    }

    @Test
    void onePathOfManyPointsIsADrawing() throws Exception {
        HostilePdf pdf = new HostilePdf().content(GRID + WORDS + "0 0 m ", 2_000_000, i -> "9 9 l ", "S");
        assertEquals(SEEN, table(read(pdf)));
    }

    @ParameterizedTest
    @CsvSource({"'1 1 m 9 9 l S '", "'q '", "'BT ET '", "'1 1 m '", "'9 9 9 9 re f '"})
    void operatorsWithoutEndPassTheBound(String part) {
        HostilePdf pdf = new HostilePdf().content("", 1_000_001, i -> part, "");
        assertEquals("limit-paths", code(pdf, new Limits(Map.of(Bound.PATHS, 1_000_000L))));
    }

    @Test
    void aPageThatNeverRestoresWhatItSavesPassesTheBoundBeforeItFillsTheMemory() {
        HostilePdf pdf = new HostilePdf().content("", 100_000, i -> "q ", "");
        assertEquals("limit-paths", code(pdf, Limits.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"f", "S"})
    void aMillionRectanglesAreADrawingAndTheTextIsRead(String paint) throws Exception {
        Document document = read(new HostilePdf()
                .content(WORDS + "0.5 g ", 1_000_000, i -> i % 1000 + " " + i / 1000 + " 5 5 re " + paint + " ", ""));
        // filled ones hide the text
        assertEquals(paint.equals("f") ? List.of() : List.of("|a? |7?"), drawn(document));
    }

    /** Text whose columns no ruling holds is a table in doubt. */
    private static List<String> drawn(Document document) {
        return DrawnTable.tables(document).stream().map(DrawnTable::draw).toList();
    }

    @Test
    void whiteTextOnManyGroundsPassesTheBound() {
        HostilePdf pdf = new HostilePdf()
                .content(
                        "0.5 g ",
                        100_000,
                        i -> "10 10 50 50 re f ",
                        "1 g BT /F1 4 Tf " + "1 0 0 1 99 99 Tm (1234567890) Tj ".repeat(1000) + "ET");
        assertEquals("limit-paths", code(pdf, new Limits(Map.of(Bound.PATHS, 1_000_000L))));
    }

    @Test
    void manyTinyTablesAreReadEachByItself() throws Exception {
        StringBuilder words = new StringBuilder("BT /F1 3 Tf ");
        StringBuilder grids = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            int x = 20 + i % 40 * 14;
            int y = 20 + i / 40 * 16;
            grids.append(x).append(' ').append(y).append(" 10 12 re S ");
            grids.append(x)
                    .append(' ')
                    .append(y + 6)
                    .append(" m ")
                    .append(x + 10)
                    .append(' ')
                    .append(y + 6)
                    .append(" l S ");
            words.append(place(x + 2, y + 2)).append('(').append(i).append(") Tj ");
        }
        Document document =
                read(new HostilePdf().content(grids.append(words).append("ET").toString(), 0, null, ""));
        assertEquals(2000, DrawnTable.tables(document).size());
        assertEquals("| ; |1960", DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void moreEdgesThanATableHasAreADrawing() throws Exception {
        Document document = read(new HostilePdf()
                .content(
                        GRID + WORDS,
                        20_100,
                        i -> 24 * (i % 24) + " " + 2 * (i / 24) + " m " + (24 * (i % 24) + 12) + " " + 2 * (i / 24)
                                + " l S ",
                        ""));
        assertEquals(List.of("|a? |7?"), drawn(document));
    }

    @ParameterizedTest
    @CsvSource({"100, 1, limit-nesting", "40, 2, limit-paths"})
    void formsWithoutEndPassABound(int depth, int times, String code) {
        assertEquals(code, code(forms(depth, times), Limits.STANDARD));
    }

    @Test
    void formsInFormsAreDrawn() throws Exception {
        assertEquals(List.of("1"), DrawnTable.paragraphs(read(forms(60, 1))));
    }

    @Test
    void aFormThatDrawsItselfIsDrawnOnce() throws Exception {
        HostilePdf pdf = new HostilePdf();
        COSStream form = pdf.stream(WORDS + "/X Do /X Do", 0, null, "");
        pdf.resource(COSName.XOBJECT, "X", pdf.form(form, "X", form)).content("/X Do", 0, null, "");
        assertEquals(List.of("|a? |7?"), drawn(read(pdf)));
    }

    @Test
    void manyFontsAreRead() throws Exception {
        HostilePdf pdf = new HostilePdf();
        COSStream map = unicode(pdf, "1 beginbfrange <0000> <00ff> <0020> endbfrange");
        StringBuilder content = new StringBuilder("BT ");
        for (int i = 0; i < 200; i++) {
            pdf.resource(COSName.FONT, "G" + i, pdf.composite(map));
            content.append("/G")
                    .append(i)
                    .append(" 5 Tf ")
                    .append(place(20 + i, 100))
                    .append("<0011> Tj ");
        }
        Document document = read(pdf.content(content.append("ET").toString(), 0, null, ""));
        assertEquals(200, PageJoiner.characters(document.blocks()));
    }

    @Test
    void aHugeToUnicodeMapIsRead() throws Exception {
        HostilePdf pdf = new HostilePdf();
        String line = "1 beginbfchar <0041> <0037> endbfchar ";
        pdf.resource(COSName.FONT, "F2", pdf.composite(unicode(pdf, line.repeat(300_000))));
        pdf.content("BT /F2 10 Tf 100 100 Td <0041> Tj ET", 0, null, "");
        assertEquals(List.of("7"), DrawnTable.paragraphs(read(pdf)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 beginbfrange <00000000> <7FFFFFFE> <0041> endbfrange",
        "20000, 1 beginbfrange <0000> <FFFF> <0000> endbfrange"
    })
    void aToUnicodeMapOfMoreCharactersThanMayBeIsNotFollowed(int times, String ranges) throws Exception {
        HostilePdf pdf = new HostilePdf();
        pdf.resource(COSName.FONT, "F2", pdf.composite(unicode(pdf, (ranges + "\n").repeat(times))));
        pdf.content("BT /F1 10 Tf 100 100 Td (7) Tj /F2 10 Tf <0041> Tj ET", 0, null, "");
        assertEquals("limit-inflated", code(pdf, Limits.STANDARD));
    }

    @Test
    void theWidthsOfMoreCharactersThanMayBeAreNotKept() throws Exception {
        HostilePdf pdf = new HostilePdf();
        COSDictionary font = pdf.composite(unicode(pdf, "1 beginbfchar <0041> <0037> endbfchar"));
        COSDictionary descendant =
                (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        descendant.setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, 2, 500, 0, 2_147_483_646, 500)));
        pdf.resource(COSName.FONT, "F2", font);
        pdf.content("BT /F2 10 Tf 100 100 Td <0041> Tj ET", 0, null, "");
        assertEquals("limit-glyphs", code(pdf, Limits.STANDARD));
    }

    @Test
    void theProcedureOfADrawnGlyphIsNotFollowed() throws Exception {
        HostilePdf pdf = new HostilePdf();
        COSStream huge =
                pdf.stream("500 0 0 0 500 500 d1 BT /F3 1 Tf (a) Tj ET ", 50, i -> "0 0 m ".repeat(1 << 17), "f");
        COSDictionary font = pdf.drawnFont(huge);
        font.setItem(
                COSName.RESOURCES,
                HostilePdf.dictionary(COSName.FONT, HostilePdf.dictionary(COSName.getPDFName("F3"), font)));
        pdf.resource(COSName.FONT, "F3", font).content("BT /F3 10 Tf 100 100 Td (aaa) Tj ET", 0, null, "");
        assertEquals(List.of("aaa"), DrawnTable.paragraphs(read(pdf, new Limits(Map.of(Bound.PATHS, 1000L)))));
    }

    @Test
    void aPictureIsNotDecodedHoweverLargeItClaimsToBe() throws Exception {
        HostilePdf pdf = new HostilePdf();
        COSStream image = pdf.stream("", 1, i -> "\0", "");
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1_000_000);
        image.setInt(COSName.HEIGHT, 1_000_000);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        pdf.resource(COSName.XOBJECT, "I", image).content("500 0 0 500 0 0 cm /I Do", 0, null, "");
        assertInstanceOf(PageImage.class, read(pdf).blocks().get(0));
    }

    @Test
    void contentIsChargedAsItIsInflated() {
        HostilePdf pdf = new HostilePdf().content("", 20, i -> " ".repeat(1 << 20), "");
        assertEquals("limit-inflated", code(pdf, new Limits(Map.of(Bound.INFLATED, 10L << 20))));
    }

    private static HostilePdf forms(int depth, int times) {
        HostilePdf pdf = new HostilePdf();
        COSStream form = pdf.form(pdf.stream("BT /F1 5 Tf 99 400 Td (1) Tj ET", 0, null, ""), "X", COSNull.NULL);
        for (int i = 0; i < depth; i++) {
            form = pdf.form(pdf.stream("/X Do ".repeat(times), 0, null, ""), "X", form);
        }
        return pdf.resource(COSName.XOBJECT, "X", form).content("/X Do", 0, null, "");
    }

    private static COSStream unicode(HostilePdf pdf, String entries) {
        return pdf.stream(
                "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ", 1, i -> entries, " endcmap");
    }

    private static String place(double x, double y) {
        return String.format(Locale.ROOT, "1 0 0 1 %.3f %.3f Tm ", x, y);
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%04x", code);
    }

    private static String table(Document document) {
        return DrawnTable.draw(DrawnTable.tables(document).get(0));
    }

    private static Document read(HostilePdf pdf) throws Exception {
        return read(pdf, Limits.STANDARD);
    }

    private static Document read(HostilePdf pdf, Limits limits) throws Exception {
        return new PdfReader().read(pdf.bytes(), new Budget(limits));
    }

    private static String code(HostilePdf pdf, Limits limits) {
        return assertThrows(UnreadableException.class, () -> read(pdf, limits))
                .code()
                .code();
    }
}
