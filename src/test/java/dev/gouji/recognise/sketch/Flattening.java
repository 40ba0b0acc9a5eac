package dev.gouji.recognise.sketch;

/** How a converter flattens tables to text. */
public enum Flattening {
    CELL_PER_LINE,
    TABS,
    SPACES,
    WIDE_SPACES,
    PIPES
}
