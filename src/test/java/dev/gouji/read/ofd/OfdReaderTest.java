package dev.gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.Archives;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static String text(double x, double y, String text) {
        return text(x, y, text, "", "");
    }

    private static String text(double x, double y, String text, String attributes, String inner) {
        String delta = text.length() > 1 ? " DeltaX=\"g " + (text.length() - 1) + " 2\"" : "";
        return "<ofd:TextObject Boundary=\"" + x + " " + y + " 60 6\" Size=\"4\" " + attributes + ">" + inner
                + "<ofd:TextCode X=\"0\" Y=\"4\"" + delta + ">" + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String path(double x, double y, String attributes, String inner, String data) {
        return "<ofd:PathObject Boundary=\"" + x + " " + y + " 200 200\" " + attributes + ">" + inner
                + "<ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    /** Two cells beside each other, 30 mm wide and 10 mm high. */
    private static String grid() {
        return path(20, 40, "", "", "M 0 0 L 60 0 L 60 10 L 0 10 C M 30 0 L 30 10");
    }

    private static Map<String, String> parts(String... objects) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + SPACE
                        + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + SPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpl.xml\"/></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Page_0.xml\"/></ofd:Pages></ofd:Document>");
        parts.put("Doc_0/Page_0.xml", page("", objects));
        return parts;
    }

    private static String page(String before, String... objects) {
        return "<ofd:Page" + SPACE + ">" + before + "<ofd:Content><ofd:Layer ID=\"2\">" + String.join("", objects)
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static Document read(Map<String, String> parts) throws UnreadableException {
        return new OfdReader().read(Archives.zipOfTexts(parts), new Budget(Limits.STANDARD));
    }

    private static Document read(String... objects) throws UnreadableException {
        return read(parts(objects));
    }

    private static ErrorCode refusal(Map<String, String> parts, Limits limits) {
        return assertThrows(
                        UnreadableException.class,
                        () -> new OfdReader().read(Archives.zipOfTexts(parts), new Budget(limits)))
                .code();
    }

    @Test
    void linesMakeCellsAndTextsStandInThem() throws Exception {
        Document document = read(grid(), text(22, 42, "AB"), text(52, 42, "12"));
        assertEquals("[GRID\nAB 12\n]", Drawn.document(document));
        Cell cell = ((Table) document.blocks().get(0)).cells().get(0);
        Place.OnPage place = (Place.OnPage) cell.place();
        assertEquals(20 * 72 / 25.4, place.box().x0(), 1);
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void thinFilledBoxesAreLines() throws Exception {
        String lines = path(20, 40, "Fill=\"true\" Stroke=\"false\"", "", "M 0 0 L 60 0 L 60 0.2 L 0 0.2 C")
                + path(20, 50, "Fill=\"true\" Stroke=\"false\"", "", "M 0 0 L 60 0 L 60 0.2 L 0 0.2 C")
                + path(20, 40, "Fill=\"true\" Stroke=\"false\"", "", "M 0 0 L 0.2 0 L 0.2 10 L 0 10 C")
                + path(50, 40, "Fill=\"true\" Stroke=\"false\"", "", "M 0 0 L 0.2 0 L 0.2 10 L 0 10 C")
                + path(80, 40, "Fill=\"true\" Stroke=\"false\"", "", "M 0 0 L 0.2 0 L 0.2 10 L 0 10 C");
        assertEquals("[GRID\nAB 12\n]", Drawn.document(read(lines, text(22, 42, "AB"), text(52, 42, "12"))));
    }

    @Test
    void aMatrixPlacesAndScales() throws Exception {
        String scaled = "<ofd:TextObject Boundary=\"52 42 20 6\" Size=\"1\" CTM=\"4 0 0 4 0 0\">"
                + "<ofd:TextCode X=\"0\" Y=\"1\" DeltaX=\"0.5\">12</ofd:TextCode></ofd:TextObject>";
        assertEquals("[GRID\nAB 12\n]", Drawn.document(read(grid(), text(22, 42, "AB"), scaled)));
    }

    @Test
    void distancesThatJumpOverALinePutGlyphsInTwoCells() throws Exception {
        String jumping = "<ofd:TextObject Boundary=\"22 42 60 6\" Size=\"4\">"
                + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 30 2\">1234</ofd:TextCode></ofd:TextObject>";
        assertEquals("[GRID\n12 34\n]", Drawn.document(read(grid(), jumping)));
    }

    @Test
    void whatIsNotVisibleWhiteClearClippedOrPaintedOverIsHidden() throws Exception {
        String white = "<ofd:FillColor Value=\"255 255 255\"/>";
        String clip =
                "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path><ofd:AbbreviatedData>M 100 100 L 110 110</ofd:AbbreviatedData>"
                        + "</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
        String cover = path(52, 41, "Fill=\"true\" Stroke=\"false\"", white, "M 0 0 L 9 0 L 9 8 L 0 8 C");
        for (String unseen : List.of(
                text(52, 42, "99", "Visible=\"false\"", ""),
                text(52, 42, "99", "Alpha=\"0\"", ""),
                text(52, 42, "99", "", white),
                text(52, 42, "99", "", clip),
                text(52, 42, "99") + cover)) {
            Document document = read(grid(), text(22, 42, "AB"), unseen);
            assertEquals("[GRID\nAB _\n]", Drawn.document(document), unseen);
            assertEquals(
                    List.of("99"),
                    document.hidden().stream().map(HiddenText::text).toList());
        }
    }

    @Test
    void aCodeOfPrivateUseIsIllegible() throws Exception {
        Document document = read(grid(), text(22, 42, "AB"), text(52, 42, "1\uE001"));
        assertEquals(
                Legibility.ILLEGIBLE,
                ((Table) document.blocks().get(0)).cells().get(1).legibility());
    }

    @Test
    void templatesAndAnnotationsAreSeen() throws Exception {
        Map<String, String> parts = parts();
        parts.put("Doc_0/Page_0.xml", page("<ofd:Template TemplateID=\"7\"/>", text(22, 42, "AB")));
        parts.put("Doc_0/Tpl.xml", page("", grid()));
        parts.put(
                "Doc_0/Document.xml",
                parts.get("Doc_0/Document.xml")
                        .replace("</ofd:Pages>", "</ofd:Pages><ofd:Annotations>Annots.xml</ofd:Annotations>"));
        parts.put(
                "Doc_0/Annots.xml",
                "<ofd:Annotations" + SPACE + "><ofd:Page PageID=\"1\"><ofd:FileLoc>Annot_0.xml</ofd:FileLoc></ofd:Page>"
                        + "</ofd:Annotations>");
        parts.put(
                "Doc_0/Annot_0.xml",
                "<ofd:PageAnnot" + SPACE + "><ofd:Annot><ofd:Appearance Boundary=\"50 40 30 10\">" + text(2, 2, "12")
                        + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>");
        assertEquals("[GRID\nAB 12\n]", Drawn.document(read(parts)));
    }

    @Test
    void aPageOfPicturesIsAPageImage() throws Exception {
        Document document = read("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"9\"/>");
        assertEquals(1, document.blocks().size());
        assertTrue(document.blocks().get(0) instanceof PageImage);
    }

    @Test
    void aCompositeObjectIsSaidNotToBeRead() throws Exception {
        Document document = read(text(22, 42, "AB"), "<ofd:CompositeObject ResourceID=\"9\"/>");
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, document.notices().get(0).code());
    }

    @Test
    void aPageThatBreaksOffGivesWhatStoodBefore() throws Exception {
        Map<String, String> parts = parts();
        parts.put("Doc_0/Page_0.xml", page("", text(22, 42, "AB")).replace("</ofd:Layer>", "<ofd:Broken"));
        Document document = read(parts);
        assertEquals("AB", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void packagesWithoutPagesAndEncryptedOnesAreRefused() {
        Map<String, String> empty = parts();
        empty.put("Doc_0/Document.xml", "<ofd:Document" + SPACE + "/>");
        assertEquals(ErrorCode.DAMAGED, refusal(empty, Limits.STANDARD));
        Map<String, String> locked = parts();
        locked.put("Encryptions.xml", "<a/>");
        assertEquals(ErrorCode.ENCRYPTED, refusal(locked, Limits.STANDARD));
    }

    @Test
    void glyphsPathsAndNestingAreBounded() {
        assertEquals(ErrorCode.LIMIT_GLYPHS, refusal(parts(text(22, 42, "ABC")), new Limits(Map.of(Bound.GLYPHS, 2L))));
        assertEquals(ErrorCode.LIMIT_PATHS, refusal(parts(grid()), new Limits(Map.of(Bound.PATHS, 2L))));
        String deep = "<ofd:PageBlock>".repeat(500) + "</ofd:PageBlock>".repeat(500);
        assertEquals(ErrorCode.LIMIT_NESTING, refusal(parts(deep), Limits.STANDARD));
    }

    @Test
    void aRepetitionThatBoastsGivesNoMoreDistancesThanGlyphs() {
        assertEquals(3, Numbers.deltas("g 2000000000 1.5", 3).size());
        assertEquals(List.of(1.0, 2.5, 2.5, 3.0), Numbers.deltas("1 g 2 2.5 3", 9));
    }
}
