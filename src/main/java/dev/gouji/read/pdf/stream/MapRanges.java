package dev.gouji.read.pdf.stream;

import java.io.OutputStream;

/**
 * Counts the codes that the ranges of a CMap stand for, as its text is written to it: {@code <0000> <00ff> <4e00>} are 256.
 * Format: Adobe Technical Note 5014.
 */
final class MapRanges extends OutputStream {

    private static final int LONGEST_WORD = 16;

    /** First code, last code, what they become. */
    private static final int ITEMS = 3;

    private final StringBuilder word = new StringBuilder();
    private boolean inRanges;
    private boolean inHex;
    private boolean inList;
    private boolean inComment;
    private boolean inString;
    private int items;
    private long first;
    private long value;
    private long codes;

    /** So many; never less than there are. */
    long codes() {
        return codes;
    }

    @Override
    public void write(int octet) {
        char c = (char) (octet & 0xFF);
        if (inComment) {
            inComment = c != '\r' && c != '\n';
        } else if (inString) {
            inString = c != ')';
        } else if (inHex) {
            hex(c);
        } else if (c > ' ' && "<>[]()/%".indexOf(c) < 0) {
            word.append(word.length() < LONGEST_WORD ? String.valueOf(c) : "");
        } else {
            word();
            sign(c);
        }
    }

    private void hex(char c) {
        int digit = Character.digit(c, 16);
        if (c == '>') {
            inHex = false;
            item(value);
        } else if (digit >= 0) {
            value = ((value << 4) | digit) & 0xFFFF_FFFFL;
        }
    }

    private void sign(char c) {
        switch (c) {
            case '<' -> {
                inHex = true;
                value = 0;
            }
            // neither may hide an end or play one
            case '%' -> inComment = true;
            case '(' -> inString = true;
            case '[' -> inList = true;
            case ']' -> {
                inList = false;
                item(0);
            }
            default -> {}
        }
    }

    private void word() {
        if (word.isEmpty()) {
            return;
        }
        String said = word.toString();
        word.setLength(0);
        if (said.endsWith("range")) {
            inRanges = said.equals("beginbfrange") || said.equals("begincidrange");
            items = 0;
        } else {
            item(0);
        }
    }

    private void item(long code) {
        if (!inRanges || inList) {
            return;
        }
        if (items == 0) {
            first = code;
        } else if (items == 1) {
            codes += Math.max(0, code - first + 1);
        }
        items = (items + 1) % ITEMS;
    }
}
