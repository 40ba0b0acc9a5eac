package dev.gouji.recognise.value;

import dev.gouji.recognise.label.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that stand beside the rows of indicator tables: {@code 条}, {@code 人次}, {@code （万元）}. */
public final class UnitWord {

    private static final List<String> UNITS = List.of(
            "条", "件", "次", "篇", "个", "人", "人次", "元", "万元", "份", "项", "部", "家", "场", "期", "宗", "处", "名", "%", "次/人",
            "件次", "条次", "百元", "千元", "百万元", "千万元", "亿元");

    private static final int LONGEST = 8;
    private static final Pattern WRAPPED = Pattern.compile("[(]?(?:单位[:]?)?([^()]{1,3})[)]?");
    private static final Pattern AT_END = Pattern.compile("[(](?:单位[:]?)?([^()]{1,3})[)]$");

    private static final Pattern BEFORE = Pattern.compile("(万元|元|人次|条|件|次|篇|个|人|份|项)(?=[\\s　]*[-+0-9０-９/／—–－无])");

    private UnitWord() {}

    /** The unit that is all of a text; null when it is none. */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = WRAPPED.matcher(Folding.simplified(Folding.dense(text)));
        return matcher.matches() && UNITS.contains(matcher.group(1)) ? matcher.group(1) : null;
    }

    /** The unit with which a text begins that holds a number behind it: {@code 条2543} → {@code 条}; null when there is none. */
    public static String before(String text) {
        Matcher matcher = BEFORE.matcher(text);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    /** The unit in brackets at the end of a label: {@code 主动公开文件数（条）} → {@code 条}; null when there is none. */
    public static String atEndOf(String label) {
        Matcher matcher = AT_END.matcher(Folding.simplified(Folding.dense(label)));
        return matcher.find() && UNITS.contains(matcher.group(1)) ? matcher.group(1) : null;
    }
}
