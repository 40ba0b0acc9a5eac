package dev.gouji.ledger.organ;

/**
 * An organ, told apart from others of its name.
 *
 * @param name its full name without white space; the newest one where an alias file renames it
 * @param place what sets it apart: a code or place of the units file, a province or city that the text or the path
 *     names, {@code ""} where the name itself begins with one; null when nothing tells
 */
public record OrganId(String name, String place) {

    /** Whether it is known which organ of this name it is. */
    public boolean isCertain() {
        return place != null;
    }
}
