package dev.gouji.read.page.join;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.witness.GridCheck;
import java.util.ArrayList;
import java.util.List;

/** Pieces page by page → pieces of the document → blocks: what goes on over a page break is one. */
public final class PageJoiner {

    private PageJoiner() {}

    /** The pieces of the document in reading order, those that a page break cut joined. */
    public static List<Piece> join(List<List<Piece>> pages) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Piece> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                Piece piece = page.get(i);
                int last = pieces.size() - 1;
                Piece joined = i == 0 && last >= 0 ? joined(pieces.get(last), piece) : null;
                if (joined == null) {
                    pieces.add(piece);
                } else {
                    pieces.set(last, joined);
                }
            }
        }
        return pieces;
    }

    /** What the pieces are in a document; those without any text are nothing. */
    public static List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            Block block = block(piece);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    public static long characters(List<Block> blocks) {
        long sum = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                sum += paragraph.text().length();
            } else if (block instanceof Table table) {
                for (Cell cell : table.cells()) {
                    sum += cell.text().length();
                }
            }
        }
        return sum;
    }

    private static Piece joined(Piece before, Piece after) {
        if (before instanceof Piece.Ruled upper && after instanceof Piece.Ruled lower) {
            return upper.lastPage() + 1 == lower.page() ? TableJoiner.join(upper, lower) : null;
        }
        if (before instanceof Piece.Text upper
                && after instanceof Piece.Text lower
                && upper.text().full()
                && lower.text().flush()
                && Math.abs(upper.text().size() - lower.text().size())
                        < 0.1 * upper.text().size()) {
            List<Place> rest = new ArrayList<>(upper.rest());
            rest.add(new Place.OnPage(lower.page(), lower.box()));
            return new Piece.Text(
                    upper.page(),
                    upper.text().joined(lower.text()),
                    upper.box(),
                    upper.height(),
                    upper.read(),
                    upper.sight().and(lower.sight()),
                    rest);
        }
        return null;
    }

    /** The cells; those whose number the plain text does not have at that point of its order are in doubt. */
    private static List<Cell> witnessed(Piece.Ruled table) {
        List<Cell> cells = new ArrayList<>(table.cells().size());
        table.cells().forEach(piece -> cells.add(piece.cell()));
        if (table.geometry() == Geometry.GRID) {
            GridCheck.doubtful(cells, table.numbers()).stream()
                    .forEach(cell -> cells.set(cell, cells.get(cell).doubted()));
        }
        return cells;
    }

    private static Block block(Piece piece) {
        Place place = new Place.OnPage(piece.page(), piece.box());
        if (piece instanceof Piece.Text text) {
            return text.text().text().isBlank()
                    ? null
                    : new Paragraph(Seen.of(text.text().text(), text.sight()), place);
        }
        if (piece instanceof Piece.Ruled table) {
            List<Cell> cells = witnessed(table);
            boolean blank = cells.stream().allMatch(cell -> cell.text().isBlank());
            return blank ? null : new Table(cells, table.geometry(), place);
        }
        return new PageImage(place);
    }
}
