package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SprmsTest {

    private static List<String> walked(String hex) {
        Sprms sprms = new Sprms(Slice.of(HexFormat.of().parseHex(hex.replace(" ", ""))));
        List<String> met = new ArrayList<>();
        while (sprms.next()) {
            met.add(Integer.toHexString(sprms.code()) + "+" + sprms.operand().length());
        }
        return met;
    }

    @Test
    void everySizeOfOperandIsPassedOver() {
        assertEquals(
                List.of("800+1", "2416+1", "4a30+2", "6649+4", "8615+2", "a611+2", "ca47+3", "e60b+3"),
                walked("0008 01 1624 01 304A 0500 4966 02000000 1586 0100 11A6 0100 47CA 02 AABB 0BE6 010203"));
    }

    @Test
    void aTableDefinitionCountsInTwoBytes() {
        assertEquals(List.of("d608+260", "2417+1"), walked("08D6 0301" + "00".repeat(258) + "1724 01"));
    }

    @Test
    void tabStopsThatAreTooManyForTheCountAreCountedThemselves() {
        // two deleted (4 bytes each), one added (3 bytes)
        assertEquals(List.of("c615+14", "2416+1"), walked("15C6 FF 02 0001 0002 0003 0004 01 0005 00" + "1624 01"));
        assertEquals(List.of("c615+3", "2416+1"), walked("15C6 02 00 00 1624 01"));
    }

    @Test
    void aListThatIsCutEndsWithItsLastWholeProperty() {
        assertEquals(List.of("2416+1"), walked("1624 01 4966 0200"));
        assertEquals(List.of(), walked("1624"));
        assertEquals(List.of(), walked("08D6 FF"));
        assertEquals(List.of(), walked("15C6 FF"));
        assertEquals(List.of(), walked("15C6 FF 09 00"));
    }
}
