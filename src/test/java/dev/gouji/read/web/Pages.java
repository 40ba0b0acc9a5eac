package dev.gouji.read.web;

import dev.gouji.document.Document;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;

/** Reads small pages for tests. */
final class Pages {

    private Pages() {}

    static Document read(String page) throws UnreadableException {
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Budget(Limits.STANDARD));
    }

    /** The only table of a page. */
    static Table table(String page) {
        try {
            return (Table) read(page).blocks().get(0);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
