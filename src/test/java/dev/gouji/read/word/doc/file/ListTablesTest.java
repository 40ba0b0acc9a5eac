package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.ListNumbering.Label;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTablesTest {

    private static final int CHINESE = 39;

    private final StoredBytes levels = new StoredBytes();
    private final ListNumbering numbering = new ListNumbering();

    /** A level whose label is the number in brackets. */
    private static void level(StoredBytes into, int start, int format, int flags, int suffix, int restart, String run) {
        Slice properties = StoredBytes.slice(run);
        int at = into.size();
        into.i32(start).u8(format, flags, 2).upTo(at + 15).u8(suffix).upTo(at + 24);
        into.u8(properties.length(), 3, restart).upTo(at + 28).hex("1624 01").hex(run);
        into.u16(3).utf16("（\0）");
    }

    /** One shared definition, 7, of the levels that were written, and one list of it. */
    private void read(boolean simple, int style, StoredBytes override, int overridden) {
        StoredBytes definitions = new StoredBytes().u16(1).i32(7).i32(0);
        for (int i = 0; i < 9; i++) {
            definitions.u16(style);
        }
        definitions.u8(simple ? 1 : 0, 0);
        StoredBytes overrides =
                new StoredBytes().i32(1).i32(7).upTo(16).u8(overridden).upTo(20).i32(-1);
        byte[] own = new byte[override.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = (byte) override.slice().u8(i);
        }
        overrides.hex(HexFormat.of().formatHex(own));
        ListTables.read(definitions.slice(), levels.slice(), overrides.slice(), numbering);
    }

    private void readSimple() {
        read(true, 0xFFF, new StoredBytes(), 0);
    }

    private Label next(int level) {
        return numbering.next(1, level, null, none -> null);
    }

    @Test
    void aLabelHasTheNumberWhereItsHeadSaysSo() {
        level(levels, 3, CHINESE, 0, 0, 0, "");
        readSimple();
        assertEquals("（三）", next(0).text());
        assertEquals("（四）", next(0).text());
        assertNull(numbering.next(2, 0, null, none -> null));
    }

    @ParameterizedTest
    @CsvSource({"0, tab", "1, space", "2, nothing", "3, tab"})
    void whatStandsBehindALabel(int code, String suffix) {
        level(levels, 1, CHINESE, 0, code, 0, "");
        readSimple();
        assertEquals(suffix, next(0).suffix());
    }

    @Test
    void aLabelOfHiddenTextIsNone() {
        level(levels, 1, CHINESE, 0, 0, 0, "3C08 01");
        readSimple();
        assertNull(next(0));
    }

    @Test
    void aLegalLevelIsWrittenInDigits() {
        level(levels, 3, CHINESE, 4, 0, 0, "");
        readSimple();
        assertEquals("（3）", next(0).text());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "8, 0, 2", "8, 1, 1"})
    void aLevelBeginsAnewBelowAHigherOneUnlessItSaysNever(int flags, int restart, int number) {
        for (int i = 0; i < 9; i++) {
            int at = levels.size();
            levels.i32(1).u8(0, i == 1 ? flags : 0, 1).upTo(at + 26).u8(restart).upTo(at + 28);
            levels.u16(1).u16(i);
        }
        read(false, 0xFFF, new StoredBytes(), 0);
        next(0);
        next(1);
        next(0);
        assertEquals(Integer.toString(number), next(1).text());
    }

    @Test
    void aListBeginsElsewhereThanItsDefinition() {
        level(levels, 1, CHINESE, 0, 0, 0, "");
        read(true, 0xFFF, new StoredBytes().i32(5).i32(0x10), 1);
        assertEquals("（五）", next(0).text());
    }

    @Test
    void aListFormatsALevelItself() {
        level(levels, 1, CHINESE, 0, 0, 0, "");
        StoredBytes override = new StoredBytes().i32(5).i32(0x20);
        level(override, 2, 0, 0, 0, 0, "");
        read(true, 0xFFF, override, 1);
        assertEquals("（2）", next(0).text());
    }

    @Test
    void aLevelThatIsFormattedAndStartedBeginsAsItsFormatSays() {
        level(levels, 1, CHINESE, 0, 0, 0, "");
        StoredBytes override = new StoredBytes().i32(5).i32(0x30);
        level(override, 2, 0, 0, 0, 0, "");
        read(true, 0xFFF, override, 1);
        assertEquals("（2）", next(0).text());
    }

    @Test
    void aStyleTiesAParagraphToALevel() {
        for (int i = 0; i < 9; i++) {
            level(levels, i + 1, 0, 0, 0, 0, "");
        }
        read(false, 12, new StoredBytes(), 0);
        assertEquals("（1）", numbering.next(1, 3, "12", none -> null).text());
    }
}
