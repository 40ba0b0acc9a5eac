package dev.gouji.recognise.value;

import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Certainty;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell's text says: {@code "　"} → blank, {@code "－18"} → -18, {@code "1，234"} → 1234, {@code "25.1万元"} →
 * 25.1 with unit 万元, {@code "见附件"} → unreadable.
 *
 * @param mark number, one of the marks for none, or unreadable
 * @param value null unless a number; in the unit that is printed, not converted
 * @param unit the unit printed in the cell; null when there is none
 * @param certainty doubtful for a number broken by white space or written with leading zeros, and for what is no value; inferred
 *     where a word or a note says it
 */
public record CellValue(Mark mark, BigDecimal value, String unit, Certainty certainty) {

    /** Something that is no value. */
    public static final CellValue UNREADABLE = new CellValue(Mark.UNREADABLE, null, null, Certainty.DOUBTFUL);

    /** A mark that says nothing by itself: {@code ×}, {@code *}, {@code N/A}. It stands for a value, and for which is open. */
    public static final CellValue OPEN_MARK = new CellValue(Mark.UNREADABLE, null, null, Certainty.READ);

    private static final CellValue ZERO = new CellValue(Mark.NUMBER, BigDecimal.ZERO, null, Certainty.INFERRED);
    private static final CellValue NONE = new CellValue(Mark.NONE, null, null, Certainty.INFERRED);

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_MARK = 8;
    private static final String DASHES = "-‐‑‒–—―−─﹣ー";
    private static final String SLASHES = "/\\∕⁄";
    /** What may be all of a cell and is no mark: brackets, commas. */
    private static final String PUNCTUATION = ":,.;!()[]{}<>\"'|。，；：、（）【】〔〕《》〈〉“”‘’「」・·";

    private static final Set<String> ZEROS = Set.of("零", "〇", "○", "0(零)", "零(0)");
    private static final Set<String> NOTHING = Set.of("不涉及", "未发生", "暂无");
    private static final Pattern BRACKET = Pattern.compile("[(（].*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("[(](?:含|其中|包括|包含)[^()]*[)]$");

    private static final Pattern NUMBER = Pattern.compile(
            "([+-])?([0-9]{1,3}(?:[,'][0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?([十百千万亿]{0,2}元|件|条|个|项|次|份|宗|人次|人|篇|部)?");

    /** Reads a cell's text. */
    public static CellValue of(String raw) {
        String printed = Folding.dense(raw);
        if (printed.isEmpty()) {
            return new CellValue(Mark.BLANK, null, null, Certainty.READ);
        }
        if (printed.length() > LONGEST || !mayBegin(printed.charAt(0))) {
            return isOpenMark(printed) ? OPEN_MARK : UNREADABLE;
        }
        String dense = Folding.simplified(printed);
        if (consistsOf(dense, DASHES)) {
            return new CellValue(Mark.DASH, null, null, Certainty.READ);
        }
        if (consistsOf(dense, SLASHES)) {
            return new CellValue(Mark.SLASH, null, null, Certainty.READ);
        }
        if (dense.equals("无") || dense.equals("无。")) {
            return new CellValue(Mark.NONE, null, null, Certainty.READ);
        }
        if (ZEROS.contains(dense)) {
            return ZERO;
        }
        if (NOTHING.contains(dense)) {
            return NONE;
        }
        Matcher note = NOTE.matcher(dense);
        if (note.find()) {
            return number(BRACKET.matcher(raw).replaceFirst(""), dense.substring(0, note.start()))
                    .inferred();
        }
        return number(raw, dense);
    }

    /** Whether a text is a number or a mark, known or not, so that it cannot be a label. */
    public boolean isValue() {
        return mark != Mark.UNREADABLE || certainty == Certainty.READ;
    }

    /** The same value as one that is not printed so. */
    public CellValue inferred() {
        return isValue() ? new CellValue(mark, value, unit, certainty.and(Certainty.INFERRED)) : this;
    }

    /** Whether a text has signs or Latin letters alone, as no label has. */
    private static boolean isOpenMark(String dense) {
        return dense.length() <= LONGEST_MARK
                && dense.chars().noneMatch(c -> Character.isIdeographic(c) || Character.isDigit(c))
                && dense.chars().anyMatch(c -> PUNCTUATION.indexOf(c) < 0);
    }

    /** Whether a value can begin with a character; most cells that are none end here. */
    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9')
                || DASHES.indexOf(c) >= 0
                || SLASHES.indexOf(c) >= 0
                || "+无無〇○零减減增不未暂暫".indexOf(c) >= 0;
    }

    private static CellValue number(String raw, String dense) {
        Matcher matcher = NUMBER.matcher(plainSigns(dense));
        if (!matcher.matches()) {
            return UNREADABLE;
        }
        String whole = matcher.group(2).replaceAll("[,']", "");
        String fraction = matcher.group(3);
        if (whole.length() + (fraction == null ? 0 : fraction.length()) > MOST_DIGITS) {
            return UNREADABLE;
        }
        String sign = "-".equals(matcher.group(1)) ? "-" : "";
        BigDecimal value = new BigDecimal(sign + whole + (fraction == null ? "" : "." + fraction));
        boolean padded = whole.length() > 1 && whole.charAt(0) == '0';
        boolean sure = !padded && !isBroken(raw);
        return new CellValue(Mark.NUMBER, value, matcher.group(4), sure ? Certainty.READ : Certainty.DOUBTFUL);
    }

    /** One writing for every sign: dashes and 减 become a minus, 增 a plus; a full stop between digits a point. */
    private static String plainSigns(String dense) {
        String text = dense;
        if (DASHES.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == '减') {
            text = "-" + text.substring(1);
        } else if (text.charAt(0) == '增') {
            text = "+" + text.substring(1);
        }
        return text.replace('，', ',').replace('．', '.').replace('’', '\'');
    }

    /** Whether white space stands between two digits. */
    private static boolean isBroken(String raw) {
        boolean digit = false;
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = Folding.narrow(raw.charAt(i));
            if (c >= '0' && c <= '9') {
                if (digit && space) {
                    return true;
                }
                digit = true;
                space = false;
            } else if (Folding.isSpace(c)) {
                space |= digit && Character.getType(c) != Character.FORMAT;
            }
        }
        return false;
    }

    private static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
