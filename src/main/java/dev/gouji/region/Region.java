package dev.gouji.region;

import dev.gouji.report.Level;

/**
 * A division, under one name and one code. Immutable.
 *
 * @param code GB/T 2260: six digits, of a township nine
 * @param name its full name
 * @param level its level
 * @param first the first year that may have had it
 * @param last the last year that may have had it
 */
public record Region(String code, String name, Level level, int first, int last) {

    /** Whether it lies in another division, or is it. */
    public boolean isWithin(Region other) {
        return code.startsWith(other.prefix());
    }

    /** Whether it may have been there in that year; of no year in particular it may. */
    public boolean mayBeOf(Integer year) {
        return year == null || (first <= year && year <= last);
    }

    /** What the codes of everything in it begin with. */
    String prefix() {
        return switch (level) {
            case PROVINCE -> code.substring(0, 2);
            case PREFECTURE -> code.substring(0, 4);
            default -> code;
        };
    }
}
