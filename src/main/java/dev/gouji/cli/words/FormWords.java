package dev.gouji.cli.words;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import java.util.Optional;

/**
 * The statutory words for the tables and rows of one report, from the alternative of its form that the report uses.
 *
 * <p>Example: table {@code requests} → {@code 表三 收到和处理政府信息公开申请情况}; its row {@code refused.state_secret} →
 * {@code （三）不予公开 1.属于国家秘密}.
 */
public final class FormWords {

    private final FormVariant variant;
    private final Language language;

    private FormWords(FormVariant variant, Language language) {
        this.variant = variant;
        this.language = language;
    }

    /** The words for a report. */
    public static FormWords of(AnnualReport report, Language language) {
        return new FormWords(Forms.variantOf(report), language);
    }

    /** The statutory table of this id; empty when the form does not have it. */
    public Optional<FormTable> table(String id) {
        return variant.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The table's title with the number of its section: {@code 表三 收到和处理政府信息公开申请情况}. */
    public String title(FormTable table) {
        return title(variant.form(), table, language);
    }

    /** The same for any table of a form; without a number where no section has the title. */
    public static String title(Form form, FormTable table, Language language) {
        String title = language.of(table.wording().told());
        return form.tableName(table)
                .map(name -> language.of(name) + " " + title)
                .orElse(title);
    }
}
