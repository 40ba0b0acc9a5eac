package dev.gouji.ledger;

/** A number of things in English: {@code 1 row}, {@code 2 rows}. */
public final class Counted {

    private Counted() {}

    /** So many of a noun whose plural ends with s. */
    public static String of(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
