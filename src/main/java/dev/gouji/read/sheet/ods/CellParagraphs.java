package dev.gouji.read.sheet.ods;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.text.RaisedDigits;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The paragraphs of a cell → its text; notes and how a text is spoken are left out. */
final class CellParagraphs {

    private static final int MOST_SPACES = 1000;
    private static final int DEEPEST = 64;

    private final PartCursor cursor;
    private final Set<String> raisedStyles;
    private final StringBuilder text = new StringBuilder();
    private int count;

    CellParagraphs(PartCursor cursor, Set<String> raisedStyles) {
        this.cursor = cursor;
        this.raisedStyles = raisedStyles;
    }

    /** Adds the paragraph on which the cursor stands. */
    void add() throws XMLStreamException, UnreadableException {
        text.append(count++ > 0 ? "\n" : "");
        read(false, 0);
    }

    String text() {
        return text.toString();
    }

    private void read(boolean raised, int level) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (true) {
            switch (cursor.nextPiece(depth)) {
                case CHARACTERS -> append(cursor.characters(), raised);
                case ELEMENT -> readInner(raised, level);
                default -> {
                    return;
                }
            }
        }
    }

    private void readInner(boolean raised, int level) throws XMLStreamException, UnreadableException {
        switch (cursor.localName()) {
            case "s" -> text.append(" ".repeat(Math.max(0, Math.min(MOST_SPACES, cursor.number("c", 1)))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "span", "a", "ruby", "ruby-base", "date", "time", "sheet-name", "title" -> {
                if (level < DEEPEST) {
                    read(raised || raisedStyles.contains(cursor.attribute("style-name")), level + 1);
                }
            }
            default -> {}
        }
    }

    private void append(String characters, boolean raised) {
        if (raised) {
            RaisedDigits.append(text, text.length(), characters);
        } else {
            text.append(characters);
        }
    }
}
