package dev.gouji.ledger.explain.search;

/** Whether one number can become another by a slip of the finger; numbers are not negative, leading zeros vanish. */
public final class Digits {

    private static final int[] LOOKS_LIKE = {0, 1, -1, -1, -1, -1, 0, 1, 0, -1};

    private Digits() {}

    /** How a printed number came from a meant one, cheapest first in the order of {@link Weight}; null for none. */
    static Weight slip(long meant, long printed) {
        int length = length(meant);
        int differing = 0;
        int first = -1;
        int last = -1;
        if (length(printed) <= length) {
            long a = meant;
            long b = printed;
            for (int position = 0; position < length; position++, a /= 10, b /= 10) {
                if (a % 10 != b % 10) {
                    differing++;
                    first = first < 0 ? position : first;
                    last = position;
                }
            }
            if (differing == 1 && length(printed) == length) {
                return Weight.DIGIT_REPLACED;
            }
            if (differing == 2
                    && digit(meant, first) == digit(printed, last)
                    && digit(meant, last) == digit(printed, first)) {
                return last == first + 1 ? Weight.DIGITS_EXCHANGED : Weight.DISTANT_DIGITS_EXCHANGED;
            }
        }
        if (length > 1 && lacksOne(printed, meant)) {
            return Weight.DIGIT_DROPPED;
        }
        if (length(printed) == length + 1 && lacksOne(meant, printed)) {
            return Weight.DIGIT_INSERTED;
        }
        return differing == 2 && length(printed) == length && length > 2 ? Weight.TWO_DIGITS_REPLACED : null;
    }

    /** Whether two numbers of one length differ in a single digit that looks like the other (0 6 8, 1 7). */
    static boolean lookAlike(long meant, long printed) {
        long a = meant;
        long b = printed;
        int alike = 0;
        while (a > 0 || b > 0) {
            int one = (int) (a % 10);
            int other = (int) (b % 10);
            if (one != other) {
                if (LOOKS_LIKE[one] < 0 || LOOKS_LIKE[one] != LOOKS_LIKE[other]) {
                    return false;
                }
                alike++;
            }
            a /= 10;
            b /= 10;
        }
        return alike == 1;
    }

    /** How many digits the number is written with; 1 for 0. */
    public static int length(long number) {
        int length = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            length++;
        }
        return length;
    }

    private static boolean lacksOne(long shorter, long longer) {
        for (long place = 1; place <= longer; place *= 10) {
            if (longer / (place * 10) * place + longer % place == shorter) {
                return true;
            }
            if (place > Long.MAX_VALUE / 100) {
                return false;
            }
        }
        return false;
    }

    private static int digit(long number, int position) {
        long rest = number;
        for (int i = 0; i < position; i++) {
            rest /= 10;
        }
        return (int) (rest % 10);
    }
}
