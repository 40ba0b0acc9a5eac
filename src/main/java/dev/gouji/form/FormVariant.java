package dev.gouji.form;

import dev.gouji.document.Message;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form generation in one of the wordings that reports use: whether （六）其他处理 is one row or three, which revision of
 * a provincial table.
 *
 * @param form the generation
 * @param id its name among the form's variants; the form's id where there is only one
 * @param about what sets it apart; null where there is only one
 * @param firstYear the first report year it is meant for; null when that of the form
 * @param lastYear the last report year it is meant for; null when that of the form
 * @param own whether its rows are the generation's own; a report in another one mixes generations
 * @param tables in the form's order
 */
public record FormVariant(
        Form form, String id, Message about, Integer firstYear, Integer lastYear, boolean own, List<FormTable> tables) {

    /** Rows with this before a number hold indicators that no form knows. */
    private static final String UNLISTED = "unlisted.";

    /** Copies the list. */
    public FormVariant {
        tables = List.copyOf(tables);
    }

    /** Whether a report on this year should use it. */
    public boolean covers(int year) {
        if (firstYear == null || lastYear == null) {
            return form.covers(year);
        }
        return year >= firstYear && year <= lastYear;
    }

    /** The keys of all its figures, in the form's order. */
    public Set<FigureKey> keys() {
        Set<FigureKey> keys = new LinkedHashSet<>();
        tables.forEach(table -> table.slots().forEach(slot -> keys.add(slot.key())));
        return keys;
    }

    /** The table of this id; never null. */
    public FormTable table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form.id() + " has no table " + id));
    }

    /** The row id of an indicator that the form does not list; counted from 1. */
    public static String unlistedRow(int number) {
        return UNLISTED + number;
    }

    /** Whether a figure is one of an indicator that the form does not list. */
    public static boolean isUnlisted(FigureKey key) {
        return key.row().startsWith(UNLISTED);
    }

    /** The variant with a row more for every indicator among some figures that it does not list, under its printed label. */
    public FormVariant withUnlisted(List<Figure> figures) {
        Map<String, List<FormRow>> added = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Figure figure : figures) {
            FigureKey key = figure.key();
            if (isUnlisted(key) && seen.add(key.row())) {
                Wording label = new Wording(figure.label(), List.of(), null);
                added.computeIfAbsent(key.table(), table -> new ArrayList<>())
                        .add(new FormRow(key.row(), label, List.of(), figure.unit()));
            }
        }
        if (added.isEmpty()) {
            return this;
        }
        List<FormTable> extended = tables.stream()
                .map(table -> table.withRows(added.getOrDefault(table.id(), List.of())))
                .toList();
        return new FormVariant(form, id, about, firstYear, lastYear, own, extended);
    }
}
