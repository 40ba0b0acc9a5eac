package dev.gouji.read.word.rtf;

/** What holds inside a group and ends with it: properties of characters and paragraphs, and where text goes. */
final class GroupState {

    /** Where text goes. */
    enum Destination {
        CONTENT,
        /** A displayed list number. */
        LABEL,
        FONTS,
        /** Not content. */
        NOWHERE
    }

    Destination destination = Destination.CONTENT;

    /** Whether the next word names a destination that may be ignored. */
    boolean starred;

    /** Whether a text box began with this group. */
    boolean box;

    /** Whether row properties are those of a nested table. */
    boolean nestedRow;

    /** Whether the first of two spellings of one text is to come. */
    boolean twoSpellings;

    int font;

    /** How many characters stand in for one given by {@code \\u}. */
    int substitutes = 1;

    boolean hidden;
    boolean deleted;
    boolean raised;
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
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.raised = raised;
        inner.inTable = inTable;
        inner.tableDepth = tableDepth;
        inner.outline = outline;
        return inner;
    }

    /** How many tables the paragraph stands in. */
    int depth() {
        return Math.max(tableDepth, inTable ? 1 : 0);
    }

    /** Forgets the properties of characters. */
    void plain(int standardFont) {
        font = standardFont;
        hidden = false;
        deleted = false;
        raised = false;
    }

    /** Forgets the properties of the paragraph. */
    void newParagraph() {
        inTable = false;
        tableDepth = 0;
        outline = -1;
    }
}
