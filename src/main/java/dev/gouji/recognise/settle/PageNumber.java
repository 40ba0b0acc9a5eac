package dev.gouji.recognise.settle;

import dev.gouji.document.Place;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;

/** Tells what among the values of a line may be the number of a page: {@code 3}, on a line of its own. */
public final class PageNumber {

    private static final BigDecimal MOST_PAGES = BigDecimal.valueOf(999);
    private static final int MOST_DIGITS = 3;

    private PageNumber() {}

    /** Whether a value may be one, if it stands on a line of its own. */
    public static boolean isLike(LineCell cell) {
        BigDecimal value = cell.value().mark() == Mark.NUMBER ? cell.value().value() : BigDecimal.ZERO;
        return value.signum() > 0
                && value.scale() <= 0
                && value.compareTo(MOST_PAGES) <= 0
                && cell.text().strip().length() <= MOST_DIGITS;
    }

    /** Whether a token may be one. */
    static boolean isLike(List<LineCell> tokens, int index) {
        return isLike(tokens.get(index))
                && !sharesLine(tokens.get(index), tokens, index - 1)
                && !sharesLine(tokens.get(index), tokens, index + 1);
    }

    private static boolean sharesLine(LineCell token, List<LineCell> tokens, int other) {
        return other >= 0
                && other < tokens.size()
                && token.place() instanceof Place.InText here
                && tokens.get(other).place() instanceof Place.InText there
                && here.line() == there.line();
    }
}
