package dev.gouji.report;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/**
 * The record of an input: one line for every file met.
 *
 * @param document its path as the dataset names it
 * @param sha256 of its bytes, 64 hex digits; null when they could not be read
 * @param bytes its size; null when unknown
 * @param mediaType by content; null when unknown
 * @param reader which reader took it; null when none did
 * @param pages null where the format has none
 * @param status what became of it
 * @param error null for {@code ok}
 * @param message what was wrong and what to do; null for {@code ok}
 * @param reports how many reports were found in it
 * @param duplicateOf an earlier document with the same bytes; null when there is none
 * @param attachmentOf the page that links it; null when there is none
 */
public record DocumentRecord(
        String document,
        String sha256,
        Long bytes,
        String mediaType,
        String reader,
        Integer pages,
        DocumentStatus status,
        ErrorCode error,
        Message message,
        int reports,
        String duplicateOf,
        String attachmentOf) {

    /** Whether it was not read, or not wholly; a file that is no report was read, one that is pictures alone was not. */
    public boolean isUnread() {
        return isUnread(status, error);
    }

    /** The same of an input by what became of it. */
    public static boolean isUnread(DocumentStatus status, ErrorCode error) {
        return status == DocumentStatus.FAILED
                || status == DocumentStatus.PARTIAL
                || (status == DocumentStatus.UNRECOGNISED && error == ErrorCode.IMAGE_ONLY);
    }

    /**
     * This record, with what it is to the other documents.
     *
     * @param earlier an earlier document with the same bytes; null when there is none
     * @param page the page that links it; null when there is none
     */
    public DocumentRecord tied(String earlier, String page) {
        return new DocumentRecord(
                document, sha256, bytes, mediaType, reader, pages, status, error, message, reports, earlier, page);
    }
}
