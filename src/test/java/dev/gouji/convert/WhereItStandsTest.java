package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.form.Forms;
import dev.gouji.limit.Limits;
import dev.gouji.read.pack.Archives;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Where a document is no report, the message says where one may stand. */
class WhereItStandsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>见附件</w:t></w:r></w:p>";
    private static final String ICON =
            "<w:p><w:r><w:object><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata/></v:shape>"
                    + "<o:OLEObject xmlns:o=\"o\" xmlns:r=\"" + RELATIONS
                    + "\" ProgID=\"Package\" DrawAspect=\"Icon\" r:id=\"x\"/></w:object></w:r></w:p>";
    private static final String PICTURE = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r></w:p>";

    private static final byte[] REPORT = Forms.newest().variants().get(0).tables().stream()
            .flatMap(table -> table.panels().stream())
            .flatMap(panel -> panel.rows().stream())
            .map(row -> row.wording().label())
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);

    private static DocumentRecord converted(byte[] bytes) {
        return new Converter(Limits.STANDARD).convert("a", bytes).document();
    }

    private static String said(byte[] bytes) {
        DocumentRecord record = converted(bytes);
        assertEquals(ErrorCode.NOT_A_REPORT, record.error());
        return record.message().zh();
    }

    private static void assertSays(byte[] bytes, String... words) {
        String said = said(bytes);
        for (String word : words) {
            assertTrue(said.contains(word), said);
        }
    }

    /** A file as a packer keeps it; {@code told} is the length that it tells. */
    private static byte[] packed(String name, byte[] file, int told) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {2, 0});
        out.write((name + "\0C:\\" + name + "\0").getBytes(Charset.forName("GB18030")));
        out.write(new byte[] {0, 0, 3, 0});
        byte[] path = (name + "\0").getBytes(Charset.forName("GB18030"));
        out.write(number(path.length));
        out.write(path);
        out.write(number(told));
        out.write(file);
        return out.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            made.createDocument(new ByteArrayInputStream(content), stream);
            return bytes(made);
        }
    }

    private static byte[] bytes(POIFSFileSystem made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.writeFilesystem(out);
        return out.toByteArray();
    }

    private static byte[] docx(String body, String part, byte[] embedded) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"" + RELATIONS
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(part, embedded);
        return Archives.zipOf(parts);
    }

    private static byte[] docx(byte[] embedded) {
        return docx(PARAGRAPH + ICON, "word/embeddings/oleObject1.bin", embedded);
    }

    @Test
    void aFileShownAsASignIsNamed() throws IOException {
        byte[] file = joined(number(0), packed("年报.txt", REPORT, REPORT.length));
        assertSays(docx(compound("\u0001Ole10Native", file)), "文字在文档中嵌入的文件“oleobject1.bin”里", "另存为");
        assertSays(docx(compound("Package", REPORT)), "文字在文档中嵌入的文件");
        assertSays(docx(compound("Contents", REPORT)), "“oleobject1.bin”没有读取");
    }

    @Test
    void lengthsThatAreLiesEndWithTheBytes() throws IOException {
        byte[] file = joined(number(-1), packed("a.txt", REPORT, Integer.MAX_VALUE));
        assertSays(docx(compound("\u0001Ole10Native", file)), "文字在");
        for (int length = 0; length < 40; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertSays(docx(compound("\u0001Ole10Native", cut)), "没有读取");
        }
    }

    @Test
    void theSameInFoldersOfOldFiles() throws IOException {
        byte[] file = joined(number(0), packed("年报.txt", REPORT, REPORT.length));
        try (POIFSFileSystem doc = new POIFSFileSystem(
                new ByteArrayInputStream(Files.readAllBytes(Path.of("fixtures/hostile/prose.doc"))))) {
            DirectoryEntry object = doc.getRoot().createDirectory("ObjectPool").createDirectory("_1");
            object.createDocument("\u0001Ole10Native", new ByteArrayInputStream(file));
            assertSays(bytes(doc), "文字在文档中嵌入的文件“年报.txt”里");
        }
    }

    @Test
    void theSameInRtf() throws IOException {
        byte[] packed = packed("年报.txt", REPORT, REPORT.length);
        byte[] kind = "Package\0".getBytes(StandardCharsets.US_ASCII);
        byte[] data = joined(
                number(0x501),
                number(2),
                number(kind.length),
                kind,
                number(0),
                number(0),
                number(packed.length),
                packed);
        String rtf = "{\\rtf1 see\\par{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata "
                + HexFormat.of().formatHex(data).replaceAll("(.{64})", "$1\r\n") + "}{\\result{\\pict 00}}}\\par}";
        assertSays(rtf.getBytes(StandardCharsets.US_ASCII), "文字在文档中嵌入的文件“年报.txt”里");
        assertSays("{\\rtf1 see\\par{\\object{\\*\\objdata }}\\par}".getBytes(StandardCharsets.US_ASCII), "没有读取");
    }

    @Test
    void theSameInOneFileOfXml() {
        String rows = new String(REPORT, StandardCharsets.UTF_8).replace("\n", "</text:p><text:p>");
        String flat = "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>a"
                + "<draw:frame>@</draw:frame></text:p></office:text></office:body></office:document>";
        String inline = "<draw:object><office:document><office:body><office:text><text:p>" + rows
                + "</text:p></office:text></office:body></office:document></draw:object>";
        assertSays(flat.replace("@", inline).getBytes(StandardCharsets.UTF_8), "文字在文档中嵌入的文件里");
        String ole = "<draw:object-ole><office:binary-data>"
                + Base64.getEncoder().encodeToString(REPORT) + "</office:binary-data></draw:object-ole>";
        assertSays(flat.replace("@", ole).getBytes(StandardCharsets.UTF_8), "文字在文档中嵌入的文件里");
        String packaged = "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
                + "<pkg:part pkg:name=\"/word/document.xml\" pkg:contentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.document.main+xml\"><pkg:xmlData><w:document xmlns:w=\"" + WORD
                + "\"><w:body>" + PARAGRAPH + "</w:body></w:document></pkg:xmlData></pkg:part>"
                + "<pkg:part pkg:name=\"/word/embeddings/a.txt\"><pkg:binaryData>"
                + Base64.getMimeEncoder().encodeToString(REPORT) + "</pkg:binaryData></pkg:part></pkg:package>";
        assertSays(packaged.getBytes(StandardCharsets.UTF_8), "文字在文档中嵌入的文件“a.txt”里");
    }

    @Test
    void theReportAttachedToAPdfIsPointedAt() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("年报.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(REPORT)));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("1", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(made);
        }
        List<Conversion> found = new ArrayList<>();
        new Converter(Limits.STANDARD).convert("a.pdf", made.toByteArray(), found::add);
        String said = found.get(1).document().message().zh();
        assertTrue(said.contains("文字在附件“年报.txt”里") && said.contains("!/年报.txt"), said);
    }

    @Test
    void picturesAreToldOfWhereTheTextIsOnDisclosure() {
        String title = "<w:p><w:r><w:t>政府信息公开工作年度报告</w:t></w:r></w:p>";
        assertSays(docx(title + PICTURE, "a", new byte[0]), "正文中有图片", "文字版");
        String floating = "<w:p><w:r><w:drawing><wp:anchor xmlns:wp=\"wp\"><a:blip xmlns:a=\"a\"/></wp:anchor>"
                + "</w:drawing></w:r></w:p>";
        assertSays(docx(title + floating, "a", new byte[0]), "正文中有图片", "文字版");
        assertFalse(said(docx(PARAGRAPH + PICTURE, "a", new byte[0])).contains("图片"));
        assertEquals(
                ErrorCode.IMAGE_ONLY, converted(docx(PICTURE, "a", new byte[0])).error());
    }

    @Test
    void framesAreNamed() {
        String page = "<html><body><iframe src=\"nb/2023.html\"></iframe></body></html>";
        assertSays(page.getBytes(StandardCharsets.UTF_8), "框架里的网页或文件“nb/2023.html”没有读取");
        String set = "<html><frameset><frame src=\"a.html\"></frameset></html>";
        assertSays(set.getBytes(StandardCharsets.UTF_8), "“a.html”没有读取");
    }
}
