package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.header.HeaderFinder;
import dev.gouji.recognise.header.OwnHeader;
import dev.gouji.recognise.header.RunHeader;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.report.Certainty;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How surely a line of the document is the line of the form that it was aligned with, and has its values. */
final class LineCertainty {

    /** A panel with so many lines is known by them; a smaller one needs its header. */
    private static final int MANY_LINES = 5;

    /** One line in so many may have too many values, as a page number makes them. */
    private static final int FEW = 8;

    /** A number of a row without a sign behind it, which may be the end of a value before it. */
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9０-９]+[^0-9０-９.．、,，)）]");

    private final FormAlignment alignment;
    private final HeaderFinder headers;
    private final OwnHeader ownHeader;
    private final RunHeader runHeader;
    private final TextLosses losses;

    /**
     * For one report.
     *
     * @param text all its text, folded
     */
    LineCertainty(FormAlignment alignment, HeaderFinder headers, TextLosses losses, String text) {
        this.runHeader = new RunHeader(text);
        this.alignment = alignment;
        this.headers = headers;
        this.ownHeader = new OwnHeader(alignment);
        this.losses = losses;
    }

    /** Of the line as a whole. */
    Trust of(LineMatch match) {
        boolean doubtful = match.isByShape()
                || match.contested()
                || mayBeShifted(match)
                || isRestOfARow(match)
                || losses.mayBeOfOtherVariant(match)
                || !isWhereItBelongs(match)
                || !hasRightLabel(match)
                || (match.expected().isCounted() && !isSurelyIndicator(match));
        if (doubtful) {
            return Trust.NONE;
        }
        boolean inTurn = match.placedBy() == PlacedBy.ORDER;
        // a column that the form does not know runs together with the one that it has
        boolean joined = match.expected().isCounted()
                && match.candidate().isGlued()
                && !runHeader.isWhole(match.expected().panel());
        if (inTurn || joined || match.isUnderBrokenHeader() || losses.mayHoldTheNext(match)) {
            return Trust.IF_THE_TABLE_ADDS_UP;
        }
        return hasUsualWidth(match) ? Trust.SURE : Trust.IF_THE_LINE_ADDS_UP;
    }

    /** Whether a row is blank and its label the end of the form's alone: its beginning, and its values, stand before a page break. */
    private static boolean isRestOfARow(LineMatch match) {
        return match.label() != null
                && match.expected().isLabelled()
                && match.similarity() < 1
                && match.values().stream().allMatch(LineCell::isBlank)
                && match.expected().label().lacksBeginning(match.label().words());
    }

    /**
     * Whether the first value of a row without columns is blank where rows of its panel have blank cells before their values:
     * then it may be one of these, and the row has lost as many at its end.
     */
    private boolean mayBeShifted(LineMatch match) {
        List<LineCell> values = match.values();
        return match.candidate().kind() == CandidateLine.Kind.RAGGED
                && values.size() > 1
                && values.get(0).isBlank()
                && values.stream().anyMatch(value -> !value.isBlank())
                && panel(match).stream().anyMatch(LineCertainty::isIndented);
    }

    private static boolean isIndented(LineMatch match) {
        List<LineCell> behind = match.candidate().behind(match.labelCell());
        int before = behind.size() - match.expected().width();
        return before > 0
                && behind.subList(0, before).stream().allMatch(LineCell::isBlank)
                && !behind.get(before).isBlank()
                && !behind.get(behind.size() - 1).isBlank();
    }

    /** Whether the lines around a line and the header above it leave no doubt that it is the one it was taken for. */
    private boolean isWhereItBelongs(LineMatch match) {
        if (match.placedBy() == PlacedBy.LABEL_ALONE && !isAmongItsPanel(match)) {
            return false;
        }
        boolean few = match.expected().panel().rows().size() < MANY_LINES;
        return !match.expected().isLabelled() || !few || ownHeader.isAbove(match);
    }

    /** Whether the words before the values leave no doubt. */
    private boolean hasRightLabel(LineMatch match) {
        if (!match.expected().isLabelled()) {
            return match.whole() && (match.isUnderBrokenHeader() || !hasForeignLabel(match));
        }
        if (match.placedBy() == PlacedBy.ORDER) {
            return !hasOwnLabel(match);
        }
        return match.whole() && (match.similarity() >= LabelSimilarity.SAME || isBetweenItsNeighbours(match));
    }

    /** Whether a line that stands where one without a label is looked for has words of its own. */
    private static boolean hasOwnLabel(LineMatch match) {
        return match.candidate().cells().subList(0, match.labelCell() + 1).stream()
                .anyMatch(cell ->
                        !cell.carried() && !cell.isBlank() && !cell.value().isValue());
    }

    /**
     * Whether the words of a line that was read from a picture are the form's by what they say themselves, whatever stands around
     * them: where a ruling was missed or a row was, the neighbours are misplaced too. Short ones whose reader doubts some
     * character ({@code 重复中请}) are, where they are like no others and the neighbours say so as well.
     */
    boolean hasLabelOfItsOwn(LineMatch match) {
        boolean own = match.placedBy() == PlacedBy.LABEL && match.whole() && !match.contested();
        if (!match.expected().isLabelled()) {
            return own && !match.isUnderBrokenHeader();
        }
        if (!own || match.label().isOfLayer()) {
            return false;
        }
        boolean same = match.similarity() >= LabelSimilarity.SAME;
        if (match.label().legibility() == Legibility.CLEAR) {
            return same;
        }
        return isLikeNoOther(match) && (same || (isBetweenItsNeighbours(match) && areNeighboursByLabel(match)));
    }

    /** Whether words are so far from every other label of their panel that no doubt about some characters makes them another. */
    private boolean isLikeNoOther(LineMatch match) {
        double most = match.similarity() - LabelSimilarity.APART;
        return others(match.expected())
                .allMatch(other -> other.label().similarity(match.label().words()) < most);
    }

    /** Of one of its cells. */
    Certainty of(LineCell cell, LineMatch match) {
        return cell.legibility() == Legibility.CLEAR ? ofPlace(cell, match) : Certainty.DOUBTFUL;
    }

    /** Of where one of its cells stands, however well it can be read. */
    Certainty ofPlace(LineCell cell, LineMatch match) {
        if (isCutOff(cell, match)) {
            return Certainty.DOUBTFUL;
        }
        if (cell.rowSpan() == 1) {
            return Certainty.READ;
        }
        int labelSpan = match.label() == null ? 1 : match.label().rowSpan();
        boolean merged = cell.rowSpan() != labelSpan && match.expected().isLabelled();
        return merged ? Certainty.DOUBTFUL : Certainty.READ;
    }

    private boolean isCutOff(LineCell cell, LineMatch match) {
        return losses.endsIn(match)
                && cell.equals(match.values().get(match.values().size() - 1));
    }

    /** Whether words that are no header stand directly before the values of a line that has no label in the form. */
    private static boolean hasForeignLabel(LineMatch match) {
        LineCell label = match.label();
        return label != null
                && !label.words().folded().isEmpty()
                && match.expected().slots().stream()
                        .flatMap(slot -> slot.headers().stream())
                        .noneMatch(header -> header.isSeenIn(label.words()));
    }

    /**
     * Whether a line of an indicator table is surely the indicator. Labels that the form prints under two indicators
     * (被依法纠错数) are told by the lines directly before them; one that is not quite the form's, and about as near to
     * another indicator's, by its neighbours; values that ran together with their labels, by the unit between and by the
     * sign behind the next row's number; and values that stand behind the unit of the row before, by nothing.
     */
    private boolean isSurelyIndicator(LineMatch match) {
        if (match.candidate().hasUnitForLabel() || (match.candidate().isGlued() && !isParted(match.candidate()))) {
            return false;
        }
        if (isTwin(match.expected())) {
            return isLed(match);
        }
        return match.similarity() == 1 || !isLikeAnother(match) || isBetweenItsNeighbours(match);
    }

    /** Whether the values of a line that ran together begin behind a unit, and end before a label or its number: {@code 2、}. */
    private boolean isParted(CandidateLine line) {
        List<CandidateLine> candidates = alignment.candidates();
        boolean last = line.index() + 1 == candidates.size();
        String next =
                last ? "" : candidates.get(line.index() + 1).cells().get(0).text();
        return line.unit() != null && !BARE_NUMBER.matcher(next).lookingAt();
    }

    private boolean isTwin(ExpectedLine line) {
        return others(line)
                .anyMatch(other -> other.label().core().equals(line.label().core()));
    }

    /** The other lines of a line's panel. */
    private Stream<ExpectedLine> others(ExpectedLine line) {
        return alignment.expected().stream().filter(other -> other.index() != line.index() && other.sharesPanel(line));
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
                        .noneMatch(cell -> cell.isNumber());
    }

    private boolean isLikeAnother(LineMatch match) {
        LineCell label = match.label();
        // a line whose label is lost is as like any other
        return label == null
                || others(match.expected()).anyMatch(other -> other.label().isNear(label.words(), match.similarity()));
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
        if (match.candidate().isGrid() && headers.above(match).isComplete()) {
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

    /** Whether the lines of its panel before and after this one, where there are any, were found by their own words. */
    private boolean areNeighboursByLabel(LineMatch match) {
        int index = match.expected().index();
        return panel(match).stream()
                .filter(other -> Math.abs(other.expected().index() - index) == 1)
                .allMatch(other -> other.placedBy() == PlacedBy.LABEL);
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
