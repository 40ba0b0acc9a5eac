package dev.gouji.form;

/** What kind of number a column holds. */
public enum Quantity {
    /** A whole number, not negative. */
    COUNT,
    /** A whole number of either sign (2019's 本年增/减). */
    SIGNED,
    /** A decimal, not negative. */
    MONEY
}
