package dev.gouji.convert;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.unpack.Unpacked;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;

/** The records of containers, and of members that are not converted. */
final class ContainerRecords {

    private ContainerRecords() {}

    /** A container after its members: {@code ok} when all could be had, whatever they hold. */
    static DocumentRecord container(Original original, Kind kind, Unpacked unpacked) {
        return record(original, kind, status(unpacked), unpacked.error(), unpacked.message());
    }

    private static DocumentStatus status(Unpacked unpacked) {
        if (unpacked.error() == null) {
            return DocumentStatus.OK;
        }
        return unpacked.members() > 0 ? DocumentStatus.PARTIAL : DocumentStatus.FAILED;
    }

    /** A container that is not opened at all. */
    static DocumentRecord refused(Original original, Kind kind, UnreadableException why) {
        return record(original, kind, DocumentStatus.FAILED, why.code(), why.text());
    }

    /** A member that could not be had. */
    static DocumentRecord lost(String document, ErrorCode error, Message message) {
        return new DocumentRecord(
                document, null, null, null, null, null, DocumentStatus.FAILED, error, message, 0, null, null);
    }

    /** A member that is no document; {@code size} is null when it was not unpacked. */
    static DocumentRecord skipped(String document, Long size, Message message) {
        ErrorCode error = ErrorCode.IGNORED_FILE;
        return new DocumentRecord(
                document, null, size, null, null, null, DocumentStatus.SKIPPED, error, message, 0, null, null);
    }

    /** A member for whose conversion the memory did not suffice. */
    static DocumentRecord outOfMemory(Original original) {
        return failed(
                original,
                ErrorCode.OUT_OF_MEMORY,
                new Message(
                        "转换时内存不足：请减少 --jobs，或增大 Java 内存（-Xmx），或解压后单独转换这个文件。",
                        "memory ran out while it was converted: use fewer --jobs or a larger Java heap (-Xmx), or unpack it"
                                + " and convert it by itself"));
    }

    /** A member on which the program failed. */
    static DocumentRecord crashed(Original original, Throwable error) {
        String kind = error.getClass().getSimpleName();
        return failed(
                original,
                ErrorCode.CRASHED,
                new Message(
                        "转换时程序内部出错（" + kind + "），其他文件不受影响：请报告这个问题并附上文件。",
                        "the program failed while converting it (" + kind + "); other files are not affected: please"
                                + " report it with the file"));
    }

    /** A member that came to nothing for a reason of its own. */
    static DocumentRecord failed(Original original, ErrorCode error, Message message) {
        return record(original, null, DocumentStatus.FAILED, error, message);
    }

    private static DocumentRecord record(
            Original original, Kind kind, DocumentStatus status, ErrorCode error, Message message) {
        return new DocumentRecord(
                original.document(),
                original.sha256(),
                (long) original.bytes().length,
                kind == null ? null : kind.mediaType(),
                kind == null ? null : kind.reader(),
                null,
                status,
                error,
                message,
                0,
                null,
                null);
    }
}
