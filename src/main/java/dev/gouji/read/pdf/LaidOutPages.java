package dev.gouji.read.pdf;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Notice;
import dev.gouji.read.Budget;
import dev.gouji.read.Limits.Bound;
import dev.gouji.read.UnreadableException;
import dev.gouji.read.pdf.page.PageContent;
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
        budget.charge(Bound.PAGES, 1);
        pages.add(PageReader.read(content, pages.size() + 1, budget, hidden));
    }

    /** The document of all pages. */
    public Document document(List<Notice> notices) throws UnreadableException {
        List<Block> blocks = PageJoiner.blocks(PageJoiner.join(RunningHeads.drop(pages)));
        budget.charge(Bound.CHARACTERS, PageJoiner.characters(blocks));
        return new Document(blocks, List.of(), pages.size(), notices, hidden);
    }
}
