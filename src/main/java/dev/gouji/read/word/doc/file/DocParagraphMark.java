package dev.gouji.read.word.doc.file;

/**
 * What a paragraph says of itself ([PapxInFkp]).
 *
 * @param style its number; 0 is the standard paragraph style
 * @param outline heading level from 0, 9 for ordinary text; null when it says nothing
 * @param list number of its list, 0 for none; null when it says nothing
 * @param level level in the list, from 0; null when it says nothing
 * @param depth in how many tables it stands
 * @param cellEnd whether a cell of a nested table ends with it
 * @param rowEnd whether it is the mark behind a row, which holds the row's properties
 */
public record DocParagraphMark(
        int style, Integer outline, Integer list, Integer level, int depth, boolean cellEnd, boolean rowEnd) {

    static final int LEVEL = 0x260A;
    static final int IN_TABLE = 0x2416;
    static final int ROW_END = 0x2417;
    private static final int STYLE = 0x4600;
    private static final int OUTLINE = 0x2640;
    private static final int LIST = 0x460B;
    private static final int DEPTH = 0x6649;
    private static final int DEEPER = 0x664A;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;

    /** Numbers of lists above are those of paragraphs whose number was taken away. */
    private static final int LAST_LIST = 0x7FE;

    /** A paragraph of a style that says nothing. */
    static DocParagraphMark of(int style) {
        return new DocParagraphMark(style, null, null, null, 0, false, false);
    }

    /** Adds what a list of properties says. */
    DocParagraphMark with(Slice properties) {
        int nowStyle = style;
        Integer nowOutline = outline;
        Integer nowList = list;
        Integer nowLevel = level;
        boolean inTable = depth > 0;
        int nowDepth = depth;
        boolean nowCellEnd = cellEnd;
        boolean nowRowEnd = rowEnd;
        Sprms sprms = new Sprms(properties);
        while (sprms.next()) {
            Slice operand = sprms.operand();
            switch (sprms.code()) {
                case STYLE -> nowStyle = operand.u16(0);
                case OUTLINE -> nowOutline = operand.u8(0);
                case LIST -> nowList = operand.u16(0) > LAST_LIST ? 0 : operand.u16(0);
                case LEVEL -> nowLevel = operand.u8(0);
                case IN_TABLE -> inTable = operand.u8(0) != 0;
                case DEPTH -> nowDepth = operand.i32(0);
                case DEEPER -> nowDepth += operand.i32(0);
                case INNER_CELL_END -> nowCellEnd = operand.u8(0) != 0;
                case ROW_END, INNER_ROW_END -> nowRowEnd = operand.u8(0) != 0;
                default -> {}
            }
        }
        int sum = Math.max(inTable ? 1 : 0, nowDepth);
        return new DocParagraphMark(nowStyle, nowOutline, nowList, nowLevel, sum, nowCellEnd, nowRowEnd);
    }
}
