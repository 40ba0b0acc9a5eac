package dev.gouji.house.crooked.cli;

import dev.gouji.house.crooked.review.serve.Cellar;

/** A door that walks about behind another one. */
public final class Corridor {

    /** Goes where it has no business. */
    public Cellar cellar() {
        return new Cellar();
    }
}
