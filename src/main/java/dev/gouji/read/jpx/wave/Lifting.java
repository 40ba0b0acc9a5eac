package dev.gouji.read.jpx.wave;

/**
 * One line of low and high coefficients in turn → its samples, in place. The line goes on beyond its ends as in a mirror. Format:
 * ITU-T T.800, F.3.6 to F.3.8.
 */
interface Lifting {

    /**
     * A row of two or more.
     *
     * @param at where its first value is
     * @param n how many it has
     * @param odd 1 where the first value is a high one, else 0
     */
    void row(float[] values, int at, int n, int odd);

    /**
     * Columns side by side, of two or more.
     *
     * @param at where the first value of the first is
     * @param stride from a value to the one below
     * @param n how many values each has
     * @param count how many columns
     * @param odd 1 where their first value is a high one, else 0
     */
    void columns(float[] values, int at, int stride, int n, int count, int odd);
}
