package dev.gouji.read.sheet.number;

import dev.gouji.document.Legibility;
import dev.gouji.read.sheet.number.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A number under a section of digit places: 1234.5 under {@code #,##0.00} → {@code 1,234.50}. */
final class DigitsText {

    private static final int GROUP = 3;
    private static final int GENERAL_DIGITS = 10;
    private static final int MOST_PLACES = 60;

    private final List<FormatToken> tokens;
    private final StringBuilder text = new StringBuilder();
    private int firstDigit = -1;
    private int point = -1;
    private int lastDigit = -1;

    private DigitsText(List<FormatToken> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                firstDigit = firstDigit < 0 ? i : firstDigit;
                lastDigit = i;
            } else if (tokens.get(i).is(Kind.POINT) && point < 0) {
                point = i;
            }
        }
    }

    /** What a number without a sign shows. */
    static CellText of(BigDecimal value, List<FormatToken> tokens) {
        return new DigitsText(tokens).show(value);
    }

    /** What a number shows where no format says how. */
    static CellText general(BigDecimal value) {
        int digits = Math.max(1, value.precision() - value.scale());
        BigDecimal seen = value.scale() > 0 && digits + value.scale() > GENERAL_DIGITS
                ? value.setScale(Math.max(0, GENERAL_DIGITS - digits), RoundingMode.HALF_UP)
                : value;
        BigDecimal bare = seen.stripTrailingZeros();
        String text = bare.signum() == 0 ? "0" : bare.toPlainString();
        return new CellText(text, legibility(seen, value), null);
    }

    private CellText show(BigDecimal value) {
        BigDecimal scaled = value;
        for (FormatToken token : tokens) {
            scaled = token.is(Kind.PERCENT) ? scaled.movePointRight(2) : scaled;
        }
        BigDecimal whole = scaled;
        for (int i = lastDigit + 1;
                lastDigit >= 0 && i < tokens.size() && tokens.get(i).is(Kind.COMMA);
                i++) {
            scaled = scaled.movePointLeft(GROUP);
        }
        BigDecimal seen =
                lastDigit < 0 ? scaled : scaled.setScale(Math.min(places(), MOST_PLACES), RoundingMode.HALF_UP);
        String plain = seen.toPlainString();
        int dot = plain.indexOf('.');
        String digits = dot < 0 ? plain : plain.substring(0, dot);
        writeWhole(digits.equals("0") ? "" : digits);
        writeFraction(dot < 0 ? "" : plain.substring(dot + 1));
        return new CellText(text.toString(), legibility(seen, whole), null);
    }

    private static Legibility legibility(BigDecimal seen, BigDecimal stored) {
        return seen.compareTo(stored) == 0 ? Legibility.CLEAR : Legibility.DOUBTFUL;
    }

    private int places() {
        int places = 0;
        for (int i = point; point >= 0 && i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                places++;
            }
        }
        return places;
    }

    /** Places from the right; the first one takes all digits that are left. */
    private void writeWhole(String digits) {
        int end = point < 0 ? tokens.size() : point;
        boolean grouped = isGrouped(end);
        int left = digits.length();
        int written = 0;
        for (int i = end - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.DIGIT)) {
                do {
                    String digit = left > 0 ? digits.substring(--left, left + 1) : filler(token);
                    if (!digit.isEmpty()) {
                        text.insert(0, grouped && written > 0 && written % GROUP == 0 ? digit + "," : digit);
                        written++;
                    }
                } while (i == firstDigit && left > 0);
            } else {
                text.insert(0, shown(token));
            }
        }
    }

    private boolean isGrouped(int end) {
        for (int i = firstDigit; firstDigit >= 0 && i < Math.min(end, lastDigit); i++) {
            if (tokens.get(i).is(Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private void writeFraction(String digits) {
        if (point < 0) {
            return;
        }
        int last = digits.length();
        while (last > 0 && digits.charAt(last - 1) == '0') {
            last--;
        }
        text.append('.');
        int next = 0;
        for (int i = point + 1; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.DIGIT)) {
                if (next < last) {
                    text.append(digits.charAt(next));
                } else {
                    text.append(filler(token));
                }
                next++;
            } else {
                text.append(shown(token));
            }
        }
    }

    private static String filler(FormatToken place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }

    private static String shown(FormatToken token) {
        return token.is(Kind.LITERAL) || token.is(Kind.PERCENT) ? token.text() : "";
    }
}
