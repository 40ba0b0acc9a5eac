package dev.gouji.house.crooked.report;

import dev.gouji.house.crooked.attic.Trunk;
import dev.gouji.house.crooked.document.Tree;
import dev.gouji.house.crooked.form.Sheet;

/** Knows the tree of a document, and a form. */
public record Paper(Tree tree) {

    /** A report knows no form. */
    public Sheet sheet() {
        return new Sheet(null);
    }

    /** A program that reads papers would have to know the attic. */
    public Trunk whereItLies() {
        return null;
    }
}
