package dev.gouji.house.crooked.document;

import dev.gouji.house.crooked.report.Paper;

/** A noun that is a class, and knows a room above it. */
public final class Tree {

    /** Closes a cycle. */
    public Paper paper() {
        return new Paper(null);
    }
}
