package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.form.FormTable;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.header.Header;
import dev.gouji.recognise.header.HeaderFinder;
import dev.gouji.recognise.header.HeaderYear;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.LostLines;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.recognise.settle.Settled;
import dev.gouji.recognise.settle.Settlement;
import dev.gouji.recognise.value.MoneyUnit;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import dev.gouji.report.PrintedLabels;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads every figure of a form from the lines that were aligned with it. */
public final class FigureReader {

    private static final Settlement UNSETTLED = new Settlement(Map.of(), false, true);

    private final FormAlignment alignment;
    private final HeaderFinder headers;
    private final LineCertainty certainty;
    private final Integer year;
    private final boolean otherYear;
    private final LostLines lostLines;
    private final TextLosses losses;
    private final List<UnlistedLines.Unlisted> unlisted;

    /**
     * What the sums of one table say.
     *
     * @param sums of the table
     * @param settlement of its open lines
     * @param counted whether the count of its cells settles lines that nothing adds up
     */
    private record Settling(TableSums sums, Settlement settlement, boolean counted) {}

    /**
     * A reader of one report.
     *
     * @param alignment its lines
     * @param text all the text of the report, folded: what stands there and was not placed is not missing
     * @param headerYear the year in the header of an indicator table; null when there is none
     * @param year the report year, or null; a column that names another one is in doubt
     * @param notRead what stands beside the text: a line that may stand there is not missing
     */
    public FigureReader(
            FormAlignment alignment, String text, Stated<Integer> headerYear, Integer year, NotRead notRead) {
        this.alignment = alignment;
        this.year = year;
        this.otherYear = headerYear != null && year != null && !year.equals(headerYear.value());
        this.headers = new HeaderFinder(alignment);
        this.unlisted = new UnlistedLines(alignment).find();
        Set<Integer> surelyUnlisted = unlisted.stream()
                .filter(UnlistedLines.Unlisted::sure)
                .map(UnlistedLines.Unlisted::candidate)
                .collect(Collectors.toSet());
        this.lostLines = new LostLines(alignment, text, surelyUnlisted, notRead);
        this.losses = new TextLosses(alignment, lostLines, text);
        this.certainty = new LineCertainty(alignment, headers, losses, text);
    }

    /** The indexes of the candidate lines that are indicators which the form does not list. */
    public Set<Integer> unlistedLines() {
        return unlisted.stream().map(UnlistedLines.Unlisted::candidate).collect(Collectors.toSet());
    }

    /**
     * Every figure of the form, in its order, then those of indicators that it does not list; one that is lost has the place
     * of the line found last before it.
     */
    public List<Figure> figures() {
        List<FoundLine> lines = OpenLines.open(
                alignment.expected().stream()
                        .map(line -> find(line, alignment.match(line)))
                        .toList(),
                losses);
        Map<String, Settling> tables = settle(lines);
        List<Figure> figures = new ArrayList<>();
        Place near = lines.stream()
                .filter(line -> line.match() != null)
                .map(FigureReader::firstPlace)
                .findFirst()
                .orElse(null);
        for (FoundLine line : lines) {
            if (line.match() == null) {
                figures.addAll(unfound(line.expected(), near));
            } else {
                near = firstPlace(line);
                figures.addAll(read(line, tables.get(line.expected().table().id())));
            }
        }
        unlisted.forEach(line -> figures.addAll(read(line)));
        return figures;
    }

    /** The line of the document as far as it was found. */
    private FoundLine find(ExpectedLine expected, LineMatch match) {
        if (match == null) {
            return FoundLine.missing(expected);
        }
        Header header = headers.above(match);
        SlotValues values = SlotValues.of(match, header);
        return new FoundLine(expected, match, header, values, null, certainty.of(match));
    }

    /** What the sums of every table say, by its id. */
    private Map<String, Settling> settle(List<FoundLine> lines) {
        Map<String, TableSums> sums = new LinkedHashMap<>();
        for (FormTable table : alignment.form().tables()) {
            List<FoundLine> own =
                    lines.stream().filter(line -> line.expected().isIn(table)).toList();
            sums.put(table.id(), new TableSums(table, own, losses));
        }
        boolean whole = !losses.ofCells() && sums.values().stream().allMatch(TableSums::isReadable);
        Map<String, Settlement> settlements = new LinkedHashMap<>();
        sums.forEach((table, of) -> settlements.put(table, of.settle(whole)));
        // no cell has vanished from lines that nothing adds up, if none has from those that do
        boolean counted = settlements.values().stream().allMatch(Settlement::readable)
                && lines.stream()
                        .anyMatch(line -> line.open() != null
                                && !line.expected().table().relations().isEmpty());
        Map<String, Settling> tables = new LinkedHashMap<>();
        sums.forEach((table, of) -> tables.put(table, new Settling(of, settlements.get(table), counted)));
        return tables;
    }

    private static Place firstPlace(FoundLine line) {
        return line.match().candidate().cells().get(0).place();
    }

    /** The figures of a line that was not found. */
    private List<Figure> unfound(ExpectedLine line, Place near) {
        if (lostLines.isLost(line) || losses.mayHave(line)) {
            return line.slots().stream()
                    .map(slot -> SlotFigure.unreadable(slot.slot(), "", near, null, List.of())
                            .because(Reason.ROW_LABEL))
                    .toList();
        }
        return line.slots().stream()
                .map(slot -> Figure.missing(slot.key(), slot.column().unit()))
                .toList();
    }

    private List<Figure> read(UnlistedLines.Unlisted line) {
        ExpectedLine expected = line.match().expected();
        String label = expected.row().wording().label();
        FoundLine found = find(expected, line.match());
        Settling nothing = new Settling(new TableSums(expected.table(), List.of(found), losses), UNSETTLED, false);
        return read(found, nothing).stream()
                .map(figure -> certain(figure, line).labelled(label))
                .toList();
    }

    /** A figure of an indicator that the form does not list; of a picture its label may be that of one that it lists, misread. */
    private static Figure certain(Figure figure, UnlistedLines.Unlisted line) {
        if (line.match().values().stream().anyMatch(cell -> cell.seen().isScanned())) {
            return figure.doubtedFor(Reason.ROW_LABEL);
        }
        return line.sure() ? figure : figure.doubted().because(Reason.ROW_LABEL);
    }

    private List<Figure> read(FoundLine line, Settling table) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < line.expected().width(); i++) {
            figures.add(read(line, i, table).under(labels(line, i)));
        }
        return figures;
    }

    private static PrintedLabels labels(FoundLine line, int slot) {
        LineCell row = line.match().label();
        LineCell column = line.header().above(slot);
        LineCell cell = line.cell(slot);
        PrintedLabels printed =
                PrintedLabels.of(row == null ? null : row.text(), column == null ? null : column.text());
        return cell == null || cell.seen().scanned() == null
                ? printed
                : printed.showing(cell.seen().scanned().ink());
    }

    private Figure read(FoundLine line, int slot, Settling table) {
        PrintedSlot printed = line.expected().slots().get(slot).slot();
        LineCell header = line.header().above(slot);
        String named = printedUnit(header, line.match());
        String unit = MoneyUnit.UNCLEAR.equals(named) ? null : named;
        Settled settled = table.settlement().cells().get(printed.key());
        LineCell cell = line.cell(slot);
        if (settled != null) {
            return settled(line, printed, settled, unit, table);
        }
        if (cell == null) {
            return SlotFigure.unreadable(printed, line.text(), line.first().place(), unit, List.of())
                    .because(Reason.RUNS_OVER);
        }
        boolean unclear = MoneyUnit.UNCLEAR.equals(named) && printed.column().quantity() == Quantity.MONEY;
        boolean doubtful = unclear || isOfOtherYear(header, printed);
        Certainty read = certainty
                .of(cell, line.match())
                .and(doubtful ? Certainty.DOUBTFUL : Certainty.READ)
                .and(table.sums().certainty(line, cell, table.settlement()));
        Figure figure = SlotFigure.of(printed, cell, read, unit, List.of());
        if (cell.seen().isScanned()) {
            figure = scanned(figure, line, slot, cell, table);
        }
        figure = figure.because(unclear ? Reason.UNIT : why(figure, line, cell, isOfOtherYear(header, printed)));
        return line.expected().isCounted() ? CountUnit.settle(figure, printed, line.match()) : figure;
    }

    /**
     * A figure that was read from a picture. Its reading leaves it in doubt; where its row or its column does as well, that is the
     * reason, so that nothing which confirms the reading alone makes it certain.
     */
    private Figure scanned(Figure figure, FoundLine line, int slot, LineCell cell, Settling table) {
        LineCell header = line.header().above(slot);
        if (isOfOtherYear(header, line.expected().slots().get(slot).slot())) {
            return figure.doubtedFor(Reason.COLUMN);
        }
        if (line.trust() == Trust.NONE || !certainty.hasLabelOfItsOwn(line.match())) {
            return figure.doubtedFor(Reason.ROW_LABEL);
        }
        if (!line.header().ordered() || !isHeaderOfItsOwn(line, slot, header, cell)) {
            return figure.doubtedFor(Reason.COLUMN);
        }
        boolean placed =
                certainty.ofPlace(cell, line.match()).and(table.sums().certainty(line, cell, table.settlement()))
                        == Certainty.READ;
        return placed ? figure : figure.doubtedFor(Reason.RUNS_OVER);
    }

    /** Whether the header over a cell is the form's by what it says itself; an indicator table's says little. */
    private static boolean isHeaderOfItsOwn(FoundLine line, int slot, LineCell header, LineCell cell) {
        if (line.expected().isCounted()) {
            return true;
        }
        if (header == null || header.isOfLayer() || !header.overlaps(cell)) {
            return false;
        }
        boolean same = isHeaderOf(line, slot);
        if (same && header.legibility() == Legibility.CLEAR) {
            return true;
        }
        boolean like = line.expected().slots().get(slot).own().isLike(header.words());
        boolean told = same || (like && isOnlyOneLeft(line, slot));
        return told && isLikeNoOther(line, slot, header);
    }

    /**
     * Whether every other column of a line has its own header, so that a short one of which a character was misread ({@code 白然人})
     * can be exchanged with none.
     */
    private static boolean isOnlyOneLeft(FoundLine line, int slot) {
        return line.header().isComplete()
                && IntStream.range(0, line.expected().width())
                        .allMatch(other -> other == slot || isHeaderOf(line, other));
    }

    /** Whether the header above a slot, which is there, is the form's. */
    private static boolean isHeaderOf(FoundLine line, int slot) {
        LineCell header = line.header().above(slot);
        return !header.isOfLayer() && line.expected().slots().get(slot).own().isSame(header.words());
    }

    /** Whether a header is so far from every other of its line that no doubt about some characters makes it another. */
    private static boolean isLikeNoOther(FoundLine line, int slot, LineCell header) {
        FoldedWording wording = line.expected().slots().get(slot).own();
        String own = wording.core();
        double similarity = wording.similarity(header.words());
        return line.expected().slots().stream()
                .map(ExpectedSlot::own)
                .filter(other -> !other.core().equals(own))
                .allMatch(other -> other.similarity(header.words()) < similarity - LabelSimilarity.APART);
    }

    /** Why a figure of a plain cell is in doubt, where it is. */
    private static Reason why(Figure figure, FoundLine line, LineCell cell, boolean otherYear) {
        if (figure.mark() == Mark.UNREADABLE || cell.value().certainty() == Certainty.DOUBTFUL) {
            return Reason.TEXT;
        }
        if (otherYear || line.trust() == Trust.NONE) {
            return otherYear ? Reason.COLUMN : Reason.ROW_LABEL;
        }
        if (cell.value().certainty() == Certainty.INFERRED) {
            return Reason.WORDS;
        }
        boolean added = line.trust() != Trust.SURE && figure.certainty() == Certainty.INFERRED;
        return added ? Reason.SUMS : Reason.RUNS_OVER;
    }

    private boolean isOfOtherYear(LineCell header, PrintedSlot slot) {
        return HeaderYear.isOther(header, year) || (otherYear && HeaderYear.isNamed(slot.column()));
    }

    private Figure settled(FoundLine line, PrintedSlot slot, Settled settled, String unit, Settling table) {
        if (settled.cell() == null) {
            return SlotFigure.unreadable(slot, line.text(), line.first().place(), unit, settled.rivals())
                    .because(Reason.RUNS_OVER);
        }
        boolean closes = table.settlement().closes();
        boolean clear = settled.cell().legibility() == Legibility.CLEAR || closes;
        boolean sure =
                settled.basis() == Settled.Basis.SUMS || (settled.basis() == Settled.Basis.COUNT && table.counted());
        boolean held = line.open() != null && line.open().isOne() && losses.mayHoldTheNext(line.match());
        boolean placed = line.trust() != Trust.NONE && (!held || closes) && !losses.endsIn(line.match());
        Certainty inferred = clear && sure && placed ? Certainty.INFERRED : Certainty.DOUBTFUL;
        return SlotFigure.of(slot, settled.cell(), inferred, unit, settled.rivals())
                .because(inferred == Certainty.INFERRED ? Reason.SUMS : Reason.RUNS_OVER);
    }

    /** The unit that a row or a header names, as {@code 采购总金额（万元）} does; null when neither does, or it is no money. */
    private static String printedUnit(LineCell header, LineMatch match) {
        String own = match.expected().isCounted() ? CountUnit.printed(match) : null;
        if (own != null) {
            return own.endsWith("元") ? own : null;
        }
        return header == null ? null : MoneyUnit.in(header.text());
    }
}
