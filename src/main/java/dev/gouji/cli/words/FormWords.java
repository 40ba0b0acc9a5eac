package dev.gouji.cli.words;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.report.AnnualReport;
import java.util.List;

/**
 * The statutory words for the tables and rows of one report, from the alternative of its form that the report uses.
 *
 * <p>Example: table {@code requests} → {@code 表三 收到和处理政府信息公开申请情况}; its row {@code refused.state_secret} →
 * {@code （三）不予公开 1.属于国家秘密}.
 */
public final class FormWords {

    private static final String NUMERALS = "一二三四五六七八九十";

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

    /** The statutory table of this id, or null when the form does not have it. */
    public FormTable table(String id) {
        return variant.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The table's title with the number of its section: {@code 表三 收到和处理政府信息公开申请情况}. */
    public String title(String id) {
        FormTable table = table(id);
        return table == null ? id : title(variant.form(), table, language);
    }

    /** The same for any table of a form. */
    public static String title(Form form, FormTable table, Language language) {
        List<Wording> sections = form.sections();
        String number = "";
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section).all().contains(table.wording().label())) {
                number = String.valueOf(NUMERALS.charAt(section));
            }
        }
        String word = language == Language.ZH ? "表" : "Table ";
        return (word + number + " ").stripLeading() + label(table.wording(), language);
    }

    /** A row's label, with its group's where it says nothing by itself. */
    public static String row(FormRow row, Language language) {
        String label = row.wording().label();
        boolean alone = row.under().isEmpty()
                || label.startsWith("（")
                || (NUMERALS.indexOf(label.charAt(0)) >= 0 && label.startsWith("、", 1));
        String own = label(row.wording(), language);
        if (alone) {
            return own;
        }
        Wording group = row.under().get(row.under().size() - 1);
        return language == Language.ZH
                ? group.label() + " " + label
                : group.label() + " " + label + " (" + group.en() + ": "
                        + row.wording().en() + ")";
    }

    /** A label as the form prints it; in English with its meaning after it. */
    public static String label(Wording wording, Language language) {
        return language == Language.ZH || wording.en() == null
                ? wording.label()
                : wording.label() + " (" + wording.en() + ")";
    }
}
