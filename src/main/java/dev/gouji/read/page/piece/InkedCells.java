package dev.gouji.read.page.piece;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.ruling.CellBox;
import dev.gouji.read.page.ruling.RuledTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ink that is no text → the cells of one table that it stands in: a cell that shows ink is not blank, and a number beside
 * ink in its own cell may be a part of what is seen.
 */
final class InkedCells {

    /** What lies so near to an edge is the edge's, in points. */
    private static final double RIM = 1.5;

    /** Ink that reaches over the edge into a cell is in it when this much of it is, along each side in points. */
    private static final double REACH = 3;

    /** Or this share of its area. */
    private static final double SHARE = 0.2;

    /** Over several cells these are what a table is printed on: a watermark, a seal. */
    private static final Set<Reason> GROUNDS = EnumSet.of(Reason.PICTURE, Reason.DRAWING);

    /** Of ink that stands in more than one cell so many pieces are looked at; with more, every cell may hold some. */
    private static final int MOST_LARGE = 2_000;

    private final RuledTable table;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Integer, EnumSet<Reason>> inks = new HashMap<>();
    private final Map<Integer, EnumSet<Reason>> grounds = new HashMap<>();
    private final Map<Integer, List<InkBox>> own = new HashMap<>();
    private final Map<Integer, List<Ruling>> strokes = new HashMap<>();
    private final BitSet shared = new BitSet();
    private int large;

    private InkedCells(RuledTable table) {
        this.table = table;
        for (CellBox cell : table.cells()) {
            boxes.add(inner(table.box(cell)));
        }
    }

    /** The cells of a table on a page that hold ink. */
    static InkedCells of(RuledTable table, PageContent page) {
        InkedCells inked = new InkedCells(table);
        Box whole = table.box();
        for (InkBox ink : page.inks()) {
            if (whole.meets(ink.box())) {
                inked.add(ink);
            }
        }
        for (Ruling ruling : page.rulings()) {
            inked.addStroke(ruling);
        }
        return inked;
    }

    /** What is seen of a cell whose text was seen so. */
    Seen seen(int cell, Seen text) {
        Seen seen = text;
        for (Reason reason : inks.getOrDefault(cell, EnumSet.noneOf(Reason.class))) {
            seen = seen.with(Sight.ink(reason));
        }
        if (text.isBlank()) {
            for (Reason reason : grounds.getOrDefault(cell, EnumSet.noneOf(Reason.class))) {
                seen = seen.with(Sight.ink(reason));
            }
        }
        return seen;
    }

    /** The ink that stands in one cell alone. */
    List<InkBox> own(int cell) {
        return own.getOrDefault(cell, List.of());
    }

    /** The strokes that stand free in a cell. */
    List<Ruling> strokes(int cell) {
        return strokes.getOrDefault(cell, List.of());
    }

    /** Whether ink of several cells is seen in a cell, or a stamp or an object is. */
    boolean isShared(int cell) {
        return !GROUNDS.containsAll(inks.getOrDefault(cell, EnumSet.noneOf(Reason.class))) || shared.get(cell);
    }

    private void add(InkBox ink) {
        Box box = ink.box();
        int first = table.cellAt(box.x0(), box.y0());
        boolean one = first >= 0
                && first == table.cellAt(box.x1(), box.y1())
                && first == table.cellAt(box.x0(), box.y1())
                && first == table.cellAt(box.x1(), box.y0());
        if (one) {
            add(first, ink, false);
            own.computeIfAbsent(first, key -> new ArrayList<>()).add(ink);
            return;
        }
        boolean ground = GROUNDS.contains(ink.reason());
        large++;
        for (int cell = 0; cell < boxes.size(); cell++) {
            if (large > MOST_LARGE) {
                note(cell, ink.reason(), ground);
                shared.set(cell);
            } else {
                add(cell, ink, ground);
                shared.set(cell, shared.get(cell) || ink.box().meets(boxes.get(cell)));
            }
        }
    }

    private void add(int cell, InkBox ink, boolean ground) {
        Box box = boxes.get(cell);
        boolean fills = ink.reason() == Reason.DRAWING && holds(ink.box(), box);
        if (!fills && reaches(ink.box(), box)) {
            note(cell, ink.reason(), ground);
        }
    }

    /** A stroke that stands free in a cell parts nothing: an upright one may be a digit, any in a blank one. */
    private void addStroke(Ruling ruling) {
        double middle = (ruling.from() + ruling.to()) / 2;
        double x = ruling.horizontal() ? middle : ruling.at();
        double y = ruling.horizontal() ? ruling.at() : middle;
        int cell = table.cellAt(x, y);
        if (cell < 0) {
            return;
        }
        Box box = boxes.get(cell);
        boolean across = ruling.horizontal()
                ? ruling.from() > box.x0() && ruling.to() < box.x1()
                : ruling.from() > box.y0() && ruling.to() < box.y1();
        boolean free = ruling.horizontal()
                ? ruling.at() > box.y0() && ruling.at() < box.y1()
                : ruling.at() > box.x0() && ruling.at() < box.x1();
        if (across && free) {
            note(cell, Reason.DRAWING, ruling.horizontal());
            strokes.computeIfAbsent(cell, key -> new ArrayList<>()).add(ruling);
        }
    }

    private void note(int cell, Reason reason, boolean ground) {
        Map<Integer, EnumSet<Reason>> notes = ground ? grounds : inks;
        notes.computeIfAbsent(cell, key -> EnumSet.noneOf(Reason.class)).add(reason);
    }

    private static Box inner(Box cell) {
        double rimX = Math.min(RIM, (cell.x1() - cell.x0()) / 4);
        double rimY = Math.min(RIM, (cell.y1() - cell.y0()) / 4);
        return new Box(cell.x0() + rimX, cell.y0() + rimY, cell.x1() - rimX, cell.y1() - rimY);
    }

    private static boolean reaches(Box ink, Box cell) {
        double width = Math.min(ink.x1(), cell.x1()) - Math.max(ink.x0(), cell.x0());
        double height = Math.min(ink.y1(), cell.y1()) - Math.max(ink.y0(), cell.y0());
        if (width < 0 || height < 0) {
            return false;
        }
        return (width >= REACH && height >= REACH) || width * height >= SHARE * area(ink);
    }

    private static boolean holds(Box outer, Box inner) {
        return outer.x0() <= inner.x0()
                && outer.y0() <= inner.y0()
                && outer.x1() >= inner.x1()
                && outer.y1() >= inner.y1();
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }
}
