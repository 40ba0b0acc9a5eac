package dev.gouji.document;

/** Where a thing stands in its source; each family of formats has its own kind of address. */
public sealed interface Place {

    /**
     * On a page, for PDF and other fixed layouts.
     *
     * @param page from 1
     * @param box in points from the top left of the page as displayed, after rotation and crop
     */
    record OnPage(int page, Box box) implements Place {}

    /**
     * In a table, for flowing formats (DOCX, HTML); for text outside tables, {@code row} and {@code column} are -1 and
     * {@code table} is the number of tables before it.
     *
     * @param table from 0, in document order
     * @param row from 0, slots after spans are expanded
     * @param column from 0, slots after spans are expanded
     */
    record InTable(int table, int row, int column) implements Place {

        /** Text outside tables, after {@code tables} of them. */
        public static InTable after(int tables) {
            return new InTable(tables, -1, -1);
        }
    }

    /**
     * In a text file.
     *
     * @param line from 1
     * @param character from 1, in UTF-16 units of the decoded line
     */
    record InText(int line, int character) implements Place {}

    /**
     * In a workbook.
     *
     * @param sheet its name
     * @param cell its address, as {@code B7}
     */
    record InSheet(String sheet, String cell) implements Place {}

    /** A rectangle in points, {@code x0 <= x1} and {@code y0 <= y1}, y downwards. */
    record Box(double x0, double y0, double x1, double y1) {

        /** Whether they have a point in common, be it of their edges alone. */
        public boolean meets(Box other) {
            return x0 <= other.x1 && other.x0 <= x1 && y0 <= other.y1 && other.y0 <= y1;
        }

        /** Whether the middle of another stands in it, or on its edge. */
        public boolean holdsMiddleOf(Box other) {
            double x = (other.x0 + other.x1) / 2;
            double y = (other.y0 + other.y1) / 2;
            return x >= x0 && x <= x1 && y >= y0 && y <= y1;
        }
    }
}
