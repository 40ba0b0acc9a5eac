package dev.gouji.read.scan.sheet;

import dev.gouji.document.Block;
import dev.gouji.document.FormFit;
import dev.gouji.document.Place.Box;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.scan.line.PixelBox;
import dev.gouji.read.scan.stroke.RulingLook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Of several grids of one page the one that fits the forms best. Others are made only where the first does not fit, and no more of
 * them once one does; what was read already is not read again. Used once, by one thread.
 *
 * <p>Labels and rows choose; sums may speak against a grid, never for it, for those that hold are asked once more whether the figures
 * are certain. Where rows and labels do not tell two grids clearly apart, no figure is certain that stands in a cell which the other
 * does not have.
 */
final class GridChoice {

    /** Other grids are looked at while so many hundredths of the time are left. */
    private static final int LEAST_TIME = 50;

    /** A grid is clearly better by more than so many values and rows. */
    private static final int CLEARLY = 3;

    /** Edges of cells so near to each other are the same, in pixels. */
    private static final int SAME = 4;

    private final LineReaders readers;
    private final Function<List<Block>, FormFit> forms;
    private final Budget budget;
    private final List<Hypothesis> hypotheses = new ArrayList<>();

    /** A grid, what is read in it, and how that fits. */
    private record Hypothesis(StraightSheet sheet, PageContent content, FormFit fit) {}

    private GridChoice(LineReaders readers, Budget budget) {
        this.readers = readers;
        this.budget = budget;
        this.forms = budget.forms();
    }

    /**
     * What stands on a sheet, in the grid that fits best.
     *
     * @param readers read a line once, however often it is asked for
     * @throws UnreadableException when a bound is passed
     */
    static PageContent read(StraightSheet sheet, LineReaders readers, Budget budget) throws UnreadableException {
        return new GridChoice(readers, budget).read(sheet);
    }

    private PageContent read(StraightSheet sheet) throws UnreadableException {
        PageContent plain = SheetContent.read(sheet, readers, budget);
        if (forms == null || sheet.cells().isEmpty()) {
            return plain;
        }
        Hypothesis first = take(sheet, plain);
        Hypothesis best = first;
        for (RulingLook look : RulingLook.values()) {
            if (best.fit().isWhole() || !budget.hasLeft(LEAST_TIME)) {
                break;
            }
            StraightSheet other = sheet.looked(look, budget);
            if (hypotheses.stream().noneMatch(known -> known.sheet().cells().equals(other.cells()))) {
                budget.reset(Bound.GLYPHS);
                Hypothesis next = take(other, SheetContent.read(other, readers, budget));
                best = next.fit().all() > best.fit().all() ? next : best;
            }
        }
        return doubted(best);
    }

    private Hypothesis take(StraightSheet sheet, PageContent content) throws UnreadableException {
        Budget own = new Budget(budget.limits());
        LaidOutPages pages = new LaidOutPages(own);
        pages.add(content);
        Hypothesis taken = new Hypothesis(sheet, content, forms.apply(pages.blocks()));
        hypotheses.add(taken);
        return taken;
    }

    /** What is read in a grid, all in doubt that stands in a cell which some grid does not have that fits about as well. */
    private PageContent doubted(Hypothesis best) {
        List<List<PixelBox>> rivals = hypotheses.stream()
                .filter(other ->
                        other != best && other.fit().shape() >= best.fit().shape() - CLEARLY)
                .map(other -> other.sheet().cells())
                .toList();
        List<Box> unsure = best.sheet().cells().stream()
                .filter(cell -> rivals.stream().anyMatch(other -> other.stream().noneMatch(one -> isSame(one, cell))))
                .map(best.sheet()::points)
                .toList();
        return unsure.isEmpty() ? best.content() : doubted(best.content(), unsure);
    }

    private static PageContent doubted(PageContent content, List<Box> unsure) {
        List<ScannedArea> scans = content.scans().stream()
                .map(scan -> new ScannedArea(
                        scan.box(),
                        scan.lines().stream()
                                .map(line -> isIn(line, unsure) ? line.unplaced() : line)
                                .toList(),
                        scan.slant()))
                .toList();
        return new PageContent(
                content.glyphs(),
                content.rulings(),
                content.inks(),
                content.images(),
                scans,
                content.width(),
                content.height());
    }

    private static boolean isIn(ScannedLine line, List<Box> boxes) {
        double x = (line.box().x0() + line.box().x1()) / 2;
        double y = (line.box().y0() + line.box().y1()) / 2;
        return boxes.stream().anyMatch(box -> x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1());
    }

    private static boolean isSame(PixelBox one, PixelBox other) {
        return Math.abs(one.x0() - other.x0()) <= SAME
                && Math.abs(one.y0() - other.y0()) <= SAME
                && Math.abs(one.x1() - other.x1()) <= SAME
                && Math.abs(one.y1() - other.y1()) <= SAME;
    }
}
