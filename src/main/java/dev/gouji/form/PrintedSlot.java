package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.List;

/**
 * A printed cell for one figure.
 *
 * @param key the figure
 * @param column what kind of number it is
 * @param headers the header labels above it, outermost first, its own last
 */
public record PrintedSlot(FigureKey key, FormColumn column, List<Wording> headers) {

    /** Copies the list. */
    public PrintedSlot {
        headers = List.copyOf(headers);
    }
}
