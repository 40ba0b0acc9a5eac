package dev.gouji.read.scan.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Sketch;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellReaderTest {

    private static final GreyPicture BARE = Sketch.large("......", "......", "......", "......", "......");

    private static final GreyPicture DASH = Sketch.large(
            "............",
            "............",
            "............",
            "...######...",
            "............",
            "............",
            "............");

    private static final GreyPicture DIGIT =
            Sketch.large(".......", ".......", "..###..", "..#.#..", "..###..", ".......", ".......");

    private static final GreyPicture SPECK =
            Sketch.large(".......", ".......", ".......", "...##..", ".......", ".......", ".......");

    @Test
    void eachReaderSeesItsOwnPicture() {
        CellReader reader = new CellReader(says("4", DASH), Optional.of(says("1", BARE)));
        ScannedCell cell = reader.read(DASH, BARE);
        assertFalse(cell.agrees());
        assertEquals("", cell.shape());
    }

    @Test
    void theShapeStandsInForASecondReaderOfMarks() {
        ScannedCell cell = new CellReader(says("-", DASH), Optional.empty()).read(DASH, DASH);
        assertTrue(cell.agrees());
        assertEquals("-", cell.text());
    }

    @Test
    void withoutASecondReaderANumberIsReadByOneAlone() {
        assertTrue(new CellReader(says("0", DIGIT), Optional.empty())
                .read(DIGIT, DIGIT)
                .alone());
    }

    @Test
    void whereADigitStandsAReaderThatTakesTheCellForBlankAmongOthersPassedOverIt() {
        LineReader passing = says(new Guess("", 600), new Guess("0", 300));
        ScannedCell cell = new CellReader(says(new Guess("0", 990)), Optional.of(passing)).read(DIGIT, DIGIT);
        assertEquals(List.of(new ScannedCell.Likely("0", 990, 300)), cell.likely());
        ScannedCell flat = new CellReader(says(new Guess("-", 990)), Optional.of(passing)).read(SPECK, SPECK);
        assertTrue(flat.likely().contains(new ScannedCell.Likely("", 0, 600)), flat.toString());
    }

    @Test
    void aReaderThatSeesABlankCellAndNothingElseIsHeard() {
        ScannedCell cell =
                new CellReader(says(new Guess("0", 990)), Optional.of(says(new Guess("", 1000)))).read(DIGIT, DIGIT);
        assertTrue(cell.likely().contains(new ScannedCell.Likely("", 0, 1000)), cell.toString());
    }

    @Test
    void whatReadsIsNamed() {
        assertEquals("net", new CellReader(says("", BARE), Optional.empty()).name());
        assertEquals("net + net", new CellReader(says("", BARE), Optional.of(says("", BARE))).name());
        assertEquals("gouji-net 1", new CellReader(Optional.empty()).name());
    }

    private static LineReader says(Guess... guesses) {
        return new LineReader() {
            @Override
            public LineReading read(GreyPicture line) {
                return new LineReading(List.of(guesses));
            }

            @Override
            public String name() {
                return "net";
            }
        };
    }

    private static LineReader says(String text, GreyPicture expected) {
        return new LineReader() {
            @Override
            public LineReading read(GreyPicture line) {
                assertEquals(expected, line);
                return new LineReading(List.of(new Guess(text, 990)));
            }

            @Override
            public String name() {
                return "net";
            }
        };
    }
}
