package dev.gouji.read.page.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.read.page.join.TableJoiner.Seam;
import dev.gouji.read.page.piece.Piece.PieceCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last row before a page break over the first one after it; {@code +} ends a cell that is full, {@code *} one that spans rows. */
class CutRowTest {

    private static PieceCell cell(int column, String written) {
        String text = written.replaceAll("[+*]$", "");
        Cell cell =
                new Cell(0, column, written.endsWith("*") ? 2 : 1, 1, Seen.of(text), new Place.InTable(0, 0, column));
        return new PieceCell(cell, written.endsWith("+"));
    }

    /** The cells of both rows, parted by slashes; {@code x} is no cell. */
    private static List<Seam> seams(String upper, String lower) {
        String[] above = upper.split("/", -1);
        String[] below = lower.split("/", -1);
        List<Seam> seams = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            seams.add(new Seam(above[i].equals("x") ? null : cell(i, above[i]), cell(i, below[i])));
        }
        return seams;
    }

    @ParameterizedTest
    @CsvSource({"甲/12, 乙/,   true", "甲/12, 2.乙/, true", "甲/12, 乙/3,  false"})
    void belowARowThatNothingClosesOnlyFiguresSpeakForANewOne(String upper, String lower, boolean cut) {
        assertEquals(cut, CutRow.isCut(seams(upper, lower), true));
    }

    @ParameterizedTest
    @CsvSource({
        "甲+/12,     乙/,       true",
        "甲/12,      乙/,       false",
        "甲+/12,     2.乙/,     false",
        "甲+/12,     （二）乙/, false",
        "甲+/12,     二、乙/,   false",
        "甲+/12,     乙/3,      false",
        "甲/12,      /,         true",
        "/,          乙/3,      true",
        "甲/,        /12,       true",
        "甲/-,       /12,       false",
        "甲+/,       乙/12,     true",
        "甲+/x,      乙/,       false",
        "12/甲,      乙/,       false",
        "/甲+,       乙/丙,     false",
        "甲*/12,     乙/,       true",
        "甲*/12*,    乙/3,      false"
    })
    void aRowIsCutWhereNothingSpeaksForANewOne(String upper, String lower, boolean cut) {
        assertEquals(cut, CutRow.isCut(seams(upper, lower), false));
    }

    @ParameterizedTest
    @CsvSource({
        "12, true",
        "１２, true",
        "'1,200', true",
        "-, true",
        "／, true",
        "无, true",
        "95.3%, true",
        "12件, false",
        "甲, false"
    })
    void whatCountsAsAFigure(String text, boolean figure) {
        // a figure under a label that is full goes on with nothing
        assertEquals(!figure, CutRow.isCut(seams("甲+", text), false));
    }

    @ParameterizedTest
    @CsvSource({
        "甲/12,      /3,        1",
        "甲/12/5,    /3/4,      2",
        "甲/12/5,    /3/,       1",
        "甲/12,      乙/3,      0",
        "12/12,      /3,        0",
        "甲/12,      乙*/3,     0",
        "x/12,       /3,        0",
        "甲/x,       /3,        0"
    })
    void figuresUnderFiguresWithoutALabelMayBeCut(String upper, String lower, int doubtful) {
        assertEquals(doubtful, CutRow.doubtful(seams(upper, lower)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "乙/,       true",
        "乙/12,     true",
        "2.乙/,     true",
        "2.乙/12,   false",
        "（一）/-,  false",
        "/12,       true",
        "2.乙*/12,  true",
        "乙*/12*,   false"
    })
    void aRowMayBeTheRestOfOneUnlessItHasANumberedLabelAndFigures(String lower, boolean rest) {
        List<PieceCell> row = seams(lower, lower).stream().map(Seam::lower).toList();
        assertEquals(rest, CutRow.mayBeRest(row));
    }

    @ParameterizedTest
    @CsvSource({
        "组*/甲,    /乙,       true",
        "组*/甲,    /12,       false",
        "组*/甲,    组/乙,     true",
        "组/甲,     组/乙,     false",
        "组/甲,     组*/乙,    true",
        "组*+/甲,   别/乙,     false",
        "*/甲,      组/乙,     true",
        "/甲,       组/乙,     false",
        "组*/甲,    12/乙,     false",
        "x/甲,      /乙,       false"
    })
    void aLabelBesideOthersSpansRowsOnBothPages(String upper, String lower, boolean spanning) {
        List<Seam> seams = seams(upper, lower);
        assertEquals(spanning, CutRow.isSpanning(seams.get(0), seams));
    }

    @Test
    void aFullLabelThatSpansRowsGoesOnUnlessANewOneBegins() {
        Cell group = new Cell(0, 0, 2, 1, Seen.of("行政"), new Place.InTable(0, 0, 0));
        List<Seam> goesOn = new ArrayList<>(seams("组/甲", "机关/乙"));
        goesOn.set(0, new Seam(new PieceCell(group, true), goesOn.get(0).lower()));
        assertEquals(true, CutRow.isSpanning(goesOn.get(0), goesOn));
        List<Seam> another = new ArrayList<>(seams("组/甲", "2.机关/乙"));
        another.set(0, new Seam(new PieceCell(group, true), another.get(0).lower()));
        assertEquals(false, CutRow.isSpanning(another.get(0), another));
        List<Seam> room = new ArrayList<>(seams("组/甲", "机关/乙"));
        room.set(0, new Seam(new PieceCell(group, false), room.get(0).lower()));
        assertEquals(false, CutRow.isSpanning(room.get(0), room));
    }
}
