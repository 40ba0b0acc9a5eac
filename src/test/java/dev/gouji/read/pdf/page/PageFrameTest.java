package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.read.page.content.InkBox;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page cropped to 300 by 400 from 10, 20 on; the point 110, 70 stands 100 from its left and 50 above its foot. */
class PageFrameTest {

    private static PageFrame frame(int rotation) {
        PDPage page = new PDPage(new PDRectangle(600, 800));
        page.setCropBox(new PDRectangle(10, 20, 300, 400));
        page.setRotation(rotation);
        return new PageFrame(page);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   300, 400, 100, 350,  1,  0",
        "90,  400, 300, 50,  100,  0,  1",
        "180, 300, 400, 200, 50,  -1,  0",
        "270, 400, 300, 350, 200,  0, -1",
        "-90, 400, 300, 350, 200,  0, -1",
        "360, 300, 400, 100, 350,  1,  0"
    })
    void aPointStandsWhereThePageIsDisplayed(
            int rotation, double width, double height, double x, double y, double onX, double onY) {
        PageFrame frame = frame(rotation);
        assertEquals(List.of(width, height), List.of(frame.width(), frame.height()));
        assertEquals(List.of(x, y), List.of(frame.x(110, 70), frame.y(110, 70)));
        assertEquals(onX, frame.directionX(1, 0));
        assertEquals(onY, frame.directionY(1, 0));
    }

    @Test
    void whatSomethingIsPaintedOverOrTouchesIsNotReadAndWhatLiesBesideIs() {
        InkTrace trace = new InkTrace();
        PaintState paint = new PaintState(300, 400);
        trace.drawn(new double[] {10, 10, 20, 20}, paint, false, true);
        trace.drawn(new double[] {30, 10, 40, 20}, paint, false, true);
        trace.drawn(new double[] {31, 10, 40, 20}, paint, false, true);
        trace.cover(new Box(15, 5, 30, 25));
        assertEquals(
                List.of(false, false, true),
                trace.inks().stream().map(InkBox::readable).toList());
    }

    @Test
    void inkIsWhatTheClipLeavesOfIt() {
        InkTrace trace = new InkTrace();
        PaintState paint = new PaintState(300, 400);
        trace.add(new double[] {-10, 10, 50, 500}, paint, Reason.PICTURE);
        trace.add(new double[] {301, 10, 310, 20}, paint, Reason.PICTURE);
        trace.add(new double[] {299.8, 399.8, 310, 410}, paint, Reason.PICTURE);
        trace.drawn(new double[] {1, 1, 2, 2}, paint, true, true);
        trace.drawn(new double[] {1, 1, 2, 2}, paint, false, false);
        assertEquals(
                List.of(
                        new InkBox(new Box(0, 10, 50, 400), Reason.PICTURE, true),
                        new InkBox(new Box(1, 1, 2, 2), Reason.DRAWING)),
                trace.inks());
    }
}
