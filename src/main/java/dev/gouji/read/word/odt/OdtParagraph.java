package dev.gouji.read.word.odt;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.ParagraphText;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.SymbolFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One {@code text:p} or {@code text:h} → its text as displayed, and what floats over it. */
final class OdtParagraph {

    private static final Set<String> NO_CONTENT = Set.of("text:note", "text:script");

    /** Fields whose text is made anew whenever a page is shown. */
    private static final Set<String> MADE_ANEW =
            Set.of("text:page-number", "text:page-count", "text:page-continuation", "text:date", "text:time");

    private final OdtStory story;
    private final PartCursor cursor;
    private final ParagraphText text;
    private final List<Draft> floating = new ArrayList<>();
    private final List<Draft> pictures = new ArrayList<>();
    private Look look = Look.PLAIN;
    private Sight sight = Sight.SHOWN;
    private Sight around = Sight.SHOWN;
    private boolean hiddenWhole;
    private boolean deleted;
    private boolean kept;
    private boolean begun;
    private boolean spaceDue;

    /**
     * A paragraph.
     *
     * @param text to which its text is added, without its automatic number
     */
    OdtParagraph(OdtStory story, ParagraphText text) {
        this.story = story;
        this.text = text;
        this.cursor = story.cursor();
    }

    /** Reads to the end of the paragraph on which the cursor stands. */
    void read() throws XMLStreamException, UnreadableException {
        OdtStyles.Style style = story.styles().style("paragraph", cursor.attribute("style-name"));
        setLook(style.look().over(story.setting()));
        content();
    }

    /** Whether a field hides the whole paragraph. */
    boolean isHidden() {
        return hiddenWhole;
    }

    /** Whether text was deleted and none is left. */
    boolean isDeleted() {
        return deleted && !kept;
    }

    /** Text boxes, shapes with text, and then pictures that stand in the paragraph. */
    List<Draft> floating() {
        if (hiddenWhole) {
            return List.of();
        }
        List<Draft> all = new ArrayList<>(floating);
        all.addAll(pictures);
        return all;
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
            case "text:hidden-text" -> seen("true".equals(cursor.attribute("is-hidden")) ? Sight.HIDDEN : Sight.SHOWN);
            case "*:fieldmark" -> formField();
            case "text:ruby-text" -> seen(Sight.ink(Reason.ANNOTATION));
            case "text:placeholder" -> seen(Sight.ink(Reason.FIELD));
            case "loext:content-control" ->
                seen("true".equals(cursor.attribute("showing-place-holder")) ? Sight.ink(Reason.FIELD) : Sight.SHOWN);
            default -> {
                if (OdtStory.isDrawn(name)) {
                    drawn();
                } else if ((name.startsWith("text:") || name.startsWith("loext:")) && !NO_CONTENT.contains(name)) {
                    field(name);
                }
            }
        }
    }

    private void formField() throws XMLStreamException, UnreadableException {
        Seen shown = OdtFormField.read(cursor);
        if (!look.is(Trait.HIDDEN) && !story.inDeletion()) {
            shown.sights().forEach(ink -> text.ink(ink, ""));
            append(shown.text());
        }
    }

    private void field(String name) throws XMLStreamException, UnreadableException {
        boolean made = MADE_ANEW.contains(name) && !"true".equals(cursor.attribute("fixed"));
        Sight shown = made ? Sight.unsure(Reason.FIELD) : Sight.SHOWN;
        seen("none".equals(cursor.attribute("display")) ? Sight.HIDDEN : shown);
    }

    /** Reads content that is seen so at most. */
    private void seen(Sight atMost) throws XMLStreamException, UnreadableException {
        Sight outside = around;
        around = around.and(atMost);
        content();
        around = outside;
    }

    private void span() throws XMLStreamException, UnreadableException {
        Look outside = look;
        setLook(story.styles()
                .style("text", cursor.attribute("style-name"))
                .look()
                .over(outside));
        content();
        setLook(outside);
    }

    private void setLook(Look now) {
        look = now;
        sight = now.sight();
    }

    private void drawn() throws XMLStreamException, UnreadableException {
        OdtFrame frame = new OdtFrame(cursor, story.styles());
        List<Draft> content = story.readDrawn(frame);
        if (look.is(Trait.HIDDEN) || story.inDeletion()) {
            return;
        }
        frame.cover(story.inCell()).ifPresent(floating::add);
        if (!content.isEmpty()) {
            floating.add(new Draft.Aside(content));
        }
        pictures.addAll(frame.pictures());
        Reason ink = frame.ink(story.inCell(), content);
        if (ink != null) {
            text.ink(Sight.ink(ink), "");
        }
    }

    private void spaces(int count) throws UnreadableException {
        int wanted = Math.max(0, count);
        story.budget().charge(Bound.CHARACTERS, wanted);
        if (!story.inDeletion()) {
            append(" ".repeat(wanted));
        }
    }

    /** Adds text of the markup: white space is one space, and none at the beginning or the end. */
    private void characters(String written) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                spaceDue = begun;
            } else {
                shown.append(spaceDue ? " " : "").append(c);
                spaceDue = false;
                begun = true;
            }
        }
        add(shown.toString());
    }

    private void append(String signs) {
        add(spaceDue ? " " + signs : signs);
        spaceDue = false;
        begun = true;
    }

    private void add(String shown) {
        if (shown.isEmpty()) {
            return;
        }
        if (story.inDeletion()) {
            deleted = true;
        } else {
            kept = true;
            text.add(inItsFont(shown), sight.and(around), look.is(Trait.RAISED));
        }
    }

    private String inItsFont(String characters) {
        int font = look.get(Trait.SIGNS, 0);
        return font == 0 ? characters : SymbolFont.displayAll(Look.FONTS_OF_SIGNS.get(font), characters);
    }
}
