package dev.gouji.read.word.odt;

import static dev.gouji.read.word.odt.Odt.covered;
import static dev.gouji.read.word.odt.Odt.p;
import static dev.gouji.read.word.odt.Odt.table;
import static dev.gouji.read.word.odt.Odt.td;
import static dev.gouji.read.word.odt.Odt.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtHostileTest {

    private static ErrorCode refusal(String flat, Map<Bound, Long> bounds) {
        return assertThrows(UnreadableException.class, () -> Odt.read(flat, new Budget(new Limits(bounds))))
                .code();
    }

    private static ErrorCode refusal(String flat) {
        return refusal(flat, Map.of());
    }

    private static ErrorCode refusal(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> new OdtReader().read(bytes, new Budget(Limits.STANDARD)))
                .code();
    }

    @Test
    void repetitionsWithoutContentAllocateNothing() throws Exception {
        String blank = "<table:table-cell table:number-columns-repeated=\"1000000\"/>";
        String rows = "<table:table-row table:number-rows-repeated=\"1000000\">" + blank + "</table:table-row>";
        Document document =
                Odt.read(Odt.flat("", table(tr(td("", "a"), td("", "b"), blank), rows, tr(td("", "1"), td("", "2")))));
        assertEquals(4, ((Table) document.blocks().get(0)).cells().size());
        String hanging = td("table:number-rows-spanned=\"999999999\" table:number-columns-spanned=\"999999999\"", "c");
        Document spans = Odt.read(Odt.flat("", table(tr(hanging, covered(999_999_999), td("", "b")), tr(covered(5)))));
        assertEquals(3, ((Table) spans.blocks().get(0)).cells().size());
    }

    @Test
    void repetitionsWithContentAreCharged() {
        String cell = td("table:number-columns-repeated=\"1000000\"", "1");
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(Odt.flat("", table(tr(cell)))));
        String row = "<table:table-row table:number-rows-repeated=\"1000000\">" + td("", "1") + "</table:table-row>";
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(Odt.flat("", table(row))));
    }

    @Test
    void spacesAreCharged() {
        String spaces = "<text:s text:c=\"1000000000\"/>";
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refusal(Odt.flat("", p(spaces))));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<text:span>".repeat(3_000) + "</text:span>".repeat(3_000);
        assertEquals(ErrorCode.LIMIT_NESTING, refusal(Odt.flat("", p(deep))));
        String lists = "<text:list><text:list-item>".repeat(3_000) + "</text:list-item></text:list>".repeat(3_000);
        assertEquals(ErrorCode.LIMIT_NESTING, refusal(Odt.flat("", lists)));
    }

    @Test
    void entitiesHaveNoPlaceInAText() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String flat = Odt.flat("", p("&a;")).replace("<office:document ", entity + "<office:document ");
        assertEquals(ErrorCode.DAMAGED, refusal(flat));
    }

    @Test
    void stylesThatInheritInACircleEnd() throws Exception {
        String styles = "<style:style style:name=\"A\" style:family=\"text\" style:parent-style-name=\"B\"/>"
                + "<style:style style:name=\"B\" style:family=\"text\" style:parent-style-name=\"A\"/>";
        assertEquals("1", Odt.styled(styles, p("<text:span text:style-name=\"A\">1</text:span>")));
    }

    @Test
    void whatBreaksOffKeepsWhatStoodBefore() throws Exception {
        String flat = Odt.flat("", p("a"), table(tr(td("", "1"), "<table:table-cell><text:p>2")));
        Document document = Odt.read(flat.substring(0, flat.indexOf("2") + 1));
        assertEquals("a\n0: [0 1][1 ]", DrawnBlocks.draw(document.blocks()));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void passwordsAndOtherPackagesAreRefused() {
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        assertEquals(
                ErrorCode.ENCRYPTED, refusal(Odt.packed("META-INF/manifest.xml", manifest, "content.xml", "noise")));
        assertEquals(ErrorCode.DAMAGED, refusal(Odt.packed("mimetype", "x")));
        String sheet = Odt.part("document-content", "<office:body><office:spreadsheet/></office:body>");
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, refusal(Odt.packed("content.xml", sheet)));
    }
}
