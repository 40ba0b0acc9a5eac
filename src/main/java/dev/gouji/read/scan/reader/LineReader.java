package dev.gouji.read.scan.reader;

import dev.gouji.read.scan.picture.GreyPicture;

/**
 * A line's picture → what stands in it.
 *
 * <p>Deterministic: the same picture gives the same reading on every machine. Unless a reader says otherwise it may be used by
 * several threads at once.
 */
public interface LineReader {

    /**
     * Reads one line.
     *
     * <p>Example: a cell that shows 108 → {@code 108} with 985 ‰, {@code 103} with 9 ‰. A picture without ink gives the empty
     * text; any picture gives a reading.
     *
     * @param line dark ink on light paper, upright; what stands around the ink is cut off or left as the reader asks
     */
    LineReading read(GreyPicture line);

    /** What this reader is called where a dataset names what read a scan: a name and a version, as {@code gouji-net 1}. */
    String name();
}
