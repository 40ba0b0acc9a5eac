package dev.gouji.read.scan.reader;

import java.util.regex.Pattern;

/**
 * What a reader that knows all characters says of words → the same with the number before them as labels print it.
 *
 * <p>Such a number is short and has strokes that readers take for others: 一 for {@code 一-}, 、 for the character 丶, 七 for {@code L}.
 * One with a letter in it is no number that a label prints; words without their number are known as well.
 */
public final class WordSigns {

    private static final Pattern LONG_ONE = Pattern.compile("^([(（][一二三四五六七八九十]{1,3})[-—－]([)）])");

    private static final Pattern LETTERED = Pattern.compile("^(?:[(（][A-Za-z][A-Za-z0-9]?[)）]|[A-Za-z][A-Za-z0-9]?、)");

    private WordSigns() {}

    /** Example: {@code （一-）予以公开} → {@code （一）予以公开}; {@code 二丶上年结转} → {@code 二、上年结转}; {@code （L）总计} → {@code 总计}. */
    public static String folded(String read) {
        String marked = read.replace('丶', '、');
        String whole = LONG_ONE.matcher(marked).replaceFirst("$1$2");
        return LETTERED.matcher(whole).replaceFirst("");
    }
}
