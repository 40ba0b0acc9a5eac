package dev.gouji.read.bound;

import dev.gouji.document.Document;
import dev.gouji.document.Unread;
import java.util.List;

/** Reads one family of formats. Implementations are stateless and thread-safe. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Reads an original of this reader's kind.
     *
     * @param bytes the whole original; not changed
     * @param budget what the reading may use; the reader charges it as it goes
     * @throws UnreadableException when nothing can be read; parts that are lost are notices of the document instead
     */
    Document read(byte[] bytes, Budget budget) throws UnreadableException;

    /** What of an original holds text and was not read: asked for where a report, or a part of one, was not found. */
    default List<Unread> unread(byte[] bytes, Budget budget) throws UnreadableException {
        return List.of();
    }
}
