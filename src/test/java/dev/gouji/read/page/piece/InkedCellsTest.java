package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of two cells side by side, from 100 to 200 and from 200 to 300, 20 points high. */
class InkedCellsTest {

    private static final Seen BLANK = Seen.of("");
    private static final Seen NUMBER = Seen.of("8");

    private final List<Ruling> rulings = twoCells();

    /** Its rulings, to which others may be added. */
    static List<Ruling> twoCells() {
        return new ArrayList<>(List.of(
                new Ruling(true, 100, 100, 300),
                new Ruling(true, 120, 100, 300),
                new Ruling(false, 100, 100, 120),
                new Ruling(false, 200, 100, 120),
                new Ruling(false, 300, 100, 120)));
    }

    private InkedCells with(InkBox... inks) throws Exception {
        PageContent page = new PageContent(List.of(), rulings, List.of(inks), false, 600, 800);
        RuledTable table =
                TableFinder.find(rulings, new Budget(Limits.STANDARD)).get(0);
        return InkedCells.of(table, page);
    }

    private static InkBox picture(double x0, double y0, double x1, double y1) {
        return new InkBox(new Box(x0, y0, x1, y1), Reason.PICTURE);
    }

    @Test
    void aBlankCellWithAPictureIsIllegibleAndTheOneBesideItIsBlank() throws Exception {
        InkedCells cells = with(picture(140, 104, 160, 116));

        assertEquals(Legibility.ILLEGIBLE, cells.seen(0, BLANK).legibility());
        assertEquals(Reason.PICTURE, cells.seen(0, BLANK).reason());
        assertEquals(BLANK, cells.seen(1, BLANK));
    }

    @Test
    void aNumberBesideAPictureInItsCellIsInDoubt() throws Exception {
        InkedCells cells = with(picture(140, 104, 160, 116));

        assertEquals(Legibility.DOUBTFUL, cells.seen(0, NUMBER).legibility());
    }

    @Test
    void aPictureOverSeveralCellsIsWhatTheyArePrintedOn() throws Exception {
        InkedCells cells = with(picture(50, 50, 400, 400));

        assertEquals(NUMBER, cells.seen(0, NUMBER));
        assertEquals(Legibility.ILLEGIBLE, cells.seen(1, BLANK).legibility());
    }

    @Test
    void anAnnotationOverSeveralCellsPutsTheirNumbersInDoubt() throws Exception {
        InkedCells cells = with(new InkBox(new Box(150, 105, 250, 115), Reason.ANNOTATION));

        assertEquals(Reason.ANNOTATION, cells.seen(0, NUMBER).reason());
        assertEquals(Reason.ANNOTATION, cells.seen(1, NUMBER).reason());
    }

    @Test
    void anOutlineThatFillsItsCellIsItsGround() throws Exception {
        InkedCells cells = with(new InkBox(new Box(99, 99, 201, 121), Reason.DRAWING));

        assertEquals(BLANK, cells.seen(0, BLANK));
    }

    @Test
    void whatOnlyTouchesTheRimOfACellIsNotInIt() throws Exception {
        InkedCells cells = with(picture(299, 90, 340, 130));

        assertEquals(BLANK, cells.seen(1, BLANK));
    }

    @Test
    void aStrokeThatStandsFreeInABlankCellMayBeADash() throws Exception {
        rulings.add(new Ruling(true, 110, 145, 155));

        InkedCells cells = with();

        assertEquals(Reason.DRAWING, cells.seen(0, BLANK).reason());
        assertEquals(NUMBER, cells.seen(0, NUMBER));
        assertEquals(BLANK, cells.seen(1, BLANK));
    }
}
