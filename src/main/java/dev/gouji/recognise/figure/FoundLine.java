package dev.gouji.recognise.figure;

import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.header.Header;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.OpenLine;
import java.util.List;

/**
 * A line of the form as far as it was found.
 *
 * @param expected the line of the form
 * @param match the line of the document; null when there is none
 * @param header above it; null without a match
 * @param values its cells, where they can be told; else null
 * @param open the line whose cells have to be settled; null when they are told, or cannot be
 * @param place the trust that it is the line it was taken for
 */
record FoundLine(ExpectedLine expected, LineMatch match, Header header, SlotValues values, OpenLine open, Trust place) {

    /** A line that was not found. */
    static FoundLine missing(ExpectedLine expected) {
        return new FoundLine(expected, null, null, null, null, Trust.NONE);
    }

    /** The trust in its place and its columns. */
    Trust trust() {
        return place.and(values == null ? Trust.of(header) : values.trust());
    }

    FoundLine opened(OpenLine line) {
        return new FoundLine(expected, match, header, null, line, place);
    }

    /** This line as one that was not found, and that the text of another may hold. */
    FoundLine within(FoundLine other) {
        return new FoundLine(expected, other.match, other.header, null, null, other.place);
    }

    /** The cell of a slot; null when it is not told. */
    LineCell cell(int slot) {
        return values == null ? null : values.cells().get(slot);
    }

    /** The text in which the cells stand that are not told. */
    String text() {
        List<String> texts = match.values().stream().map(LineCell::text).toList();
        return String.join(" ", texts);
    }

    /** The first cell of that text. */
    LineCell first() {
        return match.values().isEmpty()
                ? match.candidate().cells().get(0)
                : match.values().get(0);
    }
}
