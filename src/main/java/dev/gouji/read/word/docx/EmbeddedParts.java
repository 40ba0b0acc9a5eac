package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.OfficePackage;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Embedded;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that a part has inside it, by the ids of its relationships.
 *
 * @param parts null where the text is no package
 */
record EmbeddedParts(OfficePackage parts, Map<String, String> targets, Embedded embedded) {

    /** Reads one; nothing where it could not be read. */
    Optional<Draft.Inserted> read(String id) throws UnreadableException {
        String part = targets.get(String.valueOf(id));
        return part == null ? Optional.empty() : embedded.read(parts.bytes(part), null);
    }
}
