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

    /**
     * The same with somebody who takes the pictures that stand within the text; each that is taken is a
     * {@link dev.gouji.document.PageImage} with its number. Formats whose pages are drawn read their pictures themselves.
     */
    default Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        return read(bytes, budget);
    }

    /** What of an original holds text and was not read: asked for where a report, or a part of one, was not found. */
    default List<Unread> unread(byte[] bytes, Budget budget) throws UnreadableException {
        return List.of();
    }
}
