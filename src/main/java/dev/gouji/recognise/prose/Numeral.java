package dev.gouji.recognise.prose;

import dev.gouji.report.Statement.Closeness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit in dense text: {@code 1.2万余件} from its first digit to behind its unit.
 *
 * @param start where it begins
 * @param end behind its unit
 * @param value {@code 12000}
 * @param step what its last digit is worth: {@code 1000}
 * @param closeness how it is meant, from the words at it
 * @param unit {@code 件}, {@code %}, {@code 元} …; money is in 元
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal step, Closeness closeness, String unit) {

    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
    private static final String CHARACTERS = "[〇○零一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?";

    private static final Pattern NUMERAL = Pattern.compile("(约|近|逾|超过|超|不足)?(百分之)?(" + DIGITS + "|" + CHARACTERS
            + ")(余|多)?([百千]?[万亿])?(余|多)?(人次|件次|个百分点|件|宗|起|份|例|条|部|项|个|元|%|％)?(以上|左右|余)?");

    /** What stands around a number that is part of a range, a date, a name or a decimal. */
    private static final String JOINED_BEFORE = "-~—–～至到第〔[./";

    private static final String JOINED_BEHIND = "-~—–～至";
    private static final String VALUES = "零一二三四五六七八九";
    private static final String WRITTEN = "0123456789〇○两十百千万亿" + VALUES;

    /** What may stand behind the first number of a range. */
    private static final String UNITS = "件%个元";

    /** Longer ones are numbers of something else. */
    private static final int LONGEST = 24;

    /** The numbers with units in a text, left to right; those in ranges, dates and decimals are left out. */
    static List<Numeral> in(String dense) {
        List<Numeral> found = new ArrayList<>();
        Matcher matcher = NUMERAL.matcher(dense);
        while (matcher.find()) {
            Numeral numeral = of(matcher, dense);
            if (numeral != null) {
                found.add(numeral);
            }
        }
        return found;
    }

    private static Numeral of(Matcher matcher, String dense) {
        boolean percentage = matcher.group(2) != null;
        String unit = percentage ? "%" : matcher.group(7);
        int start = matcher.start();
        boolean joined = (start > 0 && isJoined(dense.charAt(start - 1), dense, start - 1))
                || isJoinedBehind(dense, matcher.end());
        if (unit == null || unit.equals("个百分点") || joined || matcher.group(3).length() > LONGEST) {
            return null;
        }
        BigDecimal number = number(matcher.group(3));
        if (number == null) {
            return null;
        }
        BigDecimal scale = scale(matcher.group(5));
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale()).multiply(scale);
        BigDecimal value = scale.compareTo(BigDecimal.ONE) == 0
                ? number
                : new BigDecimal(number.multiply(scale).stripTrailingZeros().toPlainString());
        return new Numeral(start, matcher.end(), value, step, closeness(matcher, number), unit.replace('％', '%'));
    }

    private static boolean isJoined(char before, String dense, int at) {
        boolean behindNumber = at > 0 && isDigit(dense.charAt(at - 1));
        boolean behindUnit = at > 0 && UNITS.indexOf(dense.charAt(at - 1)) >= 0;
        boolean joint = JOINED_BEFORE.indexOf(before) >= 0;
        // 达到81件 and 增加到81件 are no ranges; 10到20件 is one
        boolean word = (before == '到' || before == '至') && !behindNumber && !behindUnit;
        // of 1,23件 a digit is lost, or it is two numbers
        boolean part = before == ',' && behindNumber;
        return (joint && !word) || part || isDigit(before) || (before < 0x80 && Character.isLetter(before));
    }

    /** Of 9件到20件 and 9件至20件 neither is counted; 办结9件到位 is no range. */
    private static boolean isJoinedBehind(String dense, int end) {
        boolean range = dense.startsWith("到", end) && end + 1 < dense.length() && isDigit(dense.charAt(end + 1));
        return range || (end < dense.length() && JOINED_BEHIND.indexOf(dense.charAt(end)) >= 0);
    }

    private static boolean isDigit(char c) {
        return WRITTEN.indexOf(c) >= 0;
    }

    private static Closeness closeness(Matcher matcher, BigDecimal number) {
        String before = matcher.group(1) == null ? "" : matcher.group(1);
        String behind = matcher.group(8) == null ? "" : matcher.group(8);
        boolean more = matcher.group(4) != null || matcher.group(6) != null || behind.equals("余");
        if (more || behind.equals("以上") || List.of("逾", "超过", "超").contains(before)) {
            return Closeness.AT_LEAST;
        }
        if (before.equals("约") || behind.equals("左右")) {
            return Closeness.ABOUT;
        }
        return before.isEmpty() || number.signum() == 0 ? Closeness.EXACT : Closeness.AT_MOST;
    }

    private static BigDecimal scale(String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        long scale = word.endsWith("亿") ? 100_000_000 : 10_000;
        return BigDecimal.valueOf(scale * Math.max(1, weight(word.charAt(0))));
    }

    /** What a character multiplies the digit before it by; 0 for a digit. */
    private static long weight(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static BigDecimal number(String text) {
        if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return new BigDecimal(text.replace(",", ""));
        }
        String[] parts = text.split("点", -1);
        Long whole = whole(parts[0]);
        if (whole == null) {
            return null;
        }
        StringBuilder decimal = new StringBuilder(whole.toString());
        if (parts.length > 1) {
            decimal.append('.');
            parts[1].chars().forEach(c -> decimal.append(VALUES.indexOf(c)));
        }
        return new BigDecimal(decimal.toString());
    }

    /** 一百二十三 → 123, 二〇 → 20, 十二 → 12; null for what is no number. */
    private static Long whole(String text) {
        String digits = text.replace('〇', '零').replace('○', '零').replace('两', '二');
        if (digits.chars().allMatch(c -> VALUES.indexOf(c) >= 0)) {
            StringBuilder plain = new StringBuilder();
            digits.chars().forEach(c -> plain.append(VALUES.indexOf(c)));
            return plain.length() > 9 ? null : Long.valueOf(plain.toString());
        }
        long total = 0;
        long digit = -1;
        long last = Long.MAX_VALUE;
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            long weight = weight(c);
            if (weight == 0) {
                if (digit > 0) {
                    return null;
                }
                zero |= c == '零';
                digit = VALUES.indexOf(c);
            } else {
                if (weight >= last || digit == 0) {
                    return null;
                }
                total += (digit < 0 ? 1 : digit) * weight;
                last = weight;
                digit = -1;
                zero = false;
            }
        }
        // 一百二 is 120 to some and 102 to others
        return digit > 0 && last > 10 && !zero ? null : total + Math.max(digit, 0);
    }
}
