package dev.gouji.read.ooxml;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): parts, and the relationships that say what each is for.
 *
 * <p>Relationships are found by the last word of their type ({@code …/relationships/styles} → {@code styles}), which the
 * transitional and the strict vocabulary share. Targets outside the file are not followed.
 */
public final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipParts parts;
    private final Budget budget;
    private final Map<String, List<Relative>> relatives = new HashMap<>();

    private OfficePackage(ZipParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /** A part that exists, and how another names it. */
    private record Relative(String id, String type, String part) {}

    /** Opens a package; see {@link ZipParts#of} for what bad input gives. */
    public static OfficePackage of(byte[] bytes, Budget budget) throws UnreadableException {
        return new OfficePackage(ZipParts.of(bytes, budget), budget);
    }

    /**
     * Finds the main part: by the package's relationships, else by its list of content types.
     *
     * @param contentType accepts the content type of a main part
     * @return the name of a part that exists
     */
    public Optional<String> mainPart(Predicate<String> contentType) throws UnreadableException {
        Optional<String> related = related("", "officeDocument");
        return related.isPresent() ? related : typed(contentType);
    }

    /**
     * Finds the part to which another is related.
     *
     * @param source the part that has the relationship; the package itself when empty
     * @param type the last word of the relationship's type, as {@code numbering}
     * @return the name of a part that exists
     */
    public Optional<String> related(String source, String type) throws UnreadableException {
        return relatives(source).stream()
                .filter(relative -> relative.type.endsWith("/" + type))
                .map(Relative::part)
                .findFirst();
    }

    /** All parts to which another is related so. */
    public List<String> allRelated(String source, String type) throws UnreadableException {
        return relatives(source).stream()
                .filter(relative -> relative.type.endsWith("/" + type))
                .map(Relative::part)
                .distinct()
                .toList();
    }

    /** The parts to which another is related, by the ids of the relationships; only parts that exist. */
    public Map<String, String> targets(String source) throws UnreadableException {
        Map<String, String> targets = new HashMap<>();
        for (Relative relative : relatives(source)) {
            targets.putIfAbsent(relative.id, relative.part);
        }
        return targets;
    }

    private List<Relative> relatives(String source) throws UnreadableException {
        List<Relative> found = relatives.get(source);
        if (found == null) {
            found = readRelatives(source);
            relatives.put(source, found);
        }
        return found;
    }

    private List<Relative> readRelatives(String source) throws UnreadableException {
        List<Relative> found = new ArrayList<>();
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String relationships = folder + "_rels/" + source.substring(folder.length()) + ".rels";
        if (!parts.has(relationships)) {
            return found;
        }
        try (PartCursor cursor = open(relationships)) {
            while (cursor.nextDescendant(0)) {
                String target = cursor.attribute("Target");
                String part = target == null ? "" : PartNames.resolve(folder, target);
                if (!"External".equals(cursor.attribute("TargetMode")) && parts.has(part)) {
                    found.add(new Relative(
                            String.valueOf(cursor.attribute("Id")), String.valueOf(cursor.attribute("Type")), part));
                }
            }
        } catch (XMLStreamException malformed) {
            return found;
        }
        return found;
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return parts.has(part);
    }

    /** Whether there is a part whose name begins so, as {@code xl/media/}. */
    public boolean hasFolder(String folder) {
        return parts.names().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The bytes of a part; see {@link ZipParts#bytes}. */
    public byte[] bytes(String part) throws UnreadableException {
        return parts.bytes(part);
    }

    /** A cursor before the root element of a part. */
    public PartCursor open(String part) throws UnreadableException, XMLStreamException {
        return new PartCursor(parts.open(part), budget);
    }

    private Optional<String> typed(Predicate<String> contentType) throws UnreadableException {
        if (!parts.has(CONTENT_TYPES)) {
            return Optional.empty();
        }
        try (PartCursor cursor = open(CONTENT_TYPES)) {
            while (cursor.nextDescendant(0)) {
                String type = cursor.attribute("ContentType");
                String name = cursor.attribute("PartName");
                if (type != null && name != null && contentType.test(type) && parts.has(name)) {
                    return Optional.of(PartNames.resolve("", name));
                }
            }
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
