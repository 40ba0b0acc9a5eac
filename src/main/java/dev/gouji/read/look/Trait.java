package dev.gouji.read.look;

/** What can be said of how characters look, or of what holds them. Lengths are twips (1/20 point), colours {@code 0xRRGGBB}. */
public enum Trait {
    /** 1 for characters that are not shown. */
    HIDDEN,
    /** 1 for a line through them. */
    STRUCK,
    /** 1 for two lines through them; it is said apart from one line. */
    STRUCK_TWICE,
    /** 1 for characters that are drawn wholly transparent. */
    CLEAR,
    /** The colour of the characters; {@link Look#NONE} for one that stands out from any ground. */
    COLOUR,
    /** What a marker laid over the characters. */
    HIGHLIGHT,
    /** The colour behind the characters themselves; {@link Look#NONE} for none. */
    GROUND,
    /** The colour behind the paragraph. */
    PARAGRAPH_GROUND,
    /** The colour behind the cell, or behind its row or table. */
    CELL_GROUND,
    /** The colour of the page, seen on screens and seldom in print. */
    PAGE_GROUND,
    /** The height of the characters. */
    SIZE,
    /** How wide they are drawn, in percent. */
    WIDTH,
    /** How far above the line they stand; negative below. */
    RISE,
    /** 1 for characters set above or below the line as marks of notes are. */
    RAISED,
    /** What is added between them; negative brings them nearer. */
    PITCH,
    /** The height of a line that does not grow with its content. */
    LINE,
    /** The height of a row that does not grow with its content. */
    ROW,
    /** How far the paragraph begins to the right of where it should; negative to the left. */
    INDENT,
    /** The width of a column that does not grow with its content. */
    COLUMN,
    /** 1 for what stands outside the page. */
    AWAY,
    /** The font of signs that shows them instead of letters, its place in {@link Look#FONTS_OF_SIGNS}; 0 for none. */
    SIGNS,
    /** The font by its number in the file's own table, where only that table tells its name. */
    FONT,
    /** 1 for characters that are set from right to left, or in another order than they are stored. */
    REORDERED
}
