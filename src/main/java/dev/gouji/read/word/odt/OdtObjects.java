package dev.gouji.read.word.odt;

import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartNames;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Embedded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The sheets, texts and pictures that stand inside a text: folders of its package with a content of their own, or members as
 * other programs wrote them.
 */
final class OdtObjects {

    private final ZipParts parts;
    private final Embedded embedded;
    private final PictureSink sink;
    private final Map<String, Kind> kinds = new HashMap<>();
    private int inText;

    /** Those of a package, which its manifest names. */
    OdtObjects(ZipParts parts, Embedded embedded, PictureSink sink) {
        this.parts = parts;
        this.embedded = embedded;
        this.sink = sink;
    }

    /** For a text that is no package: documents that stand inside it are only missed. */
    static OdtObjects ofFlat(PictureSink sink, Budget budget) {
        return new OdtObjects(null, new Embedded(null, budget), sink);
    }

    /** Takes the pictures that may be pages or tables. */
    PictureSink sink() {
        return sink;
    }

    /** Puts the picture into its frame on which the cursor stands: a member of the package, or data within the text. */
    void readPicture(PartCursor cursor, OdtFrame frame) throws XMLStreamException, UnreadableException {
        if (sink == PictureSink.NONE) {
            return;
        }
        String name = PartNames.resolve("", String.valueOf(cursor.attribute("href")));
        if (parts != null && parts.has(name)) {
            frame.picture(name, () -> parts.bytes(name));
            return;
        }
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (cursor.name().equals("office:binary-data")) {
                byte[] data = cursor.base64();
                frame.picture("data " + ++inText, () -> data);
            }
        }
    }

    /** What could not be read. */
    List<Notice> notices() {
        return embedded.notices();
    }

    /** Takes a line of the manifest. */
    void enter(String path, String type) {
        if (path == null || type == null) {
            return;
        }
        if (type.endsWith("opendocument.spreadsheet")) {
            kinds.put(PartNames.resolve("", path), Kind.ODS);
        } else if (type.endsWith("opendocument.text")) {
            kinds.put(PartNames.resolve("", path), Kind.FODT);
        }
    }

    /** Reads the object that an address names; nothing for what holds no text, and where it could not be read, which is noted. */
    Optional<Draft.Inserted> read(String address) throws UnreadableException {
        String name = PartNames.resolve("", String.valueOf(address));
        Kind kind = kinds.get(name);
        String content = kind == null ? name : name + "/content.xml";
        if (parts == null || !parts.has(content)) {
            return Optional.empty();
        }
        Optional<Draft.Inserted> inserted = embedded.read(parts.bytes(content), kind);
        if (inserted.isEmpty() && kind != null) {
            embedded.miss(name);
        }
        return inserted;
    }
}
