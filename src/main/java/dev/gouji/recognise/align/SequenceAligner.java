package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pairs the lines of a form with those of a document: in order first, then those that stand elsewhere, then those whose
 * label is lost.
 */
final class SequenceAligner {

    private final List<ExpectedLine> expected;
    private final List<CandidateLine> candidates;
    private final LabelScores labels;
    private final PairWeights pairs;

    SequenceAligner(List<ExpectedLine> expected, List<CandidateLine> candidates, LabelScores labels) {
        this.expected = expected;
        this.candidates = candidates;
        this.labels = labels;
        this.pairs = new PairWeights(expected, candidates, labels);
    }

    /** The pairs, in the form's order. */
    List<LineMatch> align() {
        List<LineMatch> matches = inOrder();
        addOutOfOrder(matches);
        new UnlabelledLines(expected, candidates).addTo(matches);
        new UnreadRows(expected, candidates).addTo(matches);
        new Rivals(expected, candidates, labels, matches).mark(matches);
        matches.sort(Comparator.comparingInt(match -> match.expected().index()));
        return matches;
    }

    private List<LineMatch> inOrder() {
        List<LineMatch> matches = new ArrayList<>();
        HeaviestPairing.of(pairs.weights(), this::isSameTable)
                .forEach(pair -> matches.add(match(pair.row(), pair.column(), PlacedBy.LABEL)));
        return matches;
    }

    /** Whether a line and the one before it stand in one table, in the form and in the document. */
    private boolean isSameTable(int line, int at) {
        return candidates.get(at).group() == candidates.get(at - 1).group()
                && expected.get(line).sharesTable(expected.get(line - 1));
    }

    private LineMatch match(int line, int at, PlacedBy placedBy) {
        Score score = pairs.score(line, at);
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
        Set<Integer> lines = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        Set<Integer> groups = new HashSet<>();
        for (LineMatch match : matches) {
            lines.add(match.expected().index());
            used.add(match.candidate().index());
            groups.add(match.candidate().group());
        }
        Predicate<CandidateLine> free = line ->
                !used.contains(line.index()) && (groups.contains(line.group()) ? !line.isGlued() : !line.isText());
        for (ExpectedLine line : expected) {
            if (!lines.contains(line.index()) && line.isLabelled() && !isColumnLabel(line)) {
                int[] found = sameLabel(line, free);
                if (found.length == 1) {
                    matches.add(match(line.index(), found[0], PlacedBy.LABEL_ALONE));
                    used.add(found[0]);
                }
            }
        }
    }

    /** The free candidates with the label of a line. */
    private int[] sameLabel(ExpectedLine line, Predicate<CandidateLine> free) {
        return IntStream.range(0, candidates.size())
                .filter(at -> pairs.score(line.index(), at).whole()
                        && pairs.score(line.index(), at).similarity() >= LabelSimilarity.SAME
                        && free.test(candidates.get(at)))
                .toArray();
    }

    /** Whether a row's label is a column's too (其他, 总计), so that it says nothing where it stands alone. */
    private static boolean isColumnLabel(ExpectedLine line) {
        return line.panel().columns().stream()
                .anyMatch(column -> column.core().equals(line.label().core()));
    }
}
