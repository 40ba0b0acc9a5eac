package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A statutory label.
 *
 * @param label as the form prints it, numbering included: {@code （一）予以公开}
 * @param aliases other wordings that mean the same
 * @param en a short English rendering, for messages
 */
public record Wording(String label, List<String> aliases, String en) {

    /** Copies the list. */
    public Wording {
        aliases = List.copyOf(aliases);
    }

    /** Stands in labels for the year reported on. */
    private static final String ANY_YEAR = "XXXX";

    /** The label in a report on this year: {@code XXXX年度} → {@code 2014年度}; as it is when the year is null. */
    public String labelIn(Integer year) {
        return year == null ? label : label.replace(ANY_YEAR, year.toString());
    }

    /** The label and its aliases. */
    public List<String> all() {
        List<String> all = new ArrayList<>(aliases.size() + 1);
        all.add(label);
        all.addAll(aliases);
        return all;
    }
}
