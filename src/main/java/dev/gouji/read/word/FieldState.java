package dev.gouji.read.word;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Where the walk stands in fields: their codes are not content, their results are.
 *
 * <p>A field may go on over paragraphs (a table of contents), but its code does not: a beginning that is never followed by a
 * result would otherwise swallow the rest of the document.
 */
public final class FieldState {

    private static final int DEEPEST = 64;
    private static final int LONGEST_WORD = 40;

    /** Fields that show nothing of themselves. */
    private static final Set<String> SILENT = Set.of(
            "TC",
            "XE",
            "RD",
            "TA",
            "SET",
            "ASK",
            "PRIVATE",
            "HYPERLINK",
            "TOC",
            "INDEX",
            "BIBLIOGRAPHY",
            "ADDIN",
            "COMMENTS");

    /** Fields whose result is made anew whenever a page is shown. */
    private static final Set<String> MADE_ANEW =
            Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "AUTONUM", "LISTNUM", "SYMBOL", "EQ");

    /** Innermost first. */
    private final Deque<Field> fields = new ArrayDeque<>();

    /** A field; {@code shown} is what a form field shows by itself, null for any other. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private String shown;
        private boolean inCode = true;
        private boolean stale;

        Field(String shown, boolean stale) {
            this.shown = shown;
            this.stale = stale;
        }

        String word() {
            String[] words = code.toString().strip().split("[\\s\\\\]", 2);
            return words[0].toUpperCase(Locale.ROOT);
        }
    }

    /** A walk that stands in no field. */
    public FieldState() {}

    /**
     * Begins a field.
     *
     * @param shown what a form field shows by itself, a choice or a box; null for any other
     * @param stale whether its result is known not to be what will be shown
     */
    public void begin(String shown, boolean stale) {
        fields.push(new Field(shown, stale));
        if (fields.size() > DEEPEST) {
            fields.removeLast();
        }
    }

    /** Tells what the form field that began last shows by itself. */
    public void show(String shown) {
        if (!fields.isEmpty()) {
            fields.peek().shown = shown;
        }
    }

    /** Tells that the result of the field that began last is known not to be what will be shown. */
    public void makeStale() {
        if (!fields.isEmpty()) {
            fields.peek().stale = true;
        }
    }

    /** Adds to the code of the field that began last. */
    public void write(String code) {
        Field field = fields.peek();
        if (field != null && field.inCode) {
            field.code.append(code, 0, Math.max(0, Math.min(code.length(), LONGEST_WORD - field.code.length())));
        }
    }

    /** Ends the code of a field; its result follows. */
    public void separate() {
        Field field = fields.peek();
        if (field != null) {
            field.inCode = false;
            field.stale |= field.shown != null || MADE_ANEW.contains(field.word());
        }
    }

    /** Ends a field, and says what it shows that is not written in the text. */
    public Seen end() {
        Field field = fields.poll();
        if (field == null || !field.inCode || inCode()) {
            return Seen.NOTHING;
        }
        if (field.shown != null) {
            return Seen.of(field.shown);
        }
        String word = field.word();
        return word.isEmpty() || SILENT.contains(word) ? Seen.NOTHING : Seen.NOTHING.with(Sight.ink(Reason.FIELD));
    }

    /** Takes the sign of a field into account: {@code begin}, {@code separate} (code from result) or {@code end}. */
    public Seen mark(String type) {
        switch (String.valueOf(type)) {
            case "begin" -> begin(null, false);
            case "separate" -> separate();
            case "end" -> {
                return end();
            }
            default -> {}
        }
        return Seen.NOTHING;
    }

    /** Whether text at this place belongs to a code. */
    public boolean inCode() {
        for (Field field : fields) {
            if (field.inCode) {
                return true;
            }
        }
        return false;
    }

    /** How a result is seen that stands at this place. */
    public Sight sight() {
        for (Field field : fields) {
            if (field.stale) {
                return Sight.unsure(Reason.FIELD);
            }
        }
        return Sight.SHOWN;
    }

    /** Forgets codes that were left open. */
    public void endParagraph() {
        fields.removeIf(field -> field.inCode);
    }
}
