package dev.gouji.read.pdf.draw;

import dev.gouji.read.pdf.draw.LineNames.Line;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A strip beside a page with the names of its lines, each with a bracket as long as the line is high. */
final class Margin {

    private static final double SIZE = 12;
    private static final double GAP = 6;
    private static final double BRACKET = 5;

    private final List<Line> lines;
    private final double scale;
    private final double begin;
    private final double end;
    private final boolean above;
    private final Lettering lettering;

    private Margin(List<Line> lines, double scale, double begin, double end, boolean above, Lettering lettering) {
        this.lines = lines;
        this.scale = scale;
        this.begin = begin;
        this.end = end;
        this.above = above;
        this.lettering = lettering;
    }

    /** The strip at the left. */
    static Margin left(List<Line> lines, SheetSize size, Lettering lettering) {
        return new Margin(lines, size.scale(), 0, size.height(), false, lettering);
    }

    /** The strip above, which is one at the left turned by a quarter: what was down is now to the left. */
    static Margin above(List<Line> lines, SheetSize size, Lettering lettering) {
        List<Line> turned = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            turned.add(new Line(line.name(), -line.to(), -line.from(), line.ink()));
        }
        return new Margin(turned, size.scale(), -size.width(), 0, true, lettering);
    }

    /** From its outer side to the page, in pixels; 0 when there is nothing to write. */
    int depth() {
        double widest = -1;
        for (Line line : lines) {
            widest = Math.max(widest, lettering.width(line.name(), SIZE));
        }
        return widest < 0 ? 0 : (int) Math.ceil(widest + 4 * GAP + BRACKET);
    }

    /** Draws it so that it ends at the page, whose top left corner is at x and y. */
    void draw(Graphics2D graphics, int x, int y) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        if (above) {
            graphics.rotate(Math.PI / 2);
        }
        double lowest = begin;
        for (Line line : lines) {
            double from = Math.max(begin, Math.min(end, line.from() * scale)) + 2;
            double to = Math.max(begin, Math.min(end, line.to() * scale)) - 2;
            double middle = (from + to) / 2;
            double at = Math.min(Math.max(middle, lowest + SIZE / 2), end - SIZE / 2);
            lowest = at + SIZE / 2;
            graphics.setColor(line.ink().color());
            double start = -GAP - BRACKET - 2 * GAP - lettering.width(line.name(), SIZE);
            lettering.draw(graphics, line.name(), start, at + Lettering.RISE * SIZE / 2, SIZE);
            Path2D bracket = new Path2D.Double();
            bracket.moveTo(-GAP, from);
            bracket.lineTo(-GAP - BRACKET, from);
            bracket.lineTo(-GAP - BRACKET, to);
            bracket.lineTo(-GAP, to);
            bracket.moveTo(-GAP - BRACKET, middle);
            bracket.lineTo(-GAP - BRACKET - 2 * GAP + 2, at);
            graphics.draw(bracket);
        }
        graphics.setTransform(before);
    }
}
