package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.ragged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.recognise.line.CandidateLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateLineTest {

    @Test
    void textHasItsLabelsBeforeItsValues() {
        CandidateLine line = first(text("行政", "许可", "20", "21"));
        assertTrue(line.isText());
        assertEquals(List.of("行政", "许可"), texts(line.labels()));
        assertEquals(List.of("20", "21"), texts(line.behind(0)));
    }

    @Test
    void inATableAnyCellMayBeALabel() {
        CandidateLine line = first(grid("行政许可 | 20"));
        assertTrue(line.isGrid());
        assertFalse(line.isText());
        assertEquals(List.of("行政许可", "20"), texts(line.labels()));
        assertEquals(List.of("20"), texts(line.behind(0)));
        assertFalse(first(ragged("行政许可 | 20")).isGrid());
    }

    @Test
    void labelsAndValuesThatRanTogetherAreGlued() {
        assertTrue(first(text("规章007")).isGlued());
        assertFalse(first(text("规章", "007")).isGlued());
    }

    @Test
    void aLineMayHoldANumber() {
        assertTrue(first(grid("行政许可 | 20")).holdsNumber());
        assertFalse(first(grid("行政许可 | -")).holdsNumber());
    }

    @Test
    void aUnitMayStandWhereALabelShould() {
        assertTrue(first(text("件", "7")).hasUnitForLabel());
        assertFalse(first(text("行政许可", "7")).hasUnitForLabel());
        assertFalse(first(grid("件 | 7")).hasUnitForLabel());
    }

    @Test
    void aUnitMayStandBeforeTheLabel() {
        List<CandidateLine> lines = lines(text("传真申请数", "件", "1", "网络申请数", "件", "2", "件", "信函申请数", "件", "3"));
        assertFalse(lines.get(0).hasUnitBeforeLabel());
        assertTrue(lines.get(2).hasUnitBeforeLabel());
    }

    @Test
    void blankCellsAroundTheValuesOfARowThatLostItsColumnsAreNoneOfIt() {
        CandidateLine row = first(ragged("行政许可 |  | 20 |  | 21 | "));
        assertEquals(List.of("20", "", "21"), texts(row.behind(0, 3)));
        assertEquals(List.of("", "20", "", "21", ""), texts(row.behind(0, 2)));
        assertEquals(List.of("", "20", "", "21", ""), texts(row.behind(0, 5)));
        assertEquals(List.of("", "20"), texts(first(grid("行政许可 |  | 20")).behind(0, 1)));
    }

    @Test
    void ofARowOfBlankCellsAsManyAreItsValuesAsItShouldHave() {
        assertEquals(List.of("", ""), texts(first(ragged("行政许可 |  |  |  | ")).behind(0, 2)));
    }

    @Test
    void aBlankCellOfATextIsInItsPlaceBetweenTwoOthers() {
        assertTrue(flat("1", "", "2").hasBlankBetween());
        assertFalse(flat("", "1", "2").hasBlankBetween());
        assertFalse(flat("1", "2", "").hasBlankBetween());
        assertFalse(flat("", "").hasBlankBetween());
    }

    @Test
    void blankCellsBehindTheValuesOfATextFillItUp() {
        assertEquals(
                List.of("甲", "1", "", "2"),
                texts(flat("1", "", "2", "", "").withoutLastBlanks().cells()));
        assertEquals(
                List.of("甲", "", ""), texts(flat("", "").withoutLastBlanks().cells()));
    }

    @Test
    void aLineOfTextWithoutItsOnlyValueHasABlankOne() {
        assertEquals(List.of("甲", "1"), texts(flat("1", "2").withoutLastValue().cells()));
        assertEquals(List.of("甲", ""), texts(flat("2").withoutLastValue().cells()));
    }

    @Test
    void aLineIsScannedWhereAnyCellIs() {
        assertFalse(first(grid("行政许可 | 20")).isScanned());
        Block scanned = new Paragraph(Seen.of("行政许可 20", Sight.unsure(Reason.SCANNED)), new Place.InText(1, 1));
        assertTrue(first(scanned).isScanned());
    }

    /** A line of text with a label. */
    private static CandidateLine flat(String... values) {
        List<LineCell> cells = new ArrayList<>(List.of(cell("甲")));
        Stream.of(values).forEach(value -> cells.add(cell(value)));
        return new CandidateLine(0, Kind.FLAT, 0, 0, 0, cells, 1, null, "");
    }

    @Test
    void aLineIsShownWithItsCellsApart() {
        assertEquals("行政许可 | 20", first(grid("行政许可 | 20")).text());
    }

    private static CandidateLine first(Block... blocks) {
        return lines(blocks).get(0);
    }

    private static List<String> texts(List<LineCell> cells) {
        return cells.stream().map(LineCell::text).toList();
    }
}
