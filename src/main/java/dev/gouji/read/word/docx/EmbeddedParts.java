package dev.gouji.read.word.docx;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.OfficePackage;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Embedded;
import java.util.Map;
import java.util.Optional;

/**
 * The documents and pictures that a part has inside it, by the ids of its relationships.
 *
 * @param parts gives the bytes of a part
 * @param targets the parts by the ids
 * @param sink takes the pictures that may be pages or tables
 */
record EmbeddedParts(PartBytes parts, Map<String, String> targets, Embedded embedded, PictureSink sink) {

    /** Gives the bytes of a part. */
    @FunctionalInterface
    interface PartBytes {

        /** The bytes; null where there is no such part. */
        byte[] of(String part) throws UnreadableException;
    }

    /** Those of the main part of a package. */
    static EmbeddedParts of(OfficePackage parts, String main, Embedded embedded, PictureSink sink)
            throws UnreadableException {
        return new EmbeddedParts(parts::bytes, parts.targets(main), embedded, sink);
    }

    /** Those of a text that has none, or none that are read. */
    static EmbeddedParts none(Budget budget) {
        return pictures(part -> null, Map.of(), PictureSink.NONE, budget);
    }

    /** Those of a text of which no documents inside it are read. */
    static EmbeddedParts pictures(PartBytes parts, Map<String, String> targets, PictureSink sink, Budget budget) {
        return new EmbeddedParts(parts, targets, new Embedded(null, budget), sink);
    }

    /** Reads one; nothing where it could not be read. */
    Optional<Draft.Inserted> read(String id) throws UnreadableException {
        String part = targets.get(String.valueOf(id));
        return part == null ? Optional.empty() : embedded.read(parts.of(part), null);
    }

    /** The picture of an id, displayed so; null where there is none. */
    MetPicture picture(String id, double width, double height, boolean whole) {
        String part = targets.get(String.valueOf(id));
        return part == null ? null : new MetPicture(part, () -> parts.of(part), width, height, whole);
    }
}
