package dev.gouji.recognise.settle;

import dev.gouji.document.Place;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;

/** Tells what among the values of a line may be the number of a page: {@code 3}, on a line of its own. */
final class PageNumber {

    private static final BigDecimal MOST_PAGES = BigDecimal.valueOf(999);

    private PageNumber() {}

    /** Whether a token may be one. */
    static boolean isLike(List<LineCell> tokens, int index) {
        LineCell token = tokens.get(index);
        BigDecimal value = token.value().mark() == Mark.NUMBER ? token.value().value() : BigDecimal.ZERO;
        return value.signum() > 0
                && value.scale() <= 0
                && value.compareTo(MOST_PAGES) <= 0
                && !sharesLine(token, tokens, index - 1)
                && !sharesLine(token, tokens, index + 1);
    }

    private static boolean sharesLine(LineCell token, List<LineCell> tokens, int other) {
        return other >= 0
                && other < tokens.size()
                && token.place() instanceof Place.InText here
                && tokens.get(other).place() instanceof Place.InText there
                && here.line() == there.line();
    }
}
