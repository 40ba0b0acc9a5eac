package dev.gouji.recognise.sketch;

/** What extractors, editors and spreadsheet programs make of a report's page. */
public enum TextKind {
    /** A row on a line, pipes between its cells. */
    PIPE_ROWS,
    /** A cell on a line, its pipe at the end; pipes alone for spans. */
    PIPE_CELLS,
    /** A cell on a line, a pipe on the next. */
    LONE_PIPES,
    /** All of the report on one line. */
    ONE_LINE,
    /** An indicator table whose cells ran together. */
    INDICATORS_RUN_TOGETHER,
    /** An indicator table with a cell on a line, serial numbers among them. */
    INDICATORS_BY_CELL,
    /** Tables drawn with lines. */
    BOXES,
    /** Commas, semicolons or tabs between the cells of a row, with quotes or without. */
    DELIMITED,
    /** A text of pipes, of lines or of tabs that ends somewhere in its tables. */
    CUT,
    /** Signs and words for zeros that no notice knows, in text and in tables. */
    MARKS
}
