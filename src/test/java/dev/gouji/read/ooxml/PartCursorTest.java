package dev.gouji.read.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartCursorTest {

    private static PartCursor over(byte[] bytes, Limits limits) throws Exception {
        Budget budget = new Budget(limits);
        return new PartCursor(PartStream.of(bytes, budget), budget);
    }

    private static PartCursor over(String xml) throws Exception {
        return over(xml.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    }

    private static PartCursor atRoot(String xml) throws Exception {
        PartCursor cursor = over(xml);
        cursor.nextChild(0);
        return cursor;
    }

    @Test
    void childrenAreVisitedAndWhatIsInsideThemIsSkipped() throws Exception {
        PartCursor cursor = atRoot("<a><b><c/></b>text<d/></a>");
        List<String> children = new ArrayList<>();
        while (cursor.nextChild(1)) {
            children.add(cursor.localName());
        }
        assertEquals(List.of("b", "d"), children);
        assertEquals(0, cursor.depth());
    }

    @Test
    void aChildMayBeLookedInto() throws Exception {
        PartCursor cursor = atRoot("<a><b><c/></b><d/></a>");
        assertTrue(cursor.nextChild(1));
        assertTrue(cursor.nextChild(2));
        assertEquals("c", cursor.localName());
        assertFalse(cursor.nextChild(2));
        assertTrue(cursor.nextChild(1));
        assertEquals("d", cursor.localName());
    }

    @Test
    void descendantsAreVisitedHoweverDeep() throws Exception {
        PartCursor cursor = over("<a><b><c/></b><d/></a>");
        StringBuilder names = new StringBuilder();
        while (cursor.nextDescendant(0)) {
            names.append(cursor.localName()).append(cursor.depth());
        }
        assertEquals("a1b2c3d2", names.toString());
    }

    @Test
    void skippingMovesBehindTheElement() throws Exception {
        PartCursor cursor = atRoot("<a><b><c/></b><d/></a>");
        cursor.nextChild(1);
        cursor.skip();
        assertEquals(1, cursor.depth());
        cursor.nextChild(1);
        assertEquals("d", cursor.localName());
    }

    @Test
    void mixedContentComesInItsOrder() throws Exception {
        PartCursor cursor = atRoot("<a>一<b>二</b>三</a>");
        assertEquals(PartCursor.Piece.CHARACTERS, cursor.nextPiece(1));
        assertEquals("一", cursor.characters());
        assertEquals(PartCursor.Piece.ELEMENT, cursor.nextPiece(1));
        assertEquals(PartCursor.Piece.CHARACTERS, cursor.nextPiece(1));
        assertEquals("三", cursor.characters());
        assertEquals(PartCursor.Piece.END, cursor.nextPiece(1));
    }

    @Test
    void theTextOfAnElementIsAllThatIsInIt() throws Exception {
        PartCursor cursor = atRoot("<a>一<b>二</b><![CDATA[<三>]]>&amp;</a>");
        assertEquals("一二<三>&", cursor.text());
        assertEquals(0, cursor.depth());
    }

    @ParameterizedTest
    @CsvSource({
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main, p",
        "http://purl.oclc.org/ooxml/wordprocessingml/main, p",
        "http://schemas.openxmlformats.org/officeDocument/2006/math, m:p",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0, text:p",
        "urn:of-nobody, *:p"
    })
    void aNameSaysItsVocabularyWhateverPrefixTheFileUses(String namespace, String name) throws Exception {
        assertEquals(name, atRoot("<any:p xmlns:any=\"" + namespace + "\"/>").name());
        assertEquals("p", atRoot("<any:p xmlns:any=\"" + namespace + "\"/>").localName());
    }

    @Test
    void attributesAreFoundByTheirLocalNames() throws Exception {
        PartCursor cursor = atRoot("<a xmlns:w=\"urn:w\" w:val=\"7\" n=\"many\" m=\" 3 \"/>");
        assertEquals("7", cursor.attribute("val"));
        assertNull(cursor.attribute("other"));
        assertEquals(7, cursor.number("val", 1));
        assertEquals(3, cursor.number("m", 1));
        assertEquals(1, cursor.number("n", 1));
        assertEquals(1, cursor.number("other", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "val='1', true",
        "val='true', true",
        "val='0', false",
        "val='false', false",
        "val='off', false"
    })
    void anElementIsOnUnlessItSaysOtherwise(String attribute, boolean on) throws Exception {
        assertEquals(
                on, atRoot("<vanish " + attribute.replace('\'', '"') + "/>").isOn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM \"file:x.dtd\"><a/>",
                "<a>&e;</a>"
            })
    void typeDefinitionsAndEntitiesAreRefused(String xml) {
        assertThrows(XMLStreamException.class, () -> atRoot(xml).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a><b></a>", "<a", "<a>\u0001</a>", "no markup", "<a/><b/>"})
    void malformedMarkupIsOneKindOfException(String xml) {
        assertThrows(XMLStreamException.class, () -> {
            PartCursor cursor = over(xml);
            while (cursor.nextDescendant(0)) {
                cursor.name();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void theCharsetIsTakenFromTheMarkOrTheDeclaration(String charset) throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\""
                + charset.substring(0, Math.min(7, charset.length()))
                        .replace("UTF-16L", "UTF-16")
                        .replace("UTF-16B", "UTF-16")
                + "\"?><a>勾稽</a>";
        PartCursor cursor = over(xml.getBytes(Charset.forName(charset)), Limits.STANDARD);
        cursor.nextChild(0);
        assertEquals("勾稽", cursor.text());
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        PartCursor cursor = over("\uFEFF<a>勾稽</a>");
        cursor.nextChild(0);
        assertEquals("勾稽", cursor.text());
    }

    @Test
    void bytesThatAreNotOfTheCharsetAreMalformed() {
        byte[] broken = {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'};
        assertThrows(XMLStreamException.class, () -> {
            PartCursor cursor = over(broken, Limits.STANDARD);
            cursor.nextChild(0);
            cursor.text();
        });
    }

    @ParameterizedTest
    @CsvSource({"CHARACTERS, LIMIT_CHARACTERS", "INFLATED, LIMIT_INFLATED"})
    void aPassedBoundIsSaidAsSuchAndNotAsBrokenMarkup(Bound bound, ErrorCode code) {
        byte[] bytes = ("<a>" + "字".repeat(100_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        UnreadableException passed = assertThrows(UnreadableException.class, () -> {
            PartCursor cursor = over(bytes, new Limits(Map.of(bound, 50_000L)));
            cursor.nextChild(0);
            cursor.text();
        });
        assertEquals(code, passed.code());
    }

    @Test
    void nestingIsBoundedByNothingButTheBytes() throws Exception {
        PartCursor cursor = atRoot("<a>".repeat(20_000) + "</a>".repeat(20_000));
        cursor.skip();
        assertEquals(0, cursor.depth());
    }
}
