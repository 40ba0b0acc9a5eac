package dev.gouji.read.scan.stroke;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of both directions → those that belong to a web: long ones that meet others, and shorter ones that reach from one line
 * of the web to another. Strokes of writing and marks beside the table meet nothing.
 */
final class LineWeb {

    /** Long enough to be no writing, in inches. */
    private static final double LONG_LEVEL = 0.9;

    private static final double LONG_UPRIGHT = 0.5;

    /** The shortest line that can part cells, in inches. */
    private static final double SHORTEST = 0.12;

    /** A line ends at another when it ends so near to it, in inches. */
    private static final double NEAR = 0.03;

    private final List<DrawnLine> level;
    private final List<DrawnLine> upright;
    private final double dpi;
    private List<DrawnLine> levelWeb = new ArrayList<>();
    private List<DrawnLine> uprightWeb = new ArrayList<>();

    private LineWeb(List<DrawnLine> level, List<DrawnLine> upright, double dpi) {
        this.level = level;
        this.upright = upright;
        this.dpi = dpi;
    }

    /** The web of a page's lines. */
    static LineWeb of(List<DrawnLine> level, List<DrawnLine> upright, double dpi) {
        LineWeb web = new LineWeb(level, upright, dpi);
        web.takeLong();
        boolean more = true;
        while (more) {
            more = web.takeReaching(web.level, web.levelWeb, web.uprightWeb);
            more |= web.takeReaching(web.upright, web.uprightWeb, web.levelWeb);
        }
        return web;
    }

    List<DrawnLine> level() {
        return levelWeb;
    }

    List<DrawnLine> upright() {
        return uprightWeb;
    }

    private void takeLong() {
        levelWeb = longer(level, LONG_LEVEL);
        uprightWeb = longer(upright, LONG_UPRIGHT);
        boolean fewer = true;
        while (fewer) {
            List<DrawnLine> uprightBefore = List.copyOf(uprightWeb);
            fewer = levelWeb.removeIf(line -> meeting(line, uprightBefore) < 2);
            fewer |= uprightWeb.removeIf(line -> meeting(line, levelWeb) < 2);
        }
    }

    private List<DrawnLine> longer(List<DrawnLine> lines, double inches) {
        List<DrawnLine> some = new ArrayList<>();
        for (DrawnLine line : lines) {
            if (line.length() > dpi * inches) {
                some.add(line);
            }
        }
        return some;
    }

    private long meeting(DrawnLine line, List<DrawnLine> across) {
        return across.stream().filter(other -> line.meets(other, reach())).count();
    }

    private boolean takeReaching(List<DrawnLine> lines, List<DrawnLine> web, List<DrawnLine> across) {
        boolean more = false;
        for (DrawnLine line : lines) {
            if (line.length() > dpi * SHORTEST
                    && !web.contains(line)
                    && ends(line, line.from(), across)
                    && ends(line, line.to(), across)) {
                web.add(line);
                more = true;
            }
        }
        return more;
    }

    private boolean ends(DrawnLine line, int end, List<DrawnLine> across) {
        double at = line.at(end);
        for (DrawnLine other : across) {
            if (at > other.from() - reach() && at < other.to() + reach() && Math.abs(other.at(at) - end) <= reach()) {
                return true;
            }
        }
        return false;
    }

    private double reach() {
        return Math.max(4, dpi * NEAR);
    }
}
