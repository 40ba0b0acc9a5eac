package dev.gouji.dataset.record;

/** Texts that UTF-8 can hold. */
public final class WholeText {

    private static final int REPLACEMENT = 0xFFFD;

    private WholeText() {}

    /** The text with U+FFFD for every half of a surrogate pair. */
    public static String of(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
