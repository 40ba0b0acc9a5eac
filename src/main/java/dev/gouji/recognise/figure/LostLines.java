package dev.gouji.recognise.figure;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine.Kind;
import java.util.HashSet;
import java.util.Set;

/** Tells lines that are missing from lines that stand somewhere in the document and were not found. */
final class LostLines {

    private static final int SHORTEST_TABLE_LABEL = 4;
    /** In hundredths. */
    private static final int MANY_LABELS = 40;

    /** Shorter labels (规章, 其他) stand in any prose. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    private final FormAlignment alignment;
    private final String text;
    private final Set<Integer> unlisted;

    /**
     * For one report.
     *
     * @param text all its text, folded
     * @param unlisted the indexes of the candidate lines that are surely indicators which the form does not list
     */
    LostLines(FormAlignment alignment, String text, Set<Integer> unlisted) {
        this.alignment = alignment;
        this.text = text;
        this.unlisted = unlisted;
    }

    /** Whether a line that was not found may yet stand in the document: something near its place was not placed. */
    boolean isLost(ExpectedLine line) {
        if (!alignment.isRecognised(line.table())) {
            return alignment.isGlimpsed(line.table()) || isMentioned(line.table());
        }
        Span span = around(line);
        return span.surplus() || alignment.isUnplaced(line, span.above(), span.below(), unlisted) || hasLabel(line);
    }

    /** Whether the label of a line that was not found stands where it should, or anywhere if nothing else is so called. */
    boolean hasLabel(ExpectedLine line) {
        Span span = around(line);
        return alignment.isLabelSeen(line, span.above(), span.below())
                || isMentioned(line.line().row());
    }

    /**
     * What was found around a line that was not.
     *
     * @param above the index of the candidate line before it, -1 when there is none
     * @param below the index of the candidate line behind it, or more than any
     * @param surplus whether the one before it may hold more than its own figures
     */
    private record Span(int above, int below, boolean surplus) {}

    private Span around(ExpectedLine line) {
        int above = -1;
        boolean surplus = false;
        int below = Integer.MAX_VALUE;
        for (ExpectedLine other : alignment.expected()) {
            LineMatch match = alignment.match(other);
            if (match != null && other.sharesTable(line) && match.placedBy() != PlacedBy.LABEL_ALONE) {
                if (other.index() < line.index()) {
                    above = match.candidate().index();
                    surplus = match.candidate().kind() == Kind.GLUED
                            || (match.candidate().isText() && match.values().size() > other.width());
                } else if (below == Integer.MAX_VALUE) {
                    below = match.candidate().index();
                }
            }
        }
        return new Span(above, below, surplus);
    }

    /** Whether many of the labels of a table stand in the text, wherever. */
    private boolean isMentioned(FormTable table) {
        Set<String> labels = new HashSet<>();
        for (Panel panel : table.panels()) {
            panel.rows().forEach(row -> labels.add(Folding.core(row.wording().label())));
            panel.columns()
                    .forEach(column -> labels.add(
                            Folding.coreWithoutRemark(column.wording().label())));
        }
        labels.removeIf(label -> label.length() < SHORTEST_TABLE_LABEL);
        return labels.stream().filter(text::contains).count() * 100 > (long) labels.size() * MANY_LABELS;
    }

    private boolean isMentioned(FormRow row) {
        if (row == null) {
            return false;
        }
        String label = Folding.core(row.wording().label());
        return label.length() >= SHORTEST_TELLING_LABEL && text.contains(label);
    }
}
