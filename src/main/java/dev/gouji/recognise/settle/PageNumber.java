package dev.gouji.recognise.settle;

import dev.gouji.recognise.line.LineCell;
import java.math.BigDecimal;
import java.util.List;

/** Tells what among the values of a line may be the number of a page: {@code 3}, on a line of its own. */
public final class PageNumber {

    private static final BigDecimal MOST_PAGES = BigDecimal.valueOf(999);
    private static final int MOST_DIGITS = 3;

    private PageNumber() {}

    /** Whether a value may be one, if it stands on a line of its own. */
    static boolean isLike(LineCell cell) {
        BigDecimal value = cell.isNumber() ? cell.value().value() : BigDecimal.ZERO;
        return value.signum() > 0
                && value.scale() <= 0
                && value.compareTo(MOST_PAGES) <= 0
                && cell.text().strip().length() <= MOST_DIGITS;
    }

    /** Whether one of the values of a line may be one: it stands on a line of the text by itself. */
    public static boolean isLike(List<LineCell> cells, int index) {
        LineCell cell = cells.get(index);
        boolean before = index > 0 && cell.sharesLine(cells.get(index - 1));
        boolean behind = index + 1 < cells.size() && cell.sharesLine(cells.get(index + 1));
        return isLike(cell) && !before && !behind;
    }
}
