package dev.gouji.read.web;

import dev.gouji.read.text.RaisedDigits;

/** The text of one block while it is gathered: white space folded as a browser shows it, line breaks kept. */
final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean raised;
    private int raisedFrom = -1;
    private String marker = "";

    InlineText() {}

    /** A copy that goes on by itself. */
    InlineText(InlineText other) {
        text.append(other.text);
        space = other.space;
        raised = other.raised;
        raisedFrom = other.raisedFrom;
        marker = other.marker;
    }

    /** Adds text of the page; {@code asWritten} inside {@code pre}. */
    void add(String added, boolean asWritten) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (asWritten && c == '\n') {
                breakLine();
            } else if (!isFoldable(c) || (asWritten && c != '\r')) {
                ink(c);
            } else {
                space = true;
            }
        }
    }

    /** Whether what is added next stands above or below the line. */
    void raise(boolean above) {
        raised = above;
    }

    void breakLine() {
        space = false;
        text.append('\n');
    }

    /** A list number, to stand before the next text; dropped by the next marker. */
    void mark(String number) {
        marker = number;
    }

    /** The text so far, without the blank lines and folded spaces around it; begins anew. */
    String take() {
        int start = 0;
        int end = text.length();
        while (start < end && isFoldable(text.charAt(start))) {
            start++;
        }
        while (end > start && isFoldable(text.charAt(end - 1))) {
            end--;
        }
        String taken = text.substring(start, end);
        text.setLength(0);
        raisedFrom = -1;
        space = false;
        return taken;
    }

    private void ink(char c) {
        if (!marker.isEmpty()) {
            text.append(marker);
            marker = "";
            space = false;
        }
        boolean lineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (space && !lineStart) {
            text.append(' ');
        }
        space = false;
        if (raised) {
            raisedFrom = raisedFrom < 0 ? text.length() : raisedFrom;
            RaisedDigits.append(text, raisedFrom, String.valueOf(c));
        } else {
            raisedFrom = -1;
            text.append(c);
        }
    }

    private static boolean isFoldable(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
