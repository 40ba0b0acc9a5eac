package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A generation with its alternatives settled: whether （六）其他处理 is one row or three.
 *
 * @param form the generation
 * @param own whether the alternative is the generation's own; a report in another one mixes generations
 * @param tables in the form's order
 */
public record FormVariant(Form form, boolean own, List<FormTable> tables) {

    /** Copies the list. */
    public FormVariant {
        tables = List.copyOf(tables);
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
}
