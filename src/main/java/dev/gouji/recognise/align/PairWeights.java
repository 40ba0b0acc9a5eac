package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;

/** What every pair of a line of the form and a candidate weighs: its wording, its width, and that it is no other line's label. */
final class PairWeights {

    private static final double CLEARLY = 0.1;
    private static final double RIGHT_WIDTH = 0.5;
    private static final double ONLY_THE_END = 0.6;
    private static final double ALL_BLANK = 0.6;
    private static final double ENOUGH_OF_A_HEADER = 0.5;

    /** In slots: a line so wide weighs twice as much as one without any. */
    private static final double DOUBLE_WIDTH = 30;

    private final List<CandidateLine> candidates;
    private final Score[][] scores;
    private final double[][] weights;

    PairWeights(List<ExpectedLine> expected, List<CandidateLine> candidates, LabelScores labels) {
        this.candidates = candidates;
        this.scores = expected.stream().map(line -> labels.of(line).clone()).toArray(Score[][]::new);
        for (int at = 0; at < candidates.size(); at++) {
            dropOthersLabel(at);
        }
        this.weights = new double[expected.size()][candidates.size()];
        for (ExpectedLine line : expected) {
            weigh(line);
        }
    }

    /** The fit of a pair; none when the candidate has another line's own label. */
    Score score(int line, int at) {
        return scores[line][at];
    }

    /** The weights by line and candidate; 0 for what is no pair. */
    double[][] weights() {
        return weights;
    }

    /** A label that is another row's own is not this row's, however alike: 本年新收…数量 and 上年结转…数量. */
    private void dropOthersLabel(int at) {
        double best = 0;
        for (Score[] line : scores) {
            if (line[at].whole()) {
                best = Math.max(best, line[at].similarity());
            }
        }
        for (Score[] line : scores) {
            boolean exact = best == 1 && line[at].similarity() < 1;
            if (exact || (best >= LabelSimilarity.SAME && line[at].similarity() < best - CLEARLY)) {
                line[at] = Score.NONE;
            }
        }
    }

    private void weigh(ExpectedLine line) {
        double enough = line.isLabelled() ? LabelSimilarity.ALIKE : ENOUGH_OF_A_HEADER;
        Score[] fits = scores[line.index()];
        for (int at = 0; at < fits.length; at++) {
            if (fits[at].similarity() >= enough) {
                weights[line.index()][at] = weight(line, candidates.get(at), fits[at]);
            }
        }
    }

    private static double weight(ExpectedLine line, CandidateLine candidate, Score score) {
        double whole = score.whole() ? 1 : ONLY_THE_END;
        if (!line.isLabelled() && !candidate.holdsNumber()) {
            whole *= ALL_BLANK;
        }
        boolean right = HeaderScores.width(candidate.behind(score.labelCell(), line.width())) == line.width();
        return whole
                * score.similarity()
                * score.similarity()
                * (1 + (right ? RIGHT_WIDTH : 0))
                * (1 + line.width() / DOUBLE_WIDTH);
    }
}
