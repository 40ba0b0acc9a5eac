package dev.gouji.report;

import java.util.Locale;

/** What may have happened to a figure that breaks a relation. */
public enum Cause {
    /** One digit stands for another. */
    DIGIT_REPLACED,
    /** A digit is missing. */
    DIGIT_DROPPED,
    /** There is a digit too many. */
    DIGIT_INSERTED,
    /** Two digits stand in each other's place. */
    DIGITS_EXCHANGED,
    /** A minus too many, or one that is missing. */
    SIGN,
    /** Digits that look alike were taken for each other (0 6 8, 1 7). */
    LOOK_ALIKE,
    /** A cell marked as none must hold a number. */
    BLANK_FOR_NUMBER,
    /** A cell that holds a number must be blank. */
    NUMBER_FOR_BLANK,
    /** A run of cells stands one column or row further on. */
    SLIP,
    /** Two neighbours stand in each other's place. */
    NEIGHBOURS_EXCHANGED,
    /** The numbers of two neighbours run together in one cell. */
    MERGED,
    /** One number is spread over two cells. */
    SPLIT,
    /** A wrong input was added into its totals. */
    CARRIED_THROUGH,
    /** A total that is not the sum of its parts, by no slip of digits. */
    TOTAL_WRONG,
    /** None of these. */
    OTHER,
    /** The changes of an explanation have different causes. */
    SEVERAL;

    /** As the dataset prints it: {@code digit-replaced}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
