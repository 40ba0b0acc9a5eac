package dev.gouji.read.pack;

import dev.gouji.read.bound.UnreadableException;
import java.io.Closeable;
import java.io.IOException;

/** The entries of a container, one after the other; an entry is read before the next one is asked for, or not at all. */
public interface Entries extends Closeable {

    /**
     * The next entry; null after the last.
     *
     * @throws IOException when what is there cannot be followed: everything from here on is lost
     * @throws UnreadableException the same, with what to say
     */
    Entry next() throws IOException, UnreadableException;

    @Override
    default void close() throws IOException {}
}
