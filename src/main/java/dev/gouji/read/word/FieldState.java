package dev.gouji.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where the walk stands in fields: their codes are not content, their results are.
 *
 * <p>A field may go on over paragraphs (a table of contents), but its code does not: a beginning that is never followed by a
 * result would otherwise swallow the rest of the document.
 */
public final class FieldState {

    private static final int DEEPEST = 64;

    /** True for a field whose code is being read, innermost first. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** A walk that stands in no field. */
    public FieldState() {}

    /** Takes the sign of a field into account: {@code begin}, {@code separate} (code from result) or {@code end}. */
    public void mark(String type) {
        if ("begin".equals(type)) {
            fields.push(true);
            if (fields.size() > DEEPEST) {
                fields.removeLast();
            }
        } else if ("separate".equals(type) && !fields.isEmpty()) {
            fields.pop();
            fields.push(false);
        } else if ("end".equals(type)) {
            fields.poll();
        }
    }

    /** Whether text at this place belongs to a code. */
    public boolean inCode() {
        return fields.contains(true);
    }

    /** Forgets codes that were left open. */
    public void endParagraph() {
        fields.removeIf(code -> code);
    }
}
