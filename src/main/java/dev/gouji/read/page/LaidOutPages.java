package dev.gouji.read.page;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.join.PageJoiner;
import dev.gouji.read.page.join.RunningHeads;
import dev.gouji.read.page.piece.PageReader;
import dev.gouji.read.page.piece.Piece;
import java.util.ArrayList;
import java.util.List;

/** Pages of glyphs and rulings, wherever they come from → a document, by the same steps as a PDF. Not thread-safe. */
public final class LaidOutPages {

    private final Budget budget;
    private final List<List<Piece>> pages = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();

    /** No pages yet. */
    public LaidOutPages(Budget budget) {
        this.budget = budget;
    }

    /** Adds the page behind those before. */
    public void add(PageContent content) throws UnreadableException {
        take(PageReader.read(content, pages.size() + 1, budget, hidden));
    }

    /** Adds a page of which nothing could be read, so that those behind it keep their numbers. */
    public void addUnreadable() throws UnreadableException {
        take(List.of());
    }

    private void take(List<Piece> page) throws UnreadableException {
        budget.charge(Bound.PAGES, 1);
        pages.add(page);
    }

    /** How many pages there are so far. */
    public int count() {
        return pages.size();
    }

    /** The pieces of every page, from top to bottom, before pages are joined. */
    public List<List<Piece>> pieces() {
        return pages;
    }

    /** The pieces of the whole document: running heads dropped, what a page break cut joined. */
    public List<Piece> joined() {
        return PageJoiner.join(RunningHeads.drop(pages));
    }

    /** The document of all pages. */
    public Document document(List<Notice> notices) throws UnreadableException {
        List<Block> blocks = PageJoiner.blocks(joined());
        budget.charge(Bound.CHARACTERS, PageJoiner.characters(blocks));
        return new Document(blocks, List.of(), pages.size(), notices, hidden);
    }
}
