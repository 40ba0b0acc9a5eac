package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Wording;
import java.util.List;

/** Sentences about whole tables. */
final class TableMessages {

    private final StatutoryNames names;

    TableMessages(StatutoryNames names) {
        this.names = names;
    }

    /** No cell of the table was found. */
    Message missing(FormTable table) {
        Message name = title(table);
        return new Message(
                "没有找到" + name.zh() + "；如果原文有这张表，请核对它是否为图片或附件",
                name.en() + " was not found; if the original has it, see whether it is a picture or an attachment");
    }

    /** No cell of the table was found, and something that was left over may be it. */
    Message lost(FormTable table) {
        Message name = title(table);
        return new Message(
                name.zh() + "没有读出；原文里有未能归位或未能读取的内容，可能就是这张表，请先对照原文",
                name.en()
                        + " could not be read; something in the original was left over or not read, and may be this table:"
                        + " compare the original first");
    }

    /** Nothing was filled in. */
    Message unfilled(FormTable table) {
        Message name = title(table);
        return new Message(
                name.zh() + "是空表，一个数也没有填；如果数字都是零，应当填 0",
                name.en() + " is blank, no figure is filled in; where the numbers are zero, 0 should be written");
    }

    /**
     * Rows of another generation.
     *
     * @param foreign the rows that stand there
     * @param expected the rows that the form has in their place
     * @param issuer the 文号 that has the foreign rows; null when none has
     */
    Message mixed(FormTable table, List<FormRow> foreign, List<FormRow> expected, Form form, String issuer) {
        Message name = names.table(table.id());
        Message group = StatutoryNames.quoted(group(foreign));
        Message like = new Message("（" + issuer + "的表式）", " as in " + issuer).when(issuer != null);
        return new Message(
                name.zh() + group.zh() + "有 " + foreign.size() + " 行" + like.zh() + "，而其余各处用的是" + form.notice()
                        + "的表式，应为 " + expected.size() + " 行",
                name.en() + ", " + group.en() + " has " + Counted.of(foreign.size(), "row") + like.en()
                        + " while the rest follows " + form.notice() + ", which has "
                        + Counted.of(expected.size(), "row"));
    }

    private Message title(FormTable table) {
        Message name = names.table(table.id());
        Message title = StatutoryNames.quoted(table.wording());
        return new Message(name.zh() + title.zh(), name.en() + " " + title.en());
    }

    /** One row is its own name; several are known by the group they stand under. */
    private static Wording group(List<FormRow> rows) {
        FormRow first = rows.get(0);
        return rows.size() == 1 || first.under().isEmpty()
                ? first.wording()
                : first.under().get(first.under().size() - 1);
    }
}
