package dev.gouji.read.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.unpack.MemberSink;
import dev.gouji.read.unpack.Unpacker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailEntriesTest {

    private static final String HEAD = "Received: from x\r\nMIME-Version: 1.0\r\n";

    private static List<String> files(String mail) {
        List<String> files = new ArrayList<>();
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.EMAIL, Sniffer.kindOf(bytes));
        MemberSink sink = new MemberSink() {
            @Override
            public void unpacked(String name, byte[] content) {
                files.add(name + " = " + new String(content, StandardCharsets.UTF_8).strip());
            }

            @Override
            public void lost(String name, ErrorCode error, Message message) {
                files.add(name + " ! " + error.code());
            }
        };
        var end = Unpacker.unpack(Kind.EMAIL, "mail.eml", bytes, new Budget(Limits.STANDARD), sink);
        files.add(end.error() == null ? "ok" : end.error().code());
        return files;
    }

    @Test
    void aPlainMailIsItsBody() {
        assertEquals(
                List.of("body.txt = 年报", "ok"),
                files(
                        HEAD
                                + "Content-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n5bm05oql\r\n"));
    }

    @Test
    void aMailThatIsAPageWithPicturesIsNoWebArchive() {
        String mail = HEAD
                + "Content-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>x\r\n"
                + "--B\r\nContent-Type: image/png; name=a.png\r\n\r\ny\r\n--B--\r\n";
        assertEquals(List.of("body.html = <p>x", "a.png = y", "ok"), files(mail));
    }

    @Test
    void aPictureThatAPageShowsIsAPartOfThePage() {
        String picture = "--B\r\nContent-Type: image/png; name=%s.png\r\nContent-ID: <%s>\r\n\r\ny\r\n";
        String mail = HEAD
                + "Content-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n"
                + "<img src=cid:a><img src='cid:a'><img src='cid:c'>\r\n"
                + picture.formatted("a", "a") + picture.formatted("b", "b") + "--B--\r\n";
        assertEquals(
                List.of(
                        "body.html = <img src=data:image/png;base64,eQ==><img src='cid:a'><img src='cid:c'>",
                        "a.png ! ignored-file",
                        "b.png = y",
                        "ok"),
                files(mail));
    }

    @Test
    void theTextBesideAPageIsPassedOver() {
        String mail = HEAD + "Content-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\n\r\nx\r\n"
                + "--B\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--B--\r\n";
        assertEquals(List.of("body.txt ! ignored-file", "body.html = <p>x", "ok"), files(mail));
    }

    @Test
    void aMailInAMailIsAFile() {
        String inner = "Received: from y\r\nSubject: z\r\n\r\ninner";
        String mail =
                HEAD + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: message/rfc822\r\n\r\n"
                        + inner + "\r\n--B--\r\n";
        assertEquals(List.of("message.eml = " + inner, "ok"), files(mail));
    }

    @Test
    void aMailWithoutItsEndKeepsWhatIsThere() {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nx\r\n--B\r\n\r\ny";
        assertEquals(List.of("body.txt = x", "body.txt = y", "truncated"), files(mail));
    }
}
