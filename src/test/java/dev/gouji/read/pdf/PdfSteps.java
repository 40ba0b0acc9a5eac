package dev.gouji.read.pdf;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.join.PageJoiner;
import dev.gouji.read.page.join.RunningHeads;
import dev.gouji.read.page.piece.PageReader;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.piece.TableFiller;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import dev.gouji.read.page.text.BodyText;
import dev.gouji.read.page.text.LineBuilder;
import dev.gouji.read.page.text.ParagraphBuilder;
import dev.gouji.read.page.witness.PlainNumber;
import dev.gouji.read.page.witness.PlainNumbers;
import dev.gouji.read.pdf.page.Layers;
import dev.gouji.read.pdf.page.PageWalker;
import dev.gouji.read.pdf.page.ShownAnnotations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The steps of {@link PdfReader} one by one over all pages of a file, each from the output of the step before. */
public final class PdfSteps {

    private final byte[] bytes;
    private final List<PageContent> contents;
    private final List<List<RuledTable>> tables;
    private final List<List<Glyph>> outside;
    private final List<List<Piece>> pieces;

    /** Runs every step once and keeps what it gives. */
    public PdfSteps(byte[] bytes) throws IOException, UnreadableException {
        this.bytes = bytes;
        this.contents = walk();
        this.tables = tables();
        this.outside = new ArrayList<>();
        this.pieces = new ArrayList<>();
        for (int page = 0; page < contents.size(); page++) {
            List<Glyph> rest = new ArrayList<>(contents.get(page).glyphs());
            rest.removeIf(filler(page)::take);
            outside.add(rest);
            pieces.add(PageReader.read(contents.get(page), page + 1, new Budget(Limits.STANDARD), new ArrayList<>()));
        }
    }

    /** Bytes → glyphs and rulings; opening the file and its fonts included. */
    public List<PageContent> walk() throws IOException, UnreadableException {
        List<PageContent> walked = new ArrayList<>();
        try (PDDocument pdf = PdfOpener.open(bytes, new Budget(Limits.STANDARD))) {
            PageWalker walker = new PageWalker(Layers.of(pdf), ShownAnnotations.of(pdf), new Budget(Limits.STANDARD));
            for (PDPage page : pdf.getPages()) {
                walked.add(walker.walk(page));
            }
        }
        return walked;
    }

    /** Rulings → tables without text. */
    public List<List<RuledTable>> tables() throws UnreadableException {
        List<List<RuledTable>> found = new ArrayList<>();
        for (PageContent content : contents) {
            found.add(TableFinder.find(content.rulings(), new Budget(Limits.STANDARD)));
        }
        return found;
    }

    /** Glyphs and tables → cells with their text. */
    public List<Object> cells() {
        List<Object> filled = new ArrayList<>();
        for (int page = 0; page < contents.size(); page++) {
            TableFiller filler = filler(page);
            contents.get(page).glyphs().forEach(filler::take);
            for (RuledTable table : tables.get(page)) {
                filled.add(filler.fill(table, PageTurn.of(contents.get(page)), page + 1));
            }
        }
        return filled;
    }

    /** Glyphs → the numbers of the plain text. */
    public List<PlainNumber> witness() {
        List<PlainNumber> numbers = new ArrayList<>();
        contents.forEach(content -> numbers.addAll(PlainNumbers.of(content.glyphs())));
        return numbers;
    }

    /** Glyphs outside tables → paragraphs. */
    public List<BodyText> paragraphs() {
        List<BodyText> texts = new ArrayList<>();
        for (int page = 0; page < contents.size(); page++) {
            texts.addAll(ParagraphBuilder.build(
                    LineBuilder.build(outside.get(page)), contents.get(page).width(), List.of()));
        }
        return texts;
    }

    /** Pieces page by page → blocks; the numbers of the cells held against those of the plain text. */
    public List<Block> join() {
        return PageJoiner.blocks(PageJoiner.join(RunningHeads.drop(pieces)));
    }

    /** The whole. */
    public Document read() throws UnreadableException {
        return new PdfReader().read(bytes, new Budget(Limits.STANDARD));
    }

    private TableFiller filler(int page) {
        return new TableFiller(tables.get(page), contents.get(page));
    }
}
