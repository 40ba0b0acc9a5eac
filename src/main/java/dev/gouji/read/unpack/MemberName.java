package dev.gouji.read.unpack;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path of a member as it can be shown: {@code C:\报告\甲.doc} → {@code 报告/甲.doc}. Nothing is ever written by it.
 *
 * @param text {@code /}-separated; {@code ..} and control characters stand as {@code %XX}
 * @param safe whether it can be taken for the member's name at all
 */
record MemberName(String text, boolean safe) {

    private static final int LONGEST = 1_024;
    private static final int SHOWN = 120;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:(?=/|$)");

    /** The name that an archive gives, decoded. */
    static MemberName of(String written) {
        if (written.length() > LONGEST) {
            String start = written.substring(0, written.offsetByCodePoints(0, SHOWN));
            return new MemberName(of(start).text + "…", false);
        }
        String path = DRIVE.matcher(written.replace('\\', '/')).replaceFirst("");
        List<String> steps = new ArrayList<>();
        boolean safe = true;
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.add("%2E%2E");
                safe = false;
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(escaped(step));
            }
        }
        return steps.isEmpty() ? new MemberName("%00", false) : new MemberName(String.join("/", steps), safe);
    }

    private static String escaped(String step) {
        StringBuilder text = new StringBuilder();
        step.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (half) {
                text.append('\uFFFD');
            } else if (Character.isISOControl(point)) {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) point));
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }
}
