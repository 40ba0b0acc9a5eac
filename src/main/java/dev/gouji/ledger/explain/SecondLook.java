package dev.gouji.ledger.explain;

import dev.gouji.report.Figure;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a cell a second time: whether it was the reading that went wrong and not the report. */
final class SecondLook {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private SecondLook() {}

    /**
     * Whether the reading of a figure is in doubt: it was not surely read, or its raw text holds the proposed number among
     * others.
     *
     * @param proposed what it should be; null for nothing
     */
    static boolean doubts(Figure figure, BigDecimal proposed) {
        if (!figure.certainty().isSure()) {
            return true;
        }
        if (proposed == null || figure.raw() == null) {
            return false;
        }
        boolean offered = false;
        int numbers = 0;
        Matcher matcher = NUMBER.matcher(Normalizer.normalize(figure.raw(), Normalizer.Form.NFKC));
        while (matcher.find()) {
            numbers++;
            offered |= new BigDecimal(matcher.group()).compareTo(proposed) == 0;
        }
        return offered && numbers > 1;
    }
}
