package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.form.FormTable;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.Header;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.Settled;
import dev.gouji.recognise.settle.Settlement;
import dev.gouji.recognise.value.MoneyUnit;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads every figure of a form from the lines that were aligned with it. */
public final class FigureReader {

    private final FormAlignment alignment;
    private final HeaderFinder headers;
    private final LineCertainty certainty;
    private final Integer year;
    private final boolean otherYear;
    private final LostLines lostLines;
    private final TextLosses losses;
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
        this.unlisted = new UnlistedLines(alignment).find();
        Set<Integer> surelyUnlisted = unlisted.stream()
                .filter(UnlistedLines.Unlisted::sure)
                .map(line -> line.match().candidate().index())
                .collect(Collectors.toSet());
        this.lostLines = new LostLines(alignment, text, surelyUnlisted);
        this.losses = new TextLosses(alignment, lostLines, text);
        this.certainty = new LineCertainty(alignment, headers, losses);
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
        List<FoundLine> lines = new OpenLines(lostLines)
                .open(alignment.expected().stream()
                        .map(line -> find(line, alignment.match(line)))
                        .toList());
        Map<FormTable, Settlement> settlements = new HashMap<>();
        Map<FormTable, TableSums> sums = new HashMap<>();
        for (FormTable table : alignment.form().tables()) {
            List<FoundLine> own =
                    lines.stream().filter(line -> line.expected().isIn(table)).toList();
            sums.put(table, new TableSums(table, own));
        }
        boolean whole = !losses.ofCells() && sums.values().stream().allMatch(TableSums::isReadable);
        sums.forEach((table, of) -> settlements.put(table, of.settle(whole)));
        // no cell has vanished from lines that nothing adds up, if none has from those that do
        boolean counted = settlements.values().stream().allMatch(Settlement::readable)
                && lines.stream()
                        .anyMatch(line -> line.open() != null
                                && !line.expected().table().relations().isEmpty());
        List<Figure> figures = new ArrayList<>();
        Place near = lines.stream()
                .filter(line -> line.match() != null)
                .map(FigureReader::firstPlace)
                .findFirst()
                .orElse(null);
        for (FoundLine line : lines) {
            FormTable table = line.expected().table();
            if (line.match() != null) {
                near = firstPlace(line);
                figures.addAll(read(line, settlements.get(table), sums.get(table), counted));
            } else {
                boolean lost = lostLines.isLost(line.expected()) || losses.mayHave(line.expected());
                for (PrintedSlot slot : line.expected().line().slots()) {
                    figures.add(
                            lost
                                    ? SlotFigure.unreadable(slot, "", near, null, List.of())
                                    : Figure.missing(slot.key(), slot.column().unit()));
                }
            }
        }
        unlisted.forEach(line -> figures.addAll(read(line)));
        return figures;
    }

    private static Place firstPlace(FoundLine line) {
        return line.match().candidate().cells().get(0).place();
    }

    private List<Figure> read(UnlistedLines.Unlisted line) {
        ExpectedLine expected = line.match().expected();
        String label = expected.line().row().wording().label();
        FoundLine found = find(expected, line.match());
        Settlement none = new Settlement(Map.of(), false, true);
        TableSums sums = new TableSums(expected.table(), List.of(found));
        return read(found, none, sums, false).stream()
                .map(figure -> (line.sure() ? figure : figure.doubted()).labelled(label))
                .toList();
    }

    private FoundLine find(ExpectedLine expected, LineMatch match) {
        if (match == null) {
            return new FoundLine(expected, null, null, null, null, Trust.NONE);
        }
        Header header = headers.above(match);
        SlotValues values = SlotValues.of(match, header);
        return new FoundLine(expected, match, header, values, null, certainty.of(match));
    }

    private List<Figure> read(FoundLine line, Settlement settlement, TableSums sums, boolean counted) {
        List<Figure> figures = new ArrayList<>();
        List<PrintedSlot> slots = line.expected().line().slots();
        for (int i = 0; i < slots.size(); i++) {
            PrintedSlot slot = slots.get(i);
            LineCell cell = line.cell(i);
            String named = printedUnit(line.header().above(i), line.match());
            boolean unclear = MoneyUnit.UNCLEAR.equals(named) && slot.column().quantity() == Quantity.MONEY;
            String unit = MoneyUnit.UNCLEAR.equals(named) ? null : named;
            Settled settled = settlement.cells().get(slot.key());
            if (settled != null) {
                figures.add(settled(line, slot, settled, unit, settlement.closes(), counted));
            } else if (cell == null) {
                figures.add(
                        SlotFigure.unreadable(slot, line.text(), line.first().place(), unit, List.of()));
            } else {
                Certainty read = certainty
                        .of(cell, line.match())
                        .and(
                                unclear || isOfOtherYear(line.header().above(i), slot)
                                        ? Certainty.DOUBTFUL
                                        : Certainty.READ);
                Figure figure =
                        SlotFigure.of(slot, cell, read.and(sums.certainty(line, cell, settlement)), unit, List.of());
                figures.add(line.expected().isCounted() ? CountUnit.settle(figure, slot, line.match()) : figure);
            }
        }
        return figures;
    }

    private boolean isOfOtherYear(LineCell header, PrintedSlot slot) {
        return HeaderYear.isOther(header, year) || (otherYear && HeaderYear.isNamed(slot.column()));
    }

    private Figure settled(
            FoundLine line, PrintedSlot slot, Settled settled, String unit, boolean closes, boolean counted) {
        if (settled.cell() == null) {
            return SlotFigure.unreadable(slot, line.text(), line.first().place(), unit, settled.rivals());
        }
        boolean clear = settled.cell().legibility() == Legibility.CLEAR || closes;
        boolean sure = settled.basis() == Settled.Basis.SUMS || (settled.basis() == Settled.Basis.COUNT && counted);
        boolean held = line.open() != null && line.open().isOne() && losses.mayHoldTheNext(line.match());
        boolean placed = line.trust() != Trust.NONE && (!held || closes);
        Certainty inferred = clear && sure && placed ? Certainty.INFERRED : Certainty.DOUBTFUL;
        return SlotFigure.of(slot, settled.cell(), inferred, unit, settled.rivals());
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
