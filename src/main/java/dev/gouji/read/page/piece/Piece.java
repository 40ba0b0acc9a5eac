package dev.gouji.read.page.piece;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.text.BodyText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on one page, before pages are joined. Boxes are those of the page as displayed. */
public sealed interface Piece {

    /** The page it begins on, from 1. */
    int page();

    /** Where it stands. */
    Box box();

    /** What was read from a picture, as what it is. */
    Sight SCANNED = Sight.unsure(Reason.SCANNED);

    /** The same, read from a picture. */
    Piece scanned();

    /**
     * A paragraph or a part of one.
     *
     * @param height that of its page
     * @param read its box as read upright
     * @param sight how it is seen
     * @param rest where its further parts stand, on later pages
     */
    record Text(int page, BodyText text, Box box, double height, Box read, Sight sight, List<Place> rest)
            implements Piece {

        /** A text that stands on one page. */
        Text(int page, BodyText text, Box box, double height, Box read) {
            this(page, text, box, height, read, Sight.SHOWN, List.of());
        }

        @Override
        public Text scanned() {
            return new Text(page, text, box, height, read, SCANNED, rest);
        }
    }

    /** A page that is only a picture. */
    record Picture(int page, Box box) implements Piece {

        @Override
        public Picture scanned() {
            return this;
        }
    }

    /**
     * A table or a part of one.
     *
     * @param lastPage the page it ends on, from 1
     * @param drawn whether its columns are drawn; else they are told by white space, and vary with what stands in them
     * @param open whether nothing is drawn below its last row: so a browser prints a row that goes on on the next page
     * @param columnEdges x of its column edges as read upright, outer ones included; empty for a ragged one
     * @param height its rows
     * @param cells in row-major order
     * @param numbers those that the plain text has at its place, in order; a ragged table has none
     * @param rest where its further parts stand, on later pages
     */
    public record Ruled(
            int page,
            int lastPage,
            Box box,
            Geometry geometry,
            boolean drawn,
            boolean open,
            List<Double> columnEdges,
            int height,
            List<PieceCell> cells,
            List<String> numbers,
            List<Place> rest)
            implements Piece {

        private static final Pattern SEVERAL_FIGURES = Pattern.compile("[0-9０-９]\\s+[0-9０-９]");

        /** A table that stands on one page. */
        public Ruled(
                int page,
                int lastPage,
                Box box,
                Geometry geometry,
                boolean drawn,
                boolean open,
                List<Double> columnEdges,
                int height,
                List<PieceCell> cells,
                List<String> numbers) {
            this(page, lastPage, box, geometry, drawn, open, columnEdges, height, cells, numbers, List.of());
        }

        @Override
        public Ruled scanned() {
            return with(cells.stream()
                    .map(piece -> piece.with(piece.cell().with(SCANNED)))
                    .toList());
        }

        private Ruled with(List<PieceCell> others) {
            return new Ruled(page, lastPage, box, geometry, drawn, open, columnEdges, height, others, numbers, rest);
        }

        /** The same, with the rows in doubt that have a cell of several figures: a column between them was not found. */
        Ruled withCrowdedRowsDoubted() {
            Set<Integer> crowded = cells.stream()
                    .map(PieceCell::cell)
                    .filter(cell -> SEVERAL_FIGURES.matcher(cell.text()).find())
                    .map(Cell::row)
                    .collect(Collectors.toSet());
            List<PieceCell> own = cells.stream()
                    .map(piece -> crowded.contains(piece.cell().row())
                            ? piece.with(piece.cell().doubted())
                            : piece)
                    .toList();
            return with(own);
        }
    }

    /**
     * A cell and what joining needs to know of it.
     *
     * @param full whether its last line leaves no room for another character
     * @param rest where its other parts stand, when a page break cut it
     */
    public record PieceCell(Cell cell, boolean full, List<Place> rest) {

        /** A cell that stands on one page. */
        public PieceCell(Cell cell, boolean full) {
            this(cell, full, List.of());
        }

        /** The same with another cell. */
        public PieceCell with(Cell other) {
            return new PieceCell(other, full, rest);
        }
    }
}
