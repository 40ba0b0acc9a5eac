package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.picture.GreyPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** A text and a font → a cell as a printer prints it: slanted and pressed a little, with rests of rulings and of seals. */
final class CellDrawing {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Random random;

    private final double size;

    private BufferedImage image;

    private Graphics2D graphics;

    private CellDrawing(Random random, double size) {
        this.random = random;
        this.size = size;
    }

    /**
     * Draws one cell.
     *
     * @param size pixels of an em
     */
    static Drawn draw(String text, Font font, double size, Random random) {
        return new CellDrawing(random, size).drawn(text, font);
    }

    private Drawn drawn(String text, Font font) {
        GlyphVector glyphs = font.deriveFont((float) size).createGlyphVector(CONTEXT, text);
        AffineTransform bent = bent();
        Shape outline = bent.createTransformedShape(glyphs.getOutline());
        Rectangle2D box = outline.getBounds2D();
        if (box.isEmpty()) {
            box = new Rectangle2D.Double(0, -0.8 * size, size, 0.8 * size);
        }
        double left = size * between(0.35, 2.2);
        double top = size * between(0.3, 1.1);
        open((int) (left + box.getWidth() + size * between(0.35, 2.2)), (int)
                (top + Math.max(box.getHeight(), size * 0.3) + size * between(0.3, 1.1)));
        rulings();
        if (chance(0.15)) {
            seal(font);
        }
        AffineTransform moved = AffineTransform.getTranslateInstance(left - box.getX(), top - box.getY());
        ink(moved.createTransformedShape(outline));
        moved.concatenate(bent);
        double[] middles = new double[text.length()];
        for (int i = 0; i < middles.length; i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            Point2D next = glyphs.getGlyphPosition(i + 1);
            Point2D middle = new Point2D.Double((at.getX() + next.getX()) / 2, -0.35 * size);
            middles[i] = moved.transform(middle, null).getX();
        }
        graphics.dispose();
        return new Drawn(picture(), text, middles);
    }

    private AffineTransform bent() {
        AffineTransform bent = new AffineTransform();
        if (chance(0.6)) {
            bent.rotate(Math.toRadians(between(-1.6, 1.6)));
        }
        if (chance(0.3)) {
            bent.shear(between(-0.06, 0.06), 0);
        }
        if (chance(0.15)) {
            bent.scale(between(0.75, 1.12), 1);
        }
        return bent;
    }

    private void open(int width, int height) {
        image = new BufferedImage(Math.max(6, width), Math.max(6, height), BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /** Thicker or thinner than the font's own, as ink spreads or a threshold eats. */
    private void ink(Shape outline) {
        int shade = chance(0.6) ? 0 : random.nextInt(80);
        graphics.setColor(new Color(shade, shade, shade));
        graphics.fill(outline);
        double part = random.nextDouble();
        if (part < 0.2) {
            graphics.setStroke(new BasicStroke((float) (size * between(0.005, 0.05))));
            graphics.draw(outline);
        } else if (part < 0.32) {
            graphics.setColor(Color.WHITE);
            graphics.setStroke(new BasicStroke((float) (size * between(0.005, 0.03))));
            graphics.draw(outline);
        }
    }

    private void rulings() {
        int wide = image.getWidth();
        int high = image.getHeight();
        double slope = between(-0.02, 0.02);
        if (chance(0.12)) {
            ruling(0, between(-1, 0.06 * high), wide, slope * wide);
        }
        if (chance(0.12)) {
            ruling(0, high - between(-1, 0.06 * high), wide, slope * wide);
        }
        if (chance(0.1)) {
            ruling(between(-1, 0.06 * high), 0, slope * high, high);
        }
        if (chance(0.1)) {
            ruling(wide - between(-1, 0.06 * high), 0, slope * high, high);
        }
    }

    private void ruling(double x, double y, double across, double down) {
        int shade = random.nextInt(190);
        graphics.setColor(new Color(shade, shade, shade));
        graphics.setStroke(new BasicStroke((float) Math.max(0.6, size * between(0.01, 0.09))));
        graphics.draw(new Line2D.Double(x, y, x + across, y + down));
    }

    private void seal(Font font) {
        int shade = 120 + random.nextInt(105);
        graphics.setColor(new Color(shade, shade, shade));
        double radius = size * between(0.8, 5);
        double x = between(-radius, image.getWidth() + radius);
        double y = between(-radius, image.getHeight() + radius);
        graphics.setStroke(new BasicStroke((float) (size * between(0.04, 0.25))));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        if (chance(0.5)) {
            graphics.setFont(font.deriveFont((float) (size * between(0.7, 1.6))));
            graphics.drawString("印", (float) between(-0.5 * size, image.getWidth()), (float)
                    between(0, image.getHeight() + 0.5 * size));
        }
    }

    private GreyPicture picture() {
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyPicture(image.getWidth(), image.getHeight(), grey);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
