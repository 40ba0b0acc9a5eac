package dev.gouji.benchmark.make;

import java.math.BigDecimal;

/**
 * What a person sees of one figure in a document.
 *
 * @param value the number in plain digits; null where there is none
 * @param mark {@code blank}, {@code dash}, {@code slash} or {@code none} for the signs of nothing; {@code open} where what is seen
 *     settles nothing, {@code absent} where the document does not print the figure; null where there is a number
 * @param orMark whether a sign of nothing is as right as the number 0
 */
public record Shown(String value, String mark, boolean orMark) {

    /** Nobody can say what the figure is. */
    public static final Shown OPEN = new Shown(null, "open", false);

    /** The document does not print it. */
    public static final Shown ABSENT = new Shown(null, "absent", false);

    /** A number. */
    public static Shown number(BigDecimal value) {
        return new Shown(value.toPlainString(), null, false);
    }

    /**
     * What a cell with this text shows: {@code １,２３４} → 1234, {@code —} → dash.
     *
     * @param text with digits of full width, separators of thousands and a unit behind it, or without
     */
    public static Shown of(String text) {
        String plain = narrow(text).replaceAll("[\\s,]", "").replaceFirst("(万?元|[条件次个人]+)$", "");
        return switch (plain) {
            case "" -> new Shown(null, "blank", false);
            case "-", "—", "–" -> new Shown(null, "dash", false);
            case "/" -> new Shown(null, "slash", false);
            case "无" -> new Shown(null, "none", false);
            default -> plain.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(plain)) : OPEN;
        };
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)));
        return narrow.toString();
    }
}
