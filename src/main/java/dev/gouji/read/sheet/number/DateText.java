package dev.gouji.read.sheet.number;

import dev.gouji.document.Legibility;
import dev.gouji.read.sheet.number.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A count of days under a section of date letters: 45292 under {@code yyyy"年"m"月"d"日"} → {@code 2024年1月1日}. What
 * another calendar or the name of a weekday would show is given as a plain date, in doubt.
 */
final class DateText {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGIN_1904 = LocalDate.of(1904, 1, 1);
    /** The programs count a 29th of February 1900, which was none, as day 60. */
    private static final int NO_SUCH_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final List<FormatToken> tokens;
    private final LocalDateTime time;
    private final boolean halves;
    private boolean known = true;

    private DateText(List<FormatToken> tokens, LocalDateTime time) {
        this.tokens = tokens;
        this.time = time;
        halves = tokens.stream()
                .anyMatch(token -> token.is(Kind.DATE)
                        && (token.text().equals("ap") || token.text().equals("zh")));
    }

    /** What a count of days shows; null when it is no date. */
    static CellText of(BigDecimal value, List<FormatToken> tokens, boolean from1904) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        int day = value.intValue();
        LocalDate date = from1904 ? BEGIN_1904.plusDays(day) : from1900(day);
        long seconds = value.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return new DateText(tokens, date.atStartOfDay().plusSeconds(seconds)).show();
    }

    private static LocalDate from1900(int day) {
        return BEFORE_1900.plusDays(day < NO_SUCH_DAY ? day + 1L : day);
    }

    private CellText show() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.DATE)) {
                text.append(part(token.text(), i));
            } else if (token.is(Kind.DIGIT) || token.is(Kind.OTHER) || token.is(Kind.TEXT) || token.is(Kind.GENERAL)) {
                known = false;
            } else {
                text.append(token.text());
            }
        }
        return known
                ? CellText.of(text.toString())
                : new CellText(time.toLocalDate().toString(), Legibility.DOUBTFUL, null);
    }

    private String part(String letters, int index) {
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y', 'e' ->
                letters.charAt(0) == 'e' || length > 2 ? padded(time.getYear(), 4) : padded(time.getYear() % 100, 2);
            case 'm' -> isMinute(index) ? padded(time.getMinute(), length) : month(length);
            case 'd' -> length < 3 ? padded(time.getDayOfMonth(), length) : unknown();
            case 'h' -> padded(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            case 's' -> padded(time.getSecond(), length);
            case 'z' -> half("上午", "下午");
            case 'a' -> letters.equals("ap") ? half("AM", "PM") : unknown();
            default -> unknown();
        };
    }

    private String month(int length) {
        return length < 3 ? padded(time.getMonthValue(), length) : unknown();
    }

    private String half(String morning, String afternoon) {
        return time.getHour() < 12 ? morning : afternoon;
    }

    private String unknown() {
        known = false;
        return "";
    }

    /** Whether {@code m} stands beside hours or seconds. */
    private boolean isMinute(int index) {
        return neighbour(index, -1) == 'h' || neighbour(index, 1) == 's';
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.DATE)) {
                return tokens.get(i).text().charAt(0);
            }
        }
        return ' ';
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + Math.min(width, 4) + "d", number);
    }
}
