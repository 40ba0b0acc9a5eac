package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.read.look.Trait;
import dev.gouji.read.word.doc.file.StyleTable.Style;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTableTest {

    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int TABLE = 3;
    private static final int NUMBERING = 4;
    private static final int NONE = 0xFFF;
    private static final String HIDDEN = "3C08 01";
    private static final String SHOWN = "3C08 00";

    private final List<StoredBytes> styles = new ArrayList<>();

    /** Adds a style with its parts: for paragraphs those of the paragraph, which begin with the style's number, and of text. */
    private StyleTableTest style(int known, int kind, int parent, String... parts) {
        StoredBytes style =
                new StoredBytes().u16(known, parent << 4 | kind, parts.length).upTo(10);
        style.u16(2).utf16("正文").u16(0);
        for (String part : parts) {
            Slice list = StoredBytes.slice(part);
            style.u16(list.length()).hex(part).upTo(style.size() + style.size() % 2);
        }
        styles.add(style);
        return this;
    }

    private StyleTable table() {
        StoredBytes table = new StoredBytes().u16(4, styles.size(), 10);
        for (StoredBytes style : styles) {
            Slice bytes = style.slice();
            table.u16(bytes.length());
            byte[] copy = new byte[bytes.length()];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = (byte) bytes.u8(i);
            }
            table.hex(HexFormat.of().formatHex(copy));
        }
        return StyleTable.read(table.slice());
    }

    @ParameterizedTest
    @CsvSource({
        "0,   1, '',            ",
        "1,   1, '',           0",
        "9,   1, '',           8",
        "10,  1, '',            ",
        "1,   2, '',            ",
        "1,   1, 0000 4026 09, 9",
        "50,  1, 0000 4026 02, 2",
        "1,   1, 0000,         0"
    })
    void aHeadingIsKnownByItsNumberUnlessItSaysOtherwise(int known, int kind, String paragraph, Integer outline) {
        assertEquals(
                outline, style(known, kind, NONE, paragraph).table().style(0).outline());
    }

    @Test
    void theStyleThatNamesAListOwnsIt() {
        StyleTable table = style(0, PARAGRAPH, NONE)
                .style(50, PARAGRAPH, 0, "0100 0B46 0700 0A26 02")
                .style(51, PARAGRAPH, 1, "0200 0A26 03")
                .style(52, NUMBERING, NONE, "0300 0B46 0800")
                .table();
        assertEquals(List.of(7, 2, 1), list(table.style(1)));
        assertEquals(List.of(7, 3, 1), list(table.style(2)));
        assertEquals(8, table.style(3).list());
        assertNull(table.style(0).owner());
    }

    private static List<Integer> list(Style style) {
        return List.of(style.list(), style.level(), style.owner());
    }

    @Test
    void textTakesItsLooksFromThePartOfItsKind() {
        StyleTable table = style(50, PARAGRAPH, NONE, "0000", HIDDEN)
                .style(51, CHARACTER, NONE, HIDDEN)
                .style(52, TABLE, NONE, HIDDEN, HIDDEN)
                .style(53, CHARACTER, NONE, SHOWN + "3708 01 434A 1800")
                .table();
        assertEquals(true, table.style(0).hidden());
        assertEquals(true, table.style(1).hidden());
        assertNull(table.style(2).hidden());
        assertEquals(false, table.style(3).hidden());
        assertEquals(true, table.style(3).struck());
        assertEquals(240, table.style(3).look().get(Trait.SIZE, 0));
    }

    @Test
    void aStyleHasWhatItInheritsWhereItSaysNothing() {
        StyleTable table = style(0, CHARACTER, NONE, HIDDEN + "3708 01 434A 1800")
                .style(50, CHARACTER, 0, SHOWN)
                .table();
        assertEquals(false, table.style(1).hidden());
        assertEquals(true, table.style(1).struck());
        assertEquals(240, table.style(1).look().get(Trait.SIZE, 0));
        assertSame(table.style(1), table.style(1));
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() {
        StyleTable table =
                style(0, CHARACTER, 1, HIDDEN).style(1, CHARACTER, 0, "3708 01").table();
        assertEquals(true, table.style(0).hidden());
        assertEquals(true, table.style(0).struck());
    }

    @Test
    void numbersWithoutAStyleSayNothing() {
        styles.add(new StoredBytes());
        StyleTable table = style(0, CHARACTER, NONE, HIDDEN).table();
        assertNull(table.style(0).hidden());
        assertEquals(true, table.style(1).hidden());
        assertNull(table.style(9).hidden());
        assertNull(StyleTable.read(Slice.EMPTY).style(0).hidden());
    }

    @ParameterizedTest
    @CsvSource({
        "00,    00,    '',      false",
        "00,    01,    '',      true",
        "01,    00,    '',      true",
        "01,    01,    '',      false",
        "01,    00,    3C08 00, false",
        "00,    00,    3C08 01, true",
        "00,    01,    3C08 80, true",
        "00,    01,    3C08 81, false",
        "00,    00,    3C08 81, true"
    })
    void paragraphAndCharacterStyleSwitchEachOtherOff(String paragraph, String own, String run, boolean hidden) {
        StyleTable table = style(50, PARAGRAPH, NONE, "0000", "3C08" + paragraph + "3708" + paragraph)
                .style(51, CHARACTER, NONE, "3C08" + own + "3708" + own)
                .table();
        String properties = "304A 0100" + run + run.replace("3C08", "3708");
        RunMark mark = RunMark.NONE.with(StoredBytes.slice(properties));
        assertEquals(hidden, table.look(table.style(0), mark).is(Trait.HIDDEN));
        assertEquals(hidden, table.look(table.style(0), mark).is(Trait.STRUCK));
    }

    @Test
    void theRunGoesBeforeItsStyleAndThatBeforeTheParagraphs() {
        StyleTable table = style(50, PARAGRAPH, NONE, "0000", "434A 0200 5248 0300 4548 0400")
                .style(51, CHARACTER, NONE, "434A 0400 5248 0500")
                .table();
        RunMark mark = RunMark.NONE.with(StoredBytes.slice("304A 0100 434A 0600"));
        assertEquals(60, table.look(table.style(0), mark).get(Trait.SIZE, 0));
        assertEquals(5, table.look(table.style(0), mark).get(Trait.WIDTH, 0));
        assertEquals(40, table.look(table.style(0), mark).get(Trait.RISE, 0));
    }
}
