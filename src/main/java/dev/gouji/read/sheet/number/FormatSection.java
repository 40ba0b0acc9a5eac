package dev.gouji.read.sheet.number;

import dev.gouji.read.sheet.number.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the up to four sections of a format code, taken apart: {@code #,##0.00"元"}.
 *
 * @param tokens its pieces
 * @param condition which numbers it is for; null when its position says so
 */
record FormatSection(List<FormatToken> tokens, Predicate<BigDecimal> condition) {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern COLOUR =
            Pattern.compile("(?:black|blue|cyan|green|magenta|red|white|yellow|color ?[0-9]{1,2}|颜色 ?[0-9]{1,2})");
    private static final String DATE_LETTERS = "ymdhsgeabn";
    private static final String CHINESE_GENERAL = "g/通用格式";
    private static final List<String> HALVES = List.of("am/pm", "a/p", "上午/下午");

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    static FormatSection of(String code) {
        return new Parser(code).parse();
    }

    /** Goes through a section from left to right. */
    private static final class Parser {

        private final String code;
        private final String lower;
        private final List<FormatToken> tokens = new ArrayList<>();
        private Predicate<BigDecimal> condition;
        private int at;

        Parser(String code) {
            this.code = code;
            this.lower = code.toLowerCase(Locale.ROOT);
        }

        FormatSection parse() {
            while (at < code.length()) {
                step();
            }
            return new FormatSection(List.copyOf(tokens), condition);
        }

        private void step() {
            char c = code.charAt(at);
            String half = HALVES.stream()
                    .filter(word -> lower.startsWith(word, at))
                    .findFirst()
                    .orElse(null);
            if (half != null) {
                add(Kind.DATE, half.equals("上午/下午") ? "zh" : "ap", half.length());
            } else if (lower.startsWith("general", at)) {
                add(Kind.GENERAL, "", "general".length());
            } else if (lower.startsWith(CHINESE_GENERAL, at)) {
                add(Kind.GENERAL, "", CHINESE_GENERAL.length());
            } else if (DATE_LETTERS.indexOf(lower.charAt(at)) >= 0 && !isExponent()) {
                int end = at + 1;
                while (end < code.length() && lower.charAt(end) == lower.charAt(at)) {
                    end++;
                }
                add(Kind.DATE, lower.substring(at, end), end - at);
            } else {
                sign(c);
            }
        }

        private boolean isExponent() {
            return lower.charAt(at) == 'e' && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
        }

        private void sign(char c) {
            switch (c) {
                case '0', '#', '?' -> add(Kind.DIGIT, String.valueOf(c), 1);
                case '.' -> add(Kind.POINT, ".", 1);
                case ',' -> add(Kind.COMMA, ",", 1);
                case '%' -> add(Kind.PERCENT, "%", 1);
                case '@' -> add(Kind.TEXT, "", 1);
                case '"' -> quoted();
                case '[' -> bracketed();
                case '\\', '!' -> add(Kind.LITERAL, next(), 2);
                case '_' -> add(Kind.LITERAL, " ", 2);
                case '*' -> at += 2;
                case 'E', 'e' -> add(Kind.OTHER, "e", 2);
                case '/' -> add(hasDate() ? Kind.LITERAL : Kind.OTHER, "/", 1);
                default -> add(Kind.LITERAL, String.valueOf(c), 1);
            }
        }

        private boolean hasDate() {
            return tokens.stream().anyMatch(token -> token.is(Kind.DATE));
        }

        private String next() {
            return at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
        }

        private void quoted() {
            int end = code.indexOf('"', at + 1);
            int stop = end < 0 ? code.length() : end;
            add(Kind.LITERAL, code.substring(at + 1, stop), stop - at + 1);
        }

        /** A colour, a locale with a sign of money, a condition, an elapsed time, digits of another script. */
        private void bracketed() {
            int end = code.indexOf(']', at);
            int stop = end < 0 ? code.length() : end;
            String inner = lower.substring(at + 1, stop);
            int length = stop - at + 1;
            Matcher test = CONDITION.matcher(inner);
            if (test.matches()) {
                condition = condition(test.group(1), new BigDecimal(test.group(2)));
                at += length;
            } else if (inner.startsWith("$")) {
                int dash = inner.indexOf('-');
                add(Kind.LITERAL, code.substring(at + 2, at + 1 + (dash < 0 ? inner.length() : dash)), length);
            } else if (ELAPSED.matcher(inner).matches()) {
                add(Kind.OTHER, inner, length);
            } else if (COLOUR.matcher(inner).matches()) {
                at += length;
            } else {
                add(Kind.OTHER, inner, length);
            }
        }

        private static Predicate<BigDecimal> condition(String sign, BigDecimal bound) {
            return switch (sign) {
                case "<" -> value -> value.compareTo(bound) < 0;
                case ">" -> value -> value.compareTo(bound) > 0;
                case "<=" -> value -> value.compareTo(bound) <= 0;
                case ">=" -> value -> value.compareTo(bound) >= 0;
                case "<>" -> value -> value.compareTo(bound) != 0;
                default -> value -> value.compareTo(bound) == 0;
            };
        }

        private void add(Kind kind, String text, int length) {
            tokens.add(new FormatToken(kind, text));
            at += length;
        }
    }
}
