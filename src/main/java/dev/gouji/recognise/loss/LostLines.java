package dev.gouji.recognise.loss;

import dev.gouji.form.FormTable;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells lines that are missing from lines that stand somewhere in the document and were not found. */
public final class LostLines {

    private static final int SHORTEST_TABLE_LABEL = 4;

    /** In hundredths. */
    private static final int MANY_LABELS = 40;

    /** Shorter labels (规章, 其他) stand in any prose. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    /** So long a label tells of its table. */
    private static final int LONG_LABEL = 12;

    private final FormAlignment alignment;
    private final String text;
    private final Unplaced unplaced;
    private final NotRead notRead;
    private final Map<FormTable, Boolean> tables = new HashMap<>();

    /**
     * For one report.
     *
     * @param text all its text, folded
     * @param unlisted the indexes of the candidate lines that are surely indicators which the form does not list
     * @param notRead what stands beside the text
     */
    public LostLines(FormAlignment alignment, String text, Set<Integer> unlisted, NotRead notRead) {
        this.alignment = alignment;
        this.text = text;
        this.unplaced = new Unplaced(alignment, unlisted);
        this.notRead = notRead;
    }

    /** Whether a line that was not found may yet stand in the document: something near its place was not placed. */
    public boolean isLost(ExpectedLine line) {
        if (!alignment.isRecognised(line.table())) {
            return tables.computeIfAbsent(line.table(), this::isLost);
        }
        if (alignment.isCutOff(line.table())) {
            return true;
        }
        Surroundings around = around(line);
        return around.surplus()
                || (line.isCounted() && isMentionedByItself(line))
                || unplaced.mayBe(line, around.above(), around.below())
                || hasLabel(line, around)
                || notRead.mayHold(Stream.ofNullable(line.label()));
    }

    private boolean isLost(FormTable table) {
        return alignment.isGlimpsed(table)
                || isMentioned(table)
                || alignment.expectedForm().panels(table).stream()
                        .flatMap(panel -> panel.rows().stream())
                        .anyMatch(row -> row.core().length() >= LONG_LABEL && text.contains(row.core()))
                || unplaced.mayBeOf(table)
                || notRead.mayHold(
                        alignment.expectedForm().panels(table).stream().flatMap(panel -> panel.rows().stream()));
    }

    /** Whether the label of a line that was not found stands where it should, or anywhere if nothing else is so called. */
    boolean hasLabel(ExpectedLine line) {
        return hasLabel(line, around(line));
    }

    private boolean hasLabel(ExpectedLine line, Surroundings around) {
        return alignment.isLabelSeen(line, around.above(), around.below()) || isMentioned(line);
    }

    /**
     * What was found around a line that was not.
     *
     * @param above the index of the candidate line before it, -1 when there is none
     * @param below the index of the candidate line behind it, or more than any
     * @param surplus whether one of the two may hold more than its own figures
     */
    private record Surroundings(int above, int below, boolean surplus) {}

    private Surroundings around(ExpectedLine line) {
        LineMatch above = null;
        LineMatch below = null;
        for (ExpectedLine other : alignment.expected()) {
            LineMatch match = alignment.match(other);
            boolean inTurn = match != null && other.sharesTable(line) && match.placedBy() != PlacedBy.LABEL_ALONE;
            if (inTurn && other.index() < line.index()) {
                above = match;
            } else if (inTurn && below == null) {
                below = match;
            }
        }
        boolean surplus = (above != null && mayHoldMore(above, line))
                || (below != null && line.isCounted() && below.candidate().hasUnitBeforeLabel());
        return new Surroundings(
                above == null ? -1 : above.candidate().index(),
                below == null ? Integer.MAX_VALUE : below.candidate().index(),
                surplus);
    }

    /** Whether the line before one that was not found may hold that one's figures too. */
    private static boolean mayHoldMore(LineMatch above, ExpectedLine line) {
        CandidateLine candidate = above.candidate();
        boolean tooMany =
                candidate.isText() && above.values().size() > above.expected().width();
        return candidate.isGlued() || tooMany || (line.isCounted() && candidate.hasUnitForLabel());
    }

    /** Whether many of the labels of a table stand in the text, wherever. */
    private boolean isMentioned(FormTable table) {
        Set<String> labels = new HashSet<>();
        for (ExpectedPanel panel : alignment.expectedForm().panels(table)) {
            panel.rows().forEach(row -> labels.add(row.core()));
            panel.columns().forEach(column -> labels.add(column.bare()));
        }
        labels.removeIf(label -> label.length() < SHORTEST_TABLE_LABEL);
        return labels.stream().filter(text::contains).count() * 100 > (long) labels.size() * MANY_LABELS;
    }

    /**
     * Whether the label of an indicator stands anywhere in the text, other than inside a longer label; where labels and values
     * ran together, any label may stand there unseen.
     */
    private boolean isMentionedByItself(ExpectedLine line) {
        if (alignment.matches().stream().anyMatch(match -> match.candidate().isGlued())) {
            return true;
        }
        String label = line.label().bare();
        String left = text;
        for (ExpectedLine other : alignment.expected()) {
            String longer = other.label().bare();
            boolean elsewhere = longer.length() > label.length() || alignment.match(other) != null;
            if (elsewhere && longer.contains(label)) {
                left = left.replace(longer, " ");
            }
        }
        return left.contains(label);
    }

    private boolean isMentioned(ExpectedLine line) {
        FoldedWording label = line.label();
        return label != null && label.core().length() >= SHORTEST_TELLING_LABEL && text.contains(label.core());
    }
}
