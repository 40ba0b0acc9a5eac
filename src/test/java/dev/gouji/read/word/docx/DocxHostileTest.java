package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.word.DrawnBlocks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxHostileTest {

    private static ErrorCode refusal(byte[] bytes, Limits limits) {
        return assertThrows(UnreadableException.class, () -> new DocxReader().read(bytes, new Budget(limits)))
                .code();
    }

    private static ErrorCode refusal(DocxPackage made, Bound bound, long value) {
        return refusal(made.bytes(), new Limits(Map.of(bound, value)));
    }

    private static ErrorCode refusal(DocxPackage made) {
        return refusal(made.bytes(), Limits.STANDARD);
    }

    @Test
    void aHugeSpanAllocatesNothing() throws Exception {
        String wide = "<w:gridSpan w:val=\"1000000\"/>";
        String wider = "<w:gridSpan w:val=\"2147483647\"/>";
        Document document = DocxPackage.of(tbl(tr(
                        cell(wide, p("a")),
                        cell(wider, p("b")),
                        cell(wider, p("c")),
                        cell("<w:gridSpan w:val=\"-3\"/>", p("d")))))
                .read();
        List<Cell> cells = ((Table) document.blocks().get(0)).cells();
        assertEquals(4, cells.size());
        assertEquals(1_000_000, cells.get(0).columnSpan());
        assertEquals(1_000_000, cells.get(1).column());
        assertEquals(1, cells.get(3).columnSpan());
    }

    @Test
    void bombsAreRefusedBeforeTheyUnfold() {
        DocxPackage bomb = DocxPackage.of(p("0".repeat(4 << 20)));
        assertTrue(bomb.bytes().length < 20_000);
        assertEquals(ErrorCode.LIMIT_INFLATED, refusal(bomb, Bound.INFLATED, 1 << 20));
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refusal(bomb, Bound.CHARACTERS, 1 << 20));
        DocxPackage styled = DocxPackage.of(p("a")).styles("<w:x/>".repeat(1 << 20));
        assertEquals(ErrorCode.LIMIT_INFLATED, refusal(styled, Bound.INFLATED, 1 << 20));
    }

    @Test
    void anEndlessAttributeIsRefused() {
        String attribute = "<w:p w:x=\"" + "a".repeat(17 << 20) + "\"/>";
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refusal(DocxPackage.of(attribute)));
    }

    @Test
    void tooManyEntriesCellsOrLevelsAreRefused() {
        assertEquals(ErrorCode.LIMIT_ENTRIES, refusal(DocxPackage.of(p("a")), Bound.ENTRIES, 1));
        assertEquals(
                ErrorCode.LIMIT_CELLS, refusal(DocxPackage.of(tbl(tr(tc("a"), tc("b"), tc("c")))), Bound.CELLS, 3));
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(DocxPackage.of(tbl("<w:tr/>".repeat(9))), Bound.CELLS, 8));
        String nested = p("a");
        String controlled = p("a");
        for (int i = 0; i < 100; i++) {
            nested = tbl(tr(cell("", nested)));
            controlled = "<w:sdt><w:sdtContent>" + controlled + "</w:sdtContent></w:sdt>";
        }
        assertEquals(ErrorCode.LIMIT_NESTING, refusal(DocxPackage.of(nested)));
        assertEquals(ErrorCode.LIMIT_NESTING, refusal(DocxPackage.of(controlled)));
    }

    @Test
    void deepMarkupThatMeansNothingCostsNoStack() throws Exception {
        String deep = "<w:x>".repeat(200_000) + "</w:x>".repeat(200_000);
        assertEquals("a", DocxPackage.of(deep, p("a")).drawn());
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        for (String declared : List.of("SYSTEM \"file:///etc/hostname\"", "\"12\"")) {
            String body = "<!DOCTYPE w:document [<!ENTITY e " + declared + ">]><w:document xmlns:w=\""
                    + DocxPackage.TRANSITIONAL + "\"><w:body>" + p("&e;") + "</w:body></w:document>";
            assertEquals(ErrorCode.DAMAGED, refusal(DocxPackage.of().part("word/document.xml", body)));
        }
        assertEquals(ErrorCode.DAMAGED, refusal(DocxPackage.of(p("&e;"))));
    }

    @Test
    void aCutArchiveIsTruncatedAndABrokenOneDamaged() {
        byte[] whole = DocxPackage.of(p("a")).bytes();
        assertEquals(ErrorCode.TRUNCATED, refusal(Arrays.copyOf(whole, whole.length - 30), Limits.STANDARD));
        assertEquals(ErrorCode.DAMAGED, refusal("text".getBytes(StandardCharsets.UTF_8), Limits.STANDARD));
        byte[] emptied = whole.clone();
        Arrays.fill(emptied, 40, whole.length - 22, (byte) 0);
        assertEquals(ErrorCode.DAMAGED, refusal(emptied, Limits.STANDARD));
    }

    @Test
    void anArchiveWithoutWordTextIsUnsupported() throws Exception {
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, refusal(DocxPackage.of().without("word/document.xml")));
        assertEquals(
                ErrorCode.UNSUPPORTED_FORMAT,
                refusal(DocxPackage.of().part("word/document.xml", "<workbook xmlns=\"urn:x\"/>")));
    }

    @Test
    void theMainPartIsFoundUnderAnyName() throws Exception {
        String text =
                "<w:document xmlns:w=\"" + DocxPackage.TRANSITIONAL + "\"><w:body>" + p("a") + "</w:body></w:document>";
        DocxPackage typed = DocxPackage.of()
                .without("_rels/.rels")
                .without("word/document.xml")
                .part("docs/Main.xml", text)
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/docs/main.xml\" ContentType=\"application/vnd.ms-word.template.macroEnabledTemplate.main+xml\"/></Types>");
        assertEquals("a", typed.drawn());
        String relation =
                "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/x/../docs/main.xml\"/></Relationships>";
        assertEquals(
                "a",
                typed.without("[Content_Types].xml")
                        .part("_rels/.rels", relation)
                        .drawn());
    }

    @Test
    void markupThatBreaksOffKeepsWhatStoodBefore() throws Exception {
        String body =
                p("总体情况") + tbl(tr(tc("a"), tc("1")), "<w:tr>" + tc("b") + "<w:tc>" + p("1") + "<w:p></w:broken>");
        Document document = DocxPackage.of(body).read();
        assertEquals("总体情况\n0: [0 a][1 1]\n1: [0 b][1 1]", DrawnBlocks.draw(document.blocks()));
        List<Cell> cells = ((Table) document.blocks().get(1)).cells();
        assertEquals(Legibility.CLEAR, cells.get(2).legibility());
        assertEquals(Legibility.ILLEGIBLE, cells.get(3).legibility());
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
        assertEquals(ErrorCode.DAMAGED, refusal(DocxPackage.of("<w:p></w:broken>")));
    }

    @Test
    void bytesThatDifferFromTheirChecksumMakeEveryCellDoubtful() throws Exception {
        String text = "<w:document xmlns:w=\"" + DocxPackage.TRANSITIONAL + "\"><w:body>" + tbl(tr(tc("新收"), tc("805")))
                + "</w:body></w:document>";
        byte[] bytes = stored("word/document.xml", text);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[latin.indexOf("805")] = '3';
        Document document = new DocxReader().read(bytes, new Budget(Limits.STANDARD));
        Cell cell = ((Table) document.blocks().get(0)).cells().get(1);
        assertEquals("305", cell.text());
        assertEquals(Legibility.DOUBTFUL, cell.legibility());
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void brokenStylesAndNumberingAreToldOf() throws Exception {
        Document document = DocxPackage.of(p("a"))
                .part("word/styles.xml", "<w:styles")
                .part("word/numbering.xml", "nothing")
                .read();
        assertEquals("a", DrawnBlocks.draw(document.blocks()));
        assertEquals(2, document.notices().size());
    }

    @Test
    void damagedBytesNeverGiveAnythingButARefusalOrADocument() {
        byte[] whole = DocxPackage.of(p("a"), tbl(tr(tc("a"), tc("1")), tr(tc("b"), tc("2"))))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"/>")
                .bytes();
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = i < whole.length ? Arrays.copyOf(whole, i) : whole.clone();
            for (int change = 0; bytes.length > 0 && change <= i % 3; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertFalse(new DocxReader().read(bytes, new Budget(Limits.STANDARD)) == null);
            } catch (UnreadableException expected) {
                refused++;
            }
        }
        assertTrue(refused > whole.length, "refused " + refused);
    }

    private static byte[] stored(String name, String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return archive.toByteArray();
    }
}
