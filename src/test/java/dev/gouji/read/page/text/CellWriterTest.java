package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellWriterTest {

    private static final Box WIDE = new Box(0, 0, 100, 100);
    private final List<Glyph> glyphs = new ArrayList<>();

    /** Glyphs of ten points, five wide for ASCII and ten for others, from a left end on. */
    private CellWriterTest set(double left, double y, String text) {
        double x = left;
        for (int character : text.codePoints().toArray()) {
            double advance = character < 128 ? 5 : 10;
            add(Character.toString(character), x + advance / 2, y, advance, 0, Glyph.Sight.SEEN);
            x += advance;
        }
        return this;
    }

    private void add(String text, double x, double y, double advance, int flow, Glyph.Sight sight) {
        glyphs.add(new Glyph(text, x, y, advance, 10, 0, flow, 0, sight));
    }

    private String text(Box box) {
        return CellWriter.write(glyphs, box).text();
    }

    @Test
    void aNumberBrokenByANarrowColumnIsPutTogether() {
        set(3, 10, "12").set(3, 22, "3");
        assertEquals("123", text(new Box(0, 0, 16, 40)));
    }

    @Test
    void numbersOnTwoLinesOfAWideCellStayTwo() {
        set(3, 10, "12").set(3, 22, "3");
        assertEquals("12\n3", text(WIDE));
    }

    @Test
    void aLabelKeepsItsLines() {
        set(3, 10, "法律服").set(3, 22, "务机构");
        assertEquals("法律服\n务机构", text(new Box(0, 0, 36, 40)));
    }

    @Test
    void digitsSetInSeveralRunsAreOneNumberAndAClearGapParts() {
        set(3, 10, "12").set(13.8, 10, "34").set(40, 10, "5");
        assertEquals("1234 5", text(WIDE));
    }

    @Test
    void aSpaceCharacterPartsOnlyWhereThereIsRoomForIt() {
        set(3, 10, "1 2").set(40, 10, "34");
        add(" ", 45, 10, 0.5, 0, Glyph.Sight.SEEN);
        assertEquals("1 2 34", text(WIDE));
    }

    @Test
    void lettersSetApartEvenlyAreOneWord() {
        set(3, 10, "1").set(14, 10, "2").set(25, 10, "8");
        assertEquals("128", text(WIDE));
    }

    @Test
    void stackedCharactersAreOneWord() {
        set(3, 10, "办").set(3, 24, "理").set(3, 38, "结").set(3, 52, "果");
        assertEquals("办理结果", text(new Box(0, 0, 16, 80)));
    }

    @Test
    void verticalWritingIsReadDownwardsFromTheRight() {
        add("一", 25, 10, 10, 1, Glyph.Sight.SEEN);
        add("二", 25, 20, 10, 1, Glyph.Sight.SEEN);
        add("三", 10, 10, 10, 1, Glyph.Sight.SEEN);
        assertEquals("一二\n三", text(new Box(0, 0, 36, 40)));
    }

    @Test
    void anUndecodableGlyphMakesTheCellIllegible() {
        set(3, 10, "1\uFFFD");
        assertEquals(Legibility.ILLEGIBLE, CellWriter.write(glyphs, WIDE).legibility());
    }

    @Test
    void whatIsCoveredIsLeftOutAndTheRestInDoubt() {
        set(3, 10, "1");
        add("2", 10, 10, 5, 0, Glyph.Sight.COVERED);
        CellWriter.Writing writing = CellWriter.write(glyphs, WIDE);
        assertEquals("1", writing.text());
        assertEquals(Legibility.DOUBTFUL, writing.legibility());
    }

    @Test
    void aLineThatFillsItsCellMayGoOn() {
        set(3, 10, "一二三四五六七八九");
        assertTrue(CellWriter.write(glyphs, WIDE).full());
    }

    @Test
    void aCellWithoutGlyphsIsBlank() {
        assertEquals(new CellWriter.Writing("", Legibility.CLEAR, false, ""), CellWriter.write(List.of(), WIDE));
    }
}
