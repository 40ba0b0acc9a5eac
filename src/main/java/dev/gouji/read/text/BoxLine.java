package dev.gouji.read.text;

import dev.gouji.document.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a drawn table, cut where its bars and crossings stand.
 *
 * @param line as it stands in the text
 * @param at the offsets of its bars and crossings, left to right
 * @param columns where these stand on a screen, by how wide its characters are taken to be
 */
record BoxLine(Line line, List<Integer> at, List<Integer> columns) {

    /** How wide characters may be drawn: Chinese ones as two Latin ones, or everything alike. */
    enum Width {
        /** Chinese characters take two columns. */
        HAN(2, 1, 1),
        /** So do quotes and the like. */
        SIGNS(2, 2, 1),
        /** So do the signs of the drawing. */
        BOXES(2, 2, 2),
        /** All take one. */
        ONE(1, 1, 1);

        private final int han;
        private final int sign;
        private final int box;

        Width(int han, int sign, int box) {
            this.han = han;
            this.sign = sign;
            this.box = box;
        }

        private int of(char c) {
            if (c < 0x80) {
                return 1;
            }
            if (BoxSigns.isBox(c)) {
                return box;
            }
            return isHan(c) ? han : sign;
        }

        private static boolean isHan(char c) {
            return (c >= 0x2E80 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF00 && c < 0xFFE7);
        }
    }

    static BoxLine of(Line line, Width width) {
        List<Integer> at = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        String text = line.text();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BoxSigns.isBar(c) || (BoxSigns.isCrossing(c) && (c != '+' || isInRule(text, i)))) {
                at.add(i);
                columns.add(column);
            }
            column += width.of(c);
        }
        return new BoxLine(line, List.copyOf(at), List.copyOf(columns));
    }

    /** Whether a plus sign is a part of the drawing. */
    private static boolean isInRule(String text, int i) {
        return (i > 0 && BoxSigns.isLine(text.charAt(i - 1)))
                || (i + 1 < text.length() && BoxSigns.isLine(text.charAt(i + 1)));
    }

    /** The line with its bars where those of other lines stand, if it has as many. */
    BoxLine along(List<Integer> edges) {
        return at.size() == edges.size() ? new BoxLine(line, at, edges) : this;
    }

    /** Which piece begins at a column, or reaches over it; -1 before the first. */
    int pieceAt(int column) {
        int piece = -1;
        while (piece + 1 < pieces() && columns.get(piece + 1) <= column) {
            piece++;
        }
        return piece;
    }

    /** Whether the line ends before a column, as the last one of a text that is cut off may. */
    boolean isCutBefore(int column) {
        return !columns.isEmpty() && columns.get(columns.size() - 1) < column;
    }

    /** Whether the last of its pieces that is not blank holds a number, or a mark. */
    boolean endsInNumber() {
        int piece = pieces() - 1;
        while (piece > 0 && text(piece).isEmpty()) {
            piece--;
        }
        return piece > 0 && text(piece).chars().noneMatch(Character::isLetter);
    }

    /** How many pieces stand between its bars; what stands behind the last one is a piece where the line is cut off. */
    int pieces() {
        boolean cut =
                !at.isEmpty() && !line.trimmed(at.get(at.size() - 1) + 1, end()).isEmpty();
        return at.size() - (cut ? 0 : 1);
    }

    private int end() {
        return line.text().length();
    }

    private int from(int piece) {
        return at.get(piece) + 1;
    }

    private int to(int piece) {
        return piece + 1 < at.size() ? at.get(piece + 1) : end();
    }

    /** The text of a piece. */
    String text(int piece) {
        return line.trimmed(from(piece), to(piece));
    }

    /** Where a piece begins. */
    Place.InText place(int piece) {
        int ink = line.firstInk(from(piece), to(piece));
        return line.place(ink == to(piece) ? from(piece) : ink);
    }

    /** Whether a piece is a part of a line between two rows. */
    boolean isRule(int piece) {
        String text = line.text().substring(from(piece), to(piece));
        boolean crossed = isCrossing(at.get(piece)) || (piece + 1 < at.size() && isCrossing(at.get(piece + 1)));
        return !text.isEmpty() && crossed && text.chars().allMatch(c -> BoxSigns.isLine((char) c));
    }

    /** Whether any piece is. */
    boolean isRule() {
        for (int piece = 0; piece < pieces(); piece++) {
            if (isRule(piece)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCrossing(int offset) {
        return BoxSigns.isCrossing(line.text().charAt(offset));
    }
}
