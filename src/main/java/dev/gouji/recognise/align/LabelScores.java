package dev.gouji.recognise.align;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How well the lines of forms and the candidate lines of one document fit, by their wording. Remembers what it measured. */
final class LabelScores {

    /**
     * A fit.
     *
     * @param similarity from 0 to 1
     * @param labelCell which cell holds the end of the label; -1 when none does
     * @param whole whether the label is all of its text, not only its end
     */
    record Score(double similarity, int labelCell, boolean whole) {
        static final Score NONE = new Score(0, -1, false);

        /** Whether all of the wording may be that of a line. */
        boolean isWholeLabel() {
            return whole && similarity > 0;
        }
    }

    private static final double ONLY_THE_END = 0.85;

    private static final Pattern ITEM = Pattern.compile("\\s*[0-9０-９]{1,2}\\s*[.．、]\\s*\\p{IsHan}{2}");

    private final List<CandidateLine> candidates;
    private final HeaderScores headers;
    private final List<List<LabelPiece>> pieces;
    private final Map<String, Score[]> byLabel = new HashMap<>();
    private final IdentityHashMap<ExpectedPanel, Score[]> byHeader = new IdentityHashMap<>();
    private final Map<String, List<Integer>> alike = new HashMap<>();

    LabelScores(List<CandidateLine> candidates) {
        this.candidates = candidates;
        this.headers = new HeaderScores(candidates);
        this.pieces = candidates.stream().map(LabelPiece::of).toList();
    }

    /** The fits of a line of the form with every candidate, by its label, or by its header when it has none; not to be changed. */
    Score[] of(ExpectedLine line) {
        if (!line.isLabelled()) {
            return byHeader.computeIfAbsent(line.panel(), panel -> measured(at -> headers.score(line, at)));
        }
        return byLabel.computeIfAbsent(
                line.row().wording().label(), label -> measured(at -> measure(line.label(), at)));
    }

    private Score[] measured(IntFunction<Score> measure) {
        Score[] scores = new Score[candidates.size()];
        Arrays.setAll(scores, measure);
        return scores;
    }

    /** The candidate lines, by index, that may be a line of the form by all of their wording. */
    List<Integer> alike(ExpectedLine line) {
        String wording =
                line.isLabelled() ? line.row().wording().label() : line.table().id();
        return alike.computeIfAbsent(wording, key -> {
            Score[] scores = of(line);
            return IntStream.range(0, scores.length)
                    .filter(at -> scores[at].isWholeLabel())
                    .boxed()
                    .toList();
        });
    }

    /** Whether a column label of the line's panel stands near above a candidate. */
    boolean isUnderColumn(ExpectedLine line, int at) {
        return headers.isUnderColumn(line, at);
    }

    /** The fit of a label with a candidate: that of the piece of its text that fits best. */
    private Score measure(FoldedWording label, int at) {
        Score best = Score.NONE;
        for (LabelPiece piece : pieces.get(at)) {
            double similarity = label.similarity(piece.text());
            if (similarity > best.similarity()) {
                best = new Score(similarity, piece.cell(), true);
            } else if (ONLY_THE_END > best.similarity()
                    && label.isEndOf(piece.text().core())) {
                best = new Score(ONLY_THE_END, piece.cell(), false);
            }
        }
        boolean fits = best.labelCell() < 0
                || (hasValues(candidates.get(at), best.labelCell())
                        && !leadsToItem(candidates.get(at), best.labelCell()));
        return fits ? best : Score.NONE;
    }

    /** Whether the label of an item stands behind one, which is then that of its group: {@code （六）其他处理 | 1.申请人…}. */
    private static boolean leadsToItem(CandidateLine candidate, int labelCell) {
        List<LineCell> cells = candidate.cells();
        int next = labelCell + 1;
        while (next < cells.size() && cells.get(next).isBlank()) {
            next++;
        }
        return next < cells.size() && ITEM.matcher(cells.get(next).text()).lookingAt();
    }

    /** A label has cells behind it that are blank or, for the most part, values; a header has not. */
    private static boolean hasValues(CandidateLine candidate, int labelCell) {
        if (candidate.isText()) {
            return true;
        }
        List<LineCell> behind = candidate.behind(labelCell);
        long values = behind.stream()
                .filter(cell -> !cell.isBlank() && cell.holdsValue())
                .count();
        long others = behind.stream().filter(cell -> !cell.holdsValue()).count();
        return !behind.isEmpty() && values >= others;
    }
}
