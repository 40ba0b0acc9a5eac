package dev.gouji.cli.words;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statutory words for the figures of one report, from the alternative of its form that the report uses.
 *
 * <p>Example: {@code requests/refused.state_secret/natural_person} → row {@code （三）不予公开 1.属于国家秘密}, column
 * {@code 自然人}. A key that the form does not have is its own word.
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
        Set<FigureKey> keys = new HashSet<>();
        for (Figure figure : report.figures()) {
            keys.add(figure.key());
        }
        FormVariant best = Forms.all().stream()
                .filter(form -> form.id().equals(report.form()))
                .flatMap(form -> form.variants().stream())
                .max(Comparator.comparingLong((FormVariant candidate) -> strangers(candidate, keys))
                        .reversed())
                .orElse(null);
        return new FormWords(best, language);
    }

    private static long strangers(FormVariant variant, Set<FigureKey> keys) {
        return variant.tables().stream()
                .flatMap(table -> table.slots().stream())
                .filter(slot -> !keys.contains(slot.key()))
                .count();
    }

    /** The statutory table of this id, or null when the form does not have it. */
    public FormTable table(String id) {
        return variant == null
                ? null
                : variant.tables().stream()
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

    /** The row's label, with its group's where it says nothing by itself. */
    public String row(FigureKey key) {
        FormTable table = table(key.table());
        FormRow row = table == null ? null : table.row(key.row());
        return row == null ? key.row() : row(row, language);
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

    /** The column's label. */
    public String column(FigureKey key) {
        FormTable table = table(key.table());
        FormColumn column = table == null ? null : table.column(key);
        return column == null ? key.column() : label(column.wording(), language);
    }

    /** A label as the form prints it; in English with its meaning after it. */
    public static String label(Wording wording, Language language) {
        return language == Language.ZH || wording.en() == null
                ? wording.label()
                : wording.label() + " (" + wording.en() + ")";
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }
}
