package dev.gouji.recognise.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in words: {@code 2021年}, {@code ２０２１年度}, {@code 二〇二一年}, {@code 二○二一年}. */
final class YearWords {

    /** A year; its text is group 1, with 年 or 年度 behind it. Text must be dense. */
    static final String YEAR = "(20[0-9]{2}|二[〇○零ＯO0][一二三四五六七八九〇○零ＯO0]{2})";

    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR + "年?度?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private YearWords() {}

    /** The number of a year's text; null when it is none. */
    static Integer parse(String text) {
        Matcher matcher = YEAR_ALONE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = 0;
        for (char c : matcher.group(1).toCharArray()) {
            int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            year = year * 10 + Math.max(digit, 0);
        }
        return year;
    }
}
