package dev.gouji.form;

import dev.gouji.document.Message;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Figures of different generations that are the same, near to each other, or never to be joined.
 *
 * @param id stable, as {@code applications-and-requests}
 * @param kinship how near they are
 * @param figures form id → keys, {@code *} for any row or column; several keys are taken together as their sum
 * @param why in both languages
 */
public record Crosswalk(String id, Kinship kinship, Map<String, List<String>> figures, Message why) {

    /** How near figures of different generations are. */
    public enum Kinship {
        /** The same thing counted the same way. */
        SAME,
        /** Comparable with care. */
        NEAR,
        /** Alike in name or place only. */
        NEVER;

        /** As it is printed: {@code near}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Those of a form's keys that a pattern of this crosswalk names. */
    public static List<FigureKey> keys(Set<FigureKey> all, FigureKey pattern) {
        return all.stream()
                .filter(key -> fits(pattern.table(), key.table())
                        && fits(pattern.row(), key.row())
                        && fits(pattern.column(), key.column()))
                .toList();
    }

    private static boolean fits(String pattern, String id) {
        return pattern.equals("*") || pattern.equals(id);
    }
}
