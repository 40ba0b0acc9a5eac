package dev.gouji.read.scan.sheet;

import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.line.PixelBox;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import java.util.List;

/**
 * A page that was drawn because the content of some of its cells is drawn → what stands in these, one by one. Where the cells are
 * is known, and the page lies straight. Used by one thread.
 */
public final class DrawnSheet {

    private static final double POINTS = 72;

    private final StraightSheet sheet;
    private final LineReaders readers;
    private final Budget budget;

    /**
     * A page.
     *
     * @param drawn all of it, upright
     * @param width of the page, in points
     * @param cells of its tables, which tell how high its lines are
     */
    DrawnSheet(GreyPicture drawn, double width, List<Box> cells, LineReaders readers, Budget budget) {
        double dpi = drawn.width() * POINTS / width;
        this.sheet = StraightSheet.drawn(PaperLevel.even(drawn, dpi), dpi, cells);
        this.readers = readers;
        this.budget = budget;
    }

    /** Whether anything is seen at a place of the page. */
    public boolean shows(Box place) {
        return sheet.shows(sheet.pixels(place));
    }

    /**
     * What stands in a cell, at its place on the page, as {@link PageScanner#scan} reads cells.
     *
     * @return null where not all that is seen there was read
     * @throws UnreadableException when a bound is passed
     */
    public PageContent read(Box cell) throws UnreadableException {
        PixelBox pixels = sheet.pixels(cell);
        PageContent read = SheetContent.read(sheet.only(pixels), readers, budget);
        List<PixelBox> lines = read.scans().stream()
                .flatMap(scan -> scan.lines().stream())
                .map(line -> sheet.pixels(line.box()))
                .toList();
        boolean whole = read.inks().isEmpty() && !read.glyphs().isEmpty() && !sheet.showsMoreThan(pixels, lines);
        return whole ? read : null;
    }
}
