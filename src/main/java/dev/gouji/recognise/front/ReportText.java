package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Legibility;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.Certainty;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;

/** The words of a document, or of one report in it: its blocks and the pieces of text in them, found once. For one thread. */
public final class ReportText {

    private final List<Block> blocks;
    private final PrintedTexts texts;
    private final List<TextPiece> pieces;
    private List<Integer> titleBlocks;

    /**
     * The words of some blocks.
     *
     * @param texts those of the document
     */
    public ReportText(List<Block> blocks, PrintedTexts texts) {
        this.blocks = blocks;
        this.texts = texts;
        this.pieces = TextPiece.of(blocks, texts);
    }

    /** The blocks. */
    public List<Block> blocks() {
        return blocks;
    }

    List<TextPiece> pieces() {
        return pieces;
    }

    /** The rows of small tables, then the pieces: among these the publishing site says what it has to say. */
    List<TextPiece> piecesWithTables() {
        List<TextPiece> all = new ArrayList<>(TextPiece.ofTables(blocks, texts));
        all.addAll(pieces);
        return all;
    }

    /**
     * The same in doubt, if the words from which it was read are not surely what is seen of their paragraph, or if a picture
     * stands where a title does and may say otherwise.
     *
     * @param title null when none was found
     * @param firstSection the index of the piece with which the sections begin
     */
    <T> Stated<T> asSeen(Stated<T> stated, Title title, int firstSection) {
        if (stated.certainty() != Certainty.READ || stated.raw() == null) {
            return stated;
        }
        boolean clear = isClear(stated) && (isOf(title, stated) || !hasPicture(0, frontEnd(firstSection)));
        return clear ? stated : new Stated<>(stated.value(), stated.raw(), stated.place(), Certainty.DOUBTFUL);
    }

    /** Whether it was read from a title that is printed. */
    private boolean isOf(Title title, Stated<?> stated) {
        return title != null
                && title.place() != null
                && title.place().equals(stated.place())
                && texts.of(title.raw()).dense().contains(texts.of(stated.raw()).dense());
    }

    private boolean isClear(Stated<?> stated) {
        String raw = texts.of(stated.raw()).dense();
        TextPiece before = null;
        for (TextPiece piece : pieces) {
            // A title may stand in several paragraphs.
            boolean same = piece.dense().contains(raw) || (!piece.dense().isEmpty() && raw.contains(piece.dense()));
            if (same && piece.place().equals(stated.place())) {
                boolean parted = before != null && hasPicture(before.block(), piece.block());
                if (parted || seen(blocks.get(piece.block())).legibility() != Legibility.CLEAR) {
                    return false;
                }
                before = piece;
            }
        }
        return true;
    }

    /** The block with which the sections or the tables begin. */
    private int frontEnd(int firstSection) {
        int end = firstSection < pieces.size() ? pieces.get(firstSection).block() : blocks.size();
        int table = 0;
        while (table < end && !(blocks.get(table) instanceof Table)) {
            table++;
        }
        return table;
    }

    private boolean hasPicture(int from, int to) {
        return from < to
                && blocks.subList(from, to).stream()
                        .anyMatch(block -> block instanceof PageImage image && image.isDrawn());
    }

    /** What is seen of a paragraph or a heading; tables tell it of each cell. */
    private static Seen seen(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.seen();
        }
        return block instanceof Heading heading ? heading.seen() : Seen.NOTHING;
    }

    /** The title of an indicator table; null when there is none. */
    Title tableTitle() {
        return TableTitleFinder.find(blocks, texts);
    }

    /** All of it, folded; cells are parted by a blank. */
    public String folded() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                text.append(texts.of(paragraph.text()).folded());
            } else if (block instanceof Heading heading) {
                text.append(texts.of(heading.text()).folded());
            } else if (block instanceof Table table) {
                table.cells()
                        .forEach(cell ->
                                text.append(texts.of(cell.text()).folded()).append(' '));
            }
        }
        return text.toString();
    }

    /** The blocks in which a title begins that names an agency or a year, by index. */
    public List<Integer> titleBlocks() {
        if (titleBlocks == null) {
            titleBlocks = findTitleBlocks();
        }
        return titleBlocks;
    }

    private List<Integer> findTitleBlocks() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Title title = TitleFinder.endingAt(pieces, i);
            if (title != null && title.weight() > 0) {
                found.add(firstBlock(i, title));
            }
        }
        return found;
    }

    private int firstBlock(int last, Title title) {
        int first = last;
        while (first > 0 && !pieces.get(first).place().equals(title.place())) {
            first--;
        }
        return pieces.get(first).block();
    }

    /** Whether a text by itself is a title that names an agency or a year. */
    public static boolean isTitle(PrintedText text, Place place) {
        Title title = TitleFinder.endingAt(List.of(new TextPiece(text, place, 0)), 0);
        return title != null && title.weight() > 0;
    }
}
