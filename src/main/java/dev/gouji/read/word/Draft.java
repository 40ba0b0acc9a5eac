package dev.gouji.read.word;

import dev.gouji.document.Document;
import dev.gouji.document.Seen;
import dev.gouji.read.bound.MetPicture;
import java.util.ArrayList;
import java.util.List;

/** A piece of a story as its markup tells it, before tables have numbers and merged cells are put together. */
public sealed interface Draft {

    /**
     * A paragraph with any text in it.
     *
     * @param level of the heading, from 1; 0 for ordinary text
     */
    record Text(Seen seen, int level) implements Draft {
        /** The text that is seen. */
        public String text() {
            return seen.text();
        }
    }

    /** A table; a builder while it is read, so that what was read before damage is kept. */
    record Grid(List<Row> rows) implements Draft {
        /** An empty one. */
        public Grid() {
            this(new ArrayList<>());
        }
    }

    /** What floats over the place where it stands: the content of a text box. */
    record Aside(List<Draft> content) implements Draft {}

    /** What stands in a header or a footer: of it, only tables that may be those of a report are read, in doubt. */
    record Margin(List<Draft> content) implements Draft {}

    /** A picture that stands in or over the paragraph before it. */
    record Picture(MetPicture picture) implements Draft {}

    /** What a document holds that stands inside the text; it was made elsewhere, so it is in doubt. */
    record Inserted(Document document) implements Draft {}

    /**
     * Something opaque that floats over the page, anchored where it stands. Lengths are twips from the top of what is
     * anchored to it; over which text it lies only a renderer could tell.
     *
     * @param top where it begins; negative above
     * @param bottom where it ends
     */
    record Cover(int top, int bottom) implements Draft {}

    /**
     * A row.
     *
     * @param before slots left out at its beginning
     */
    record Row(int before, List<Slot> slots) {}

    /** A cell as marked: {@code CONTINUED} belongs to the cell above (or, across, to the one before). */
    final class Slot {
        /** What stands in it, in order. */
        public final List<Draft> content = new ArrayList<>();

        /** How many slots it takes in its row. */
        public int span = 1;

        /** Whether it belongs to the cell above. */
        public Merge down = Merge.NONE;

        /** Whether it belongs to the cell before. */
        public boolean continuesAcross;

        /** Whether a tracked change took it away. */
        public boolean deleted;

        /** Whether it was read to its end. */
        public boolean complete;
    }

    /** Vertical merging. */
    enum Merge {
        NONE,
        BEGUN,
        CONTINUED
    }
}
