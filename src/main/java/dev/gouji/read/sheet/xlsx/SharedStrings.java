package dev.gouji.read.sheet.xlsx;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
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
    private final CellStyles styles;
    private final List<StyledText> texts = new ArrayList<>();

    SharedStrings(Budget budget, CellStyles styles) {
        this.budget = budget;
        this.styles = styles;
    }

    void read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!cursor.nextChild(0)) {
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("si")) {
                budget.charge(Bound.CHARACTERS, EACH);
                texts.add(readText(cursor, styles));
            }
        }
    }

    /** The text of that number, from 0; null when there is none. */
    StyledText text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    /** The text of an element that holds plain or rich text ({@code si}, {@code is}). */
    static StyledText readText(PartCursor cursor, CellStyles styles) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        List<StyledText.Run> runs = new ArrayList<>();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.localName()) {
                case "t" -> {
                    String plain = unescape(cursor.text());
                    text.append(plain);
                    runs.add(new StyledText.Run(plain, null));
                }
                case "r" -> {
                    int from = text.length();
                    Look look = readRun(cursor, text, styles);
                    runs.add(new StyledText.Run(text.substring(from), look));
                }
                default -> {}
            }
        }
        boolean plain = runs.stream().allMatch(run -> run.look() == null);
        return new StyledText(text.toString(), plain ? List.of() : runs);
    }

    private static Look readRun(PartCursor cursor, StringBuilder text, CellStyles styles)
            throws XMLStreamException, UnreadableException {
        Look look = null;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.localName().equals("rPr")) {
                look = styles.resolved(styles.readFont(cursor));
            } else if (cursor.localName().equals("t")) {
                String run = unescape(cursor.text());
                if (look != null && look.is(Trait.RAISED)) {
                    RaisedDigits.append(text, text.length(), run);
                } else {
                    text.append(run);
                }
            }
        }
        return look;
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
