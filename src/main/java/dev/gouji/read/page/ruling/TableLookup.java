package dev.gouji.read.page.ruling;

import dev.gouji.document.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A point → the tables of a page that may hold it, the smallest first, without a look at all of them. */
public final class TableLookup {

    /** The page is parted into so many squares along each side. */
    private static final int SQUARES = 16;

    private final double width;
    private final double height;
    private final List<List<RuledTable>> squares = new ArrayList<>();

    /** A lookup for the tables of one page, of a width and height in points. */
    public TableLookup(List<RuledTable> tables, double width, double height) {
        this.width = width;
        this.height = height;
        List<RuledTable> smallestFirst = new ArrayList<>(tables);
        smallestFirst.sort(Comparator.comparingDouble(table -> area(table.box())));
        for (int square = 0; square < SQUARES * SQUARES; square++) {
            squares.add(new ArrayList<>(1));
        }
        for (RuledTable table : smallestFirst) {
            Box box = table.box();
            for (int row = index(box.y0(), height); row <= index(box.y1(), height); row++) {
                for (int column = index(box.x0(), width); column <= index(box.x1(), width); column++) {
                    squares.get(row * SQUARES + column).add(table);
                }
            }
        }
    }

    /** The tables that share a square of the page with a point, the smallest first. */
    public List<RuledTable> near(double x, double y) {
        return squares.get(index(y, height) * SQUARES + index(x, width));
    }

    /** What stands outside the page is in its outermost squares. */
    private static int index(double at, double length) {
        return (int) Math.max(0, Math.min(SQUARES - 1, at / length * SQUARES));
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }
}
