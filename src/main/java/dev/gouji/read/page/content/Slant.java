package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;

/**
 * How a sheet lay askew when its picture was taken: a place on the sheet set straight → the same place on the picture.
 *
 * <p>Along a level line y grows by {@code level} for each point to the right, and by {@code levelGrowth} more for each point
 * that the line stands below the middle; along an upright line x grows likewise from top to bottom. So a turn, a shear and
 * what perspective does to parallel lines are undone, all of them small.
 *
 * @param x the middle of the sheet, in points
 * @param y the middle of the sheet, in points
 * @param level y for x, the slope of the level line through the middle
 * @param levelGrowth how much that slope grows for each point downwards
 * @param upright x for y, the slope of the upright line through the middle
 * @param uprightGrowth how much that slope grows for each point to the right
 */
public record Slant(double x, double y, double level, double levelGrowth, double upright, double uprightGrowth) {

    /** Slopes are small: each step brings a place nearer by more than a tenth of what was left. */
    private static final int NEARER = 4;

    /** A sheet that lay straight. */
    public static final Slant NONE = new Slant(0, 0, 0, 0, 0, 0);

    /** The place on the picture, from left to right. */
    public double backX(double straightX, double straightY) {
        return straightX + (upright + uprightGrowth * (straightX - x)) * (straightY - y);
    }

    /** The place on the picture, from top to bottom. */
    public double backY(double straightX, double straightY) {
        return straightY + (level + levelGrowth * (straightY - y)) * (straightX - x);
    }

    /** A glyph of the picture, where it stands on the sheet set straight. */
    public Glyph straight(Glyph glyph) {
        double straightX = glyph.x();
        double straightY = glyph.y();
        for (int i = 0; i < NEARER; i++) {
            double right = backX(straightX, straightY) - straightX;
            double down = backY(straightX, straightY) - straightY;
            straightX = glyph.x() - right;
            straightY = glyph.y() - down;
        }
        return glyph.at(straightX, straightY);
    }

    /** The same slant where everything is measured in other units: {@code scale} of the new ones are one of the old. */
    public Slant scaled(double scale) {
        return new Slant(x * scale, y * scale, level, levelGrowth / scale, upright, uprightGrowth / scale);
    }

    /** The same slant of a sheet whose top left corner stands elsewhere. */
    public Slant moved(double right, double down) {
        return new Slant(x + right, y + down, level, levelGrowth, upright, uprightGrowth);
    }

    /** A box of the straight sheet → the box of the picture that holds it: one of the same size on the same middle. */
    public Box back(Box box) {
        double middleX = (box.x0() + box.x1()) / 2;
        double middleY = (box.y0() + box.y1()) / 2;
        double right = backX(middleX, middleY) - middleX;
        double down = backY(middleX, middleY) - middleY;
        return new Box(box.x0() + right, box.y0() + down, box.x1() + right, box.y1() + down);
    }
}
