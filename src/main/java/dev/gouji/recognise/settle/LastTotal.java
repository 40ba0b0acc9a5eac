package dev.gouji.recognise.settle;

import dev.gouji.recognise.line.LineCell;
import java.util.List;

/**
 * A total with which a run of digits ends, the sum of the cells before it. However long it is, its digits are known: most
 * ways to part the run fail long before its end. Of {@code 801000081} the total may be 1 or 81; once 80 was cut off, it is 81.
 */
final class LastTotal {

    /** In digits; more are no count. */
    private static final int LONGEST = 18;

    private final String digits;

    /** How many digits a cell has at least. */
    private final int fewest;

    private LastTotal(String digits, int fewest) {
        this.digits = digits;
        this.fewest = fewest;
    }

    /**
     * That of a line's tokens; null where anything but digits stands there.
     *
     * @param vanish whether cells may have left nothing behind
     */
    static LastTotal of(List<LineCell> tokens, boolean vanish) {
        StringBuilder digits = new StringBuilder();
        tokens.forEach(token -> digits.append(token.text()));
        boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int fewest = vanish ? 0 : 1;
        return plain ? new LastTotal(digits.toString(), fewest) : null;
    }

    /**
     * Whether the cells that are left may still add up to it.
     *
     * @param amount the sum of the cells before
     * @param left how many digits are left, its own among them
     * @param cells how many cells stand before it, none longer than it
     */
    boolean mayBe(long amount, int left, int cells) {
        if (fewest == 0 && amount == 0) {
            return true;
        }
        int longest = Math.min(LONGEST, left - cells * fewest);
        for (int length = Math.max(1, (left + cells) / (cells + 1)); length <= longest; length++) {
            long total = total(length);
            if (total >= amount && total <= amount + most(left - length, cells, length)) {
                return true;
            }
        }
        return false;
    }

    /** The total of this length; -1 where there is none, for no number begins with 0. */
    private long total(int length) {
        int from = digits.length() - length;
        return length > 1 && digits.charAt(from) == '0' ? -1 : Long.parseLong(digits, from, digits.length(), 10);
    }

    /** More than so many digits in so many cells can add up to. */
    private long most(int left, int cells, int longest) {
        long most = 0;
        int digitsLeft = left;
        for (int cell = cells; cell > 0; cell--) {
            int length = Math.min(longest, digitsLeft - (cell - 1) * fewest);
            most += power(length);
            digitsLeft -= length;
        }
        return most;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
