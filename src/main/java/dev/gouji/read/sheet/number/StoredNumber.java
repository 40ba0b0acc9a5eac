package dev.gouji.read.sheet.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as workbooks store them: binary ones written with up to 17 digits, of which spreadsheet programs know 15. */
public final class StoredNumber {

    private static final MathContext KNOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 40;
    private static final int FURTHEST = 60;

    private StoredNumber() {}

    /** Reads a number: {@code 3.0000000000000004} → 3; null when it is none, or beyond what a sheet can count. */
    public static BigDecimal of(String text) {
        String dense = text.strip();
        if (dense.isEmpty() || dense.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(dense);
            // the exponent is looked at first: plain digits of 1E999999999 would fill the memory
            if (Math.abs((long) value.scale()) > FURTHEST) {
                return value.signum() == 0 ? BigDecimal.ZERO : null;
            }
            BigDecimal known = value.round(KNOWN).stripTrailingZeros();
            return known.scale() < 0 ? known.setScale(0) : known;
        } catch (NumberFormatException malformed) {
            return null;
        }
    }
}
