package dev.gouji.read.word.odt;

import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.text.RaisedDigits;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One {@code text:p} or {@code text:h} → its text as displayed, and what floats over it. */
final class OdtParagraph {

    private static final Set<String> NO_CONTENT = Set.of("text:note", "text:ruby-text", "text:script");

    private final OdtStory story;
    private final PartCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Draft> floating = new ArrayList<>();
    private boolean hidden;
    private boolean hiddenWhole;
    private boolean deleted;
    private boolean raised;
    private boolean foldedSpace = true;
    private int raisedFrom = -1;

    OdtParagraph(OdtStory story) {
        this.story = story;
        this.cursor = story.cursor();
    }

    /** Reads to the end of the paragraph on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        OdtStyles.Style style = story.styles().style("paragraph", cursor.attribute("style-name"));
        hidden = Boolean.TRUE.equals(style.hidden());
        raised = Boolean.TRUE.equals(style.raised());
        content();
        int last = text.length() - 1;
        if (foldedSpace && last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
        }
    }

    /** The text without its automatic number. */
    String text() {
        return hiddenWhole ? "" : text.toString();
    }

    /** Whether a field hides the whole paragraph. */
    boolean isHidden() {
        return hiddenWhole;
    }

    /** Whether text was deleted and none is left. */
    boolean isDeleted() {
        return deleted && text.isEmpty();
    }

    /** Text boxes and shapes with text that stand in the paragraph. */
    List<Draft> floating() {
        return hiddenWhole ? List.of() : floating;
    }

    private void content() throws XMLStreamException, UnreadableException {
        story.enter();
        int depth = cursor.depth();
        PartCursor.Piece piece = cursor.nextPiece(depth);
        while (piece != PartCursor.Piece.END) {
            if (piece == PartCursor.Piece.CHARACTERS) {
                characters(cursor.characters());
            } else {
                element(cursor.name());
            }
            piece = cursor.nextPiece(depth);
        }
        story.leave();
    }

    private void element(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "text:span" -> span();
            case "text:s" -> spaces(cursor.number("c", 1));
            case "text:tab" -> append("\t");
            case "text:line-break" -> append("\n");
            case "text:change", "text:change-start", "text:change-end" -> story.change(name);
            case "text:hidden-paragraph" -> hiddenWhole |= "true".equals(cursor.attribute("is-hidden"));
            case "text:hidden-text" -> {
                if (!"true".equals(cursor.attribute("is-hidden"))) {
                    content();
                }
            }
            default -> {
                if (OdtStory.isDrawn(name)) {
                    drawn();
                } else if ((name.startsWith("text:") || name.startsWith("loext:")) && !NO_CONTENT.contains(name)) {
                    content();
                }
            }
        }
    }

    private void span() throws XMLStreamException, UnreadableException {
        boolean hiddenOutside = hidden;
        boolean raisedOutside = raised;
        OdtStyles.Style style = story.styles().style("text", cursor.attribute("style-name"));
        hidden = style.hidden() != null ? style.hidden() : hidden;
        raised = style.raised() != null ? style.raised() : raised;
        content();
        hidden = hiddenOutside;
        raised = raisedOutside;
    }

    private void drawn() throws XMLStreamException, UnreadableException {
        List<Draft> content = story.readDrawn();
        if (!content.isEmpty() && !hidden && !story.inDeletion()) {
            floating.add(new Draft.Aside(content));
        }
    }

    private void spaces(int count) throws UnreadableException {
        int wanted = Math.max(0, count);
        story.budget().charge(Bound.CHARACTERS, wanted);
        if (isSeen()) {
            append(" ".repeat(wanted));
        }
    }

    /** Adds text of the markup: white space is one space, and none at the beginning. */
    private void characters(String written) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !foldedSpace) {
                shown.append(space ? ' ' : c);
            }
            foldedSpace = space;
        }
        add(shown.toString());
    }

    private void append(String signs) {
        foldedSpace = false;
        add(signs);
    }

    private void add(String shown) {
        deleted |= story.inDeletion() && !shown.isEmpty();
        if (!isSeen()) {
            return;
        }
        if (raised) {
            raisedFrom = raisedFrom < 0 ? text.length() : raisedFrom;
            RaisedDigits.append(text, raisedFrom, shown);
        } else {
            raisedFrom = -1;
            text.append(shown);
        }
    }

    private boolean isSeen() {
        return !hidden && !story.inDeletion();
    }
}
