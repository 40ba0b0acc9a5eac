package dev.gouji.read.word;

import java.util.List;
import java.util.Locale;

/** Numbers as word processors write them in front of paragraphs (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
public final class NumberStyle {

    private static final String SMALL = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The formats' names by their codes in binary files and WordprocessingML 2003 ([MS-OSHARED] 2.2.1.3 MSONFC). */
    private static final List<String> NAMES = List.of(
            ("decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago "
                            + "ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth "
                            + "japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 "
                            + "aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung "
                            + "decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese "
                            + "ideographEnclosedCircle ideographTraditional ideographZodiac "
                            + "ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional "
                            + "taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified "
                            + "chineseCountingThousand")
                    .split(" "));

    private static final int IN_DASHES = 57;
    private static final int NO_NUMBER = 255;

    private NumberStyle() {}

    /** The name of a format given by its code: {@code 39} → {@code chineseCountingThousand}; unknown ones are decimal. */
    public static String named(int code) {
        if (code == IN_DASHES) {
            return "numberInDash";
        }
        if (code == NO_NUMBER) {
            return "none";
        }
        return code >= 0 && code < NAMES.size() ? NAMES.get(code) : NAMES.get(0);
    }

    /**
     * Writes a number.
     *
     * @param format the format's name in the markup: {@code ("chineseCounting", 12)} → {@code 十二}; a name that is not
     *     known gives decimal digits, as does a number that the format cannot write
     */
    public static String write(String format, int number) {
        if (number < 0 || number > 9999) {
            return decimal(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : decimal(number);
            case "numberInDash" -> "- " + number + " -";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters('A', number);
            case "lowerLetter" -> letters('a', number);
            case "ordinal" -> number + ordinalEnding(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, SMALL, "十百千", true);
            case "chineseLegalSimplified" -> counting(number, LEGAL, "拾佰仟", false);
            case "ideographLegalTraditional", "japaneseLegal" -> counting(number, LEGAL_TRADITIONAL, "拾佰仟", false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, SMALL);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, 20, '①');
            case "decimalEnclosedFullstop" -> enclosed(number, 20, '⒈');
            case "decimalEnclosedParen" -> enclosed(number, 20, '⑴');
            case "ideographEnclosedCircle" -> enclosed(number, 10, '㈠');
            case "ideographTraditional" -> cycle(number, STEMS);
            case "ideographZodiac" -> cycle(number, BRANCHES);
            default -> decimal(number);
        };
    }

    private static String decimal(int number) {
        return Integer.toString(number);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
            }
        }
        return text.toString();
    }

    /** A … Z, AA, BB …: word processors repeat the letter. */
    private static String letters(char first, int number) {
        return number == 0 ? "" : Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String ordinalEnding(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String counting(int number, String digits, String units, boolean shortTen) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                skipped = !text.isEmpty();
                continue;
            }
            if (skipped) {
                text.append('零');
                skipped = false;
            }
            if (!(shortTen && text.isEmpty() && place == 1 && digit == 1)) {
                text.append(digits.charAt(digit));
            }
            if (place > 0) {
                text.append(units.charAt(place - 1));
            }
        }
        return text.toString();
    }

    private static String digits(int number, String signs) {
        StringBuilder text = new StringBuilder();
        decimal(number).chars().forEach(digit -> text.append(signs.charAt(digit - '0')));
        return text.toString();
    }

    private static String enclosed(int number, int last, char first) {
        return number < 1 || number > last ? decimal(number) : Character.toString(first + number - 1);
    }

    private static String cycle(int number, String signs) {
        return number < 1
                ? decimal(number)
                : signs.substring((number - 1) % signs.length()).substring(0, 1);
    }
}
