package dev.gouji.read.sheet.ods;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import javax.xml.stream.XMLStreamException;

/** The paragraphs of a cell, or of a box → what is seen of their text; notes and how a text is spoken are left out. */
final class CellParagraphs {

    private static final int MOST_SPACES = 1000;
    private static final int DEEPEST = 64;

    private final PartCursor cursor;
    private final OdsStyles styles;
    private final Look around;
    private final ParagraphText text = new ParagraphText();
    private int count;

    /**
     * No paragraph yet.
     *
     * @param around how characters look of which nothing is said
     */
    CellParagraphs(PartCursor cursor, OdsStyles styles, Look around) {
        this.cursor = cursor;
        this.styles = styles;
        this.around = around;
    }

    /** Adds the paragraph on which the cursor stands. */
    void add() throws XMLStreamException, UnreadableException {
        if (count++ > 0) {
            text.add("\n", Sight.SHOWN, false);
        }
        read(around, 0);
    }

    /** What is seen of them. */
    Seen take() {
        return text.take();
    }

    private void read(Look look, int level) throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (true) {
            switch (cursor.nextPiece(depth)) {
                case CHARACTERS -> append(cursor.characters(), look);
                case ELEMENT -> readInner(look, level);
                default -> {
                    return;
                }
            }
        }
    }

    private void readInner(Look look, int level) throws XMLStreamException, UnreadableException {
        switch (cursor.localName()) {
            case "s" -> append(" ".repeat(Math.max(0, Math.min(MOST_SPACES, cursor.number("c", 1)))), look);
            case "tab" -> append("\t", look);
            case "line-break" -> append("\n", look);
            case "span", "a", "ruby", "ruby-base", "date", "time", "sheet-name", "title" -> {
                if (level < DEEPEST) {
                    Look own =
                            styles.style("text", cursor.attribute("style-name")).look();
                    read(own.over(look), level + 1);
                }
            }
            default -> {}
        }
    }

    private void append(String characters, Look look) {
        text.add(characters, look.sight(), look.is(Trait.RAISED));
    }
}
