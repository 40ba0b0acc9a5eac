package dev.gouji.read.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class SnifferTest {

    private static final String WORD_TYPE = "<Types><Override PartName='/x.xml' ContentType='application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>x",
                "  \r\n<!DOCTYPE html><p>x",
                "\uFEFF<!-- saved from url=(0014)about:internet -->\n<HTML>",
                "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html/>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<html xmlns:o='urn:schemas-microsoft-com:office:office' xmlns:w='urn:x'><head>",
                "<table><tr><td>1</td></tr></table>",
                "<p class=MsoNormal>年度报告</p>",
                "年度报告<p>一、总体情况</p><p>二、</p>",
            })
    void pagesAreHtmlHoweverTheyBegin(String text) {
        assertEquals(Kind.HTML, kind(text));
        assertEquals(Kind.HTML, Sniffer.kindOf(text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Kind.HTML, Sniffer.kindOf(text.replace("\uFEFF", "").getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'年度报告\n一、总体情况', TEXT",
        "'<中华人民共和国政府信息公开条例>规定', TEXT",
        "'a < b 且 c > d', TEXT",
        "'规章 | 0 | 0', TEXT",
        "'# 年度报告', MARKDOWN",
        "'#年度报告', TEXT",
        "'正文\n| 规章 | 1 |\n|---|---|', MARKDOWN",
        "'正文\n| 规章 | - |', TEXT",
        "'----------', TEXT",
        "'<?xml version=\"1.0\"?><data/>', XML",
        "'<data xmlns=\"urn:x\"/>', XML",
        "'<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>', WORD_XML",
        "'<?xml version=\"1.0\"?><pkg:package/>', WORD_XML",
        "'{\\rtf1\\ansi x}', RTF",
        "'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x', MHT",
        "'From: a@b.cn\nMIME-Version: 1.0\nSubject: x\n\nx', EMAIL",
        "'发布时间: 2024-03-08\n文号: 1', TEXT",
        "'%PDF-1.4\n', PDF",
        "'HTTP/1.1 200 OK\n\n%PDF-1.7\n', PDF",
    })
    void textIsTakenForWhatItIs(String text, Kind expected) {
        assertEquals(expected, kind(text));
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000, PNG",
        "FFD8FFE000104A464946, JPEG",
        "49492A0008000000, TIFF",
        "4D4D002A00000008, TIFF",
        "474946383961, GIF",
        "424D36000000000000003600000028000000, BMP",
        "524946460000000057454250, WEBP",
        "377ABCAF271C0004, SEVEN_ZIP",
        "526172211A0700, RAR",
        "1F8B0800, GZIP",
        "504B0506000000000000000000000000000000000000, ZIP",
        "0000000000000000, BINARY",
        "DBA52D0031400904000000002D000000, BINARY",
    })
    void binaryFilesAreKnownByTheirMarks(String hex, Kind expected) {
        assertEquals(expected, Sniffer.kindOf(java.util.HexFormat.of().parseHex(hex)));
    }

    @Test
    void containersAreKnownByWhatTheyHold() throws IOException {
        assertEquals(Kind.DOCX, Sniffer.kindOf(zip("[Content_Types].xml", WORD_TYPE, "odd/x.xml", "x")));
        assertEquals(Kind.DOCX, Sniffer.kindOf(zip("_rels/.rels", "", "word/document.xml", "x")));
        assertEquals(Kind.XLSX, Sniffer.kindOf(zip("[Content_Types].xml", "", "xl/workbook.xml", "x")));
        assertEquals(Kind.PPTX, Sniffer.kindOf(zip("[Content_Types].xml", "", "ppt/presentation.xml", "x")));
        assertEquals(Kind.ODT, Sniffer.kindOf(zip("mimetype", "application/vnd.oasis.opendocument.text")));
        assertEquals(Kind.ODS, Sniffer.kindOf(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        assertEquals(Kind.OFD, Sniffer.kindOf(zip("OFD.xml", "<ofd/>")));
        assertEquals(Kind.ZIP, Sniffer.kindOf(zip("word/年报.docx", "x")));
        assertEquals(Kind.ZIP, Sniffer.kindOf(zip("a.txt", "[Content_Types].xml")));
    }

    @Test
    void aDocumentCutShortIsStillItsKind() throws IOException {
        byte[] whole =
                zip("[Content_Types].xml", WORD_TYPE, "word/document.xml", "x".repeat(1000), "word/styles.xml", "");
        assertEquals(Kind.DOCX, Sniffer.kindOf(Arrays.copyOf(whole, whole.length - 100)));
        assertEquals(Kind.DOCX, Sniffer.kindOf(Arrays.copyOf(whole, 80)));
        byte[] packed = zip("a/word/x.txt", "x".repeat(1000));
        assertEquals(Kind.ZIP, Sniffer.kindOf(Arrays.copyOf(packed, packed.length - 40)));
    }

    @Test
    void compoundFilesAreKnownByTheNamesAtTheirRoot() {
        assertEquals(Kind.DOC, Sniffer.kindOf(compound("WordDocument", "Workbook")));
        assertEquals(Kind.XLS, Sniffer.kindOf(compound("WORKBOOK", "WordDocument")));
        assertEquals(Kind.PPT, Sniffer.kindOf(compound("PowerPoint Document", "x")));
        assertEquals(Kind.ENCRYPTED_OFFICE, Sniffer.kindOf(compound("EncryptedPackage", "x")));
        assertEquals(Kind.COMPOUND, Sniffer.kindOf(compound("MatOST", "WordDocument")));
        byte[] cut = Arrays.copyOf(compound("WordDocument", "x"), 600);
        assertEquals(Kind.COMPOUND, Sniffer.kindOf(cut));
    }

    @Test
    void anyPrefixOfAnyMarkIsSomething() throws IOException {
        for (byte[] whole : new byte[][] {
            zip("a", "b"), compound("WordDocument", "x"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)
        }) {
            for (int length = 0; length < Math.min(whole.length, 700); length++) {
                Sniffer.kindOf(Arrays.copyOf(whole, length));
            }
        }
        assertEquals(Kind.BINARY, Sniffer.kindOf(new byte[0]));
    }

    private static Kind kind(String text) {
        return Sniffer.kindOf(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A compound file of a header, one allocation sector and one directory sector: a stream and, in a storage, another. */
    public static byte[] compound(String atRoot, String embedded) {
        byte[] bytes = new byte[512 * 3];
        byte[] magic = java.util.HexFormat.of().parseHex("D0CF11E0A1B11AE1");
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        bytes[30] = 9;
        bytes[48] = 1;
        Arrays.fill(bytes, 80, 512, (byte) 0xFF);
        Arrays.fill(bytes, 512, 1024, (byte) 0xFF);
        bytes[512 + 4] = (byte) 0xFE;
        entry(bytes, 0, "Root Entry", 5, -1, 1);
        entry(bytes, 1, atRoot, 2, 2, -1);
        entry(bytes, 2, "ObjectPool", 1, -1, 3);
        entry(bytes, 3, embedded, 2, -1, -1);
        return bytes;
    }

    private static void entry(byte[] bytes, int id, String name, int type, int right, int child) {
        int at = 1024 + id * 128;
        byte[] units = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(units, 0, bytes, at, units.length);
        bytes[at + 64] = (byte) (units.length + 2);
        bytes[at + 66] = (byte) type;
        for (int i = 0; i < 4; i++) {
            bytes[at + 68 + i] = (byte) 0xFF;
            bytes[at + 72 + i] = (byte) (right < 0 ? 0xFF : i == 0 ? right : 0);
            bytes[at + 76 + i] = (byte) (child < 0 ? 0xFF : i == 0 ? child : 0);
        }
    }
}
