package dev.gouji.read.web.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The declarations of {@code style} attributes; the same attribute, as every cell of a table has it, is read once. */
final class InlineStyle {

    private static final int KEPT = 4_096;

    private final Map<String, Declarations> known = new HashMap<>();

    Declarations of(String style) {
        Declarations declared = known.get(style);
        if (declared == null) {
            declared = read(style);
            if (known.size() < KEPT) {
                known.put(style, declared);
            }
        }
        return declared;
    }

    /** Parts at the semicolons that stand in no quotes and brackets. */
    private static Declarations read(String style) {
        if (style.indexOf('\\') >= 0 || style.contains("/*")) {
            return SheetReader.declarations(style);
        }
        Declarations declared = Declarations.begin();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ';' && depth <= 0) {
                add(style.substring(start, i), declared);
                start = i + 1;
            }
        }
        add(style.substring(start), declared);
        return declared.isEmpty() ? Declarations.NONE : declared;
    }

    private static void add(String declaration, Declarations into) {
        int colon = declaration.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String value = declaration.substring(colon + 1).strip();
        int mark = value.lastIndexOf('!');
        boolean important = mark >= 0
                && value.substring(mark + 1).strip().toLowerCase(Locale.ROOT).equals("important");
        into.add(
                declaration.substring(0, colon).strip(),
                important ? value.substring(0, mark).strip() : value,
                important);
    }
}
