package dev.gouji.recognise.label;

import dev.gouji.document.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds away differences of writing that do not change what a label says. */
public final class Folding {

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:[(]?[一二三四五六七八九十]{1,3}[)、.,:]|[(]?[0-9]{1,2}[)、.,:]|[0-9]{1,2}(?=\\p{IsHan})|[(][)]){1,4}");
    private static final Pattern AMONG = Pattern.compile("其中[:,、]?");
    private static final Pattern YEAR = Pattern.compile("(?:20[0-9]{2}|二[〇○零一][〇○零一二三四五六七八九]{2})(?=年)");
    private static final String ANY_YEAR = "XXXX";
    private static final Pattern REMARK = Pattern.compile("[(][^()]*[)]$");

    private Folding() {}

    /**
     * Letters and digits alone, full-width forms made ASCII, traditional characters of the forms' wording simplified, white
     * space and punctuation gone: {@code （一） 予以公開} → {@code 一予以公开}.
     */
    public static String fold(String printed) {
        String text = TraditionalForms.simplified(printed);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /**
     * As {@link #fold}, without the numbering in front: {@code （一） 予以公开} → {@code 予以公开}, {@code 其中：1、同意公开答复数} →
     * {@code 同意公开答复数}; a year in front is any year, {@code 2014年度} → {@code XXXX年度}.
     */
    public static String core(String text) {
        return coreOfDense(dense(text));
    }

    /** The same of a text that is {@link #dense} already. */
    public static String coreOfDense(String dense) {
        String label = withoutStart(AMONG, dense);
        String bare = withoutStart(NUMBERING, label);
        return anyYear(fold(bare.isEmpty() ? label : bare));
    }

    /** Whether a {@link #dense} text is a numbering and nothing else. */
    public static boolean isNumbering(String dense) {
        return NUMBERING.matcher(dense).matches();
    }

    private static String anyYear(String folded) {
        String bare = withoutStart(YEAR, folded);
        return bare.length() == folded.length() ? folded : ANY_YEAR + bare;
    }

    private static String withoutStart(Pattern start, String text) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** The text with traditional characters of the forms' wording simplified; as long as before. */
    public static String simplified(String text) {
        return TraditionalForms.simplified(text);
    }

    /** As {@link #core}, without a remark in brackets at the end: {@code 规章（另有说明）} → {@code 规章}. */
    public static String coreWithoutRemark(String text) {
        return coreOfDense(withoutRemark(dense(text)));
    }

    /** A dense text without a remark in brackets at its end. */
    public static String withoutRemark(String dense) {
        return dense.endsWith(")") ? REMARK.matcher(dense).replaceFirst("") : dense;
    }

    /** White space and invisible characters gone, nothing else changed; as long as {@link #dense} of the same text. */
    public static String unspaced(String text) {
        StringBuilder unspaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                unspaced.append(text.charAt(i));
            }
        }
        return unspaced.toString();
    }

    /** White space and invisible characters gone, full-width ASCII made narrow, nothing else changed. */
    public static String dense(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (!isSpace(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    /** Whether a character shows nothing: white space of any kind, zero-width characters, marks of order. */
    public static boolean isSpace(char c) {
        return Cell.showsNothing(c);
    }

    /** The ASCII character of a full-width one; others stay. */
    public static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }
}
