package dev.gouji.recognise.align;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.text.PrintedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether another line of the document may just as well be the line of the form that was found: a table of the year
 * before, a summary under the same labels. Where the lines around decide, there is no contest.
 */
final class Rivals {

    private static final int MARGIN = 6;

    /** Lines of so few values are common; they are rivals only under a column of the form, or beside a line's neighbour. */
    private static final int SMALL = 3;

    /** A heading may stand between two indicators. */
    private static final int NEAR = 2;

    private final List<ExpectedLine> expected;
    private final List<CandidateLine> candidates;
    private final LabelScores labels;
    private final List<LineMatch> matches;
    private final Set<Integer> used = new HashSet<>();

    Rivals(List<ExpectedLine> expected, List<CandidateLine> candidates, LabelScores labels, List<LineMatch> matches) {
        this.expected = expected;
        this.candidates = candidates;
        this.labels = labels;
        this.matches = List.copyOf(matches);
        matches.forEach(match -> used.add(match.candidate().index()));
    }

    /** Marks the contested matches; where most of a table is contested, so is the rest of it. */
    void mark(List<LineMatch> matches) {
        matches.replaceAll(match -> match.contested(isContested(match)));
        Map<String, Integer> balance = new HashMap<>();
        matches.forEach(
                match -> balance.merge(match.expected().table().id(), match.contested() ? 1 : -1, Integer::sum));
        matches.replaceAll(match -> match.contested(
                match.contested() || balance.get(match.expected().table().id()) > 0));
    }

    private boolean isContested(LineMatch match) {
        ExpectedLine line = match.expected();
        int own = match.candidate().index();
        List<Integer> others = labels.alike(line).stream()
                .filter(at -> at != own && !(line.isLabelled() && used.contains(at)) && mayBe(match, at))
                .toList();
        if (others.isEmpty() || !line.isLabelled()) {
            return !others.isEmpty();
        }
        int support = support(line, own);
        return others.stream().anyMatch(at -> support(line, at) * 2 > support);
    }

    private boolean mayBe(LineMatch match, int at) {
        LabelScores.Score score = labels.of(match.expected())[at];
        if (!score.whole() || score.similarity() < Math.min(match.similarity(), needed(match))) {
            return false;
        }
        CandidateLine other = candidates.get(at);
        int width = match.expected().width();
        boolean fits = !match.expected().isLabelled()
                || HeaderScores.width(other.behind(score.labelCell(), width)) * 2 > width;
        LineMatch rival = new LineMatch(
                match.expected(), other, score.similarity(), score.labelCell(), true, match.placedBy(), false);
        return fits
                && !rival.values().isEmpty()
                && (!texts(rival).isEmpty() || (match.expected().isLabelled() && !isHeader(match, at)))
                && (width > SMALL || labels.isUnderColumn(match.expected(), at) || isInTurn(match.expected(), at))
                && !texts(rival).equals(texts(match));
    }

    /** Whether a line without values stands above the lines of a match's panel: 总计 over the columns is no row of that name. */
    private boolean isHeader(LineMatch match, int at) {
        return candidates.get(at).group() == match.candidate().group()
                && matches.stream()
                        .filter(other -> other.expected().sharesPanel(match.expected()))
                        .allMatch(other -> other.candidate().index() > at);
    }

    /** Whether the indicator before or behind one in the form stands before or behind this line too: a second table has it there. */
    private boolean isInTurn(ExpectedLine line, int at) {
        return line.isCounted() && (stands(line, -1, at) || stands(line, 1, at));
    }

    private boolean stands(ExpectedLine line, int step, int at) {
        int index = line.index() + step;
        if (index < 0 || index >= expected.size() || !expected.get(index).sharesTable(line)) {
            return false;
        }
        return labels.alike(expected.get(index)).stream()
                .anyMatch(other -> (other - at) * step > 0 && (other - at) * step <= NEAR);
    }

    private static double needed(LineMatch match) {
        return match.expected().isLabelled() ? LabelSimilarity.ALIKE : 0;
    }

    private static List<String> texts(LineMatch match) {
        return match.values().stream()
                .map(LineCell::words)
                .map(PrintedText::dense)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** How many lines of the same table of the form have their label near a line. */
    private int support(ExpectedLine line, int at) {
        long lines = expected.stream().filter(line::sharesTable).count();
        return (int) expected.stream()
                .filter(line::sharesTable)
                .filter(other -> labels.alike(other).stream().anyMatch(near -> Math.abs(near - at) <= lines + MARGIN))
                .count();
    }
}
