package dev.gouji.document;

/**
 * Text that the source stores and does not show, and that stands in no block: white on white, painted over, clipped, set in the invisible mode.
 *
 * <p>What a cell or a paragraph hides beside what it shows is told by its {@link Seen}. An equal copy under text that is seen, and the searchable layer of a scan, are none.
 *
 * @param text as stored, lines parted by {@code \n}; never blank
 * @param seen what the same cell shows; empty when it shows nothing, or when the text stands in no cell
 * @param place that of the cell that holds it, the same as the {@link Cell#place}; else where it begins
 */
public record HiddenText(String text, String seen, Place place) {}
