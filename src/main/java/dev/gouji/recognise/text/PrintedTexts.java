package dev.gouji.recognise.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts of one document, each looked at once however often it is printed: half of the cells of a table are {@code 0}.
 * Every step takes them from here. For one thread.
 */
public final class PrintedTexts {

    private final Map<String, PrintedText> known = new HashMap<>();

    /** A text as it stands, with what is known of it. */
    public PrintedText of(String printed) {
        return known.computeIfAbsent(printed, PrintedText::new);
    }

    /** Makes a text known as a mark that stands for a value, whatever it says. */
    public void mark(String printed) {
        known.put(printed, PrintedText.mark(printed));
    }
}
