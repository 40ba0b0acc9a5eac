package dev.gouji.read.word.odt;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A form field as LibreOffice keeps those of Word ({@code field:fieldmark}) → what it shows: the entry that is chosen, a box. */
final class OdtFormField {

    private OdtFormField() {}

    /** Reads the element on which the cursor stands. */
    static Seen read(PartCursor cursor) throws XMLStreamException, UnreadableException {
        String type = String.valueOf(cursor.attribute("type"));
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        boolean checked = false;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (String.valueOf(cursor.attribute("name"))) {
                case "Dropdown_ListEntry" -> entries.add(String.valueOf(cursor.attribute("value")));
                case "Dropdown_Selected" -> chosen = cursor.number("value", -1);
                case "Checkbox_Checked" -> checked = "true".equals(cursor.attribute("value"));
                default -> {}
            }
        }
        if (type.endsWith("FORMCHECKBOX")) {
            return Seen.of(checked ? "☑" : "□");
        }
        boolean listed = chosen >= 0 && chosen < entries.size();
        return listed ? Seen.of(entries.get(chosen)) : Seen.NOTHING.with(Sight.ink(Reason.FIELD));
    }
}
