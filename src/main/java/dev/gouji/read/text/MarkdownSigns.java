package dev.gouji.read.text;

import java.nio.charset.StandardCharsets;

/**
 * The two signs by which Markdown is told from plain text: a heading line ({@code ## …}) and the separator row of a
 * pipe table ({@code |---|---|}).
 */
public final class MarkdownSigns {

    private static final int LONGEST = 4_096;

    private MarkdownSigns() {}

    /** Whether the bytes of a text (in any charset that keeps ASCII) hold a line with such a sign. */
    public static boolean in(byte[] bytes) {
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n' || bytes[at] == '\r') {
                int length = Math.min(at - start, LONGEST);
                if (mayBeSign(bytes, start, at)) {
                    String line = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
                    if (headingLevel(line) > 0 || isSeparator(line)) {
                        return true;
                    }
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** The level of a heading line, from 1 to 6; 0 when the line is none. Up to three spaces may stand before it. */
    static int headingLevel(String line) {
        int at = 0;
        while (at < line.length() && at < 3 && line.charAt(at) == ' ') {
            at++;
        }
        int level = 0;
        while (at + level < line.length() && level < 7 && line.charAt(at + level) == '#') {
            level++;
        }
        int next = at + level;
        boolean heading = level >= 1 && level <= 6 && next < line.length() && line.charAt(next) <= ' ';
        return heading && !line.substring(next).isBlank() ? level : 0;
    }

    /**
     * Whether a line is the separator row of a pipe or grid table: {@code |---|:-:|}, {@code +===+---+}. A row whose
     * cells are single dashes is none: these are marks for "no figure".
     */
    static boolean isSeparator(String line) {
        int bars = 0;
        int segments = 0;
        int dashes = 0;
        boolean colon = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : '|';
            if (c == '|' || c == '+') {
                if (i < line.length()) {
                    bars++;
                }
                boolean blank = dashes == 0 && !colon;
                boolean ruled = dashes >= 3 || (colon && dashes >= 1);
                if (!blank && !ruled) {
                    return false;
                }
                if (ruled) {
                    segments++;
                }
                dashes = 0;
                colon = false;
            } else if (c == '-' || c == '=') {
                dashes++;
            } else if (c == ':') {
                colon = true;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return bars > 0 && segments > 0;
    }

    private static boolean mayBeSign(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at < end && (bytes[at] == '#' || bytes[at] == '|' || bytes[at] == '-' || bytes[at] == ':');
    }
}
