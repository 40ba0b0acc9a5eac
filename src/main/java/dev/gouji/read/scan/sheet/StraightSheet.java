package dev.gouji.read.scan.sheet;

import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.page.ruling.CellBox;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import dev.gouji.read.scan.line.LineFinder;
import dev.gouji.read.scan.line.PixelBox;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import dev.gouji.read.scan.straight.SlantFinder;
import dev.gouji.read.scan.straight.Straightening;
import dev.gouji.read.scan.stroke.RulingFinder;
import dev.gouji.read.scan.stroke.RulingLook;
import java.util.ArrayList;
import java.util.List;

/** A page set straight, its rulings and its cells, before anything on it is read. Immutable. */
final class StraightSheet {

    private static final double POINTS = 72;

    /** Of what stands between two tables so much is the tables' own, in inches. */
    private static final double BESIDE_TABLE = 0.015;

    /** Less is no room for a line, in inches. */
    private static final double LOWEST = 0.08;

    /** What is drawn is darker than its paper by so much. */
    private static final int FAINTEST = 30;

    /** So far from the middle of its ruling a cell that was drawn shows nothing of it, in inches. */
    private static final double RIM = 0.025;

    private final GreyPicture page;
    private final double dpi;
    private final Slant slant;

    /** Null where it is known where the cells are. */
    private final RulingFinder drawn;

    private final List<Ruling> rulings;
    private final List<PixelBox> cells;
    private final List<PixelBox> open;
    private final LineFinder finder;

    private StraightSheet(
            GreyPicture page,
            double dpi,
            Slant slant,
            RulingFinder drawn,
            List<Ruling> rulings,
            List<PixelBox> cells,
            List<PixelBox> open,
            LineFinder finder) {
        this.page = page;
        this.dpi = dpi;
        this.slant = slant;
        this.drawn = drawn;
        this.rulings = rulings;
        this.cells = cells;
        this.open = open;
        this.finder = finder;
    }

    private static LineFinder finder(GreyPicture page, double dpi, List<PixelBox> cells) {
        return new LineFinder(page, dpi).measured(cells.subList(0, Math.min(MEASURED, cells.size())));
    }

    /** The cells that tell how high the lines are. */
    private static final int MEASURED = 60;

    /** The sheet of a picture with even paper that is upright, or taken to be so. */
    static StraightSheet of(GreyPicture even, double dpi, Budget budget) throws UnreadableException {
        Slant slant = SlantFinder.find(even, dpi);
        budget.checkTime();
        GreyPicture page = Straightening.straight(even, slant);
        return ruled(page, dpi, slant, new RulingFinder(page, dpi), RulingLook.AS_DRAWN, budget);
    }

    /** The same sheet, the lines that are drawn on it looked at in another way. */
    StraightSheet looked(RulingLook look, Budget budget) throws UnreadableException {
        return ruled(page, dpi, slant, drawn, look, budget);
    }

    private static StraightSheet ruled(
            GreyPicture page, double dpi, Slant slant, RulingFinder drawn, RulingLook look, Budget budget)
            throws UnreadableException {
        List<Ruling> rulings = drawn.find(look);
        budget.checkTime();
        List<RuledTable> tables = new ArrayList<>(TableFinder.find(rulings, budget));
        // a frame around a page or a heading parts nothing
        tables.removeIf(table -> table.cells().size() < 2);
        List<PixelBox> cells = cells(tables, dpi);
        return new StraightSheet(
                page, dpi, slant, drawn, rulings, cells, open(tables, page, dpi), finder(page, dpi, cells));
    }

    /** A page that was drawn, so that it is known where its cells are, in points; it has no rulings of its own. */
    static StraightSheet drawn(GreyPicture even, double dpi, List<Box> cells) {
        List<PixelBox> boxes = cells.stream().map(cell -> pixels(cell, dpi)).toList();
        return new StraightSheet(even, dpi, Slant.NONE, null, List.of(), boxes, List.of(), finder(even, dpi, boxes));
    }

    /** The same sheet with one of its cells alone. */
    StraightSheet only(PixelBox cell) {
        return new StraightSheet(page, dpi, slant, drawn, rulings, List.of(cell), List.of(), finder);
    }

    private static List<PixelBox> cells(List<RuledTable> tables, double dpi) {
        List<PixelBox> boxes = new ArrayList<>();
        for (RuledTable table : tables) {
            for (CellBox cell : table.cells()) {
                boxes.add(pixels(table.box(cell), dpi));
            }
        }
        return boxes;
    }

    /** What lies above, between and below the tables, over the whole width. */
    private static List<PixelBox> open(List<RuledTable> tables, GreyPicture page, double dpi) {
        boolean[] taken = new boolean[page.height()];
        int beside = (int) Math.ceil(dpi * BESIDE_TABLE);
        for (RuledTable table : tables) {
            PixelBox box = pixels(table.box(), dpi);
            for (int y = Math.max(0, box.y0() - beside); y <= Math.min(taken.length - 1, box.y1() + beside); y++) {
                taken[y] = true;
            }
        }
        List<PixelBox> free = new ArrayList<>();
        int start = -1;
        for (int y = 0; y <= taken.length; y++) {
            boolean isFree = y < taken.length && !taken[y];
            if (isFree && start < 0) {
                start = y;
            } else if (!isFree && start >= 0) {
                if (y - start > dpi * LOWEST) {
                    free.add(new PixelBox(0, start, page.width() - 1, y - 1));
                }
                start = -1;
            }
        }
        return free;
    }

    /** Points → pixels. */
    PixelBox pixels(Box box) {
        return pixels(box, dpi);
    }

    private static PixelBox pixels(Box box, double dpi) {
        double scale = dpi / POINTS;
        return new PixelBox(
                (int) Math.round(box.x0() * scale - 0.5),
                (int) Math.round(box.y0() * scale - 0.5),
                (int) Math.round(box.x1() * scale - 0.5),
                (int) Math.round(box.y1() * scale - 0.5));
    }

    /** Pixels → points. */
    Box points(PixelBox box) {
        double scale = POINTS / dpi;
        return new Box(box.x0() * scale, box.y0() * scale, (box.x1() + 1) * scale, (box.y1() + 1) * scale);
    }

    /** Whether a box shows anything that is no paper, its edges among it. */
    boolean shows(PixelBox box) {
        return shows(wider(box, 1), List.of());
    }

    /** Whether a cell shows anything, within its rulings, that stands in none of its lines. */
    boolean showsMoreThan(PixelBox cell, List<PixelBox> lines) {
        return shows(
                wider(cell, -(int) Math.round(dpi * RIM)),
                lines.stream().map(line -> wider(line, 2)).toList());
    }

    private boolean shows(PixelBox box, List<PixelBox> but) {
        PixelBox seen = box.within(page.width(), page.height());
        for (int y = seen.y0(); y <= seen.y1(); y++) {
            for (int x = seen.x0(); x <= seen.x1(); x++) {
                if (page.at(x, y) < PaperLevel.PAPER - FAINTEST && !holds(but, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(List<PixelBox> boxes, int x, int y) {
        return boxes.stream().anyMatch(box -> x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1());
    }

    private static PixelBox wider(PixelBox box, int by) {
        return new PixelBox(box.x0() - by, box.y0() - by, box.x1() + by, box.y1() + by);
    }

    /** The width of the page, in points. */
    double width() {
        return page.width() * POINTS / dpi;
    }

    /** The height of the page, in points. */
    double height() {
        return page.height() * POINTS / dpi;
    }

    /** The usual height of a line's ink, in points. */
    double lineHeight() {
        return finder.height() * POINTS / dpi;
    }

    /** How the sheet lay, in points. */
    Slant slant() {
        return slant.scaled(POINTS / dpi);
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** The cells of all tables. */
    List<PixelBox> cells() {
        return cells;
    }

    /** The parts of the page without tables. */
    List<PixelBox> open() {
        return open;
    }

    LineFinder finder() {
        return finder;
    }
}
