package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.read.look.Colour;
import dev.gouji.read.page.content.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paths are rulings, which are grounds, and which are ink. */
class PathTracerTest {

    private static final double THIN = 0.5;
    private static final double THICK = 4;

    private final InkTrace inks = new InkTrace();
    private final PathTracer path = new PathTracer(inks);
    private final PaintState paint = new PaintState(600, 800);

    private PathTracer lines(double... points) {
        path.move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.line(points[i], points[i + 1]);
        }
        return path;
    }

    private PathTracer rectangle(double x0, double y0, double x1, double y1) {
        lines(x0, y0, x1, y0, x1, y1, x0, y1).close();
        return path;
    }

    private List<Reason> ink() {
        return inks.inks().stream().map(box -> box.reason()).toList();
    }

    @Test
    void aStrokedLineAlongAnAxisIsARuling() {
        lines(10, 20, 110, 20).stroke(THIN, paint);
        path.forget();
        lines(30, 90, 30, 40).stroke(THIN, paint);
        assertEquals(List.of(new Ruling(true, 20, 10, 110), new Ruling(false, 30, 40, 90)), path.rulings());
        assertEquals(List.of(), ink());
    }

    @Test
    void everySideOfAStrokedRectangleIsOne() {
        rectangle(10, 20, 110, 50).stroke(THIN, paint);
        assertEquals(4, path.rulings().size());
    }

    @Test
    void aLineThatLeansALittleIsTakenForLevelAndOneThatLeansMoreForInk() {
        lines(10, 20, 110, 20.6).stroke(THIN, paint);
        assertEquals(List.of(new Ruling(true, 20.3, 10, 110)), path.rulings());
        path.forget();
        lines(10, 20, 110, 30).stroke(THIN, paint);
        assertEquals(1, path.rulings().size());
        assertEquals(List.of(Reason.DRAWING), ink());
    }

    @Test
    void aThickLineIsABarAndNoRuling() {
        lines(10, 20, 110, 20).stroke(THICK, paint);
        assertEquals(List.of(), path.rulings());
        assertArrayEquals(new double[] {10, 18, 110, 22}, path.bars(THICK).get(0));
        assertEquals(List.of(), path.bars(THIN));
    }

    @Test
    void anUprightBarIsAsWideAsItsPen() {
        lines(50, 20, 50, 80);
        assertArrayEquals(new double[] {48, 20, 52, 80}, path.bars(THICK).get(0));
    }

    @Test
    void aCurveIsInkEvenWhereItsEndsAreLevel() {
        path.move(10, 20);
        path.curve(110, 20);
        path.stroke(THIN, paint);
        assertEquals(List.of(), path.rulings());
        assertEquals(List.of(Reason.DRAWING), ink());
    }

    @Test
    void aFilledSlashIsInkAndNeitherARulingNorAGround() {
        lines(10, 40, 12, 40, 20, 20, 18, 20).fill(paint, true);
        path.forget();
        lines(40, 40, 40.6, 40, 42, 20, 41.4, 20).close();
        path.fill(paint, true);
        assertEquals(List.of(), path.rulings());
        assertEquals(List.of(Reason.DRAWING, Reason.DRAWING), ink());
        assertFalse(path.grounds().swallows(paint.fill, 15, 30));
    }

    @Test
    void whatIsFilledMayBeALetterAndWhatIsStrokedIsNone() {
        path.move(10, 20);
        path.curve(110, 20);
        path.fill(paint, true);
        path.stroke(THIN, paint, true);
        path.stroke(THIN, paint);
        assertEquals(
                List.of(true, true, false),
                inks.inks().stream().map(box -> box.readable()).toList());
    }

    @Test
    void whiteInkIsTheGround() {
        paint.pen = Colour.WHITE;
        lines(10, 20, 110, 60).stroke(THIN, paint);
        assertEquals(List.of(), ink());
    }

    @Test
    void aThinFilledRectangleIsARulingAlongItsLongerSide() {
        rectangle(10, 20, 110, 21).fill(paint, true);
        path.forget();
        rectangle(30, 40, 31, 90).fill(paint, true);
        assertEquals(List.of(new Ruling(true, 20.5, 10, 110), new Ruling(false, 30.5, 40, 90)), path.rulings());
    }

    @Test
    void aDotMayBePartOfALineEitherWay() {
        rectangle(10, 20, 11, 21).fill(paint, true);
        assertEquals(
                List.of(true, false),
                path.rulings().stream().map(Ruling::horizontal).toList());
    }

    @Test
    void aFilledRectangleIsAGroundOfItsColour() {
        rectangle(10, 20, 110, 60).fill(paint, true);
        assertEquals(List.of(), path.rulings());
        assertTrue(path.grounds().swallows(Colour.BLACK, 50, 40));
        assertFalse(path.grounds().swallows(Colour.BLACK, 50, 70));
        assertFalse(path.grounds().swallows(Colour.WHITE, 50, 40));
    }

    @Test
    void theColourOfATransparentGroundIsNotTold() {
        rectangle(10, 20, 110, 60).fill(paint, false);
        assertFalse(path.grounds().swallows(Colour.BLACK, 50, 40));
        assertFalse(path.grounds().swallows(Colour.WHITE, 50, 40));
    }

    @Test
    void aGroundReachesAsFarAsTheClip() {
        rectangle(0, 0, 60, 800).clip(paint);
        path.forget();
        rectangle(10, 20, 110, 60).fill(paint, true);
        assertTrue(path.grounds().swallows(Colour.BLACK, 50, 40));
        assertFalse(path.grounds().swallows(Colour.BLACK, 80, 40));
    }

    @Test
    void filledCurvesAreCountedForTheyMayBeLetters() {
        path.move(10, 20);
        path.curve(14, 26);
        path.curve(10, 20);
        path.fill(paint, true);
        assertEquals(1, path.outlines());
        assertEquals(List.of(Reason.DRAWING), ink());
    }

    @Test
    void aShapeOfManyCornersIsInkAndAGroundThatCannotBeTold() {
        lines(10, 20, 50, 20, 60, 40, 50, 60, 10, 60, 5, 40).fill(paint, true);
        assertEquals(List.of(Reason.DRAWING), ink());
        assertFalse(path.grounds().swallows(Colour.BLACK, 30, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "10 20 110 20 110 60 10 60, true",
        "10 20 110 20 110 60 10 60 10 20, true",
        "10 20 110 20 110 60 30 60, false",
        "10 20 110 20 110 60, false",
        "10 20 60 20 110 20 110 60 10 60 10 20, false"
    })
    void onlyOneUprightRectangleIsOne(String points, boolean whether) {
        double[] numbers = List.of(points.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] found = lines(numbers).rectangle();
        if (whether) {
            assertArrayEquals(new double[] {10, 20, 110, 60}, found);
        } else {
            assertNull(found);
        }
    }

    @Test
    void twoRectanglesAreNotOne() {
        rectangle(10, 20, 110, 60);
        rectangle(10, 80, 110, 90);
        assertNull(path.rectangle());
        assertArrayEquals(new double[] {10, 20, 110, 90}, path.bounds());
    }

    @Test
    void aLineWithoutABeginningBeginsWhereItEnds() {
        path.line(10, 20);
        path.line(110, 20);
        path.stroke(THIN, paint);
        assertEquals(List.of(new Ruling(true, 20, 10, 110)), path.rulings());
    }

    @Test
    void aPageOfMoreLinesThanTablesHaveHasNone() {
        for (int i = 0; i <= 500_000; i++) {
            path.forget();
            lines(10, i % 800, 110, i % 800).stroke(THIN, paint);
        }
        assertEquals(List.of(), path.rulings());
    }
}
