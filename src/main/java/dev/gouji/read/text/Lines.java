package dev.gouji.read.text;

import java.util.Arrays;

/** A text by its lines, which end at {@code \n}, {@code \r\n} or {@code \r}; a line takes no room until it is asked for. */
final class Lines {

    private final String text;
    private int[] starts = new int[64];
    private int size;

    Lines(String text) {
        this.text = text;
        add(0);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                add(at + 1);
            }
        }
    }

    int size() {
        return size;
    }

    /** A line by its index, from 0; null beyond the last. */
    Line get(int index) {
        if (index >= size) {
            return null;
        }
        int start = starts[index];
        int end = index + 1 < size ? starts[index + 1] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Line(index + 1, text.substring(start, end));
    }

    /** Whether anything is seen from a line on. */
    boolean goOn(int index) {
        return index < size && WhiteSpace.firstInk(text, starts[index], text.length()) < text.length();
    }

    private void add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = start;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
