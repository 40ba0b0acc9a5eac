package dev.gouji.read.scan.stroke;

import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperGrain;
import dev.gouji.read.scan.picture.Resampling;
import dev.gouji.read.scan.stroke.AxisStretches.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A straight page with even paper → its rulings, in points from the top left of the picture.
 *
 * <p>Lines that meet give the axes; every stretch of an axis between two others is then looked at by itself, so that a faint or
 * broken stretch of a line that is there elsewhere is found, and a cell that spans several stays whole.
 */
public final class RulingFinder {

    /** What is farther from a crossing than this is a line's own end, in inches. */
    private static final double REACH = 0.06;

    /** A line goes on so far to one across it that it does not reach, at most, in inches. */
    private static final double FARTHEST = 1.5;

    /** Contrast that a ruling must have, on a page without and with so much grain as can be. */
    private static final double LEAST_CONTRAST = 8;

    private static final double MOST_CONTRAST = 16;

    /** The level lines of a table with few rows. */
    private static final int FEW_ROWS = 4;

    /** So often axes are left out that turn out to be strokes: a page takes two or three rounds, a drawing might take many. */
    private static final int MOST_ROUNDS = 6;

    /** No stroke of writing is longer, in inches. */
    private static final double LONG_STROKE = 0.3;

    private static final double POINTS = 72;

    private final double dpi;
    private final InkProof levelProof;
    private final InkProof uprightProof;
    private final List<DrawnLine> levelAxes;
    private final List<DrawnLine> uprightAxes;

    /** Over the lines of a page. */
    public RulingFinder(GreyPicture page, double dpi) {
        this.dpi = dpi;
        GreyPicture turned = Resampling.transposed(page);
        double contrast = Math.max(LEAST_CONTRAST, Math.min(MOST_CONTRAST, 4 + PaperGrain.of(page)));
        LineWeb web = LineWeb.of(PieceTracer.lines(page, dpi, contrast), PieceTracer.lines(turned, dpi, contrast), dpi);
        levelProof = new InkProof(page, dpi, contrast, true).like(web.level());
        uprightProof = new InkProof(turned, dpi, contrast, false).like(web.upright());
        levelAxes = LineAxis.of(web.level(), dpi);
        uprightAxes = LineAxis.of(web.upright(), dpi);
    }

    /** The rulings of the page, looked at in one way. */
    public List<Ruling> find(RulingLook look) {
        List<AxisStretches> levels = stretches(levelAxes, uprightAxes, levelProof, look);
        List<AxisStretches> uprights = stretches(uprightAxes, levelAxes, uprightProof, look);
        boolean fewer = true;
        for (int round = 0; fewer && round < MOST_ROUNDS; round++) {
            List<DrawnLine> keptLevel = drawn(levels, AxisStretches::runs, dpi * LONG_STROKE);
            List<DrawnLine> keptUpright = drawn(uprights, uprightRuns(uprights, levels.size()), 0);
            fewer = keptLevel.size() < levels.size() || keptUpright.size() < uprights.size();
            // a stroke of writing that was taken for an axis cuts the others into stretches as short as strokes
            levels = stretches(keptLevel, keptUpright, levelProof, look);
            uprights = stretches(keptUpright, keptLevel, uprightProof, look);
        }
        List<Ruling> rulings = new ArrayList<>();
        add(levels, AxisStretches::runs, true, rulings);
        add(uprights, uprightRuns(uprights, levels.size()), false, rulings);
        return rulings;
    }

    /** What of an upright axis is no stroke of writing; in a table of few rows an upright may part but one of them. */
    private Function<AxisStretches, List<Run>> uprightRuns(List<AxisStretches> axes, int levels) {
        double usual = AxisStretches.usualContrast(axes);
        return levels > FEW_ROWS ? axis -> axis.upright(usual, dpi * LONG_STROKE) : AxisStretches::runs;
    }

    private List<AxisStretches> stretches(
            List<DrawnLine> axes, List<DrawnLine> across, InkProof proof, RulingLook look) {
        return axes.stream()
                .map(axis -> AxisStretches.of(axis, cuts(axis, across, look), proof, look.hidden()))
                .toList();
    }

    /** The axes that are drawn anywhere for so long at least. */
    private static List<DrawnLine> drawn(
            List<AxisStretches> axes, Function<AxisStretches, List<Run>> runs, double shortest) {
        return axes.stream()
                .filter(axis -> runs.apply(axis).stream().anyMatch(run -> run.length() > shortest))
                .map(AxisStretches::axis)
                .toList();
    }

    private void add(
            List<AxisStretches> axes, Function<AxisStretches, List<Run>> runs, boolean isLevel, List<Ruling> rulings) {
        double usual = AxisStretches.usualContrast(axes);
        int most = axes.stream().mapToInt(AxisStretches::count).max().orElse(0);
        for (AxisStretches axis : axes) {
            if (axis.isAsDark(usual, most)) {
                runs.apply(axis).forEach(run -> rulings.add(ruling(axis.axis(), run.from(), run.to(), isLevel)));
            }
        }
    }

    /** The places at which an axis may begin or end: where others cross it, and its own ends where these stand free. */
    private List<Integer> cuts(DrawnLine axis, List<DrawnLine> across, RulingLook look) {
        double reach = dpi * REACH;
        double farthest = look.isReaching() ? Double.MAX_VALUE : dpi * FARTHEST;
        List<Integer> cuts = new ArrayList<>();
        for (DrawnLine other : across) {
            int at = (int) Math.round(other.at(axis.at()));
            boolean passes = axis.at() > other.from() - reach && axis.at() < other.to() + reach;
            boolean near = at > axis.from() - farthest && at < axis.to() + farthest;
            if (passes && near) {
                cuts.add(at);
            }
        }
        boolean met = look.isBounded() && cuts.size() > 1;
        for (int end : met ? List.<Integer>of() : List.of(axis.from(), axis.to())) {
            boolean outside = cuts.stream().allMatch(cut -> cut > end + reach)
                    || cuts.stream().allMatch(cut -> cut < end - reach);
            if (outside) {
                cuts.add(end);
            }
        }
        return cuts.stream().sorted().distinct().toList();
    }

    private Ruling ruling(DrawnLine axis, int from, int to, boolean isLevel) {
        double sum = 0;
        int count = 0;
        for (LinePiece piece : axis.pieces()) {
            int shared = Math.min(to, piece.to()) - Math.max(from, piece.from()) + 1;
            if (shared > 0) {
                sum += piece.at() * shared;
                count += shared;
            }
        }
        double at = count == 0 ? axis.at() : sum / count;
        double scale = POINTS / dpi;
        return new Ruling(isLevel, (at + 0.5) * scale, (from + 0.5) * scale, (to + 0.5) * scale);
    }
}
