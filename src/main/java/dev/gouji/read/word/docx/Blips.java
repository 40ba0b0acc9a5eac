package dev.gouji.read.word.docx;

import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The pictures of one drawing: parts of the package, or, in WordprocessingML 2003, data beside the shape that shows them. */
final class Blips {

    private static final List<String> CROPS =
            List.of("l", "t", "r", "b", "cropleft", "croptop", "cropright", "cropbottom");

    private final EmbeddedParts parts;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, byte[]> data = new HashMap<>();
    private boolean whole = true;

    Blips(EmbeddedParts parts) {
        this.parts = parts;
    }

    /** Takes the element on which the cursor stands: {@code a:blip}, {@code v:imagedata}, {@code a:srcRect}, {@code w:binData}. */
    void see(PartCursor cursor) throws XMLStreamException, UnreadableException {
        switch (cursor.localName()) {
            case "binData" -> {
                String name = String.valueOf(cursor.attribute("name"));
                if (parts.sink() != PictureSink.NONE) {
                    data.put(name, cursor.base64());
                }
            }
            case "srcRect" -> whole &= isWhole(cursor);
            default -> {
                Stream.of("embed", "id", "src")
                        .map(cursor::attribute)
                        .filter(name -> name != null && !name.isEmpty())
                        .findFirst()
                        .ifPresent(ids::add);
                whole &= isWhole(cursor);
            }
        }
    }

    /** Whether no side is cut off. */
    private static boolean isWhole(PartCursor cursor) {
        return CROPS.stream()
                .map(cursor::attribute)
                .allMatch(cut -> cut == null || cut.replaceAll("[0.%f-]", "").isEmpty());
    }

    /** The pictures, in order. */
    List<Draft> drafts(DrawingPlace place) {
        List<Draft> drafts = new ArrayList<>();
        for (String id : ids) {
            byte[] own = data.get(id);
            MetPicture picture = own == null
                    ? parts.picture(id, place.pointsWide(), place.pointsHigh(), whole)
                    : new MetPicture(id, () -> own, place.pointsWide(), place.pointsHigh(), whole);
            if (picture != null) {
                drafts.add(new Draft.Picture(picture));
            }
        }
        return drafts;
    }
}
