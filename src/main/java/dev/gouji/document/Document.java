package dev.gouji.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One original as a reader saw it: its blocks in reading order.
 *
 * <p>Nested tables follow the table that holds them as blocks of their own, and tables that a page uses for layout only
 * have been dissolved into their content by the reader. Immutable.
 *
 * @param blocks the content in reading order
 * @param properties what the page says of itself outside its text (an HTML title, a publication date); never names of
 *     authors from file metadata
 * @param pages the number of pages, or null where the format has none
 * @param notices parts that could not be read, in document order; a document with notices is {@code partial}
 * @param hidden what is stored and not seen, in document order; none of it is in the blocks, whose own {@link Seen}
 *     tells what they hide
 * @param scanned what readers of pictures make of cells that exist as pictures alone, each at its cell's place
 */
public record Document(
        List<Block> blocks,
        List<Property> properties,
        Integer pages,
        List<Notice> notices,
        List<HiddenText> hidden,
        List<ScannedCell> scanned) {

    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        properties = List.copyOf(properties);
        notices = List.copyOf(notices);
        hidden = List.copyOf(hidden);
        scanned = List.copyOf(scanned);
    }

    /** Whether any of it was read from pictures, so that what was not read may be there all the same. */
    public boolean isScanned() {
        return !scanned.isEmpty() || blocks.stream().anyMatch(Document::isScanned);
    }

    /** Whether all of it exists as pictures alone, read or not. */
    public boolean isPictures() {
        return !blocks.isEmpty()
                && blocks.stream()
                        .allMatch(block -> (block instanceof PageImage image && image.isDrawn()) || isScanned(block));
    }

    private static boolean isScanned(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().anyMatch(cell -> cell.seen().isScanned());
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.seen().isScanned();
        }
        return block instanceof Heading heading && heading.seen().isScanned();
    }

    /** The same with more parts that could not be read. */
    public Document noting(List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Document(blocks, properties, pages, all, hidden, scanned);
    }

    /** What readers of pictures make of the cells of these blocks, each at its cell's place. */
    public static List<ScannedCell> scannedIn(List<Block> blocks) {
        List<ScannedCell> scanned = new ArrayList<>();
        for (Block block : blocks) {
            for (Cell cell : block instanceof Table table ? table.cells() : List.<Cell>of()) {
                if (cell.seen().scanned() != null) {
                    scanned.add(cell.seen().scanned().at(cell.place()));
                }
            }
        }
        return scanned;
    }

    /** A document without pictures that were read. */
    public Document(
            List<Block> blocks,
            List<Property> properties,
            Integer pages,
            List<Notice> notices,
            List<HiddenText> hidden) {
        this(blocks, properties, pages, notices, hidden, List.of());
    }

    /** A document of a format in which nothing is hidden. */
    public Document(List<Block> blocks, List<Property> properties, Integer pages, List<Notice> notices) {
        this(blocks, properties, pages, notices, List.of());
    }

    /** A document of blocks alone: {@code pages} null, no properties, no notices. */
    public static Document of(List<Block> blocks) {
        return new Document(blocks, List.of(), null, List.of());
    }
}
