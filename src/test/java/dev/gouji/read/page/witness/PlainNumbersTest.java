package dev.gouji.read.page.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainNumbersTest {

    private final List<Glyph> glyphs = new ArrayList<>();

    /** Sets a text in ten points, digits five wide and ideographs ten, with a gap between letters. */
    private PlainNumbersTest text(String text, double x, double y, double gap) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double advance = c < 0x80 ? 5 : 10;
            glyphs.add(new Glyph(
                    Character.toString(c), at + advance / 2, y, advance, 10, 0, 0, glyphs.size(), Glyph.Sight.SEEN));
            at += advance + gap;
        }
        return this;
    }

    private PlainNumbersTest text(String text, double x, double y) {
        return text(text, x, y, 0);
    }

    private List<String> numbers() {
        return PlainNumbers.of(glyphs).stream().map(PlainNumber::text).toList();
    }

    /** Two columns of forty points, two rows of thirty. */
    private static RuledTable table() throws Exception {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rulings.add(new Ruling(true, 30 * i, 0, 80));
            rulings.add(new Ruling(false, 40 * i, 0, 60));
        }
        return TableFinder.find(rulings, new Budget(Limits.STANDARD)).get(0);
    }

    private List<String> inTable() throws Exception {
        return PlainNumbers.inOrder(PlainNumbers.of(glyphs), table()::cellAt);
    }

    @Test
    void wordsThatAreNumbersAreFoundLineByLine() {
        text("12", 50, 10).text("1.甲", 0, 10).text("7", 0, 30).text("1,024元", 50, 30);
        assertEquals(List.of("12", "7", "1,024"), numbers());
    }

    @Test
    void neighboursThatNearlyTouchAreTwoNumbers() {
        text("128", 0, 10).text("2178", 16, 10);
        assertEquals(List.of("128", "2178"), numbers());
    }

    @Test
    void digitsThatTouchAreOneNumberWhateverRulingPartsThem() throws Exception {
        text("12", 30, 10).text("34", 40, 10);
        assertEquals(List.of("1234"), inTable());
    }

    @Test
    void digitsSetApartEvenlyAreOneNumber() {
        text("128", 0, 10, 2.5).text("45", 50, 10, 2.5);
        assertEquals(List.of("128", "45"), numbers());
    }

    @Test
    void aNumberThatIsBrokenInsideItsCellIsJoinedFirst() throws Exception {
        text("123", 10, 10).text("45", 10, 22).text("9", 50, 16);
        assertEquals(List.of("12345", "9"), inTable());
    }

    @Test
    void numbersOfNeighbouringRowsAreNotJoined() throws Exception {
        text("123", 10, 24).text("45", 10, 36).text("9", 50, 24);
        assertEquals(List.of("123", "9", "45"), inTable());
    }
}
