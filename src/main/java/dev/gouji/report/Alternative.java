package dev.gouji.report;

import java.math.BigDecimal;

/**
 * What a figure may be instead.
 *
 * @param value the number in the form's unit; null unless {@code mark} is {@link Mark#NUMBER}
 * @param mark what would stand in the cell
 */
public record Alternative(BigDecimal value, Mark mark) {

    /** Refuses a number without a value, and a value without a number. */
    public Alternative {
        if ((mark == Mark.NUMBER) != (value != null)) {
            throw new IllegalArgumentException("mark " + mark + " with value " + value);
        }
    }

    /** A number. */
    public static Alternative of(BigDecimal number) {
        return new Alternative(number, Mark.NUMBER);
    }
}
