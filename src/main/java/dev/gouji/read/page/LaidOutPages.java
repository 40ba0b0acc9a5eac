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
import dev.gouji.read.page.piece.PageHalves;
import dev.gouji.read.page.piece.PageReader;
import dev.gouji.read.page.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages of glyphs and rulings, wherever they come from → a document, by the same steps as a PDF. Not thread-safe. */
public final class LaidOutPages {

    private final Budget budget;
    private final int firstNumber;
    private final List<List<Piece>> pages = new ArrayList<>();

    /** The pages, of those on which two texts stand side by side the left halves. */
    private final List<List<Piece>> first = new ArrayList<>();

    /** The right halves. */
    private final List<List<Piece>> second = new ArrayList<>();

    private PageHalves halves;
    private final List<HiddenText> hidden = new ArrayList<>();

    /** No pages yet. */
    public LaidOutPages(Budget budget) {
        this(budget, 1);
    }

    /** No pages yet; the first has this number. */
    public LaidOutPages(Budget budget, int firstNumber) {
        this.budget = budget;
        this.firstNumber = firstNumber;
    }

    /** Adds the page behind those before. */
    public void add(PageContent content) throws UnreadableException {
        int number = firstNumber + pages.size();
        PageHalves behind = halves == null ? null : halves.next(content);
        halves = behind == null ? PageHalves.of(content) : behind;
        if (halves == null) {
            take(PageReader.read(content, number, budget, hidden));
            return;
        }
        List<Piece> left = PageReader.read(halves.left(), number, budget, hidden);
        List<Piece> right = PageReader.read(halves.right(), number, budget, hidden);
        take(Stream.concat(left.stream(), right.stream()).toList());
        first.set(first.size() - 1, left);
        second.add(right);
    }

    /** Adds a page of which nothing could be read, so that those behind it keep their numbers. */
    public void addUnreadable() throws UnreadableException {
        halves = null;
        take(List.of());
    }

    private void take(List<Piece> page) throws UnreadableException {
        budget.charge(Bound.PAGES, 1);
        pages.add(page);
        first.add(page);
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
        List<Piece> joined = new ArrayList<>(PageJoiner.join(RunningHeads.drop(first)));
        joined.addAll(PageJoiner.join(RunningHeads.drop(second)));
        return joined;
    }

    /** What the pages hold, in reading order. */
    public List<Block> blocks() throws UnreadableException {
        List<Block> blocks = PageJoiner.blocks(joined());
        budget.charge(Bound.CHARACTERS, PageJoiner.characters(blocks));
        return blocks;
    }

    /** The document of all pages. */
    public Document document(List<Notice> notices) throws UnreadableException {
        List<Block> blocks = blocks();
        return new Document(blocks, List.of(), pages.size(), notices, hidden, Document.scannedIn(blocks));
    }
}
