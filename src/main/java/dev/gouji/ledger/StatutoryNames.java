package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.report.FigureKey;
import java.util.List;

/** What people call the tables, rows and columns of a form: its own wording, in English with a gloss. */
public final class StatutoryNames {

    private final FormVariant form;
    private final Integer year;

    /**
     * Of one form.
     *
     * @param form its wording
     * @param year the year reported on, which the column labels of some forms name; null when it is not known
     */
    public StatutoryNames(FormVariant form, Integer year) {
        this.form = form;
        this.year = year;
    }

    /** 表三, {@code Table 三}: by the section that has the table's title; the title itself when none has. */
    public Message table(String id) {
        FormTable table = form.table(id);
        return form.form().tableName(table).orElseGet(() -> quoted(table.wording()));
    }

    /** 表三“（一）予以公开”行, with the row's group before its label. */
    public Message row(FigureKey key) {
        FormRow row = form.table(key.table()).row(key.row());
        Message name = grouped(row.under(), row.wording());
        Message table = table(key.table());
        return isSideBySide(key)
                ? new Message(table.zh() + name.zh() + "组", table.en() + ", group " + name.en())
                : new Message(table.zh() + name.zh() + "行", table.en() + ", row " + name.en());
    }

    /** 表三“自然人”列, with the column's group before its label. */
    public Message column(FigureKey key) {
        FormColumn column = form.table(key.table()).column(key);
        Message name = grouped(column.under(), column.wording());
        Message table = table(key.table());
        return new Message(table.zh() + name.zh() + "列", table.en() + ", column " + name.en());
    }

    /** 表三“（一）予以公开”行“自然人”列. */
    public Message figure(FigureKey key) {
        FormColumn column = form.table(key.table()).column(key);
        Message row = row(key);
        Message name = grouped(column.under(), column.wording());
        return new Message(row.zh() + name.zh() + "列", row.en() + ", column " + name.en());
    }

    /** The row's label alone, for a list of rows. */
    public Message shortRow(FigureKey key) {
        return quoted(form.table(key.table()).row(key.row()).wording());
    }

    /** The column's label alone, for a list of columns. */
    public Message shortColumn(FigureKey key) {
        Wording wording = form.table(key.table()).column(key).wording();
        return quoted(wording.labelIn(year), wording.en());
    }

    /** “label”, {@code “label” (gloss)}. */
    static Message quoted(Wording wording) {
        return quoted(wording.label(), wording.en());
    }

    private Message grouped(List<Wording> under, Wording own) {
        if (under.isEmpty()) {
            return quoted(own.labelIn(year), own.en());
        }
        Wording group = under.get(under.size() - 1);
        return quoted(group.label() + " / " + own.labelIn(year), own.en());
    }

    private static Message quoted(String label, String gloss) {
        Message name = Message.same("“" + label + "”");
        return name.plus(new Message("", " (" + gloss + ")").when(gloss != null));
    }

    private boolean isSideBySide(FigureKey key) {
        FormTable table = form.table(key.table());
        return table.panels().stream()
                .filter(panel -> panel.rows().stream().anyMatch(row -> row.id().equals(key.row())))
                .anyMatch(Panel::sideBySide);
    }
}
