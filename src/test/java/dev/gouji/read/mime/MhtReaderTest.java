package dev.gouji.read.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Paragraph;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.OriginalReader;
import dev.gouji.read.OriginalReading;
import dev.gouji.read.SharedFiles;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPictures;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MhtReaderTest {

    private static byte[] archive(String parameters, String... parts) {
        StringBuilder text = new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B");
        text.append(parameters).append("\r\n\r\n");
        for (String part : parts) {
            text.append("--B\r\n").append(part).append("\r\n");
        }
        return text.append("--B--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String headers, String body) {
        return "Content-Type: text/html; charset=utf-8\r\n" + headers + "\r\n<html><body>" + body + "</body></html>";
    }

    private static List<String> texts(byte[] archive) throws UnreadableException {
        Document document = new MhtReader().read(archive, new Budget(Limits.STANDARD));
        assertTrue(document.notices().isEmpty());
        return document.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "[picture]")
                .toList();
    }

    @Test
    void theFirstPageIsRead() throws UnreadableException {
        assertEquals(
                List.of("甲"),
                texts(archive("", "Content-Type: image/png\r\n\r\nx", page("", "<p>甲</p>"), page("", "<p>乙</p>"))));
    }

    @Test
    void thePageThatTheArchiveStartsWithIsRead() throws UnreadableException {
        byte[] archive = archive(
                "; start=\"<b@x>\"",
                page("Content-ID: <a@x>\r\n", "<p>甲</p>"),
                page("Content-ID: <b@x>\r\n", "<p>乙</p>"));
        assertEquals(List.of("乙"), texts(archive));
    }

    @Test
    void framesAreReadInTheirPlaces() throws UnreadableException {
        byte[] archive = archive(
                "",
                page(
                        "Content-Location: http://a.invalid/x/index.html\r\n",
                        "<p>前</p><iframe src='cid:f@x'></iframe><p>中</p><iframe src='g.html'></iframe>"),
                page("Content-Location: http://a.invalid/x/g.html\r\n", "<p>乙</p><iframe src='cid:f@x'></iframe>"),
                page("Content-ID: <f@x>\r\n", "<p>甲</p>"));
        // the frame of a page in itself is not read again
        assertEquals(List.of("前", "甲", "中", "乙", "[picture]"), texts(archive));
    }

    @Test
    void picturesOfTheArchiveAreHandedOver() throws UnreadableException {
        String picture = "Content-Type: image/png\r\n";
        byte[] archive = archive(
                "",
                page(
                        "Content-Location: file:///C:/x/a.htm\r\n",
                        "<img src='a.files/1.png' width='400'><img src='cid:p@x'><img src='http://a.invalid/2.png'>"),
                picture + "Content-Location: file:///C:/x/a.files/1.png\r\n\r\none",
                picture + "Content-ID: <p@x>\r\n\r\ntwo");
        MetPictures pictures = new MetPictures();
        Document document = new MhtReader().read(archive, pictures, new Budget(Limits.STANDARD));
        assertEquals(List.of("300 x 0: one", "0 x 0: two"), pictures.met());
        assertEquals(3, document.blocks().size());
    }

    @Test
    void aPageOfFramesAloneIsRead() throws UnreadableException {
        byte[] archive = archive(
                "",
                "Content-Type: text/html\r\nContent-Location: a.html\r\n\r\n<html><frameset cols='1,2'><frame src='b.html'>"
                        + "<frame src='a.html'></frameset></html>",
                page("Content-Location: b.html\r\n", "<p>乙</p>"));
        // two that show the page itself once more are left as what they are
        assertEquals(List.of("乙", "[picture]", "[picture]"), texts(archive));
    }

    @ParameterizedTest
    @ValueSource(strings = {"big5", "utf-16le"})
    void charsetsThatOnlyTheHeaderNamesAreBelieved(String charset) throws UnreadableException {
        byte[] head = ("MIME-Version: 1.0\r\nContent-Type: text/html; charset=" + charset + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = "<html><body><p>規範性檔案</p></body></html>".getBytes(java.nio.charset.Charset.forName(charset));
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        assertEquals(List.of("規範性檔案"), texts(whole));
    }

    @Test
    void anArchiveWithoutItsEndSaysSo() throws UnreadableException {
        byte[] archive = archive("", page("", "<p>甲</p>"), page("", "<p>乙</p>"));
        Document document =
                new MhtReader().read(Arrays.copyOf(archive, archive.length - 20), new Budget(Limits.STANDARD));
        assertEquals(ErrorCode.TRUNCATED, document.notices().get(0).code());
    }

    @Test
    void anArchiveWithoutAPageIsRefused() {
        UnreadableException refusal =
                assertThrows(UnreadableException.class, () -> texts(archive("", "Content-Type: image/png\r\n\r\nx")));
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, refusal.code());
    }

    @Test
    void nestingAndSizeEndAtTheirBounds() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\r\n\r\n--b");
            deep.append(i).append("\r\n");
        }
        byte[] nested = ("MIME-Version: 1.0\r\nX-A: multipart/related\r\n" + deep).getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                ErrorCode.LIMIT_NESTING,
                OriginalReader.read(nested, Limits.STANDARD).error());
        Limits small = new Limits(Map.of(Bound.INFLATED, 1_000L));
        byte[] large = archive("", page("", "x".repeat(5_000)));
        assertEquals(ErrorCode.LIMIT_INFLATED, OriginalReader.read(large, small).error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"testUserDefinedCharset.mhtml", "testMHTMLFirefox.mhtml"})
    void archivesOfPublicCorporaAreRead(String name) {
        OriginalReading reading =
                OriginalReader.read(SharedFiles.bytes("robustness/apache-tika/" + name), Limits.STANDARD);
        assertEquals("mht", reading.reader());
        assertTrue(reading.document() != null, String.valueOf(reading));
    }
}
