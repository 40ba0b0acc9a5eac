package dev.gouji.report;

import java.math.BigDecimal;

/**
 * What a figure that was read from a picture may be.
 *
 * @param raw the text as read
 * @param value the number in the form's unit; null unless {@code mark} is {@link Mark#NUMBER}
 * @param mark what stands in the cell
 * @param first how likely in thousandths by the one reader; 0 when it did not think of it
 * @param second the same of the other; 0 by both when the text layer over the picture alone says it
 */
public record Choice(String raw, BigDecimal value, Mark mark, int first, int second) {

    /** Refuses a number without a value, and a value without a number. */
    public Choice {
        if ((mark == Mark.NUMBER) != (value != null)) {
            throw new IllegalArgumentException("mark " + mark + " with value " + value);
        }
    }

    /** Whether another says the same, however it is written. */
    public boolean isSame(Choice other) {
        return mark == other.mark && (value == null || value.compareTo(other.value) == 0);
    }

    /** Whether a reader of the picture thinks of it; what its text layer alone says is told, and counts for nothing. */
    public boolean isRead() {
        return first > 0 || second > 0;
    }

    /** What a sum takes: 0 for a mark for none; null where nothing can be told. */
    public BigDecimal amount() {
        return mark.countsAsZero() ? BigDecimal.ZERO : value;
    }

    /** The same, as likely as both together. */
    Choice with(Choice other) {
        return new Choice(raw, value, mark, Math.min(1000, first + other.first), Math.min(1000, second + other.second));
    }
}
