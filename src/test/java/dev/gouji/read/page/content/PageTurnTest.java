package dev.gouji.read.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of 100 by 200; a turn of 1 is that of a page to be read with the head to the left shoulder. */
class PageTurnTest {

    private static final Box BOX = new Box(10, 20, 30, 60);

    private static Glyph glyph(int turn, int flow) {
        return new Glyph("公", 10, 20, 5, 6, turn, flow, 0, Glyph.Sight.SEEN);
    }

    /** A page with so many glyphs of each turn. */
    private static PageContent page(int... counts) {
        List<Glyph> glyphs = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(turn -> IntStream.range(0, counts[turn]).mapToObj(each -> glyph(turn, turn)))
                .toList();
        return new PageContent(
                glyphs,
                List.of(new Ruling(true, 20, 10, 30), new Ruling(false, 10, 20, 60)),
                List.of(new InkBox(BOX, Reason.PICTURE)),
                true,
                100,
                200);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 0", "0, 9, 1", "4, 8, 0", "4, 9, 1", "0, 0, 0"})
    void aPageTurnsWhenMoreThanTwiceAsManyGlyphsStandSideways(int upright, int sideways, int turn) {
        PageContent page = page(upright, sideways, 0, 0);
        assertEquals(turn == 1 ? 200 : 100, PageTurn.of(page).apply(page).width());
    }

    @Test
    void anUprightPageStaysTheSame() {
        PageContent page = page(1);
        assertSame(page, PageTurn.of(page).apply(page));
        assertSame(BOX, PageTurn.of(page).back(BOX));
    }

    @Test
    void aLineInACellThatMayBeAnotherIsOneOnATurnedPageToo() {
        PageContent page = page(1);
        ScannedCell one = new ScannedCell(null, List.of(new Likely("1", 990, 990)), false, null);
        ScannedArea scan = new ScannedArea(BOX, List.of(new ScannedLine(BOX, one, true).unplaced()), Slant.NONE);
        PageContent scanned =
                new PageContent(page.glyphs(), page.rulings(), page.inks(), true, List.of(scan), 100, 200);
        assertFalse(PageTurn.by(2, scanned)
                .apply(scanned)
                .scans()
                .get(0)
                .lines()
                .get(0)
                .placed());
    }

    @ParameterizedTest
    @CsvSource({"1, 20, 90, 200, 100", "2, 90, 180, 100, 200", "3, 180, 10, 200, 100"})
    void glyphsAreTurnedWithThePage(int turn, double x, double y, double width, double height) {
        PageContent turned = turned(turn);
        Glyph glyph = turned.glyphs().get(0);
        assertEquals(List.of(x, y), List.of(glyph.x(), glyph.y()));
        assertEquals(List.of(0, 0), List.of(glyph.turn(), glyph.flow()));
        assertEquals(List.of(width, height), List.of(turned.width(), turned.height()));
    }

    @Test
    void aVerticalColumnStaysOneAmongGlyphsThatAreTurned() {
        PageContent page = page(0, 0, 0, 9);
        PageContent mixed = new PageContent(
                List.of(glyph(3, 3), glyph(3, 0), glyph(0, 1)), page.rulings(), page.inks(), true, 100, 200);
        List<Glyph> turned = PageTurn.of(page).apply(mixed).glyphs();
        assertEquals(List.of(0, 0, 1), turned.stream().map(Glyph::turn).toList());
        assertEquals(List.of(0, 1, 2), turned.stream().map(Glyph::flow).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'false 20.0 70.0..90.0',   'true 90.0 20.0..60.0'",
        "2, 'true 180.0 70.0..90.0',   'false 90.0 140.0..180.0'",
        "3, 'false 180.0 10.0..30.0',  'true 10.0 140.0..180.0'"
    })
    void rulingsAreTurnedWithThePage(int turn, String horizontal, String vertical) {
        List<String> said = turned(turn).rulings().stream()
                .map(ruling -> ruling.horizontal() + " " + ruling.at() + " " + ruling.from() + ".." + ruling.to())
                .toList();
        assertEquals(List.of(horizontal, vertical), said);
    }

    @ParameterizedTest
    @CsvSource({"1, 20, 70, 60, 90", "2, 70, 140, 90, 180", "3, 140, 10, 180, 30"})
    void boxesAreTurnedWithThePageAndBack(int turn, double x0, double y0, double x1, double y1) {
        PageContent page = page(turnedOnly(turn));
        Box box = PageTurn.of(page).apply(page).inks().get(0).box();
        assertEquals(new Box(x0, y0, x1, y1), box);
        assertEquals(BOX, PageTurn.of(page).back(box));
    }

    private static PageContent turned(int turn) {
        PageContent page = page(turnedOnly(turn));
        return PageTurn.of(page).apply(page);
    }

    private static int[] turnedOnly(int turn) {
        int[] counts = new int[4];
        counts[turn] = 1;
        return counts;
    }
}
