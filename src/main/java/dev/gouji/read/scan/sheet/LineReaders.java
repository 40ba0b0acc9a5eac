package dev.gouji.read.scan.sheet;

import dev.gouji.read.scan.line.LineCrop;

/** A line of a page → what all readers together make of it. */
@FunctionalInterface
public interface LineReaders {

    /** Reads a line; any line gives a reading. */
    ReadLine read(LineCrop line);

    /** Whether words are among what they read: figures alone do not tell which way a page is up. */
    default boolean readWords() {
        return true;
    }
}
