package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LegendTest {

    private static final int WIDTH = 700;

    private final Lettering lettering = new Lettering();

    private BufferedImage drawn(Legend legend) {
        BufferedImage image = new BufferedImage(WIDTH, legend.height(WIDTH, lettering), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, image.getHeight());
        legend.draw(graphics, WIDTH, 0, lettering);
        graphics.dispose();
        return image;
    }

    private static boolean has(BufferedImage image, DrawingInk ink) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (ink.color().getRGB() & 0xFFFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aColourOfThePageIsShownAndNoOther() {
        Legend legend = new Legend("page 1");
        legend.add(DrawingInk.CERTAIN, 3);
        legend.add(DrawingInk.UNREADABLE, 0);
        BufferedImage image = drawn(legend);
        assertTrue(has(image, DrawingInk.CERTAIN));
        assertFalse(has(image, DrawingInk.UNREADABLE));
    }

    @Test
    void whatDoesNotFitIntoALineGoesToTheNext() {
        Legend few = new Legend("page 1");
        few.add(DrawingInk.CERTAIN, 1);
        Legend two = new Legend("page 1");
        two.add(DrawingInk.CERTAIN, 1);
        two.add(DrawingInk.INFERRED, 1);
        Legend all = new Legend("page 1");
        for (DrawingInk ink : DrawingInk.values()) {
            all.add(ink, 1_000);
        }
        assertEquals(few.height(WIDTH, lettering), two.height(WIDTH, lettering));
        assertTrue(all.height(WIDTH, lettering) > few.height(WIDTH, lettering));
        assertTrue(all.height(WIDTH, lettering) > all.height(4 * WIDTH, lettering));
        assertTrue(has(drawn(all), DrawingInk.UNDECODABLE), "the last one is inside the picture");
    }
}
