package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.pdf.draw.LineNames.Line;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTest {

    private static final int SIDE = 200;

    private final Lettering lettering = new Lettering();
    private final SheetSize size = new SheetSize(2, SIDE, SIDE);

    private static Line line(String name, double from, double to) {
        return new Line(name, from, to, DrawingInk.CERTAIN);
    }

    /** Where ink stands when the page begins at so many pixels from the left and the top. */
    private static Rectangle ink(Margin margin, int x, int y) {
        BufferedImage image = new BufferedImage(2 * SIDE, 2 * SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 2 * SIDE, 2 * SIDE);
        margin.draw(graphics, x, y);
        graphics.dispose();
        Rectangle found = null;
        for (int row = 0; row < 2 * SIDE; row++) {
            for (int column = 0; column < 2 * SIDE; column++) {
                if ((image.getRGB(column, row) & 0xFFFFFF) != 0xFFFFFF) {
                    Rectangle pixel = new Rectangle(column, row, 1, 1);
                    found = found == null ? pixel : found.union(pixel);
                }
            }
        }
        return found;
    }

    @Test
    void withoutNamesItTakesNoRoom() {
        assertEquals(0, Margin.left(List.of(), size, lettering).depth());
        assertEquals(0, Margin.above(List.of(), size, lettering).depth());
    }

    @Test
    void itIsAsDeepAsTheLongestName() {
        int depth = Margin.left(List.of(line("a", 0, 10), line("a long name", 10, 20)), size, lettering)
                .depth();
        assertEquals(
                depth,
                Margin.left(List.of(line("a long name", 10, 20)), size, lettering)
                        .depth());
        assertTrue(
                depth > Margin.left(List.of(line("a", 0, 10)), size, lettering).depth());
    }

    @Test
    void namesStandLeftOfThePageBesideTheirLines() {
        Margin margin = Margin.left(List.of(line("name", 40, 60)), size, lettering);
        Rectangle ink = ink(margin, margin.depth(), 0);
        assertTrue(ink.x >= 0 && ink.getMaxX() <= margin.depth(), ink.toString());
        assertTrue(ink.y >= 80 && ink.getMaxY() <= 121, ink.toString());
    }

    @Test
    void namesAboveThePageAreTheSameTurned() {
        Margin margin = Margin.above(List.of(line("name", 40, 60)), size, lettering);
        Rectangle ink = ink(margin, 0, margin.depth());
        assertTrue(ink.y >= 0 && ink.getMaxY() <= margin.depth() + 1, ink.toString());
        assertTrue(ink.x >= 79 && ink.getMaxX() <= 121, ink.toString());
    }

    @Test
    void namesOfLowLinesDoNotCoverEachOther() {
        List<Line> low = List.of(line("one", 50, 51), line("two", 51, 52), line("three", 52, 53));
        Rectangle ink = ink(Margin.left(low, size, lettering), SIDE, 0);
        assertTrue(ink.height >= 3 * 10, ink.toString());
    }
}
