package dev.gouji.read.sheet.xlsx;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.text.RaisedDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that cells share: runs of rich text joined, how a word is spoken left out, raised digits kept apart. */
final class SharedStrings {

    /** What a text costs of the bound of characters besides its own, so that empty ones are bounded too. */
    private static final int EACH = 16;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Budget budget;
    private final List<String> texts = new ArrayList<>();

    SharedStrings(Budget budget) {
        this.budget = budget;
    }

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("si")) {
                budget.charge(Bound.CHARACTERS, EACH);
                texts.add(readText(cursor));
            }
        }
    }

    /** The text of that number, from 0; null when there is none. */
    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    /** The text of an element that holds plain or rich text ({@code si}, {@code is}). */
    static String readText(PartCursor cursor) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "t" -> text.append(unescape(cursor.text()));
                case "r" -> readRun(cursor, text);
                default -> {}
            }
        }
        return text.toString();
    }

    private static void readRun(PartCursor cursor, StringBuilder text) throws XMLStreamException, UnreadableException {
        boolean raised = false;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("rPr")) {
                int properties = cursor.depth();
                while (cursor.nextChild(properties)) {
                    String align = cursor.localName().equals("vertAlign") ? cursor.attribute("val") : null;
                    raised |= align != null && !align.equals("baseline");
                }
            } else if (cursor.localName().equals("t")) {
                String run = unescape(cursor.text());
                if (raised) {
                    RaisedDigits.append(text, text.length(), run);
                } else {
                    text.append(run);
                }
            }
        }
    }

    /** Characters that XML cannot hold are written {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        Matcher matcher = ESCAPED.matcher(text);
        String plain = matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
