package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place;
import java.util.List;

/**
 * What shall be told of the tables and cells of a document. Immutable.
 *
 * @param tables at most one mark for the place of each table
 * @param cells at most one mark for the place of each cell, and marks for other places
 */
public record PageMarks(List<Mark> tables, List<Mark> cells) {

    /** Copies the lists. */
    public PageMarks {
        tables = List.copyOf(tables);
        cells = List.copyOf(cells);
    }

    /**
     * What is told of one place.
     *
     * @param place a table or cell with this place is marked wherever a part of it stands
     * @param kind gives the colour
     * @param row ASCII: the name that it shares with the other cells of its row; null for none
     * @param column ASCII: the name that it shares with the other cells of its column; null for none
     * @param words ASCII, one line each, the most telling first; what does not fit is left out
     */
    public record Mark(Place.OnPage place, Kind kind, String row, String column, List<String> words) {

        /** Copies the list. */
        public Mark {
            words = List.copyOf(words);
        }

        boolean isFigure() {
            return kind != Kind.PLACED && kind != Kind.UNPLACED;
        }
    }

    /** What became of a place. */
    public enum Kind {
        /** A figure, surely read. */
        CERTAIN,
        /** A figure that was settled by others. */
        INFERRED,
        /** A figure that may be otherwise. */
        DOUBTFUL,
        /** A figure whose text was not understood. */
        UNREADABLE,
        /** No figure, in a table that has some. */
        PLACED,
        /** In a table that has none. */
        UNPLACED
    }
}
