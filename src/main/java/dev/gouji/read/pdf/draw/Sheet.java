package dev.gouji.read.pdf.draw;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.scan.picture.PngBytes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * The picture of one page while it is drawn: the names of lines above it and at its left, the legend below. Places are
 * in points of the page as displayed. Not thread-safe.
 */
final class Sheet {

    private static final Color VEIL = new Color(255, 255, 255, 90);
    private static final Color PLATE = new Color(255, 255, 255, 190);
    private static final int FILL = 38;
    private static final int PALE = 120;
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke WIDE = new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0);

    private final BufferedImage image;
    private final BufferedImage page;
    private final Graphics2D graphics;
    private final Lettering lettering;
    private final SheetSize size;
    private final int left;
    private final int top;

    /**
     * Begins a sheet.
     *
     * @param page the page's image, which is made paler; null for white paper
     */
    Sheet(BufferedImage page, SheetSize size, LineNames names, Legend legend, Lettering lettering) {
        this.page = page;
        this.size = size;
        this.lettering = lettering;
        Margin beside = Margin.left(names.left(), size, lettering);
        Margin above = Margin.above(names.top(), size, lettering);
        left = beside.depth();
        top = above.depth();
        int width = Math.max(left + size.width(), Legend.NARROWEST);
        int end = top + size.height();
        image = new BufferedImage(width, end + legend.height(width, lettering), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, image.getHeight());
        smooth(true);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        legend.draw(graphics, width, end, lettering);
        beside.draw(graphics, left, top);
        above.draw(graphics, left, top);
        smooth(false);
        graphics.translate(left, top);
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.drawRect(-1, -1, size.width() + 1, size.height() + 1);
        graphics.setClip(0, 0, size.width(), size.height());
        if (page != null) {
            Graphics2D veil = page.createGraphics();
            veil.setColor(VEIL);
            veil.fillRect(0, 0, page.getWidth(), page.getHeight());
            veil.dispose();
            graphics.drawImage(page, 0, 0, null);
        }
    }

    /** A broad pale line. */
    void band(Ruling line, DrawingInk ink) {
        line(line, ink.color(PALE), WIDE);
    }

    /** A thin line. */
    void line(Ruling line, DrawingInk ink) {
        line(line, ink.color(), THIN);
    }

    /** A cell: tinted, unless it is one of labels or left out, with its outline. */
    void cell(Spot cell) {
        Rectangle2D box = size.inside(cell.box());
        if (cell.ink() != DrawingInk.PLACED && cell.ink() != DrawingInk.LEFT_OUT) {
            graphics.setColor(cell.ink().color(FILL));
            graphics.fill(box);
        }
        outline(cell, box);
    }

    /** A text outside tables: its outline, around its letters. */
    void text(Spot text) {
        Rectangle2D box = size.on(text.box());
        box.setRect(box.getX() - 3, box.getY() - 3, box.getWidth() + 6, box.getHeight() + 6);
        outline(text, box);
    }

    /** Underlines a glyph as far as it advances, crosses out one that is covered or undecodable. */
    void glyph(Glyph glyph, DrawingInk ink) {
        graphics.setColor(ink.color(ink == DrawingInk.SEEN ? PALE : 255));
        graphics.setStroke(THIN);
        double x = glyph.x();
        double y = glyph.y();
        if (ink != DrawingInk.SEEN && ink != DrawingInk.INVISIBLE) {
            double half = Math.min(glyph.size(), glyph.advance()) * 0.4;
            draw(x - half, y - half, x + half, y + half);
            draw(x - half, y + half, x + half, y - half);
            return;
        }
        double along = glyph.advance() * 0.45;
        double below = SheetSize.LETTER * glyph.size() / 2 + 1 / size.scale();
        switch (glyph.flow()) {
            case 1 -> draw(x - below, y - along, x - below, y + along);
            case 2 -> draw(x - along, y - below, x + along, y - below);
            case 3 -> draw(x + below, y - along, x + below, y + along);
            default -> draw(x - along, y + below, x + along, y + below);
        }
    }

    /** Writes a label; the page's own text can be seen through it. */
    void write(Label label, DrawingInk ink) {
        double y = label.y();
        for (String line : label.lines()) {
            double letters = label.size();
            Rectangle2D plate =
                    new Rectangle2D.Double(label.x() - 1, y, lettering.width(line, letters) + 2, Label.PITCH * letters);
            graphics.setColor(PLATE);
            graphics.fill(plate);
            graphics.setColor(ink.color());
            smooth(true);
            lettering.draw(graphics, line, label.x(), y + Lettering.RISE * letters + 1, letters);
            smooth(false);
            showThrough(plate);
            y += Label.PITCH * letters;
        }
    }

    /** The picture as PNG. */
    byte[] png() throws IOException {
        graphics.dispose();
        return PngBytes.of(image);
    }

    /** Letters are smooth; lines are sharp, so that each keeps its colour. */
    private void smooth(boolean letters) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                letters ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /** Lets the ink of the page be seen again where words cover it. */
    private void showThrough(Rectangle2D plate) {
        if (page == null) {
            return;
        }
        int toX = Math.min(page.getWidth(), (int) plate.getMaxX() + 1);
        int toY = Math.min(page.getHeight(), (int) plate.getMaxY() + 1);
        for (int y = Math.max(0, (int) plate.getY()); y < toY; y++) {
            for (int x = Math.max(0, (int) plate.getX()); x < toX; x++) {
                image.setRGB(left + x, top + y, darker(image.getRGB(left + x, top + y), page.getRGB(x, y)));
            }
        }
    }

    private static int darker(int one, int other) {
        int red = Math.min(one & 0xFF0000, other & 0xFF0000);
        int green = Math.min(one & 0xFF00, other & 0xFF00);
        return red | green | Math.min(one & 0xFF, other & 0xFF);
    }

    private void outline(Spot spot, Rectangle2D box) {
        graphics.setColor(spot.ink().color());
        graphics.setStroke(spot.dashed() ? DASHED : THIN);
        graphics.draw(box);
    }

    private void line(Ruling line, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        if (line.horizontal()) {
            draw(line.from(), line.at(), line.to(), line.at());
        } else {
            draw(line.at(), line.from(), line.at(), line.to());
        }
    }

    private void draw(double x0, double y0, double x1, double y1) {
        graphics.draw(new Line2D.Double(size.x(x0), size.y(y0), size.x(x1), size.y(y1)));
    }
}
