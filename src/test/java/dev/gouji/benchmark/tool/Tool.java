package dev.gouji.benchmark.tool;

import java.nio.file.Path;
import java.util.List;

/** A program that finds tables in documents and knows nothing of the forms. */
interface Tool {

    /** Its name in tables. */
    String name();

    /** Whether it takes files with this ending. */
    boolean takes(String ending);

    /** Whether it is for documents of this group. */
    default boolean isFor(String group) {
        return !group.isEmpty();
    }

    /**
     * The tables of a document, in order.
     *
     * @throws Exception when it cannot read the document; then nothing was read of it
     */
    List<Grid> tables(Path file) throws Exception;

    /** Reads many at once what it later gives one by one, where starting it takes long; its time is shared out. */
    default void prepare(List<Path> files) throws Exception {}

    /** The share of {@link #prepare} in the seconds of each document. */
    default double shared() {
        return 0;
    }
}
