package dev.gouji.read.word.docx;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartNames;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The pictures of a package that is one XML file (Flat OPC), and what its main part calls them. */
final class FlatParts {

    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private static final String FOLDER = "word/";

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, byte[]> parts = new HashMap<>();

    private FlatParts() {}

    /** Reads them; of markup that breaks off, those before. */
    static FlatParts of(byte[] bytes, Budget budget) throws UnreadableException {
        FlatParts flat = new FlatParts();
        try (PartCursor cursor = WordXmlReader.open(bytes, budget)) {
            cursor.nextChild(0);
            while (cursor.nextChild(1)) {
                flat.readPart(cursor);
            }
        } catch (XMLStreamException malformed) {
            // whether it is a loss is told by who reads the text
            return flat;
        }
        return flat;
    }

    private void readPart(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String name = PartNames.resolve("", String.valueOf(cursor.attribute("name")));
        boolean picture = String.valueOf(cursor.attribute("contentType")).startsWith("image/");
        boolean relationships = name.equals(RELATIONSHIPS);
        int depth = cursor.depth();
        while ((picture || relationships) && cursor.nextDescendant(depth)) {
            if (picture && cursor.localName().equals("binaryData")) {
                parts.put(name, cursor.base64());
            } else if (relationships && cursor.attribute("Target") != null) {
                targets.put(
                        String.valueOf(cursor.attribute("Id")), PartNames.resolve(FOLDER, cursor.attribute("Target")));
            }
        }
    }

    /** What of them stands inside the text. */
    EmbeddedParts embedded(PictureSink pictures, Budget budget) {
        return EmbeddedParts.pictures(parts::get, targets, pictures, budget);
    }
}
