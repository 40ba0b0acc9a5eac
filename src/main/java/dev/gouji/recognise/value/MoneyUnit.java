package dev.gouji.recognise.value;

import dev.gouji.recognise.label.Folding;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of money that reports print: {@code 元}, {@code 万元} and the other multiples, in any writing. */
public final class MoneyUnit {

    /** For a text that names several units, or another currency's. */
    public static final String UNCLEAR = "?元";

    private static final Pattern UNIT = Pattern.compile("(?<![单公多])([十百千万亿美港欧日澳]*)元");
    private static final String MULTIPLES = "十百千万亿";

    private MoneyUnit() {}

    /**
     * The unit that a text names, its characters simplified and its white space gone: {@code 采购总金额（單位：萬 元）} →
     * {@code 万元}; null when it names none, {@link #UNCLEAR} when it does not say which.
     */
    public static String in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = UNIT.matcher(Folding.simplified(Folding.dense(text)));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        if (found.isEmpty()) {
            return null;
        }
        String unit = found.iterator().next();
        return found.size() == 1 && isMultiple(unit) ? unit : UNCLEAR;
    }

    /** An amount in one unit as one in another; both are 元 or multiples of it. */
    public static BigDecimal convert(BigDecimal number, String from, String to) {
        int places = power(from) - power(to);
        if (places == 0) {
            return number;
        }
        BigDecimal converted = number.scaleByPowerOfTen(places);
        return converted.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(converted.stripTrailingZeros().toPlainString());
    }

    private static boolean isMultiple(String unit) {
        return unit.chars().limit(unit.length() - 1L).allMatch(c -> MULTIPLES.indexOf(c) >= 0);
    }

    private static int power(String unit) {
        int power = 0;
        for (int i = 0; i < unit.length() - 1; i++) {
            int multiple = MULTIPLES.indexOf(unit.charAt(i)) + 1;
            power += multiple == MULTIPLES.length() ? 8 : multiple;
        }
        return power;
    }
}
