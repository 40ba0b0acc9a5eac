package dev.gouji.read.scan.stroke;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The length of no upright stroke of writing, in inches. */
    private static final double LONGER_THAN_STROKES = 0.35;

    /** So many short uprights between two long lines are no strokes of writing. */
    private static final int RUNGS = 3;

    /** A line ends at another when it falls short of it by so little, in inches. */
    private static final double NEAR = 0.03;

    /** The same when it goes on behind it: a stroke of writing may stand there. */
    private static final double BEYOND = 0.07;

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
            more = web.takeReaching(web.level, web.levelWeb, web.uprightWeb, Double.MAX_VALUE);
            more |= web.takeReaching(web.upright, web.uprightWeb, web.levelWeb, dpi * LONGER_THAN_STROKES);
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
        // a line that writing touches is in several parts, of which none may meet two others
        levelWeb = new ArrayList<>(LineAxis.of(longer(level, LONG_LEVEL), dpi));
        uprightWeb = new ArrayList<>(LineAxis.of(longer(upright, LONG_UPRIGHT), dpi));
        uprightWeb.addAll(rungs());
        boolean fewer = true;
        while (fewer) {
            List<DrawnLine> uprightBefore = List.copyOf(uprightWeb);
            fewer = levelWeb.removeIf(line -> meeting(line, uprightBefore) < 2);
            fewer |= uprightWeb.removeIf(line -> meeting(line, levelWeb) < 2);
        }
    }

    /** Short uprights that, several of them, reach from one long line to the next: the only rows of a table on a page. */
    private List<DrawnLine> rungs() {
        Map<DrawnLine, List<DrawnLine>> byUpper = new LinkedHashMap<>();
        for (DrawnLine line : upright) {
            if (line.length() <= dpi * LONG_UPRIGHT && line.length() > dpi * SHORTEST) {
                DrawnLine upper = end(line, line.from(), levelWeb);
                DrawnLine lower = end(line, line.to(), levelWeb);
                if (upper != null && lower != null && upper != lower) {
                    byUpper.computeIfAbsent(upper, key -> new ArrayList<>()).add(line);
                }
            }
        }
        return byUpper.values().stream()
                .filter(rungs -> rungs.size() >= RUNGS)
                .flatMap(List::stream)
                .toList();
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

    private boolean takeReaching(List<DrawnLine> lines, List<DrawnLine> web, List<DrawnLine> across, double alone) {
        boolean more = false;
        for (DrawnLine line : lines) {
            if (line.length() > dpi * SHORTEST && !web.contains(line) && reaches(line, across, alone)) {
                web.add(line);
                more = true;
            }
        }
        return more;
    }

    /** Whether both ends of a line stand at others, or one of a line that is longer than this: writing hides the other. */
    private boolean reaches(DrawnLine line, List<DrawnLine> across, double alone) {
        boolean first = ends(line, line.from(), across);
        boolean last = ends(line, line.to(), across);
        return (first && last) || ((first || last) && line.length() > alone);
    }

    private boolean ends(DrawnLine line, int end, List<DrawnLine> across) {
        return end(line, end, across) != null;
    }

    /** The line at which an end of another stands; null where it stands free. */
    private DrawnLine end(DrawnLine line, int end, List<DrawnLine> across) {
        double at = line.at(end);
        for (DrawnLine other : across) {
            double away = end == line.from() ? end - other.at(at) : other.at(at) - end;
            boolean ends = away <= reach() && away >= -dpi * BEYOND;
            if (at > other.from() - reach() && at < other.to() + reach() && ends) {
                return other;
            }
        }
        return null;
    }

    private double reach() {
        return Math.max(4, dpi * NEAR);
    }
}
