package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellLabelsTest {

    private static final SheetSize SIZE = new SheetSize(2, 1_000, 1_000);

    private final Lettering lettering = new Lettering();

    private static Spot cell(double y, double height, String column, String... words) {
        return new Spot(new Box(10, y, 60, y + height), DrawingInk.CERTAIN, false, "row", column, List.of(words));
    }

    private static Glyph digit(double y) {
        return new Glyph("7", 35, y, 5, 10, 0, 0, 0, Glyph.Sight.SEEN);
    }

    private CellLabels labels(List<Spot> cells, Glyph... glyphs) {
        return new CellLabels(cells, List.of(glyphs), SIZE, lettering);
    }

    @Test
    void aCellBearsTheNameOfItsColumnAndItsWords() {
        Spot cell = cell(10, 40, "total", "=1");
        CellLabels labels = labels(List.of(cell));
        assertEquals(List.of("total", "=1"), labels.of(cell).lines());
        assertEquals(List.of(), labels.nameless());
    }

    @Test
    void whereOneCellOfAColumnHasNoRoomForItNoneBearsIt() {
        Spot high = cell(10, 40, "total", "=1");
        Spot low = cell(60, 9, "total", "=2");
        CellLabels labels = labels(List.of(high, low));
        assertEquals(List.of("=1"), labels.of(high).lines());
        assertEquals(List.of("=2"), labels.of(low).lines());
        assertEquals(List.of(high, low), labels.nameless());
    }

    @Test
    void wordsStandBesideTheTextOfTheCell() {
        Spot cell = cell(10, 40, null, "=1");
        double y = SIZE.y(30);
        Label label = labels(List.of(cell), digit(30)).of(cell);
        assertNotNull(label);
        assertEquals(
                true,
                label.y() + label.size() <= y - 8 || label.y() >= y + 8 || label.x() > SIZE.x(36),
                label.toString());
    }

    @Test
    void acrossACellOfNoColumnThatIsFullTheyStandOverIt() {
        Spot cell = cell(10, 10, null, "=1");
        Glyph wide = new Glyph("7", 35, 15, 50, 12, 0, 0, 0, Glyph.Sight.SEEN);
        assertNotNull(labels(List.of(cell), wide).of(cell));
        Spot named = cell(10, 10, "total", "=1");
        assertNull(labels(List.of(named), wide).of(named), "its column is named beside the page, and that is enough");
    }

    @Test
    void aCellWithoutWordsHasNoLabel() {
        Spot cell = cell(10, 40, "total");
        assertNull(labels(List.of(cell)).of(cell));
    }
}
