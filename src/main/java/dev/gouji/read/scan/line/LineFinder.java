package dev.gouji.read.scan.line;

import dev.gouji.read.scan.line.LineBands.Band;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperGrain;
import java.util.ArrayList;
import java.util.List;

/** The lines of writing on a page, box by box. Immutable. */
public final class LineFinder {

    /** How far a ruling may reach into a cell, with what is blurred around it, in inches. */
    private static final double RIM = 0.032;

    /** The usual height of a line's ink, in inches. */
    private static final double USUAL = 0.13;

    private static final double LOWEST = 0.08;

    private static final double HIGHEST = 0.25;

    /** What is so much paler than the page's ink shines through from the other side. */
    private static final double PALE = 0.33;

    private final GreyPicture page;
    private final double dpi;
    private final double height;
    private final int grain;
    private final int pale;

    private LineFinder(GreyPicture page, double dpi, double height, int grain, int pale) {
        this.page = page;
        this.dpi = dpi;
        this.height = height;
        this.grain = grain;
        this.pale = pale;
    }

    /** Over a page whose lines are of the usual height. */
    public LineFinder(GreyPicture page, double dpi) {
        this(page, dpi, dpi * USUAL, PaperGrain.of(page), 0);
    }

    /**
     * The same where lines are as high as those of some cells, and ink is as dark: that of the wide ones in the middle of all, when
     * they are enough to tell.
     *
     * @param cells boxes between rulings
     */
    public LineFinder measured(List<PixelBox> cells) {
        List<Integer> heights = new ArrayList<>();
        List<Integer> darkness = new ArrayList<>();
        for (PixelBox cell : cells) {
            FoundLines found = inCell(cell);
            for (LineCrop line : found.lines()) {
                boolean wide = line.box().width() > 3 * height && line.box().height() > height * 0.6;
                if (wide) {
                    heights.add(line.box().height());
                    darkness.add(found.darkness());
                }
            }
        }
        if (heights.size() < 6) {
            return this;
        }
        double middle = middle(heights);
        double sized = Math.max(dpi * LOWEST, Math.min(dpi * HIGHEST, middle));
        return new LineFinder(page, dpi, sized, grain, (int) (PALE * middle(darkness)));
    }

    private static int middle(List<Integer> values) {
        values.sort(null);
        return values.get(values.size() / 2);
    }

    /** The height of a line's ink, in pixels. */
    public double height() {
        return height;
    }

    /** What stands in a cell, between its rulings. */
    public FoundLines inCell(PixelBox cell) {
        return find(cell, (int) Math.max(2, Math.round(dpi * RIM)));
    }

    /** What stands in a part of the page without rulings; white that may part columns parts lines. */
    public FoundLines inOpen(PixelBox part) {
        return find(part, 0);
    }

    private FoundLines find(PixelBox box, int rim) {
        PixelBox inside = box.within(page.width(), page.height());
        if (inside.width() < 4 + 2 * rim || inside.height() < 4 + 2 * rim) {
            return FoundLines.NONE;
        }
        InkMap map = new InkMap(page, inside, rim, grain, pale);
        InkSorter.sort(map, dpi);
        CropMaker maker = new CropMaker(map, dpi, height);
        List<LineCrop> lines = new ArrayList<>();
        for (Band band : LineBands.of(map, height)) {
            lines.addAll(rim > 0 ? maker.whole(band) : maker.words(band));
        }
        return new FoundLines(lines, LineBands.leavesOut(map, height), map.isClear(), map.darkness());
    }
}
