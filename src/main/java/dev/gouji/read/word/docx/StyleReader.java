package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** One {@code w:style} → what it says itself, without what it inherits. */
final class StyleReader {

    private final PartCursor cursor;
    private final LookReader looks;
    private final String id;
    private final String type;
    private final String standard;
    private final Map<String, Look> parts = new HashMap<>();
    private String parent;
    private Look look = Look.PLAIN;
    private Integer outline;
    private Integer list;
    private Integer level;

    /** For the style on which the cursor stands. */
    StyleReader(PartCursor cursor, LookReader looks) {
        this.cursor = cursor;
        this.looks = looks;
        this.id = cursor.attribute("styleId");
        this.type = cursor.attribute("type");
        this.standard = cursor.attribute("default");
    }

    String id() {
        return id;
    }

    /** Whether it holds for all of its type that name none. */
    boolean isStandard(String ofType) {
        return ofType.equals(type) && standard != null && !standard.equals("0") && !standard.equals("false");
    }

    /** Reads to the end of the style. */
    StyleSheet.Style read() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "name" -> outline = outline != null ? outline : outlineOf(cursor.attribute("val"));
                case "basedOn" -> parent = cursor.attribute("val");
                case "pPr" -> readParagraph();
                case "tblStylePr" -> readPart(String.valueOf(cursor.attribute("type")));
                default -> look = properties(look);
            }
        }
        return new StyleSheet.Style(parent, look, Map.copyOf(parts), outline, list, level, list == null ? null : id);
    }

    private void readParagraph() throws XMLStreamException, UnreadableException {
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "outlineLvl" -> outline = cursor.number("val", 9);
                case "numId", "ilfo" -> list = cursor.number("val", 0);
                case "ilvl" -> level = cursor.number("val", 0);
                case "rPr", "pPrChange" -> cursor.skip();
                default -> look = looks.paragraph(cursor, look);
            }
        }
    }

    /** How some rows, columns or cells of a table look. */
    private void readPart(String name) throws XMLStreamException, UnreadableException {
        Look part = Look.PLAIN;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            part = properties(part);
        }
        parts.put(name, part);
    }

    /** The look with what the element of properties says on which the cursor stands. */
    private Look properties(Look before) throws XMLStreamException, UnreadableException {
        Look sum = before;
        String name = cursor.name();
        int depth = cursor.depth();
        while (name.endsWith("Pr") && cursor.nextChild(depth)) {
            sum = switch (name) {
                case "rPr" -> looks.run(cursor, sum);
                case "pPr" -> looks.paragraph(cursor, sum);
                case "tcPr" -> looks.cell(cursor, sum, false);
                case "trPr" -> looks.row(cursor, sum);
                case "tblPr" -> looks.table(cursor, sum);
                default -> sum;
            };
        }
        return sum;
    }

    /** The built-in heading styles have English names in every language of the word processor: {@code heading 1}. */
    private static Integer outlineOf(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.matches("heading [1-9]") ? (Integer) (lower.charAt(8) - '1') : null;
    }
}
