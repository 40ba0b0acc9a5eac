package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the rows of a picture whose labels nobody could read: where a table has exactly as many of them, between two lines that were
 * found or at its edge, as the form has lines there that were not.
 *
 * <p>Which row each is, is known by its turn alone, so its figures stay in doubt. No row is placed where one among them says of itself
 * to be something else, or where a row stands whose part is not known.
 */
final class UnreadRows {

    private final List<ExpectedLine> expected;
    private final List<CandidateLine> candidates;
    private final UnreadLabel labels;
    private final Set<Integer> used = new HashSet<>();

    /**
     * Lines of the form that were not found, and the part of the document where they may stand.
     *
     * @param missing the lines
     * @param beside a line that was found at an edge of the part
     * @param from the first candidate line of the part
     * @param to behind its last one
     */
    private record Gap(List<ExpectedLine> missing, List<LineMatch> beside, int from, int to) {}

    UnreadRows(List<ExpectedLine> expected, List<CandidateLine> candidates) {
        this.expected = expected;
        this.candidates = candidates;
        this.labels = new UnreadLabel(expected);
    }

    /** Adds what can be placed. */
    void addTo(List<LineMatch> matches) {
        if (candidates.stream().noneMatch(CandidateLine::isScanned)) {
            return;
        }
        Set<Integer> found = new HashSet<>();
        Map<String, List<LineMatch>> tables = new LinkedHashMap<>();
        for (LineMatch match : matches) {
            found.add(match.expected().index());
            used.add(match.candidate().index());
            if (match.placedBy() == PlacedBy.LABEL) {
                tables.computeIfAbsent(match.expected().table().id(), table -> new ArrayList<>())
                        .add(match);
            }
        }
        for (List<LineMatch> table : tables.values()) {
            List<ExpectedLine> missing = expected.stream()
                    .filter(line -> line.sharesTable(table.get(0).expected()) && !found.contains(line.index()))
                    .toList();
            if (!missing.isEmpty()) {
                gaps(table, missing).forEach(gap -> place(gap, matches));
            }
        }
    }

    private List<Gap> gaps(List<LineMatch> table, List<ExpectedLine> missing) {
        List<Gap> gaps = new ArrayList<>();
        LineMatch first = table.get(0);
        LineMatch last = table.get(table.size() - 1);
        gaps.add(gap(
                missing,
                List.of(first),
                edge(first, -1) + 1,
                at(first),
                -1,
                first.expected().index()));
        for (int i = 1; i < table.size(); i++) {
            LineMatch above = table.get(i - 1);
            LineMatch below = table.get(i);
            gaps.add(gap(
                    missing,
                    List.of(above, below),
                    at(above) + 1,
                    at(below),
                    above.expected().index(),
                    below.expected().index()));
        }
        gaps.add(gap(
                missing,
                List.of(last),
                at(last) + 1,
                edge(last, 1),
                last.expected().index(),
                Integer.MAX_VALUE));
        return gaps;
    }

    private static Gap gap(List<ExpectedLine> missing, List<LineMatch> beside, int from, int to, int above, int below) {
        List<ExpectedLine> between = missing.stream()
                .filter(line -> line.index() > above && line.index() < below)
                .toList();
        return new Gap(between, beside, from, to);
    }

    private static int at(LineMatch match) {
        return match.candidate().index();
    }

    /** The nearest line, in one direction, that is of another table of the document, or was found to be something. */
    private int edge(LineMatch match, int step) {
        int at = at(match) + step;
        while (at >= 0
                && at < candidates.size()
                && candidates.get(at).group() == match.candidate().group()
                && !used.contains(at)) {
            at += step;
        }
        return at;
    }

    private void place(Gap gap, List<LineMatch> matches) {
        List<CandidateLine> rows = gap.missing().isEmpty() ? List.of() : rows(gap);
        if (rows.isEmpty() || rows.size() != gap.missing().size()) {
            return;
        }
        List<LineMatch> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LineMatch match = match(gap.missing().get(i), rows.get(i));
            if (match == null || !standsLike(match, gap.beside())) {
                return;
            }
            placed.add(match);
        }
        matches.addAll(placed);
    }

    /** The rows of figures in a gap. */
    private List<CandidateLine> rows(Gap gap) {
        List<ExpectedPanel> panels = expected.stream()
                .filter(line -> line.sharesTable(gap.missing().get(0)))
                .map(ExpectedLine::panel)
                .distinct()
                .toList();
        return candidates.subList(gap.from(), gap.to()).stream()
                .filter(line -> used.contains(line.index()) || !UnreadRow.isNone(line, panels))
                .toList();
    }

    /** The row as a line of the form; null where it cannot be that. */
    private LineMatch match(ExpectedLine line, CandidateLine row) {
        int labelCell = row.cells().size() - line.width() - 1;
        boolean whole = line.isLabelled() && row.isGrid() && row.isScanned() && labelCell >= 0;
        boolean may = whole && !used.contains(row.index()) && mayBe(line, row, labelCell);
        return may ? new LineMatch(line, row, 0, labelCell, false, PlacedBy.ORDER, false) : null;
    }

    /** Whether a row has the label of a line, or one that was not made out before values. */
    private boolean mayBe(ExpectedLine line, CandidateLine row, int labelCell) {
        LineCell label = row.cells().get(labelCell);
        return !label.carried()
                && labels.mayBe(line, label)
                && (line.label().isLike(label.words()) || UnreadRow.holdsFigures(row, labelCell));
    }

    /** Whether the values of a row stand in the columns of those of the rows beside it that are of its panel. */
    private static boolean standsLike(LineMatch match, List<LineMatch> beside) {
        return beside.stream()
                .filter(other -> other.expected().sharesPanel(match.expected())
                        && other.candidate().group() == match.candidate().group())
                .allMatch(other -> start(other) == start(match) && other.end() == match.end());
    }

    private static int start(LineMatch match) {
        return match.values().get(0).start();
    }
}
