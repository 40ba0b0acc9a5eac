package dev.gouji.read.scan.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.FormFit;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.scan.picture.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which of several grids of a page is taken. */
class GridChoiceTest {

    /** The width of a page of 1000 pixels with 200 dots an inch, in points. */
    private static final double WIDTH = 360;

    /** The cells of the grid: the upright between the first two columns is hidden in one of four rows. */
    private static final int PLAIN = 11;

    private static final int SPLIT = 12;

    private final List<Integer> asked = new ArrayList<>();

    /** How often a line was read. */
    private int read;

    private List<Cell> cells(Function<List<Block>, FormFit> forms) throws UnreadableException {
        Paper page = new Paper(1_000, 800).grid(100, 100, 3, 4, 200, 80);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                page.box(180 + column * 200, 125 + row * 80, 184 + column * 200, 149 + row * 80, 40);
            }
        }
        page.box(298, 262, 304, 282, 235);
        Budget budget = new Budget(Limits.STANDARD, forms);
        LaidOutPages pages = new LaidOutPages(budget);
        pages.add(new PageScanner(
                        line -> {
                            read++;
                            ScannedCell one = new ScannedCell(null, List.of(new Likely("1", 990, 980)), false, null);
                            return new ReadLine("1", 950, one);
                        },
                        budget)
                .scan(page.picture(), WIDTH));
        return table(pages.blocks()).cells();
    }

    private static Table table(List<Block> blocks) {
        return (Table) blocks.get(0);
    }

    /** What is amiss with a grid, and how many sums are broken in it; each of its cells is a figure by its row and column. */
    private record Flaws(int amiss, int broken) {}

    /** Forms that know grids with so many cells, and no other. */
    private Function<List<Block>, FormFit> forms(Map<Integer, Flaws> known) {
        return blocks -> {
            List<Cell> cells = table(blocks).cells();
            asked.add(cells.size());
            Flaws flaws = known.get(cells.size());
            return flaws == null
                    ? new FormFit(Map.of(), 1, 0)
                    : new FormFit(
                            cells.stream()
                                    .collect(Collectors.toMap(cell -> cell.row() + "/" + cell.column(), Cell::place)),
                            flaws.amiss(),
                            flaws.broken());
        };
    }

    /** The columns of the cells of the third row, in which the grids differ, whose figures no reader and no sum makes certain. */
    private static List<Integer> unsure(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.seen().scanned() == null)
                .peek(cell -> assertEquals(2, cell.row()))
                .map(Cell::column)
                .toList();
    }

    @Test
    void withoutFormsTheFirstGridIsTaken() throws UnreadableException {
        assertEquals(PLAIN, cells(null).size());
    }

    @Test
    void oneGridThatFitsIsEnough() throws UnreadableException {
        assertEquals(PLAIN, cells(forms(Map.of(PLAIN, new Flaws(0, 0)))).size());
        assertEquals(List.of(PLAIN), asked);
    }

    @Test
    void theGridThatFitsIsTakenAndWhatWasReadIsNotReadAgain() throws UnreadableException {
        List<Cell> cells = cells(forms(Map.of(PLAIN, new Flaws(5, 0), SPLIT, new Flaws(0, 0))));
        assertEquals(SPLIT, cells.size());
        assertEquals(List.of(PLAIN, SPLIT), asked);
        assertEquals(PLAIN + 2, read);
        assertEquals(List.of(), unsure(cells));
    }

    @Test
    void ofTwoThatFitAsWellTheFirstIsTakenAndWhatTheOtherHasNotIsInDoubt() throws UnreadableException {
        List<Cell> cells = cells(forms(Map.of(PLAIN, new Flaws(2, 0), SPLIT, new Flaws(3, 0))));
        assertEquals(PLAIN, cells.size());
        assertEquals(List.of(0), unsure(cells));
    }

    @Test
    void aGridThatIsBetterByLittleIsTakenAndInDoubtWhereItIsAnother() throws UnreadableException {
        List<Cell> cells = cells(forms(Map.of(PLAIN, new Flaws(1, 0), SPLIT, new Flaws(1, 0))));
        assertEquals(SPLIT, cells.size());
        assertEquals(List.of(0, 1), unsure(cells));
    }

    @Test
    void aBrokenSumRejectsAGridAndProvesNoOther() throws UnreadableException {
        List<Cell> cells = cells(forms(Map.of(PLAIN, new Flaws(0, 4), SPLIT, new Flaws(0, 0))));
        assertEquals(SPLIT, cells.size());
        assertEquals(List.of(0, 1), unsure(cells));
    }
}
