package dev.gouji.read.pdf.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Words set so that they fit an area: as large as they can be, broken at dots and underscores where that helps.
 *
 * @param lines from top to bottom
 * @param size of the letters, in pixels
 * @param x the left side, in pixels
 * @param y the top, in pixels
 */
record Label(List<String> lines, double size, double x, double y) {

    /** From one line to the next, in sizes. */
    static final double PITCH = 1.05;

    private static final double LARGEST = 12;
    private static final double STEP = 0.5;

    /**
     * Sets words into a cell where they cover nothing of its text: over or under it, before or after it.
     *
     * @param text where the text of the cell stands; null when there is none
     * @param smallest size of the letters, in pixels
     * @return null when there is no room
     */
    static Label beside(Rectangle2D text, Rectangle2D cell, List<String> words, double smallest, Lettering lettering) {
        if (text == null) {
            return fit(words, cell, false, smallest, lettering);
        }
        Label best = null;
        for (Rectangle2D area : List.of(
                part(cell, cell.getX(), cell.getY(), cell.getMaxX(), text.getY()),
                part(cell, cell.getX(), text.getMaxY(), cell.getMaxX(), cell.getMaxY()),
                part(cell, cell.getX(), cell.getY(), text.getX(), cell.getMaxY()),
                part(cell, text.getMaxX(), cell.getY(), cell.getMaxX(), cell.getMaxY()))) {
            boolean below = area.getY() > cell.getY();
            Label label = fit(words, area, below, smallest, lettering);
            if (label != null && (best == null || label.size > best.size)) {
                best = label;
            }
        }
        return best;
    }

    /** Sets as many of the words as fit into an area, whatever they cover; null when not one does. */
    static Label over(Rectangle2D area, List<String> words, double smallest, Lettering lettering) {
        for (int count = words.size(); count > 0; count--) {
            Label label = fit(words.subList(0, count), area, false, smallest, lettering);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static Rectangle2D part(Rectangle2D cell, double left, double top, double right, double bottom) {
        double width = Math.min(right, cell.getMaxX()) - left;
        double height = Math.min(bottom, cell.getMaxY()) - top;
        return new Rectangle2D.Double(left, top, Math.max(0, width), Math.max(0, height));
    }

    private static Label fit(
            List<String> words, Rectangle2D area, boolean below, double smallest, Lettering lettering) {
        for (double size = LARGEST; size >= smallest; size -= STEP) {
            List<String> lines = broken(words, area.getWidth() - 4, size, lettering);
            double height = lines == null ? 0 : lines.size() * PITCH * size;
            if (lines != null && height + 1 <= area.getHeight()) {
                return new Label(lines, size, area.getX() + 2, below ? area.getMaxY() - height : area.getY() + 1);
            }
        }
        return null;
    }

    /** The lines, those that are too wide broken; null when a part is too wide by itself. */
    private static List<String> broken(List<String> words, double width, double size, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        for (String word : words) {
            StringBuilder line = new StringBuilder();
            for (String part : word.split("(?<=[._ /])", -1)) {
                if (!line.isEmpty() && lettering.width(line + part, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(part);
                if (lettering.width(line.toString(), size) > width) {
                    return null;
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
