package dev.gouji.read.scan.straight;

import dev.gouji.read.page.content.Slant;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Resampling;

/**
 * A page → how it lies: the slopes at which its level and its upright lines are sharpest, and how these change over the page.
 */
public final class SlantFinder {

    /** The steepest slope that a page is put in at: five degrees. */
    private static final double STEEPEST = 0.088;

    /** How much upright lines may lean against what the level ones say. */
    private static final double SHEAR = 0.03;

    /** How much the slope may differ between the parts of a page. */
    private static final double GROWTH = 0.012;

    private static final double STEP = 0.002;

    /** The last step: a third of a pixel over the width of a page. */
    private static final double FINEST = 1e-4;

    /** Fewer edges tell nothing. */
    private static final int FEWEST = 400;

    /** A slope is one where the lines are sharper by so much than without it. */
    private static final double SHARPER = 1.02;

    /** The parts of a page that are looked at by themselves. */
    private static final int PARTS = 3;

    /**
     * The slope of lines, and how much more it is for each pixel across them.
     *
     * @param slope at the middle of the page
     * @param growth for each pixel
     */
    private record Fit(double slope, double growth) {}

    private SlantFinder() {}

    /** How a page lies, in pixels; {@link Slant#NONE} where it shows too little to tell. */
    public static Slant find(GreyPicture page, double dpi) {
        Fit level = fit(EdgePoints.of(page, dpi), 0, STEEPEST);
        Fit upright = fit(EdgePoints.of(Resampling.transposed(page), dpi), -level.slope, SHEAR);
        return new Slant(
                page.width() / 2.0, page.height() / 2.0, level.slope, level.growth, upright.slope, upright.growth);
    }

    private static Fit fit(EdgePoints points, double near, double range) {
        if (points.count() < FEWEST) {
            return new Fit(near, 0);
        }
        double slope = sharpest(points, near, range);
        double weights = 0;
        double products = 0;
        double part = (double) points.height() / PARTS;
        for (int i = 0; i < PARTS; i++) {
            EdgePoints some = points.between((int) (i * part), (int) ((i + 1) * part));
            double away = (i + 0.5) * part - points.height() / 2.0;
            if (some.count() >= FEWEST && away != 0) {
                products += some.count() * away * (sharpest(some, slope, GROWTH) - slope);
                weights += some.count() * away * away;
            }
        }
        return new Fit(slope, weights == 0 ? 0 : products / weights);
    }

    private static double sharpest(EdgePoints points, double near, double range) {
        double best = near;
        double reach = range;
        double step = STEP;
        while (step >= FINEST) {
            double middle = best;
            double most = points.sharpness(best);
            for (double slope = middle - reach; slope <= middle + reach; slope += step) {
                double sharpness = points.sharpness(slope);
                if (sharpness > most) {
                    most = sharpness;
                    best = slope;
                }
            }
            reach = step;
            step /= 4;
        }
        return points.sharpness(best) > SHARPER * points.sharpness(near) ? best : near;
    }
}
