package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The heaviest pairing of form lines with candidate lines that keeps both orders; dynamic programming over all pairs, as
 * in Needleman and Wunsch (1970), with free gaps and a bonus for pairs that follow each other directly.
 */
final class SequenceAligner {

    private static final double CLEARLY = 0.1;
    private static final double RIGHT_WIDTH = 0.5;
    private static final double FOLLOWS = 0.25;
    private static final double ONLY_THE_END = 0.6;
    private static final double ALL_BLANK = 0.6;

    private final List<ExpectedLine> expected;
    private final List<CandidateLine> candidates;
    private final LabelScores labels;
    private final Score[][] scores;
    private final double[][] weights;

    SequenceAligner(List<ExpectedLine> expected, List<CandidateLine> candidates, LabelScores labels) {
        this.expected = expected;
        this.candidates = candidates;
        this.labels = labels;
        this.scores = new Score[expected.size()][candidates.size()];
        this.weights = new double[expected.size()][candidates.size()];
        for (ExpectedLine line : expected) {
            for (int at = 0; at < candidates.size(); at++) {
                Score score = labels.score(line, at);
                scores[line.index()][at] = score;
            }
        }
        dropOthersLabels();
        for (ExpectedLine line : expected) {
            for (int at = 0; at < candidates.size(); at++) {
                weights[line.index()][at] = weight(line, at, scores[line.index()][at]);
            }
        }
    }

    /** A label that is another row's own is not this row's, however alike: 本年新收…数量 and 上年结转…数量. */
    private void dropOthersLabels() {
        for (int at = 0; at < candidates.size(); at++) {
            double best = 0;
            for (Score[] line : scores) {
                best = Math.max(best, line[at].whole() ? line[at].similarity() : 0);
            }
            for (Score[] line : scores) {
                boolean exact = best == 1 && line[at].similarity() < 1;
                if (exact || (best >= LabelSimilarity.SAME && line[at].similarity() < best - CLEARLY)) {
                    line[at] = Score.NONE;
                }
            }
        }
    }

    /** The pairs, in the form's order, and those found out of order or by order alone. */
    List<LineMatch> align() {
        List<LineMatch> matches = inOrder();
        addOutOfOrder(matches);
        addUnlabelled(matches);
        new Rivals(expected, candidates, labels, matches).mark(matches);
        matches.sort(
                (a, b) -> Integer.compare(a.expected().index(), b.expected().index()));
        return matches;
    }

    private double weight(ExpectedLine line, int at, Score score) {
        if (score.similarity() < (line.line().row() == null ? 0.5 : LabelSimilarity.ALIKE)) {
            return 0;
        }
        boolean right = labels.width(candidates.get(at), score.labelCell()) == line.width();
        double whole = score.whole() ? 1 : ONLY_THE_END;
        if (line.line().row() == null && candidates.get(at).cells().stream().noneMatch(FormAlignment::holdsNumber)) {
            whole *= ALL_BLANK;
        }
        return whole
                * score.similarity()
                * score.similarity()
                * (1 + (right ? RIGHT_WIDTH : 0))
                * (1 + line.width() / 30.0);
    }

    private List<LineMatch> inOrder() {
        int rows = expected.size();
        int columns = candidates.size();
        double[][] best = new double[rows + 1][columns + 1];
        double[][] paired = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double weight = weights[i - 1][j - 1];
                double follow =
                        paired[i - 1][j - 1] > 0 && sameGroup(i - 1, j - 1) ? paired[i - 1][j - 1] + FOLLOWS : 0;
                paired[i][j] = weight > 0 ? weight + Math.max(best[i - 1][j - 1], follow) : 0;
                best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        List<LineMatch> matches = new ArrayList<>();
        int i = rows;
        int j = columns;
        boolean mustPair = false;
        while (i > 0 && j > 0) {
            if (mustPair || (paired[i][j] > 0 && paired[i][j] >= best[i - 1][j] && paired[i][j] >= best[i][j - 1])) {
                matches.add(match(i - 1, j - 1, PlacedBy.LABEL));
                double follow =
                        paired[i - 1][j - 1] > 0 && sameGroup(i - 1, j - 1) ? paired[i - 1][j - 1] + FOLLOWS : 0;
                mustPair = follow > best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        Collections.reverse(matches);
        return matches;
    }

    private boolean sameGroup(int i, int j) {
        return i > 0
                && j > 0
                && candidates.get(j).group() == candidates.get(j - 1).group()
                && expected.get(i).sharesTable(expected.get(i - 1));
    }

    private LineMatch match(int line, int at, PlacedBy placedBy) {
        Score score = scores[line][at];
        return new LineMatch(
                expected.get(line),
                candidates.get(at),
                score.similarity(),
                score.labelCell(),
                score.whole(),
                placedBy,
                false);
    }

    /** Rows that the author put elsewhere in the table: the same label, and it fits nowhere else. */
    private void addOutOfOrder(List<LineMatch> matches) {
        Set<Integer> lines = taken(matches);
        Set<Integer> used = used(matches);
        Set<Integer> groups = new HashSet<>();
        matches.forEach(match -> groups.add(match.candidate().group()));
        Predicate<CandidateLine> free = line -> !used.contains(line.index())
                && (groups.contains(line.group()) ? line.kind() != CandidateLine.Kind.GLUED : !line.isText());
        for (ExpectedLine line : expected) {
            if (lines.contains(line.index()) || line.line().row() == null) {
                continue;
            }
            int found = -1;
            int count = 0;
            for (int at = 0; at < candidates.size(); at++) {
                Score score = scores[line.index()][at];
                if (score.whole() && score.similarity() >= LabelSimilarity.SAME && free.test(candidates.get(at))) {
                    found = at;
                    count++;
                }
            }
            if (count == 1 && !isColumnLabel(line)) {
                matches.add(match(line.index(), found, PlacedBy.LABEL_ALONE));
                used.add(found);
            }
        }
    }

    /** Whether a row's label is a column's too (其他, 总计), so that it says nothing where it stands alone. */
    private static boolean isColumnLabel(ExpectedLine line) {
        String label = Folding.core(line.line().row().wording().label());
        return line.line().slots().stream()
                .anyMatch(slot -> Folding.core(slot.column().wording().label()).equals(label));
    }

    /** Lines whose label is lost: as many of them as form lines are missing between two neighbours that were found. */
    private void addUnlabelled(List<LineMatch> matches) {
        addUnlabelled(matches, match -> !isStarved(match));
        addUnlabelled(matches, match -> true);
    }

    /** Whether a label in text has nothing but a number behind it that cannot be its row: that of a page. */
    private boolean isStarved(LineMatch match) {
        return match.candidate().isText()
                && match.expected().width() > 1
                && match.values().size() == 1
                && match.values().get(0).text().length() * 2 < match.expected().width();
    }

    private void addUnlabelled(List<LineMatch> matches, Predicate<LineMatch> sure) {
        List<LineMatch> ordered = matches.stream()
                .filter(match -> match.placedBy() == PlacedBy.LABEL && sure.test(match))
                .toList();
        List<LineMatch> settled =
                matches.stream().filter(match -> sure.test(match)).toList();
        Set<Integer> lines = taken(settled);
        Set<Integer> used = used(matches);
        for (int k = 0; k + 1 < ordered.size(); k++) {
            LineMatch above = ordered.get(k);
            LineMatch below = ordered.get(k + 1);
            if (!above.expected().sharesTable(below.expected())) {
                continue;
            }
            List<ExpectedLine> gaps = expected
                    .subList(above.expected().index() + 1, below.expected().index())
                    .stream()
                    .filter(line -> !lines.contains(line.index()))
                    .toList();
            List<CandidateLine> lost =
                    candidates
                            .subList(
                                    above.candidate().index() + 1,
                                    below.candidate().index())
                            .stream()
                            .filter(line -> !used.contains(line.index()) && holdsOnlyValues(line))
                            .toList();
            if (!gaps.isEmpty() && gaps.size() == lost.size()) {
                matches.removeIf(match -> gaps.contains(match.expected()));
                for (int n = 0; n < gaps.size(); n++) {
                    matches.add(new LineMatch(
                            gaps.get(n), lost.get(n), 0, lastLabelCell(lost.get(n)), false, PlacedBy.ORDER, false));
                }
            }
        }
    }

    private static boolean holdsOnlyValues(CandidateLine line) {
        return line.cells().stream().anyMatch(FormAlignment::holdsNumber)
                && line.cells().stream()
                        .skip(line.isText() ? line.firstValue() : 0)
                        .filter(cell -> !cell.carried())
                        .allMatch(cell -> cell.isBlank() || FormAlignment.holdsValue(cell));
    }

    private static int lastLabelCell(CandidateLine line) {
        int last = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            if (line.cells().get(i).carried()
                    || !FormAlignment.holdsValue(line.cells().get(i))) {
                last = i;
            }
        }
        return last;
    }

    private static Set<Integer> taken(List<LineMatch> matches) {
        Set<Integer> taken = new HashSet<>();
        matches.forEach(match -> taken.add(match.expected().index()));
        return taken;
    }

    private static Set<Integer> used(List<LineMatch> matches) {
        Set<Integer> used = new HashSet<>();
        matches.forEach(match -> used.add(match.candidate().index()));
        return used;
    }
}
