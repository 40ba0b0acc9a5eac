package dev.gouji.read;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/**
 * What came of reading one original: a document, or the reason why there is none.
 *
 * @param mediaType by content; null when unknown
 * @param reader the code of the reader that took it ({@code docx}, {@code pdf} …); null when none did
 * @param document what was read; null when nothing could be
 * @param error why there is no document; null when there is one
 * @param message the same for people; null when there is a document
 */
public record OriginalReading(String mediaType, String reader, Document document, ErrorCode error, Message message) {

    /** A document was read, perhaps in part: see its notices. */
    public static OriginalReading of(String mediaType, String reader, Document document) {
        return new OriginalReading(mediaType, reader, document, null, null);
    }

    /** Nothing could be read. */
    public static OriginalReading failed(String mediaType, String reader, ErrorCode error, Message message) {
        return new OriginalReading(mediaType, reader, null, error, message);
    }
}
