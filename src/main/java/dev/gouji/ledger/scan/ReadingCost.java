package dev.gouji.ledger.scan;

import dev.gouji.report.Choice;

/**
 * What it costs to take a choice: the negative logarithm of its probability by both readers, in thousandths of a nat.
 *
 * <p>That two readers err in one cell is taken to be independent, which is why agreeing readers alone make nothing certain.
 */
final class ReadingCost {

    /** What a change costs besides, so that few changes are better than many. */
    static final int CHANGE = 1200;

    /** The same of a figure in one sum alone. */
    static final int CHANGE_IN_ONE_SUM = 2600;

    /**
     * What it costs to believe that the report itself prints a sum that does not hold: as likely as about one report in fifty. Changes
     * that cost more are not made.
     */
    static final int PRINTED_ERROR = 5200;

    /** Rivals that cost no more than this above the best leave it in doubt. */
    static final int MARGIN = 2300;

    /** What a reader did not say at all, and what it was as sure of as it can be, in ten-thousandths. */
    private static final int UNSAID = 4;

    private static final int SURE = 9995;

    private ReadingCost() {}

    /** The cost of a choice; of one reader alone it counts twice, as if a second had said the same. */
    static int of(Choice choice, boolean alone) {
        return alone ? 2 * of(choice.first()) : of(choice.first()) + of(choice.second());
    }

    private static int of(int permille) {
        int probability = Math.max(UNSAID, Math.min(SURE, 10 * permille));
        return (int) Math.round(-1000 * StrictMath.log(probability / 10_000.0));
    }
}
