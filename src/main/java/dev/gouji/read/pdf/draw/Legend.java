package dev.gouji.read.pdf.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The strip below a page that says what the colours mean, and how often each is on the page. */
final class Legend {

    /** In pixels. */
    static final int NARROWEST = 700;

    private static final String DASHES = "dashed: a part of what begins on another page, or left out";
    private static final double SIZE = 13;
    private static final double LINE = 20;
    private static final double MARGIN = 10;
    private static final double SWATCH = 14;
    private static final double GAP = 18;

    private record Entry(DrawingInk ink, String words) {}

    private final String title;
    private final List<Entry> entries = new ArrayList<>();

    /** A legend with a title. */
    Legend(String title) {
        this.title = title;
    }

    /** Adds a colour that is used on the page. */
    void add(DrawingInk ink, long count) {
        if (count > 0) {
            entries.add(new Entry(ink, ink.words() + " " + count));
        }
    }

    /** In pixels. */
    int height(int width, Lettering lettering) {
        return (int) Math.ceil(layOut(null, width, 0, lettering) + MARGIN);
    }

    void draw(Graphics2D graphics, int width, int top, Lettering lettering) {
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawLine(0, top, width, top);
        layOut(graphics, width, top, lettering);
    }

    /** Where the last line ends; draws on the way where there is something to draw on. */
    private double layOut(Graphics2D graphics, int width, int top, Lettering lettering) {
        double x = MARGIN;
        double y = top + MARGIN;
        if (graphics != null) {
            graphics.setColor(Color.BLACK);
            lettering.draw(graphics, title + "; " + DASHES, x, y + SIZE, SIZE);
        }
        y += LINE;
        for (Entry entry : entries) {
            double wide = SWATCH + 5 + lettering.width(entry.words(), SIZE);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += LINE;
            }
            if (graphics != null) {
                graphics.setColor(entry.ink().color());
                graphics.fillRect((int) x, (int) y + 2, (int) SWATCH, (int) SWATCH - 2);
                graphics.setColor(Color.BLACK);
                lettering.draw(graphics, entry.words(), x + SWATCH + 5, y + SIZE, SIZE);
            }
            x += wide + GAP;
        }
        return y + LINE;
    }
}
