package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Places lines whose label is lost: as many of them as form lines are missing between two neighbours that were found. Those of pictures
 * have labels that were not made out, and {@link UnreadRows} looks at them.
 */
final class UnlabelledLines {

    private final List<ExpectedLine> expected;
    private final List<CandidateLine> candidates;

    UnlabelledLines(List<ExpectedLine> expected, List<CandidateLine> candidates) {
        this.expected = expected;
        this.candidates = candidates;
    }

    /** Adds what can be placed; first as if labels without values of their own had not been found. */
    void addTo(List<LineMatch> matches) {
        addTo(matches, match -> !isStarved(match));
        addTo(matches, match -> true);
    }

    /** Whether a label in text has nothing but a number behind it that cannot be its row: that of a page. */
    private static boolean isStarved(LineMatch match) {
        return match.candidate().isText()
                && match.expected().width() > 1
                && match.values().size() == 1
                && match.values().get(0).text().length() * 2 < match.expected().width();
    }

    private void addTo(List<LineMatch> matches, Predicate<LineMatch> sure) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        matches.forEach(match -> used.add(match.candidate().index()));
        matches.stream()
                .filter(sure)
                .forEach(match -> found.add(match.expected().index()));
        List<LineMatch> ordered = matches.stream()
                .filter(match -> match.placedBy() == PlacedBy.LABEL && sure.test(match))
                .toList();
        for (int k = 0; k + 1 < ordered.size(); k++) {
            LineMatch above = ordered.get(k);
            LineMatch below = ordered.get(k + 1);
            if (above.expected().sharesTable(below.expected())) {
                pair(missing(above, below, found), lost(above, below, used), matches);
            }
        }
    }

    private static void pair(List<ExpectedLine> missing, List<CandidateLine> lost, List<LineMatch> matches) {
        if (!missing.isEmpty() && missing.size() == lost.size()) {
            matches.removeIf(match -> missing.contains(match.expected()));
            for (int n = 0; n < missing.size(); n++) {
                CandidateLine line = lost.get(n);
                matches.add(new LineMatch(missing.get(n), line, 0, lastLabelCell(line), false, PlacedBy.ORDER, false));
            }
        }
    }

    /** The lines of the form between two that were found. */
    private List<ExpectedLine> missing(LineMatch above, LineMatch below, Set<Integer> found) {
        return expected.subList(above.expected().index() + 1, below.expected().index()).stream()
                .filter(line -> !found.contains(line.index()))
                .toList();
    }

    /** The lines of values between the same two in the document that are no line yet. */
    private List<CandidateLine> lost(LineMatch above, LineMatch below, Set<Integer> used) {
        return candidates
                .subList(above.candidate().index() + 1, below.candidate().index())
                .stream()
                .filter(line -> !used.contains(line.index()) && !line.isScanned() && holdsOnlyValues(line))
                .toList();
    }

    private static boolean holdsOnlyValues(CandidateLine line) {
        List<LineCell> cells = line.isText() ? line.behind(-1) : line.cells();
        return line.holdsNumber()
                && cells.stream().filter(cell -> !cell.carried()).allMatch(cell -> cell.isBlank() || cell.holdsValue());
    }

    private static int lastLabelCell(CandidateLine line) {
        int last = line.cells().size() - 1;
        while (last >= 0
                && !line.cells().get(last).carried()
                && line.cells().get(last).holdsValue()) {
            last--;
        }
        return last;
    }
}
