package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A form field of old ({@code w:ffData}) → what it shows by itself: the entry that is chosen, a box. */
final class FormField {

    private FormField() {}

    /**
     * Reads the {@code w:fldChar} on which the cursor stands.
     *
     * @return null for a field that shows its result alone, as those for text do
     */
    static String read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        List<String> entries = new ArrayList<>();
        boolean list = false;
        boolean box = false;
        Integer chosen = null;
        Integer standard = null;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.name()) {
                case "ddList" -> list = true;
                case "checkBox" -> box = true;
                case "listEntry" -> entries.add(String.valueOf(cursor.attribute("val")));
                case "result" -> chosen = cursor.number("val", 0);
                case "checked" -> chosen = cursor.isOn() ? 1 : 0;
                case "default" -> standard = cursor.number("val", 0);
                default -> {}
            }
        }
        Integer given = chosen != null ? chosen : standard;
        int choice = given == null ? 0 : given;
        if (box) {
            return choice == 0 ? "□" : "☑";
        }
        if (!list) {
            return null;
        }
        return choice >= 0 && choice < entries.size() ? entries.get(choice) : "";
    }
}
