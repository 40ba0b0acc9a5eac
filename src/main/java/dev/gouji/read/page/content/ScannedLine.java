package dev.gouji.read.page.content;

import dev.gouji.document.Opinion;
import dev.gouji.document.Place.Box;
import java.util.List;

/**
 * A line of writing in a picture.
 *
 * @param box where its ink stands on the sheet set straight
 * @param opinions what each reader makes of it
 */
public record ScannedLine(Box box, List<Opinion> opinions) {

    /** Copies the list. */
    public ScannedLine {
        opinions = List.copyOf(opinions);
    }
}
