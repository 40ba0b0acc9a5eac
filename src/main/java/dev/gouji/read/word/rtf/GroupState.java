package dev.gouji.read.word.rtf;

import dev.gouji.document.Sight;
import dev.gouji.read.look.Look;

/** What holds inside a group and ends with it: properties of characters and paragraphs, and where text goes. */
final class GroupState {

    /** Where text goes. */
    enum Destination {
        CONTENT,
        /** A displayed list number. */
        LABEL,
        FONTS,
        COLOURS,
        /** The code of a field. */
        CODE,
        /** An entry of a list from which a form field lets choose. */
        ENTRY,
        /** The name of a property of a shape. */
        NAME,
        /** The value of that property. */
        VALUE,
        /** Not content. */
        NOWHERE
    }

    Destination destination = Destination.CONTENT;

    /** Whether the next word names a destination that may be ignored. */
    boolean starred;

    /** Whether a header or a footer began with this group. */
    boolean margin;

    /** Whether a text box began with this group. */
    boolean box;

    /** Whether row properties are those of a nested table. */
    boolean nestedRow;

    /** Whether the first of two spellings of one text is to come. */
    boolean twoSpellings;

    int font;

    /** How many characters stand in for one given by {@code \\u}. */
    int substitutes = 1;

    /** How characters look, and how their paragraph does. */
    Look look = Look.PLAIN;

    Look paragraph = Look.PLAIN;

    /** How content is seen at most. */
    Sight around = Sight.SHOWN;

    /** Whether a field began with this group. */
    boolean field;

    /** Whether this group is the result of a field. */
    boolean result;

    /** Whether a form field began with this group. */
    boolean form;

    /** The shape that began with this group; null for none. */
    RtfShape shape;

    private RtfShape outerShape;

    boolean deleted;
    boolean inTable;
    int tableDepth;
    int outline = -1;

    /** The state of a group inside this one. */
    GroupState inner() {
        GroupState inner = new GroupState();
        inner.destination = twoSpellings ? Destination.NOWHERE : destination;
        inner.nestedRow = nestedRow;
        inner.font = font;
        inner.substitutes = substitutes;
        inner.look = look;
        inner.paragraph = paragraph;
        inner.around = around;
        inner.result = result;
        inner.outerShape = outerShape();
        inner.deleted = deleted;
        inner.inTable = inTable;
        inner.tableDepth = tableDepth;
        inner.outline = outline;
        return inner;
    }

    /** The shape in which the group stands; null for none. */
    RtfShape outerShape() {
        return shape != null ? shape : outerShape;
    }

    /** How many tables the paragraph stands in. */
    int depth() {
        return Math.max(tableDepth, inTable ? 1 : 0);
    }

    /** Forgets the properties of characters. */
    void plain(int standardFont) {
        font = standardFont;
        look = Look.PLAIN;
        deleted = false;
    }

    /** Forgets the properties of the paragraph. */
    void newParagraph() {
        paragraph = Look.PLAIN;
        inTable = false;
        tableDepth = 0;
        outline = -1;
    }
}
