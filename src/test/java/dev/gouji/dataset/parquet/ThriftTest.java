package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ThriftTest {

    private static String hex(Consumer<Thrift> writing) {
        Thrift thrift = new Thrift();
        writing.accept(thrift);
        thrift.end();
        return HexFormat.of().formatHex(thrift.toArray());
    }

    @Test
    void aFieldIsItsDistanceFromTheOneBeforeAndItsType() {
        assertEquals("15021504" + "00", hex(thrift -> {
            thrift.putInt(1, 1);
            thrift.putInt(2, 2);
        }));
    }

    @Test
    void farFieldsAndThoseThatGoBackAreNumberedInFull() {
        assertEquals("052802" + "00", hex(thrift -> thrift.putInt(20, 1)));
        assertEquals("2502" + "050202" + "00", hex(thrift -> {
            thrift.putInt(2, 1);
            thrift.putInt(1, 1);
        }));
    }

    @Test
    void numbersBelowNoughtAreFoldedAmongTheOthers() {
        assertEquals("1501" + "00", hex(thrift -> thrift.putInt(1, -1)));
        assertEquals("16d804" + "00", hex(thrift -> thrift.putLong(1, 300)));
    }

    @Test
    void aFlagIsItsOwnType() {
        assertEquals("1112" + "00", hex(thrift -> {
            thrift.putFlag(1, true);
            thrift.putFlag(2, false);
        }));
    }

    @Test
    void textsHaveTheirLengthBefore() {
        assertEquals("1806e8a1a8e4b889" + "00", hex(thrift -> thrift.putText(1, "表三")));
    }

    @Test
    void listsSayHowManyOfWhat() {
        assertEquals("192502" + "04" + "00", hex(thrift -> thrift.putInts(1, 1, 2)));
        assertEquals("1918016100", hex(thrift -> thrift.putTexts(1, List.of("a"))));
        assertEquals("19f80f" + "00".repeat(15) + "00", hex(thrift -> thrift.putTexts(1, Collections.nCopies(15, ""))));
    }

    @Test
    void structsBeginTheirFieldsAnewAndGoOnBehindThem() {
        assertEquals("1c1502001502" + "00", hex(thrift -> {
            thrift.begin(1);
            thrift.putInt(1, 1);
            thrift.end();
            thrift.putInt(2, 1);
        }));
        assertEquals("191c" + "150200" + "00", hex(thrift -> {
            thrift.beginList(1, 1);
            thrift.begin();
            thrift.putInt(1, 1);
            thrift.end();
        }));
        assertEquals("1c00" + "00", hex(thrift -> thrift.putEmpty(1)));
    }
}
