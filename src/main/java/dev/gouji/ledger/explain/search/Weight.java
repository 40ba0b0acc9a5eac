package dev.gouji.ledger.explain.search;

/**
 * What each operation costs, in hundredths: the dearer, the unlikelier. Published in {@code docs/explanations.md}.
 *
 * <p>A digit operation is counted for each figure, an operation on the geometry of a table once however many cells it
 * moves.
 */
public enum Weight {
    /** One digit for another. */
    DIGIT_REPLACED(100),
    /** Two digits next to each other exchanged. */
    DIGITS_EXCHANGED(105),
    /** A digit missing. */
    DIGIT_DROPPED(110),
    /** A digit too many. */
    DIGIT_INSERTED(115),
    /** A minus too many or missing. */
    SIGN(100),
    /** Two digits further apart exchanged. */
    DISTANT_DIGITS_EXCHANGED(125),
    /** Two digits of one figure replaced. */
    TWO_DIGITS_REPLACED(200),
    /** A blank, dash, slash or 无 where a number must stand. */
    BLANK_FOR_NUMBER(130),
    /** A number where nothing must stand. */
    NUMBER_FOR_BLANK(160),
    /** A total that is not the sum of its parts, by no operation above. */
    TOTAL_WRONG(190),
    /** Any other change of a figure. */
    OTHER(240),
    /** Added when a printed zero must be a number: most zeros of these tables are meant. */
    ZERO_PRINTED(15),
    /** A run of cells one column or row further on. */
    SLIP(160),
    /** Two neighbours in each other's place. */
    NEIGHBOURS_EXCHANGED(150),
    /** Two numbers run together in one cell. */
    MERGED(150),
    /** One number spread over two cells. */
    SPLIT(170),
    /** Added when a wrong input is carried into its totals, however many. */
    CARRIED(40),
    /** A reading that the cell itself offers besides the first. */
    OTHER_READING(20),
    /** A figure that could not be read, solved by the relations. */
    SOLVED(50);

    private final int hundredths;

    Weight(int hundredths) {
        this.hundredths = hundredths;
    }

    /** The cost. */
    public int hundredths() {
        return hundredths;
    }

    /** What an operation costs on a figure read with doubt: a quarter, so that any is likelier than one on a figure surely read. */
    static int doubted(int cost) {
        return cost / 4;
    }
}
