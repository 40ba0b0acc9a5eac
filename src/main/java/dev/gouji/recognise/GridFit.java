package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.FormFit;
import dev.gouji.document.Place;
import dev.gouji.form.FormTable;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.FormChooser;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.line.LineCollector;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.recognise.value.Amounts;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Holds the tables of a page against the forms, so that of several grids of one picture that can be chosen which fits. Stateless. */
public final class GridFit {

    private final FormAlignment alignment;
    private final Amounts amounts = new Amounts();
    private final Map<String, Place> cells = new HashMap<>();
    private int amiss;

    private GridFit(FormAlignment alignment) {
        this.alignment = alignment;
    }

    /** How well the blocks of a page fit the form that they fit best. */
    public static FormFit of(List<Block> page) {
        List<CandidateLine> lines = LineCollector.collect(page, new PrintedTexts(), Recogniser.LEXER);
        return new GridFit(FormChooser.choose(lines, null)).fit(lines);
    }

    private FormFit fit(List<CandidateLine> lines) {
        List<CandidateLine> rows = lines.stream().filter(CandidateLine::isGrid).toList();
        for (int row = 0; row < rows.size(); row++) {
            boolean known = take(rows.get(row));
            // the first and the last row of a page, beside one of its table, may be parts of one that a page break cuts
            boolean cut = (row == 0 && isKnown(rows, 1)) || (row == rows.size() - 1 && isKnown(rows, row - 1));
            amiss += known || cut ? 0 : 1;
        }
        int broken = 0;
        for (FormTable table : alignment.form().tables()) {
            amiss += lacking(table);
            broken += broken(table);
        }
        return new FormFit(cells, amiss, broken);
    }

    private boolean isKnown(List<CandidateLine> rows, int row) {
        return row >= 0 && row < rows.size() && alignment.likelyAt(rows.get(row).index()) != null;
    }

    /** Takes the values of a row; false where it holds numbers and is no row of the form, or not as many as that has. */
    private boolean take(CandidateLine line) {
        LineMatch match = alignment.likelyAt(line.index());
        List<LineCell> values = match == null ? List.of() : match.values();
        boolean whole = match != null
                && values.size() == match.expected().width()
                && values.stream().allMatch(value -> value.count() == 1);
        if (!whole) {
            return match == null && !line.holdsNumber();
        }
        for (int slot = 0; slot < values.size(); slot++) {
            FigureKey key = match.expected().slots().get(slot).key();
            CellValue value = values.get(slot).value();
            if (value.isValue()) {
                cells.put(key.toString(), values.get(slot).place());
            }
            if (value.mark() != Mark.BLANK) {
                amounts.put(key, value);
            }
        }
        return true;
    }

    /** The rows of a table that are lacking between two that are there: of the others nobody knows here whether the page has them. */
    private int lacking(FormTable table) {
        List<ExpectedLine> rows = alignment.expected().stream()
                .filter(line -> line.isIn(table) && line.isLabelled())
                .toList();
        int[] found = IntStream.range(0, rows.size())
                .filter(row -> alignment.match(rows.get(row)) != null)
                .toArray();
        return found.length == 0 ? 0 : found[found.length - 1] - found[0] + 1 - found.length;
    }

    private int broken(FormTable table) {
        return (int) table.relations().stream()
                .filter(relation -> amounts.tell(relation) && !amounts.hold(relation))
                .count();
    }
}
