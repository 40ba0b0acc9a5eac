package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.Header;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import dev.gouji.report.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads every figure of a form from the lines that were aligned with it. */
public final class FigureReader {

    private static final int FOUR_PLACES = 4;
    private static final int SHORTEST_TABLE_LABEL = 4;
    /** In hundredths. */
    private static final int MANY_LABELS = 40;

    /** Shorter labels (规章, 其他) stand in any prose. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    private final FormAlignment alignment;
    private final HeaderFinder headers;
    private final LineCertainty certainty;
    private final String text;
    private final Integer year;
    private final boolean otherYear;
    private final List<UnlistedLines.Unlisted> unlisted;

    /**
     * A reader of one report.
     *
     * @param alignment its lines
     * @param year the report year, or null; a column that names another one is in doubt
     * @param text all the text of the report, folded: what stands there and was not placed is not missing
     */
    public FigureReader(FormAlignment alignment, String text, Integer year) {
        this.alignment = alignment;
        this.year = year;
        Stated<Integer> header = HeaderYear.of(alignment);
        this.otherYear = header != null && year != null && !year.equals(header.value());
        this.headers = new HeaderFinder(alignment);
        this.certainty = new LineCertainty(alignment, headers);
        this.text = text;
        this.unlisted = new UnlistedLines(alignment).find();
    }

    /** The indexes of the candidate lines that are indicators which the form does not list. */
    public Set<Integer> unlistedLines() {
        return unlisted.stream().map(line -> line.match().candidate().index()).collect(Collectors.toSet());
    }

    /**
     * Every figure of the form, in its order, then those of indicators that it does not list; one that is lost has the place
     * of the line found last before it.
     */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Place near = null;
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match != null) {
                near = match.candidate().cells().get(0).place();
                figures.addAll(read(match));
            } else {
                boolean lost = isLost(line);
                for (PrintedSlot slot : line.line().slots()) {
                    String unit = slot.column().unit();
                    figures.add(
                            lost
                                    ? new Figure(
                                            slot.key(),
                                            null,
                                            unit,
                                            Mark.UNREADABLE,
                                            "",
                                            Certainty.DOUBTFUL,
                                            List.of(),
                                            near)
                                    : Figure.missing(slot.key(), unit));
                }
            }
        }
        unlisted.forEach(line -> figures.addAll(read(line)));
        return figures;
    }

    private List<Figure> read(UnlistedLines.Unlisted line) {
        String label = line.match().expected().line().row().wording().label();
        return read(line.match()).stream()
                .map(figure -> new Figure(
                        figure.key(),
                        figure.value(),
                        figure.unit(),
                        figure.mark(),
                        figure.raw(),
                        line.sure() ? figure.certainty() : Certainty.DOUBTFUL,
                        figure.alternatives(),
                        figure.place(),
                        label))
                .toList();
    }

    /** Whether a line that was not found may yet stand in the document: something near its place was not placed. */
    private boolean isLost(ExpectedLine line) {
        if (!alignment.isRecognised(line.table())) {
            return alignment.isGlimpsed(line.table()) || isMentioned(line.table());
        }
        int above = -1;
        boolean surplus = false;
        int below = Integer.MAX_VALUE;
        for (ExpectedLine other : alignment.expected()) {
            LineMatch match = alignment.match(other);
            if (match != null && other.sharesTable(line) && match.placedBy() != PlacedBy.LABEL_ALONE) {
                if (other.index() < line.index()) {
                    above = match.candidate().index();
                    surplus = match.candidate().isText()
                            && (match.values().size() > other.width()
                                    || (line.isCounted() && CountUnit.isForLabel(match.candidate())));
                } else if (below == Integer.MAX_VALUE) {
                    below = match.candidate().index();
                    surplus |= line.isCounted() && CountUnit.isBehindAnother(match.candidate());
                }
            }
        }
        int from = above;
        int to = below;
        return surplus
                || (line.isCounted() && isMentionedByItself(line))
                || alignment.isUnplaced(line, from, to, surelyUnlisted())
                || alignment.isLabelSeen(line, from, to)
                || isMentioned(line.line().row());
    }

    private Set<Integer> surelyUnlisted() {
        return unlisted.stream()
                .filter(UnlistedLines.Unlisted::sure)
                .map(line -> line.match().candidate().index())
                .collect(Collectors.toSet());
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

    /**
     * Whether the label of an indicator stands anywhere in the text, other than inside a longer label; where labels and values
     * ran together, any label may stand there unseen.
     */
    private boolean isMentionedByItself(ExpectedLine line) {
        String label = Folding.coreWithoutRemark(line.line().row().wording().label());
        String left = text;
        for (ExpectedLine other : alignment.expected()) {
            LineMatch match = alignment.match(other);
            if (match != null && match.candidate().kind() == Kind.GLUED) {
                return true;
            }
            String longer =
                    Folding.coreWithoutRemark(other.line().row().wording().label());
            if (longer.contains(label) && (longer.length() > label.length() || match != null)) {
                left = left.replace(longer, " ");
            }
        }
        return left.contains(label);
    }

    private boolean isMentioned(FormRow row) {
        if (row == null) {
            return false;
        }
        String label = Folding.core(row.wording().label());
        return label.length() >= SHORTEST_TELLING_LABEL && text.contains(label);
    }

    private List<Figure> read(LineMatch match) {
        Header header = headers.above(match);
        SlotValues values = SlotValues.of(match, header);
        Certainty line = values.certainty().and(certainty.of(match));
        List<Figure> figures = new ArrayList<>();
        List<PrintedSlot> slots = match.expected().line().slots();
        for (int i = 0; i < slots.size(); i++) {
            LineCell cell = values.cells().get(i);
            if (cell == null) {
                figures.add(unreadable(slots.get(i), match));
            } else {
                Certainty read = line.and(certainty.of(cell, match))
                        .and(isOfOtherYear(header.above(i), slots.get(i)) ? Certainty.DOUBTFUL : Certainty.READ);
                Figure figure = figure(slots.get(i), cell, read, printedUnit(header.above(i), match));
                figures.add(match.expected().isCounted() ? CountUnit.settle(figure, slots.get(i), match) : figure);
            }
        }
        return figures;
    }

    private boolean isOfOtherYear(LineCell header, PrintedSlot slot) {
        return HeaderYear.isOther(header, year) || (otherYear && HeaderYear.isNamed(slot.column()));
    }

    private static Figure unreadable(PrintedSlot slot, LineMatch match) {
        List<String> texts = match.values().stream().map(LineCell::text).toList();
        List<LineCell> cells = match.values().isEmpty() ? match.candidate().cells() : match.values();
        Place place = cells.isEmpty() ? null : cells.get(0).place();
        String unit = slot.column().unit();
        return new Figure(
                slot.key(), null, unit, Mark.UNREADABLE, String.join(" ", texts), Certainty.DOUBTFUL, List.of(), place);
    }

    private static Figure figure(PrintedSlot slot, LineCell cell, Certainty certainty, String headerUnit) {
        FormColumn column = slot.column();
        CellValue value = cell.legibility() == Legibility.ILLEGIBLE ? CellValue.UNREADABLE : cell.value();
        boolean money = column.quantity() == Quantity.MONEY;
        boolean moneyUnit = value.unit() != null && value.unit().endsWith("元");
        if (value.mark() == Mark.NUMBER && value.unit() != null && money != moneyUnit) {
            value = CellValue.UNREADABLE;
        }
        Certainty read = value.mark() == Mark.UNREADABLE ? Certainty.DOUBTFUL : certainty.and(value.certainty());
        BigDecimal number = value.value();
        String unit = column.unit();
        if (money && value.mark() == Mark.NUMBER) {
            String printed = value.unit() != null ? value.unit() : headerUnit;
            if (printed == null && column.unitInCell()) {
                unit = number.signum() == 0 ? column.unit() : null;
            } else if (printed != null) {
                number = convert(number, printed, column.unit());
            }
        }
        return new Figure(slot.key(), number, unit, value.mark(), cell.text(), read, List.of(), cell.place());
    }

    private static BigDecimal convert(BigDecimal number, String from, String to) {
        if (from.equals(to)) {
            return number;
        }
        BigDecimal converted = number.scaleByPowerOfTen(from.equals("万元") ? FOUR_PLACES : -FOUR_PLACES);
        return converted.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(converted.stripTrailingZeros().toPlainString());
    }

    /** The unit that a row or a header names, as {@code 采购总金额（万元）} does; null when neither does, or it is no money. */
    private static String printedUnit(LineCell header, LineMatch match) {
        String own = match.expected().isCounted() ? CountUnit.printed(match) : null;
        if (own != null) {
            return own.endsWith("元") ? own : null;
        }
        if (header == null) {
            return null;
        }
        return header.text().contains("万元") ? "万元" : header.text().contains("元") ? "元" : null;
    }
}
