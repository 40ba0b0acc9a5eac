package dev.gouji.read.web;

import dev.gouji.read.web.style.PageStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser sets before the items of ordered lists; {@code <ol start=3><li>} → {@code "3. "}. */
final class ListNumbers {

    private static final String CHINESE = "一二三四五六七八九十";

    private final Map<Element, Integer> next = new HashMap<>();
    private final PageStyle styles;

    ListNumbers(PageStyle styles) {
        this.styles = styles;
    }

    /** What stands before an item; empty for items of unordered lists and lists without numbers. */
    String before(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "";
        }
        int number = whole(item.attr("value"), next.computeIfAbsent(list, ol -> whole(ol.attr("start"), 1)));
        next.put(list, number + 1);
        return written(number, style(styles.of(item).listStyle(), list));
    }

    private static String style(String declared, Element list) {
        if (!declared.isEmpty()) {
            return declared;
        }
        String type = list.attr("type").strip();
        return switch (type) {
            case "a", "A" -> type.equals("a") ? "lower-alpha" : "upper-alpha";
            case "i", "I" -> type.equals("i") ? "lower-roman" : "upper-roman";
            default -> "decimal";
        };
    }

    private static String written(int number, String style) {
        return switch (style) {
            case "none", "disc", "circle", "square" -> "";
            case "lower-alpha", "lower-latin" -> letters(number) + ". ";
            case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ". ";
            case "lower-roman" -> roman(number) + ". ";
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ". ";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" -> chinese(number) + "、";
            default -> number + ". ";
        };
    }

    private static String letters(int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) {
            return String.valueOf(number);
        }
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(number / 10) + ones[number % 10];
    }

    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 20 ? "" : CHINESE.substring(number / 10 - 1, number / 10);
        String ones = number % 10 == 0 ? "" : CHINESE.substring(number % 10 - 1, number % 10);
        return number < 10 ? ones : tens + "十" + ones;
    }

    private static int whole(String text, int otherwise) {
        String number = text.strip();
        return number.matches("-?\\d{1,8}") ? Integer.parseInt(number) : otherwise;
    }
}
