package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a page whose text stands sideways so that it can be read, and maps places back to the page as displayed.
 *
 * <p>A landscape table is often drawn sideways on an upright page without the page saying that it is rotated.
 */
public final class PageTurn {

    private final int quarters;
    private final double width;
    private final double height;

    /** Those of the page, upright for its text. */
    private final List<ScannedArea> scans;

    private PageTurn(int quarters, PageContent page) {
        this.quarters = quarters;
        this.width = page.width();
        this.height = page.height();
        this.scans = page.scans().stream().map(this::turned).toList();
    }

    /**
     * A turn that is known.
     *
     * @param quarters counter-clockwise, that the page is turned by, from 0 to 3
     */
    public static PageTurn by(int quarters, PageContent page) {
        return new PageTurn(quarters, page);
    }

    /** The turn that most glyphs of a page ask for. */
    public static PageTurn of(PageContent page) {
        int[] votes = new int[4];
        for (Glyph glyph : page.glyphs()) {
            votes[glyph.turn()] += glyph.sight() == Glyph.Sight.LAYER ? 0 : 1;
        }
        int most = 0;
        for (int turn = 1; turn < votes.length; turn++) {
            if (votes[turn] > 2 * votes[most]) {
                most = turn;
            }
        }
        return new PageTurn(most, page);
    }

    /** How far the page is turned, in quarters counter-clockwise, from 0 to 3. */
    public int quarters() {
        return quarters;
    }

    /** The turn that brings a page back which this one has turned. */
    public PageTurn undoing(PageContent turned) {
        return new PageTurn((4 - quarters) % 4, turned);
    }

    /** The page, upright for its text. */
    public PageContent apply(PageContent page) {
        if (quarters == 0) {
            return page;
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            glyphs.add(new Glyph(
                    glyph.text(),
                    x(glyph.x(), glyph.y()),
                    y(glyph.x(), glyph.y()),
                    glyph.advance(),
                    glyph.size(),
                    Math.floorMod(glyph.turn() - quarters, 4),
                    Math.floorMod(glyph.flow() - quarters, 4),
                    glyph.run(),
                    glyph.sight()));
        }
        List<Ruling> rulings = page.rulings().stream().map(this::turned).toList();
        List<InkBox> inks =
                page.inks().stream().map(ink -> ink.at(turned(ink.box()))).toList();
        boolean sideways = quarters % 2 == 1;
        return new PageContent(
                glyphs, rulings, inks, page.images(), scans, sideways ? height : width, sideways ? width : height);
    }

    /** A box of the turned page → the same on the page as displayed; in a picture that lay askew, where it lies there. */
    public Box back(Box box) {
        for (ScannedArea scan : scans) {
            if (scan.holdsMiddleOf(box)) {
                return turnedBack(scan.slant().back(box));
            }
        }
        return turnedBack(box);
    }

    private Box turnedBack(Box box) {
        return switch (quarters) {
            case 1 -> new Box(width - box.y1(), box.x0(), width - box.y0(), box.x1());
            case 2 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
            case 3 -> new Box(box.y0(), height - box.x1(), box.y1(), height - box.x0());
            default -> box;
        };
    }

    private Box turned(Box box) {
        double x0 = x(box.x0(), box.y0());
        double y0 = y(box.x0(), box.y0());
        double x1 = x(box.x1(), box.y1());
        double y1 = y(box.x1(), box.y1());
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    private ScannedArea turned(ScannedArea scan) {
        List<ScannedLine> lines =
                scan.lines().stream().map(line -> line.at(turned(line.box()))).toList();
        return new ScannedArea(turned(scan.box()), lines, scan.slant());
    }

    private Ruling turned(Ruling ruling) {
        double fromX = ruling.horizontal() ? ruling.from() : ruling.at();
        double fromY = ruling.horizontal() ? ruling.at() : ruling.from();
        double toX = ruling.horizontal() ? ruling.to() : ruling.at();
        double toY = ruling.horizontal() ? ruling.at() : ruling.to();
        double x0 = x(fromX, fromY);
        double y0 = y(fromX, fromY);
        double x1 = x(toX, toY);
        double y1 = y(toX, toY);
        return ruling.horizontal() == (quarters % 2 == 0)
                ? new Ruling(true, y0, Math.min(x0, x1), Math.max(x0, x1))
                : new Ruling(false, x0, Math.min(y0, y1), Math.max(y0, y1));
    }

    private double x(double x, double y) {
        return switch (quarters) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    private double y(double x, double y) {
        return switch (quarters) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }
}
