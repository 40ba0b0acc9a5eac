package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.align.WordingFit;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Certainty;
import dev.gouji.report.Mark;
import java.util.List;

/** How surely a line of the document is the line of the form that it was aligned with, and has its values. */
final class LineCertainty {

    /** A panel with so many lines is known by them; a smaller one needs its header. */
    private static final int MANY_LINES = 5;

    /** One line in so many may have too many values, as a page number makes them. */
    private static final int FEW = 8;

    private final FormAlignment alignment;
    private final HeaderFinder headers;
    private final TextLosses losses;

    LineCertainty(FormAlignment alignment, HeaderFinder headers, TextLosses losses) {
        this.alignment = alignment;
        this.headers = headers;
        this.losses = losses;
    }

    /** Of the line as a whole. */
    Trust of(LineMatch match) {
        boolean labelled = match.expected().line().row() != null;
        boolean inTurn = match.placedBy() == PlacedBy.ORDER;
        boolean doubtful = (inTurn ? hasOwnLabel(match) : !match.whole())
                || match.contested()
                || losses.mayBeOfOtherVariant(match)
                || (match.placedBy() == PlacedBy.LABEL_ALONE && !isAmongItsPanel(match))
                || (labelled && !inTurn && match.similarity() < LabelSimilarity.SAME && !isBetweenItsNeighbours(match))
                || (labelled && match.expected().panel().rows().size() < MANY_LINES && !headers.isUnderOwnHeader(match))
                || (!labelled && !match.isUnderBrokenHeader() && hasForeignLabel(match))
                || (match.expected().isCounted() && !isSurelyIndicator(match));
        if (doubtful) {
            return Trust.NONE;
        }
        return inTurn || match.isUnderBrokenHeader() || losses.mayHoldTheNext(match)
                ? Trust.IF_THE_TABLE_ADDS_UP
                : hasUsualWidth(match) ? Trust.SURE : Trust.IF_THE_LINE_ADDS_UP;
    }

    /** Whether a line that stands where one without a label is looked for has words of its own. */
    private static boolean hasOwnLabel(LineMatch match) {
        return match.candidate().cells().subList(0, match.labelCell() + 1).stream()
                .anyMatch(cell ->
                        !cell.carried() && !cell.isBlank() && !cell.value().isValue());
    }

    /** Of one of its cells. */
    Certainty of(LineCell cell, LineMatch match) {
        if (cell.legibility() != Legibility.CLEAR) {
            return Certainty.DOUBTFUL;
        }
        if (cell.rowSpan() == 1) {
            return Certainty.READ;
        }
        int labelSpan = match.labelCell() < 0
                ? 1
                : match.candidate().cells().get(match.labelCell()).rowSpan();
        boolean merged = cell.rowSpan() != labelSpan && match.expected().line().row() != null;
        return merged ? Certainty.DOUBTFUL : Certainty.READ;
    }

    /** Whether words that are no header stand directly before the values of a line that has no label in the form. */
    private static boolean hasForeignLabel(LineMatch match) {
        if (match.labelCell() < 0) {
            return false;
        }
        LineCell label = match.candidate().cells().get(match.labelCell());
        String text = Folding.fold(label.text());
        return !text.isEmpty()
                && match.expected().line().slots().stream()
                        .flatMap(slot -> slot.headers().stream())
                        .noneMatch(header -> text.contains(Folding.core(header.label()))
                                || WordingFit.of(header).isLike(label.text()));
    }

    /**
     * Whether a line of an indicator table is surely the indicator. Labels that the form prints under two indicators
     * (被依法纠错数) are told by the lines directly before them; one that is not quite the form's, and about as near to
     * another indicator's, by its neighbours; and values that ran together with their labels, or stand behind the unit of
     * the row before, by nothing.
     */
    private boolean isSurelyIndicator(LineMatch match) {
        if (match.candidate().kind() == Kind.GLUED || CountUnit.isForLabel(match.candidate())) {
            return false;
        }
        if (isTwin(match.expected())) {
            return isLed(match);
        }
        return match.similarity() == 1 || !isLikeAnother(match) || isBetweenItsNeighbours(match);
    }

    private boolean isTwin(ExpectedLine line) {
        String label = Folding.core(line.line().row().wording().label());
        return alignment.expected().stream()
                .filter(other -> other.index() != line.index() && other.sharesPanel(line))
                .anyMatch(other ->
                        Folding.core(other.line().row().wording().label()).equals(label));
    }

    /** Whether the lines of the form before this one stand directly before it, up to one whose label is its own alone. */
    private boolean isLed(LineMatch match) {
        LineMatch line = match;
        while (isTwin(line.expected())) {
            int index = line.expected().index() - 1;
            LineMatch above =
                    index < 0 ? null : alignment.match(alignment.expected().get(index));
            if (above == null || !isNextBehind(line.candidate(), above.candidate())) {
                return false;
            }
            line = above;
        }
        return line.placedBy() == PlacedBy.LABEL && line.similarity() >= LabelSimilarity.SAME;
    }

    /** Whether a line follows another with no numbers between them; headers that are printed again have none. */
    private boolean isNextBehind(CandidateLine line, CandidateLine above) {
        return above.index() < line.index()
                && alignment.candidates().subList(above.index() + 1, line.index()).stream()
                        .flatMap(between -> between.cells().stream())
                        .noneMatch(cell -> cell.value().mark() == Mark.NUMBER);
    }

    private boolean isLikeAnother(LineMatch match) {
        if (match.labelCell() < 0) {
            // a line whose label is lost is as like any other
            return true;
        }
        String label = match.candidate().cells().get(match.labelCell()).text();
        return alignment.expected().stream()
                .filter(other -> other.index() != match.expected().index() && other.sharesPanel(match.expected()))
                .anyMatch(other -> WordingFit.of(other.line().row().wording()).isNear(label, match.similarity()));
    }

    private List<LineMatch> panel(LineMatch match) {
        return alignment.expected().stream()
                .filter(line -> line.sharesPanel(match.expected()))
                .map(alignment::match)
                .filter(other -> other != null)
                .toList();
    }

    /** Whether lines of its panel that stand in order surround it. */
    private boolean isAmongItsPanel(LineMatch match) {
        int at = match.candidate().index();
        List<Integer> ordered = panel(match).stream()
                .filter(other -> other.placedBy() == PlacedBy.LABEL
                        && other.candidate().group() == match.candidate().group())
                .map(other -> other.candidate().index())
                .toList();
        return ordered.stream().anyMatch(other -> other < at)
                && ordered.stream().anyMatch(other -> other > at);
    }

    /**
     * Whether the lines of its panel have as many values as the form has columns. Where some have more, there is a column
     * that the form does not know, and a line that has the right number lacks a value.
     */
    private boolean hasUsualWidth(LineMatch match) {
        if (match.candidate().kind() == Kind.GRID && headers.above(match).isComplete()) {
            return true;
        }
        List<LineMatch> lines = panel(match);
        int width = match.expected().width();
        long wider = lines.stream().filter(line -> line.values().size() > width).count();
        boolean narrower = lines.stream().anyMatch(line -> line.values().size() < width);
        return !losses.mayHoldAPageNumber(match) && (wider == 0 || (wider * FEW <= lines.size() && !narrower));
    }

    /** Whether the lines of the form before and after this one stand directly before and after it in the document. */
    private boolean isBetweenItsNeighbours(LineMatch match) {
        int index = match.expected().index();
        int at = match.candidate().index();
        return isAt(index - 1, at - 1, match) && isAt(index + 1, at + 1, match);
    }

    private boolean isAt(int index, int at, LineMatch match) {
        if (index < 0 || index >= alignment.expected().size()) {
            return true;
        }
        ExpectedLine line = alignment.expected().get(index);
        if (!line.sharesPanel(match.expected())) {
            return true;
        }
        LineMatch other = alignment.match(line);
        return other != null && other.candidate().index() == at;
    }
}
