package dev.gouji.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutations of tags, of the values of attributes and of numbers: XML, HTML, and the control words of RTF. */
final class MarkupMutations {

    private static final Pattern TAG = Pattern.compile("<[/?!]?[A-Za-z][^<>]{0,2000}>");
    private static final Pattern VALUE = Pattern.compile("=\"([^\"<>]{0,400})\"");
    private static final Pattern CONTROL = Pattern.compile("\\\\[a-z]{1,32}-?\\d{0,10} ?|[{}]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}");
    private static final Pattern PARAMETER = Pattern.compile("(?<=[a-z])-?\\d{1,10}");
    private static final Pattern START = Pattern.compile("<([A-Za-z][\\w:.-]{0,60})(?:\\s[^<>]{0,2000})?(?<!/)>");
    private static final int LONGEST_ELEMENT = 40_000;

    private static final List<String> EXTREMES = List.of(
            "0",
            "1",
            "-1",
            "2147483647",
            "-2147483648",
            "4294967295",
            "99999999999999999999",
            "1e308",
            "NaN",
            "0.0000001",
            "",
            "x",
            "true",
            "#REF!",
            "A1:XFD1048576",
            "../../x",
            "&#0;",
            "100%",
            "９９９");

    private MarkupMutations() {}

    /** Whether there are tags or control words to be changed. */
    static boolean takes(byte[] bytes) {
        String head = text(Arrays.copyOf(bytes, Math.min(bytes.length, 400)));
        return head.contains("{\\rtf") || TAG.matcher(head).find();
    }

    /** Any of them; null where there is nothing to change. Most of them keep markup well-formed. */
    static byte[] any(byte[] original, Random random) {
        String text = text(original);
        boolean rtf = text.startsWith("{\\rtf");
        String changed = switch (random.nextInt(rtf ? 4 : 10)) {
            case 0 -> doubled(text, rtf ? CONTROL : TAG, random);
            case 1 -> without(text, rtf ? CONTROL : TAG, random);
            case 2 -> exchanged(text, rtf ? CONTROL : TAG, random);
            case 3 -> extreme(text, rtf ? PARAMETER : NUMBER, random);
            case 4, 5 -> extremeValue(text, random);
            default -> element(text, random);
        };
        return changed == null ? null : changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An element stands twice, often, not at all, elsewhere, or within itself. */
    private static String element(String text, Random random) {
        int[] one = pickElement(text, random);
        if (one == null) {
            return null;
        }
        String before = text.substring(0, one[0]);
        String element = text.substring(one[0], one[1]);
        String after = text.substring(one[1]);
        int inside = element.indexOf('>') + 1;
        return switch (random.nextInt(6)) {
            case 0 -> before + element.repeat(2) + after;
            case 1 -> before + element.repeat(2 + random.nextInt(400)) + after;
            case 2 ->
                before
                        + element.substring(0, inside).repeat(100)
                        + element.substring(inside)
                        + element.substring(element.lastIndexOf("</")).repeat(99)
                        + after;
            case 3 -> before + element.substring(0, inside) + element + element.substring(inside) + after;
            case 4 -> elsewhere(before + after, element, random);
            default -> before + after;
        };
    }

    private static String elsewhere(String text, String element, Random random) {
        int at = text.indexOf('<', random.nextInt(text.length() + 1));
        return at < 0 ? null : text.substring(0, at) + element + text.substring(at);
    }

    /** From and to; null when none is near. */
    private static int[] pickElement(String text, Random random) {
        MatchResult start = pick(text, START, random);
        if (start == null) {
            return null;
        }
        Matcher tag = Pattern.compile("<(/?)" + Pattern.quote(start.group(1)) + "(?=[\\s>])[^<>]*(?<!/)>")
                .matcher(text);
        int depth = 0;
        int end = Math.min(text.length(), start.start() + LONGEST_ELEMENT);
        tag.region(start.start(), end);
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return new int[] {start.start(), tag.end()};
            }
        }
        return null;
    }

    private static String doubled(String text, Pattern what, Random random) {
        MatchResult one = pick(text, what, random);
        int times = random.nextInt(12) == 0 ? 3_000 : 1;
        return one == null
                ? null
                : text.substring(0, one.start()) + one.group().repeat(times) + text.substring(one.start());
    }

    private static String without(String text, Pattern what, Random random) {
        MatchResult one = pick(text, what, random);
        return one == null ? null : text.substring(0, one.start()) + text.substring(one.end());
    }

    private static String exchanged(String text, Pattern what, Random random) {
        MatchResult one = pick(text, what, random);
        MatchResult other = pick(text, what, random);
        if (one == null || one.start() == other.start()) {
            return null;
        }
        MatchResult first = one.start() < other.start() ? one : other;
        MatchResult second = first == one ? other : one;
        return text.substring(0, first.start())
                + second.group()
                + text.substring(first.end(), second.start())
                + first.group()
                + text.substring(second.end());
    }

    private static String extreme(String text, Pattern what, Random random) {
        MatchResult one = pick(text, what, random);
        return one == null
                ? null
                : text.substring(0, one.start())
                        + EXTREMES.get(random.nextInt(EXTREMES.size()))
                        + text.substring(one.end());
    }

    private static String extremeValue(String text, Random random) {
        MatchResult one = pick(text, VALUE, random);
        return one == null
                ? null
                : text.substring(0, one.start(1))
                        + EXTREMES.get(random.nextInt(EXTREMES.size()))
                        + text.substring(one.end(1));
    }

    /** One of the matches after a random place, so that not all need be found. */
    private static MatchResult pick(String text, Pattern what, Random random) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = what.matcher(text);
        List<MatchResult> near = new ArrayList<>();
        int from = random.nextInt(text.length());
        for (boolean found = matcher.find(from) || matcher.find(0); found && near.size() < 8; found = matcher.find()) {
            near.add(matcher.toMatchResult());
        }
        return near.isEmpty() ? null : near.get(random.nextInt(near.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
