package dev.gouji.read.scan.sheet;

import dev.gouji.document.Block;
import dev.gouji.document.FormFit;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.scan.stroke.RulingLook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Of several grids of one page the one that fits the forms best. Others are made only where the first does not fit, and no more of
 * them once one does; what was read already is not read again. Used once, by one thread.
 *
 * <p>Labels and rows choose; sums may speak against a grid, never for it, for those that hold are asked once more whether the figures
 * are certain. Where rows and labels do not tell two grids clearly apart, no figure is certain that the other has in another cell, or not at
 * all.
 */
final class GridChoice {

    /** Other grids are looked at while so many hundredths of the time are left. */
    private static final int LEAST_TIME = 50;

    /** A grid is clearly better by more than so many values and rows. */
    private static final int CLEARLY = 3;

    /** Edges of cells so near to each other are the same, in points. */
    private static final double SAME = 1.5;

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
        Hypothesis best = take(sheet, plain);
        for (RulingLook look : EnumSet.complementOf(EnumSet.of(RulingLook.AS_DRAWN))) {
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
        LaidOutPages pages = new LaidOutPages(new Budget(budget.limits()));
        // so that the places of its cells are those on the sheet
        pages.add(with(
                content,
                content.scans().stream()
                        .map(scan -> new ScannedArea(scan.box(), scan.lines(), Slant.NONE))
                        .toList()));
        Hypothesis taken = new Hypothesis(sheet, content, forms.apply(pages.blocks()));
        hypotheses.add(taken);
        return taken;
    }

    /** What is read in a grid, all figures in doubt that another grid has elsewhere, or not, which fits about as well. */
    private PageContent doubted(Hypothesis best) {
        List<Map<String, Place>> rivals = hypotheses.stream()
                .filter(other -> other.fit().shape() >= best.fit().shape() - CLEARLY)
                .map(other -> other.fit().cells())
                .toList();
        List<Box> unsure = best.fit().cells().entrySet().stream()
                .filter(cell -> rivals.stream().anyMatch(other -> !isSame(other.get(cell.getKey()), cell.getValue())))
                .map(cell -> ((Place.OnPage) cell.getValue()).box())
                .toList();
        return with(
                best.content(),
                best.content().scans().stream()
                        .map(scan -> doubted(scan, unsure))
                        .toList());
    }

    private static ScannedArea doubted(ScannedArea scan, List<Box> unsure) {
        List<ScannedLine> lines = scan.lines().stream()
                .map(line -> unsure.stream().anyMatch(cell -> cell.holdsMiddleOf(line.box())) ? line.unplaced() : line)
                .toList();
        return new ScannedArea(scan.box(), lines, scan.slant());
    }

    private static PageContent with(PageContent page, List<ScannedArea> scans) {
        return new PageContent(
                page.glyphs(), page.rulings(), page.inks(), page.images(), scans, page.width(), page.height());
    }

    private static boolean isSame(Place one, Place other) {
        return one instanceof Place.OnPage here
                && other instanceof Place.OnPage there
                && isSame(here.box(), there.box());
    }

    private static boolean isSame(Box one, Box other) {
        return Math.abs(one.x0() - other.x0()) <= SAME
                && Math.abs(one.y0() - other.y0()) <= SAME
                && Math.abs(one.x1() - other.x1()) <= SAME
                && Math.abs(one.y1() - other.y1()) <= SAME;
    }
}
