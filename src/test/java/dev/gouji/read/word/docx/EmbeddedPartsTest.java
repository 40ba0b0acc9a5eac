package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Document;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.web.HtmlReader;
import dev.gouji.read.word.DrawnBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents inside a text: read in their place, in doubt; where they are not, something stands there all the same. */
class EmbeddedPartsTest {

    private static final String CHUNK = "<w:altChunk xmlns:r=\"r\" r:id=\"x\"/>";
    private static final String PAGE = "<p>b</p><table><tr><td>c<td>1<tr><td>d<td>2</table>";

    private static String object(String program, String aspect) {
        return "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"o\" xmlns:r=\"r\" ProgID=\"" + program + "\" DrawAspect=\""
                + aspect + "\" r:id=\"x\"/></w:object></w:r></w:p>";
    }

    private static Document read(String body, String page) throws UnreadableException {
        byte[] bytes = DocxPackage.of(p("a"), body, p("e"))
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"x\" Type=\"t/aFChunk\" Target=\"x.html\"/></Relationships>")
                .part("word/x.html", page)
                .bytes();
        return new DocxReader((file, kind, budget) -> new HtmlReader().read(file, budget))
                .read(bytes, new Budget(Limits.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"Excel.Sheet.12, Content", "Word.Document.12, Content", "ET.Workbook, Content"})
    void anObjectIsReadInItsPlaceAsAChunkIs(String program, String aspect) throws Exception {
        String read = DrawnBlocks.draw(read(CHUNK, PAGE).blocks());
        assertEquals("a\nb\n0: [0 c][1 1]\n0: [0 d][1 2]\ne", read.replaceAll("(?m)^1: ", "0: "));
        String object = DrawnBlocks.draw(read(object(program, aspect), PAGE).blocks());
        assertEquals(read, object.replace("PageImage\n", ""));
    }

    @Test
    void whatStandsInItIsInDoubt() throws Exception {
        Table table = (Table) read(CHUNK, PAGE).blocks().get(2);
        assertEquals(Reason.OBJECT, table.cells().get(1).seen().reason());
    }

    @ParameterizedTest
    @CsvSource({"Package, Icon", "Word.Document.12, Icon", "PowerPoint.Show.12, Content"})
    void whatIsShownAsASignOrIsNoTextIsNotRead(String program, String aspect) throws Exception {
        assertEquals(
                "a\nPageImage\ne",
                DrawnBlocks.draw(read(object(program, aspect), PAGE).blocks()));
    }

    @Test
    void oneInACellIsNoBlankAndIsMissed() throws Exception {
        Document document = read(tbl(tr(tc("a"), cell("", CHUNK + p(""))), tr(tc("b"), tc("2"))), PAGE);
        Table table = (Table) document.blocks().get(1);
        assertEquals(Reason.OBJECT, table.cells().get(1).seen().reason());
        assertEquals(1, document.notices().size());
    }
}
