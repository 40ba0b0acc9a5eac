package dev.gouji.read.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.pack.Archives;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedPagesTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();

    private void page(String name, String html) {
        files.put(name, html.getBytes(StandardCharsets.UTF_8));
    }

    private Unpacked unpack(Limits limits) {
        return Unpacker.unpack(Kind.ZIP, "a.zip", Archives.zipOf(files), new Budget(limits), new MemberSink() {
            @Override
            public void unpacked(String name, byte[] bytes) {
                members.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void lost(String name, ErrorCode error, Message message) {
                members.put(name, error.code());
            }
        });
    }

    private Map<String, String> members() {
        unpack(Limits.STANDARD);
        return members;
    }

    private static String data() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
    }

    @Test
    void aPictureThatAPageShowsStandsInItAndIsNoFileOfItsOwn() {
        page("甲/报告.html", "<p>字<img alt=a src='报告_files/1.png'></p>");
        files.put("甲/报告_files/1.png", PNG);
        files.put("甲/报告_files/2.png", PNG);
        assertTrue(members().get("甲/报告.html").contains("<img alt=a src=\"" + data() + "\">"));
        assertEquals("ignored-file", members().get("甲/报告_files/1.png"));
        assertFalse(members().get("甲/报告_files/2.png").equals("ignored-file"));
    }

    @Test
    void theFileMayStandBesideThePageAndBeforeIt() {
        files.put("1.png", PNG);
        page("a.htm", "<img src=./1.png?x=1>");
        assertEquals("<img src=\"" + data() + "\">", members().get("a.htm"));
        assertEquals("ignored-file", members().get("1.png"));
    }

    @Test
    void anAddressMayBeEscapedOrInThePagesOwnCharacters() {
        files.put("图 1.png", PNG);
        page("a.htm", "<img src='%E5%9B%BE%201.png'>");
        files.put("b.htm", "<img src='图 1.png'>".getBytes(Charset.forName("GB18030")));
        assertTrue(members().get("a.htm").contains(data()));
        assertTrue(members().get("b.htm").contains(data()));
    }

    @Test
    void aPictureInSeveralPlacesOfAPageStandsInTheFirst() {
        files.put("1.png", PNG);
        page("a.htm", "<img src=1.png><img src=1.png>");
        assertEquals("<img src=\"" + data() + "\"><img src=1.png>", members().get("a.htm"));
    }

    @Test
    void nothingOutsideTheFolderOfThePageIsTaken() {
        files.put("1.png", PNG);
        for (String address : new String[] {
            "../1.png", "%2e%2e/1.png", "/1.png", "x/../../1.png", "..\\1.png", "file:///1.png", "http://a.test/1.png"
        }) {
            String html = "<img src='" + address + "'>";
            page("d/" + files.size() + ".htm", html);
        }
        files.keySet().stream()
                .filter(name -> name.endsWith(".htm"))
                .forEach(name -> assertFalse(members().get(name).contains("data:"), name));
        assertFalse(members().get("1.png").equals("ignored-file"));
    }

    @Test
    void aNarrowPictureAndWhatIsNoPictureStayFiles() {
        files.put("1.png", PNG);
        page("2.png", "<html>no picture</html>");
        page("a.htm", "<img width=\"90\" src=1.png><img src=2.png><img data-src=1.png><a src=1.png>");
        assertFalse(members().get("a.htm").contains("data:image"));
        assertFalse(members().containsValue("ignored-file"));
    }

    @Test
    void aPictureThatIsDamagedStaysAFileThatSaysSo() {
        files.put("1.png", PNG);
        page("a.htm", "<img src=1.png>");
        byte[] zip = Archives.zipOf(files);
        byte[] broken = Archives.withField(zip, 0x02014b50, 16, 4, 1);
        Unpacker.unpack(Kind.ZIP, "a.zip", broken, new Budget(Limits.STANDARD), new MemberSink() {
            @Override
            public void unpacked(String name, byte[] bytes) {
                members.put(name, "read");
            }

            @Override
            public void lost(String name, ErrorCode error, Message message) {
                members.put(name, error.code());
            }
        });
        assertEquals("damaged", members.get("1.png"));
    }

    @Test
    void anArchiveWithPagesHasTheBoundsOfAnyOther() {
        files.put("1.png", PNG);
        page("a.htm", "<img src=1.png>" + " ".repeat(3_000));
        page("b.htm", " ".repeat(3_000));
        Unpacked unpacked = unpack(new Limits(Map.of(Bound.INFLATED, 4_000L)));
        assertEquals(ErrorCode.LIMIT_INFLATED, unpacked.error());
        assertEquals("limit-inflated", members.get("b.htm"));
    }
}
