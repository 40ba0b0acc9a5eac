package dev.gouji.form;

import java.util.List;

/**
 * A row as the form prints it.
 *
 * @param row whose label stands before the slots; null when the line has no label (table 四)
 * @param slots left to right
 */
public record PrintedLine(FormRow row, List<PrintedSlot> slots) {

    /** Copies the list. */
    public PrintedLine {
        slots = List.copyOf(slots);
    }
}
