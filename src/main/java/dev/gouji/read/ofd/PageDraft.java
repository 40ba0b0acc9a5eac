package dev.gouji.read.ofd;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Grounds;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;

/** A page while its objects are gone through: millimetres in, points out. */
final class PageDraft {

    private static final double POINTS = 72 / 25.4;
    /** How far from level or upright a ruling may be, in points. */
    private static final double SLANT = 0.5;

    /** A filled box thinner than this, in points, is a line. */
    private static final double THIN = 3;

    /** Characters of no more points nobody reads. */
    private static final double TINY = 2;

    /** Nor such as are narrower than this share of their size. */
    private static final double SQUEEZED = 0.05;

    /** A glyph costs a look at every ground of its colour. */
    private static final int LOOKS_FOR_ONE_PATH = 16;

    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Grounds grounds = new Grounds();
    private final List<InkBox> inks = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private double[] box;
    private boolean images;
    private boolean unread;
    private int runs;

    PageDraft(double[] box, Budget budget) {
        this.box = box;
        this.budget = budget;
    }

    void setBox(double[] box) {
        this.box = box;
    }

    /**
     * Adds a picture.
     *
     * @param bounds left, top, right and bottom in millimetres
     * @param resource what it shows; null where that cannot be drawn
     */
    void addImage(double[] bounds, String resource) throws UnreadableException {
        images = true;
        pictures.add(new PlacedPicture(box(bounds[0], bounds[1], bounds[2], bounds[3]), resource));
        grounds.add(box(bounds[0], bounds[1], bounds[2], bounds[3]), null);
        addInk(bounds, Reason.PICTURE);
    }

    /** Adds an object that is not read, by its bounds. */
    void addUnread(double[] bounds) throws UnreadableException {
        unread = true;
        images = true;
        addInk(bounds, Reason.OBJECT);
    }

    /** Adds what is seen and is neither text nor a line along an axis, by its bounds. */
    void addInk(double[] bounds, Reason reason) throws UnreadableException {
        budget.charge(Bound.PATHS, 1);
        inks.add(new InkBox(box(bounds[0], bounds[1], bounds[2], bounds[3]), reason));
    }

    private Box box(double x0, double y0, double x1, double y1) {
        return new Box((x0 - box[0]) * POINTS, (y0 - box[1]) * POINTS, (x1 - box[0]) * POINTS, (y1 - box[1]) * POINTS);
    }

    boolean hasUnread() {
        return unread;
    }

    int nextRun() {
        return runs++;
    }

    /**
     * Adds a glyph.
     *
     * @param x of the middle of its em box, in millimetres of the page
     * @param advance in millimetres, as {@code size}
     * @param colour null where it cannot be told
     * @param turn of the glyph and {@code flow} of the text, in quarters
     */
    void addGlyph(
            String text, double x, double y, double advance, double size, int turn, int flow, int run, Colour colour)
            throws UnreadableException {
        budget.charge(Bound.GLYPHS, 1);
        double atX = (x - box[0]) * POINTS;
        double atY = (y - box[1]) * POINTS;
        boolean inside = atX >= 0 && atX <= box[2] * POINTS && atY >= 0 && atY <= box[3] * POINTS;
        if (inside && size > 0) {
            glyphs.add(new Glyph(
                    text,
                    atX,
                    atY,
                    advance * POINTS,
                    size * POINTS,
                    turn,
                    flow,
                    run,
                    isSeen(colour, atX, atY, advance, size) ? Glyph.Sight.SEEN : Glyph.Sight.COVERED));
        }
    }

    private boolean isSeen(Colour colour, double x, double y, double advance, double size) throws UnreadableException {
        budget.charge(Bound.PATHS, grounds.looks(colour) / LOOKS_FOR_ONE_PATH);
        boolean tiny = size * POINTS <= TINY || advance < SQUEEZED * size;
        return !tiny && !grounds.swallows(colour, x, y);
    }

    /** Adds a line from one point to another, where it is level or upright. */
    void addLine(double x0, double y0, double x1, double y1) throws UnreadableException {
        budget.charge(Bound.PATHS, 1);
        double fromX = (x0 - box[0]) * POINTS;
        double toX = (x1 - box[0]) * POINTS;
        double fromY = (y0 - box[1]) * POINTS;
        double toY = (y1 - box[1]) * POINTS;
        if (Math.abs(fromY - toY) <= SLANT && Math.abs(fromX - toX) > SLANT) {
            rulings.add(new Ruling(true, (fromY + toY) / 2, Math.min(fromX, toX), Math.max(fromX, toX)));
        } else if (Math.abs(fromX - toX) <= SLANT && Math.abs(fromY - toY) > SLANT) {
            rulings.add(new Ruling(false, (fromX + toX) / 2, Math.min(fromY, toY), Math.max(fromY, toY)));
        } else if (Math.abs(fromX - toX) > SLANT) {
            addInk(
                    new double[] {Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)},
                    Reason.DRAWING);
        }
    }

    /**
     * Adds a filled area by its bounds: a line when it is thin and seen; else what stands under it is covered.
     *
     * @param opaque whether nothing shines through it
     */
    void addFilled(double x0, double y0, double x1, double y1, Paint paint, boolean opaque) throws UnreadableException {
        budget.charge(Bound.PATHS, 1);
        double width = (x1 - x0) * POINTS;
        double height = (y1 - y0) * POINTS;
        if (Math.min(width, height) <= THIN) {
            if (paint.filled() && width >= height) {
                addLine(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
            } else if (paint.filled()) {
                addLine((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
            }
            return;
        }
        grounds.add(box(x0, y0, x1, y1), opaque ? paint.filling() : null);
        if (opaque) {
            double left = (x0 - box[0]) * POINTS;
            double top = (y0 - box[1]) * POINTS;
            budget.charge(Bound.PATHS, glyphs.size());
            glyphs.replaceAll(
                    glyph -> glyph.x() > left && glyph.x() < left + width && glyph.y() > top && glyph.y() < top + height
                            ? glyph.with(Glyph.Sight.COVERED)
                            : glyph);
        }
    }

    /** The pictures, in the order in which they are painted. */
    List<PlacedPicture> pictures() {
        return pictures;
    }

    PageContent content() {
        return new PageContent(glyphs, rulings, inks, images, box[2] * POINTS, box[3] * POINTS);
    }
}
