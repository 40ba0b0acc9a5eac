package dev.gouji.read.web.style;

import java.util.HashMap;
import java.util.Map;

/**
 * Declared values by property, in lower case, as {@code display} → {@code none}; those that decide nothing about sight are
 * left out, and shorthands are opened.
 *
 * @param plain ordinary ones
 * @param important those with {@code !important}
 */
record Declarations(Map<String, String> plain, Map<String, String> important) {

    static final Declarations NONE = new Declarations(Map.of(), Map.of());

    /** None, to be added to. */
    static Declarations begin() {
        return new Declarations(new HashMap<>(), new HashMap<>());
    }

    boolean isEmpty() {
        return plain.isEmpty() && important.isEmpty();
    }

    /** Adds a declaration; a later one goes before an earlier one. */
    void add(String property, String value, boolean isImportant) {
        PropertyNames.open(property, value, isImportant ? important : plain);
    }
}
