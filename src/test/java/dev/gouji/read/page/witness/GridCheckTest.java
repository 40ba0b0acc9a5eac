package dev.gouji.read.page.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridCheckTest {

    /** A row of cells, then the numbers of the plain text; the texts of the cells in doubt. */
    private static List<String> doubtful(List<String> texts, String... plain) {
        List<Cell> cells = cells(texts);
        return GridCheck.doubtful(cells, List.of(plain)).stream()
                .mapToObj(cell -> texts.get(cell))
                .toList();
    }

    private static List<Cell> cells(List<String> texts) {
        Place place = new Place.OnPage(1, new Box(0, 0, 1, 1));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(Cell.of(0, i, texts.get(i), place));
        }
        return cells;
    }

    @Test
    void nothingIsInDoubtWhereBothReadingsAgree() {
        assertEquals(List.of(), doubtful(List.of("新收", "3", "", "12", "5件"), "3", "12", "5"));
    }

    @Test
    void aNumberThatThePlainTextDoesNotHaveIsInDoubt() {
        assertEquals(List.of("12"), doubtful(List.of("3", "12", "5"), "3", "5"));
        assertEquals(List.of("12"), doubtful(List.of("3", "12", "5"), "3", "1", "2", "5"));
    }

    @Test
    void numbersThatThePlainTextRunsTogetherAreInDoubt() {
        assertEquals(List.of("1", "2"), doubtful(List.of("3", "1", "2", "5"), "3", "12", "5"));
    }

    @Test
    void oneOfTwoCellsThatChangedPlacesIsInDoubt() {
        assertEquals(
                1, doubtful(List.of("3", "7", "8", "5"), "3", "8", "7", "5").size());
    }

    @Test
    void theBlankCellsWhereANumberWasLostAreInDoubt() {
        List<Cell> cells = cells(List.of("", "3", "", "件", "", "5", ""));
        BitSet doubtful = GridCheck.doubtful(cells, List.of("3", "4", "5"));
        assertEquals(List.of(2, 4), doubtful.stream().boxed().toList());
    }

    @Test
    void aNumberLostAtTheEndPutsTheLastBlanksInDoubt() {
        BitSet doubtful = GridCheck.doubtful(cells(List.of("3", "", "5", "")), List.of("3", "5", "9"));
        assertEquals(List.of(3), doubtful.stream().boxed().toList());
    }

    @Test
    void labelsWithDigitsAreNoNumbers() {
        assertEquals(List.of(), doubtful(List.of("1.属于国家秘密", "第二十条第（1）项", "4"), "4"));
    }

    @Test
    void longSequencesThatDifferThroughoutAreAllInDoubt() {
        List<Cell> cells = cells(Collections.nCopies(3000, "1"));
        BitSet doubtful = GridCheck.doubtful(cells, Collections.nCopies(3000, "2"));
        assertEquals(3000, doubtful.cardinality());
    }

    @Test
    void aTableWithoutNumbersIsNotInDoubt() {
        assertTrue(GridCheck.doubtful(cells(List.of("甲", "", "乙")), List.of()).isEmpty());
    }
}
