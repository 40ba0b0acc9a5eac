package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a statutory table under one header: table 二 has one for each item of 第二十条, tables 三 and 四 one each.
 *
 * @param table the table's id
 * @param label printed over the whole panel (第二十条第（一）项); null when there is none
 * @param corner the header of the label column (信息内容); null when there is none
 * @param columns left to right
 * @param rows top to bottom
 * @param sideBySide whether the rows are printed as groups of columns of one single row (table 四)
 */
public record Panel(
        String table, String label, String corner, List<FormColumn> columns, List<FormRow> rows, boolean sideBySide) {

    /** Copies the lists. */
    public Panel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows as the form prints them: table 四's three become one line of fifteen slots without a label. */
    public List<PrintedLine> lines() {
        List<PrintedLine> lines = new ArrayList<>();
        List<PrintedSlot> across = new ArrayList<>();
        for (FormRow row : rows) {
            List<PrintedSlot> slots = new ArrayList<>();
            for (FormColumn column : columns) {
                List<Wording> headers = new ArrayList<>();
                if (sideBySide) {
                    headers.addAll(row.under());
                    headers.add(row.wording());
                }
                headers.addAll(column.under());
                headers.add(column.wording());
                slots.add(new PrintedSlot(new FigureKey(table, row.id(), column.id()), column.in(row), headers));
            }
            if (sideBySide) {
                across.addAll(slots);
            } else {
                lines.add(new PrintedLine(row, slots));
            }
        }
        return sideBySide ? List.of(new PrintedLine(null, across)) : List.copyOf(lines);
    }
}
