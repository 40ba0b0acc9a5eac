package dev.gouji.ledger.explain.search;

import dev.gouji.form.Quantity;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.report.Cause;

/**
 * How one figure may have become another.
 *
 * @param cost in hundredths
 * @param cause what happened
 */
record Operation(int cost, Cause cause) {

    /**
     * What must have happened when a cell should hold a number; null when it never can (a negative count, half a case).
     *
     * @param unit how many of the table's smallest units make one
     */
    static Operation of(LedgerCell cell, long proposed, long unit) {
        if (!cell.mayHold(proposed, unit)) {
            return null;
        }
        Operation operation = plain(cell, proposed, unit);
        if (!cell.alternatives().isEmpty() && cell.alternatives().contains(proposed)) {
            return new Operation(Weight.OTHER_READING.hundredths(), operation.cause());
        }
        if (!cell.doubtful()) {
            return operation;
        }
        boolean lookAlike = operation.cause() == Cause.DIGIT_REPLACED
                && Digits.lookAlike(digits(cell, proposed, unit), digits(cell, cell.value(), unit));
        return new Operation(Weight.doubted(operation.cost()), lookAlike ? Cause.LOOK_ALIKE : operation.cause());
    }

    private static Operation plain(LedgerCell cell, long proposed, long unit) {
        if (cell.isNone()) {
            return new Operation(Weight.BLANK_FOR_NUMBER.hundredths(), Cause.BLANK_FOR_NUMBER);
        }
        long printed = cell.value();
        if (proposed == -printed) {
            return new Operation(Weight.SIGN.hundredths(), Cause.SIGN);
        }
        boolean comparable =
                (printed < 0) == (proposed < 0) && (cell.quantity() == Quantity.MONEY || printed % unit == 0);
        Weight slip = comparable ? Digits.slip(digits(cell, proposed, unit), digits(cell, printed, unit)) : null;
        int zero = printed == 0 ? Weight.ZERO_PRINTED.hundredths() : 0;
        if (slip != null && !(cell.total() && slip == Weight.TWO_DIGITS_REPLACED)) {
            return new Operation(slip.hundredths() + zero, cause(slip));
        }
        if (proposed == 0) {
            return new Operation(Weight.NUMBER_FOR_BLANK.hundredths(), Cause.NUMBER_FOR_BLANK);
        }
        return cell.total()
                ? new Operation(Weight.TOTAL_WRONG.hundredths() + zero, Cause.TOTAL_WRONG)
                : new Operation(Weight.OTHER.hundredths() + zero, Cause.OTHER);
    }

    /** A number as it is written, without its sign, which is a matter of its own; money is written in its smallest unit. */
    private static long digits(LedgerCell cell, long amount, long unit) {
        return Math.abs(amount) / (cell.quantity() == Quantity.MONEY ? 1 : unit);
    }

    private static Cause cause(Weight slip) {
        return switch (slip) {
            case DIGIT_DROPPED -> Cause.DIGIT_DROPPED;
            case DIGIT_INSERTED -> Cause.DIGIT_INSERTED;
            case DIGITS_EXCHANGED, DISTANT_DIGITS_EXCHANGED -> Cause.DIGITS_EXCHANGED;
            default -> Cause.DIGIT_REPLACED;
        };
    }
}
