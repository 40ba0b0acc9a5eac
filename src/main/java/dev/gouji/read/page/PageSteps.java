package dev.gouji.read.page;

import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import java.util.List;

/**
 * What the steps of reading found on one page, for people who look at how a table came about. All of it is in points of
 * the page as displayed.
 *
 * @param page from 1
 * @param content what the walk over the page found: rulings and glyphs
 * @param edges what the rulings were merged into
 * @param tables the tables
 * @param cells the cells of all tables
 * @param texts the paragraphs outside tables
 */
public record PageSteps(
        int page, PageContent content, List<Ruling> edges, List<Part> tables, List<Part> cells, List<Part> texts) {

    /**
     * A table, a cell or a paragraph, or the part of one that stands on this page.
     *
     * @param box where it stands
     * @param whole the place that it has in the document as a whole, on another page perhaps; null when it was
     *     left out of the document: a header printed again, a running head, a table without any text
     */
    public record Part(Box box, Place.OnPage whole) {}
}
