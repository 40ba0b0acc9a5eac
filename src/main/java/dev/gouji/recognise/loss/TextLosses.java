package dev.gouji.recognise.loss;

import dev.gouji.document.Place;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.PageNumber;
import dev.gouji.report.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a flattened text shows of the cells and labels that it has lost. Where one is gone, others may be: a row with the
 * right number of values may have lost one and got the number of a page for it, and a row that was not found may have
 * left nothing behind.
 */
public final class TextLosses {

    /** Shorter labels (3.其他) stand in any prose. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    /** What stands behind the last line of a text that is cut off is a part of the next label, no longer than the longest. */
    private static final int LONGEST_LABEL = 40;

    /** So many characters of a label are told from any others. */
    private static final int FEW = 2;

    private final FormAlignment alignment;
    private final LostLines lostLines;
    private final boolean cells;
    private final boolean strayNumbers;
    private final boolean othersLabels;
    private final String text;

    /** The index of the line of the form in which or before which the text is cut off; nothing of those behind was printed. */
    private final int cutAt;

    /** Whether the text ends in the label of that line, so that the values before are none of its. */
    private final boolean endsInLabel;

    /**
     * For one report.
     *
     * @param text all its text, folded
     */
    public TextLosses(FormAlignment alignment, LostLines lostLines, String text) {
        this.alignment = alignment;
        this.lostLines = lostLines;
        this.text = text;
        LineMatch last = lastInText();
        this.cutAt = cutAt(last);
        this.endsInLabel = endsInLabel(last);
        this.cells = haveLostCells(CandidateLine::isText);
        this.strayNumbers = hasStrayNumber();
        this.othersLabels =
                alignment.matches().stream().anyMatch(match -> match.candidate().isText())
                        && hasLabelOfOtherVariant(text);
    }

    /** Whether any row has fewer values than cells: blank cells, or lost ones, left nothing behind. */
    public boolean ofCells() {
        return cells;
    }

    /** The last line of the form in a text; null where there is none, or no text. */
    private LineMatch lastInText() {
        return alignment.matches().stream()
                .max(Comparator.comparingInt(match -> match.candidate().index()))
                .filter(match -> match.candidate().cells().get(0).place() instanceof Place.InText)
                .orElse(null);
    }

    /** What stands behind the last words of a line; null where these are not told. */
    private String behind(LineMatch last) {
        String bare = text.replace(" ", "");
        String words = lastWords(last);
        int at = bare.lastIndexOf(words);
        return words.isEmpty() || at < 0 ? null : bare.substring(at + words.length());
    }

    /** Where a text ends in a line of a table, or in the label of the next one; beyond all lines where it does not. */
    private int cutAt(LineMatch last) {
        if (last == null) {
            return Integer.MAX_VALUE;
        }
        if (endsIn(last)) {
            return last.expected().index();
        }
        boolean within = alignment.expected().stream()
                .anyMatch(line -> line.index() > last.expected().index() && line.sharesTable(last.expected()));
        String behind = behind(last);
        boolean ends = within && behind != null && behind.length() <= LONGEST_LABEL;
        return ends ? last.expected().index() + 1 : Integer.MAX_VALUE;
    }

    /** Whether a text that is cut off ends in the beginning of the next line's label, or of that of its groups. */
    private boolean endsInLabel(LineMatch last) {
        if (last == null || cutAt != last.expected().index() + 1) {
            return false;
        }
        ExpectedLine next = alignment.expected().get(cutAt);
        String behind = behind(last);
        if (!next.isLabelled() || behind.length() < FEW) {
            return false;
        }
        List<Wording> groups = next.row().under();
        return IntStream.rangeClosed(0, groups.size())
                .mapToObj(from -> groups.subList(from, groups.size()).stream()
                                .map(group -> FoldedWording.of(group).folded())
                                .collect(Collectors.joining())
                        + next.label().folded())
                .anyMatch(label -> label.startsWith(behind));
    }

    /** Whether the text ends in a line or before it. */
    public boolean isCutOff(ExpectedLine line) {
        return line.index() >= cutAt;
    }

    /**
     * Whether blank cells left nothing behind where cells ran together: a run is too short for its line, or a label has no
     * value at all.
     */
    public boolean ofBlanksInRuns() {
        return haveLostCells(CandidateLine::isGlued);
    }

    /** Whether a line that was not found may have left nothing behind: other lines of its table have lost cells. */
    public boolean mayHave(ExpectedLine line) {
        return cells && isAmong(line, CandidateLine::isText);
    }

    /** Whether a value cannot be a single cell: {@code 000}. */
    public static boolean isRun(LineCell value) {
        return !value.isBlank() && value.value().certainty() == Certainty.DOUBTFUL;
    }

    /** Whether lines of a kind have fewer values than cells, or only a label is left of one among them. */
    private boolean haveLostCells(Predicate<CandidateLine> kind) {
        return alignment.expected().stream()
                .filter(line -> line.index() < cutAt)
                .anyMatch(line -> {
                    LineMatch match = alignment.match(line);
                    return match == null
                            ? isAmong(line, kind) && lostLines.hasLabel(line)
                            : kind.test(match.candidate()) && mostCells(match) < line.width();
                });
    }

    /** How many cells the values of a line may be: a run as many as it has characters. */
    private static int mostCells(LineMatch match) {
        List<LineCell> values = match.values();
        boolean joined = match.candidate().isGlued()
                || values.size() == 1
                || values.stream().anyMatch(TextLosses::isRun);
        return joined ? values.stream().mapToInt(cell -> cell.text().length()).sum() : values.size();
    }

    /** Whether lines of the same table were found that are of a kind. */
    private boolean isAmong(ExpectedLine line, Predicate<CandidateLine> kind) {
        return alignment.matches().stream()
                .anyMatch(match ->
                        kind.test(match.candidate()) && match.expected().sharesTable(line));
    }

    /** Whether a number that may be a page's stands on a line by itself where the form has no cell for it. */
    private boolean hasStrayNumber() {
        return alignment.candidates().stream()
                .filter(TextLosses::holdsNumberAlone)
                .map(candidate -> alignment.matchAt(candidate.index()))
                .anyMatch(match -> match == null
                        || match.values().size() > match.expected().width());
    }

    /**
     * Whether the values behind a label in text may be those of the next line of the form, whose label was not found: its
     * own would all have vanished.
     */
    public boolean mayHoldTheNext(LineMatch match) {
        ExpectedLine line = match.expected();
        List<ExpectedLine> expected = alignment.expected();
        if (!match.candidate().isText() || line.isCounted() || line.index() + 1 >= expected.size()) {
            return false;
        }
        ExpectedLine next = expected.get(line.index() + 1);
        boolean told = endsInLabel && next.index() == cutAt;
        return next.sharesTable(line) && !told && !isFoundBehind(match, alignment.match(next));
    }

    /** Whether a line stands behind another, and none of the form between them; the end of a header is no label of it. */
    private boolean isFoundBehind(LineMatch match, LineMatch next) {
        if (next == null || !isSurelyLabelled(next)) {
            return false;
        }
        int from = match.candidate().index();
        int to = next.candidate().index();
        return to > from && IntStream.range(from + 1, to).allMatch(at -> alignment.matchAt(at) == null);
    }

    private static boolean isSurelyLabelled(LineMatch match) {
        return match.whole() || match.labelCell() == 0 || match.placedBy() == PlacedBy.ORDER;
    }

    /**
     * Whether one of the values of a line in text may be a page's number, with a cell of the line lost for it: it stands on
     * a line by itself, and the text has lost cells or has numbers where there is no cell.
     */
    public boolean mayHoldAPageNumber(LineMatch match) {
        return (cells || strayNumbers) && holdsNumberAlone(match.candidate());
    }

    private static boolean holdsNumberAlone(CandidateLine line) {
        return line.kind() == Kind.FLAT
                && IntStream.range(line.firstValue(), line.cells().size())
                        .anyMatch(i -> PageNumber.isLike(line.cells(), i));
    }

    /** Whether a row in text may be that of another alternative of the form, of which the text has other rows. */
    public boolean mayBeOfOtherVariant(LineMatch match) {
        ExpectedLine line = match.expected();
        return othersLabels
                && match.candidate().isText()
                && line.isLabelled()
                && !line.isCounted()
                && variants().anyMatch(variant -> lacksRow(variant, line.row().id()));
    }

    private Stream<ExpectedForm> variants() {
        return ExpectedForm.of(alignment.form().form()).stream();
    }

    private static boolean lacksRow(ExpectedForm variant, String id) {
        return variant.panels().stream()
                .flatMap(panel -> panel.panel().rows().stream())
                .noneMatch(row -> row.id().equals(id));
    }

    /**
     * Whether the document ends in a line's last value, and before its table does: then the text may have been cut off within
     * the number, and within the line. Whole files that lost their end are damaged; only a text is not.
     */
    public boolean endsIn(LineMatch match) {
        ExpectedLine line = match.expected();
        boolean last = match.candidate().index() + 1 == alignment.candidates().size();
        boolean whole = match.values().size() == line.width()
                && alignment.expected().stream().noneMatch(other -> other.index() > line.index());
        boolean inText = match.candidate().cells().get(0).place() instanceof Place.InText;
        if (!inText || !last || whole) {
            return false;
        }
        return text.replace(" ", "").endsWith(lastWords(match));
    }

    /** The values of a line; its unit or its label where all are blank. */
    private static String lastWords(LineMatch match) {
        List<LineCell> cells = new ArrayList<>();
        cells.add(match.label());
        cells.add(match.candidate().unit());
        String words = "";
        for (LineCell cell : cells) {
            words = cell == null ? words : cell.words().folded();
        }
        String values =
                match.values().stream().map(cell -> cell.words().folded()).collect(Collectors.joining());
        return values.isEmpty() ? words : values;
    }

    /** Whether rows stand in the text that only another alternative of the form has. */
    private boolean hasLabelOfOtherVariant(String text) {
        List<String> own = Stream.concat(
                        alignment.expectedForm().rows(),
                        alignment.expectedForm().groups())
                .map(label -> label.core())
                .toList();
        return variants()
                .filter(variant -> variant != alignment.expectedForm())
                .flatMap(ExpectedForm::rows)
                .map(label -> label.core())
                .filter(label -> label.length() >= SHORTEST_TELLING_LABEL && text.contains(label))
                .anyMatch(label -> own.stream().noneMatch(longer -> longer.contains(label)));
    }
}
