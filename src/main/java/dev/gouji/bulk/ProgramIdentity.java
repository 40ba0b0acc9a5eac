package dev.gouji.bulk;

import java.io.IOException;
import java.util.List;

/**
 * Which program this is, to the byte, for a version number stays the same while one works on it; and of it, what decides what
 * an original comes to. What is left out surely decides nothing of that: whatever else changes, originals are converted again.
 *
 * @param program everything, libraries by their names
 * @param reading what decides the conversion of any original
 * @param texts what decides that of a text or a web page, in which no other document can stand
 */
public record ProgramIdentity(String program, String reading, String texts) {

    /** Rooms that are only asked when conversions are there already, and libraries that these rooms alone know. */
    static final List<String> AFTERWARDS = List.of(
            "dev/gouji/cli/",
            "dev/gouji/review/",
            "dev/gouji/spark/",
            "dev/gouji/decide/",
            "dev/gouji/bulk/collect/",
            "dev/gouji/bulk/queue/",
            "dev/gouji/convert/across/",
            "dev/gouji/convert/decided/",
            "dev/gouji/dataset/",
            "lib/picocli-",
            "lib/fastexcel-",
            "lib/opczip-",
            "lib/zstd-jni-");

    /** What of these rooms has a say all the same: how reports are called, and how a conversion is stored. */
    static final List<String> BEFORE = List.of(
            "dev/gouji/dataset/journal/", "dev/gouji/dataset/record/Identifiers", "dev/gouji/dataset/record/Sha256");

    /**
     * What reads PDF, OFD, word processors' files and workbooks: no text and no web page comes there. A web page may hold
     * pictures, so that what reads scans is none of it.
     */
    static final List<String> OTHER_KINDS = List.of(
            "dev/gouji/read/ofd/",
            "dev/gouji/read/pdf/",
            "dev/gouji/read/odf/",
            "dev/gouji/read/sheet/",
            "dev/gouji/read/word/",
            "lib/pdfbox-",
            "lib/fontbox-",
            "lib/poi-");

    /**
     * The identity of the program that a class comes from.
     *
     * @throws IOException when the program cannot be found or read
     */
    public static ProgramIdentity of(Class<?> type) throws IOException {
        return of(ProgramParts.of(type));
    }

    static ProgramIdentity of(ProgramParts parts) {
        return new ProgramIdentity(
                parts.hash(part -> true),
                parts.hash(ProgramIdentity::decidesReadings),
                parts.hash(ProgramIdentity::decidesTexts));
    }

    /** Whether a part of the program has a say in what an original comes to. */
    static boolean decidesReadings(String part) {
        return BEFORE.stream().anyMatch(part::startsWith) || AFTERWARDS.stream().noneMatch(part::startsWith);
    }

    /** Whether a part of the program has a say in what a text or a web page comes to. */
    static boolean decidesTexts(String part) {
        return decidesReadings(part) && OTHER_KINDS.stream().noneMatch(part::startsWith);
    }
}
