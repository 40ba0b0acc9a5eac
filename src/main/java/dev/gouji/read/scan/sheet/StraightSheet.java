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
import dev.gouji.read.scan.straight.SlantFinder;
import dev.gouji.read.scan.straight.Straightening;
import dev.gouji.read.scan.stroke.RulingFinder;
import java.util.ArrayList;
import java.util.List;

/** A page set straight, its rulings and its cells, before anything on it is read. Immutable. */
final class StraightSheet {

    private static final double POINTS = 72;

    /** Of what stands between two tables so much is the tables' own, in inches. */
    private static final double BESIDE_TABLE = 0.015;

    /** Less is no room for a line, in inches. */
    private static final double LOWEST = 0.08;

    private final GreyPicture page;
    private final double dpi;
    private final Slant slant;
    private final List<Ruling> rulings;
    private final List<PixelBox> cells;
    private final List<PixelBox> open;
    private final LineFinder finder;

    private StraightSheet(GreyPicture even, double dpi, Budget budget) throws UnreadableException {
        this.dpi = dpi;
        slant = SlantFinder.find(even, dpi);
        budget.checkTime();
        page = Straightening.straight(even, slant);
        rulings = RulingFinder.find(page, dpi);
        budget.checkTime();
        List<RuledTable> tables = new ArrayList<>(TableFinder.find(rulings, budget));
        // a frame around a page or a heading parts nothing
        tables.removeIf(table -> table.cells().size() < 2);
        cells = cells(tables);
        open = open(tables);
        finder = new LineFinder(page, dpi).measured(cells.subList(0, Math.min(MEASURED, cells.size())));
    }

    /** The cells that tell how high the lines are. */
    private static final int MEASURED = 60;

    /** The sheet of a picture with even paper that is upright, or taken to be so. */
    static StraightSheet of(GreyPicture even, double dpi, Budget budget) throws UnreadableException {
        return new StraightSheet(even, dpi, budget);
    }

    private List<PixelBox> cells(List<RuledTable> tables) {
        List<PixelBox> boxes = new ArrayList<>();
        for (RuledTable table : tables) {
            for (CellBox cell : table.cells()) {
                boxes.add(pixels(table.box(cell)));
            }
        }
        return boxes;
    }

    /** What lies above, between and below the tables, over the whole width. */
    private List<PixelBox> open(List<RuledTable> tables) {
        boolean[] taken = new boolean[page.height()];
        int beside = (int) Math.ceil(dpi * BESIDE_TABLE);
        for (RuledTable table : tables) {
            PixelBox box = pixels(table.box());
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

    private PixelBox pixels(Box box) {
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
