package dev.gouji.read.scan.stroke;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.stroke.RidgeRuns.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ridges → the pieces of lines that are ink in the page itself, and pieces one behind the other → lines. */
final class PieceTracer {

    /** What is thicker is a line with writing that touches it, in inches. */
    private static final double THICKEST = 0.045;

    /** A piece is cut after so much, so that it can follow a line that drifts, in inches. */
    private static final double PIECE = 0.4;

    /** A gap up to this is none, in inches. */
    private static final double GAP = 0.022;

    /** The shortest stretch, in inches. */
    private static final double SHORTEST = 0.1;

    /** Pieces further apart are not of one line, in inches. */
    private static final double APART = 0.05;

    /** Pieces of one line differ across it by so much at most, in inches, and by this share of the gap between them more. */
    private static final double DRIFT = 0.013;

    private static final double DRIFT_OF_GAP = 0.02;

    /** How far beside a line its ground is looked at, in inches. */
    private static final double BESIDE = 1 / 42.0;

    private static final int HALF = 3;

    /** Of more pieces the page is a drawing. */
    private static final int MOST = 20_000;

    private final GreyPicture page;
    private final double dpi;
    private final double contrast;

    private PieceTracer(GreyPicture page, double dpi, double contrast) {
        this.page = page;
        this.dpi = dpi;
        this.contrast = contrast;
    }

    /** The lines of a page that run from left to right. */
    static List<DrawnLine> lines(GreyPicture page, double dpi, double contrast) {
        PieceTracer tracer = new PieceTracer(page, dpi, contrast);
        List<LinePiece> pieces = new ArrayList<>();
        for (List<Run> group : RidgeRuns.groups(RidgeMask.of(page, dpi, contrast), dpi)) {
            RidgeRuns.slabs(group, (int) Math.max(9, dpi * THICKEST)).forEach(slab -> tracer.trace(slab, pieces));
        }
        return tracer.chained(pieces);
    }

    private void trace(List<Run> group, List<LinePiece> pieces) {
        int start = group.stream().mapToInt(Run::from).min().orElseThrow();
        int end = group.stream().mapToInt(Run::to).max().orElseThrow();
        double[] middle = middles(group, start, end);
        boolean[] ink = ink(middle, start);
        int gap = Math.max(3, (int) (dpi * GAP));
        int from = -1;
        int last = -1;
        for (int x = 0; x < ink.length; x++) {
            if (!ink[x]) {
                continue;
            }
            if (from >= 0 && x - last > gap) {
                cut(middle, start, from, last, pieces);
                from = -1;
            }
            from = from < 0 ? x : from;
            last = x;
        }
        if (from >= 0) {
            cut(middle, start, from, last, pieces);
        }
    }

    /** The middle of a group at each of its pixels. */
    private static double[] middles(List<Run> group, int start, int end) {
        double[] sum = new double[end - start + 1];
        int[] count = new int[sum.length];
        for (Run run : group) {
            for (int x = run.from(); x <= run.to(); x++) {
                sum[x - start] += run.y();
                count[x - start]++;
            }
        }
        double last = group.get(0).y();
        for (int x = 0; x < sum.length; x++) {
            last = count[x] > 0 ? sum[x] / count[x] : last;
            sum[x] = last;
        }
        return sum;
    }

    /** Where there is ink in the page itself: smoothing has let the ends of lines grow. */
    private boolean[] ink(double[] middle, int start) {
        int beside = Math.max(4, (int) Math.round(dpi * BESIDE));
        int[] darker = new int[middle.length];
        for (int x = 0; x < middle.length; x++) {
            int y = (int) Math.round(middle[x]);
            int ink = Math.min(grey(x + start, y), Math.min(grey(x + start, y - 1), grey(x + start, y + 1)));
            darker[x] = Math.min(grey(x + start, y - beside), grey(x + start, y + beside)) - ink;
        }
        boolean[] is = new boolean[middle.length];
        for (int x = 0; x < is.length; x++) {
            int sum = 0;
            int count = 0;
            for (int k = Math.max(0, x - HALF); k <= Math.min(is.length - 1, x + HALF); k++) {
                sum += darker[k];
                count++;
            }
            is[x] = sum > contrast * count;
        }
        return is;
    }

    private int grey(int x, int y) {
        return page.at(x, Math.max(0, Math.min(page.height() - 1, y)));
    }

    private void cut(double[] middle, int start, int from, int to, List<LinePiece> pieces) {
        if (to - from < dpi * SHORTEST) {
            return;
        }
        int parts = Math.max(1, (int) Math.round((to - from) / (dpi * PIECE)));
        for (int part = 0; part < parts; part++) {
            int first = from + (to - from + 1) * part / parts;
            int end = from + (to - from + 1) * (part + 1) / parts;
            double sum = 0;
            for (int x = first; x < end; x++) {
                sum += middle[x];
            }
            pieces.add(new LinePiece(sum / (end - first), start + first, start + end - 1));
        }
    }

    private List<DrawnLine> chained(List<LinePiece> pieces) {
        pieces.sort(Comparator.comparingInt(LinePiece::from).thenComparingDouble(LinePiece::at));
        List<List<LinePiece>> all = new ArrayList<>();
        List<List<LinePiece>> growing = new ArrayList<>();
        for (LinePiece piece : pieces.subList(0, Math.min(MOST, pieces.size()))) {
            growing.removeIf(chain -> piece.from() - last(chain).to() > dpi * APART);
            List<LinePiece> best = null;
            double nearest = Double.MAX_VALUE;
            for (List<LinePiece> chain : growing) {
                int gap = piece.from() - last(chain).to();
                double off = Math.abs(piece.at() - last(chain).at());
                boolean follows = gap >= -2 && off <= dpi * DRIFT + Math.max(0, gap) * DRIFT_OF_GAP;
                if (follows && off + gap < nearest) {
                    nearest = off + gap;
                    best = chain;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                growing.add(best);
                all.add(best);
            }
            best.add(piece);
        }
        return all.stream().map(DrawnLine::new).toList();
    }

    private static LinePiece last(List<LinePiece> chain) {
        return chain.get(chain.size() - 1);
    }
}
