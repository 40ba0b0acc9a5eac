package dev.gouji.read.pdf;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.pdf.Piece.PieceCell;
import dev.gouji.read.pdf.page.PageTurn;
import dev.gouji.read.pdf.text.BodyText;
import java.util.ArrayList;
import java.util.List;

/**
 * The invisible text layer of a scan → pieces: lines with columns become a ragged table of doubtful cells, since a
 * machine has read them before and paragraphs cannot say that they are in doubt.
 */
final class RecognisedText {

    private RecognisedText() {}

    static List<Piece> pieces(List<BodyText> texts, PageTurn turn, int page, double height) {
        List<Piece> pieces = new ArrayList<>();
        List<BodyText> rows = new ArrayList<>();
        for (BodyText text : texts) {
            if (text.text().indexOf('\t') >= 0) {
                rows.add(text);
            } else {
                close(rows, pieces, turn, page);
                pieces.add(new Piece.Text(page, text, turn.back(text.box()), height, text.box()));
            }
        }
        close(rows, pieces, turn, page);
        return pieces;
    }

    private static void close(List<BodyText> rows, List<Piece> pieces, PageTurn turn, int page) {
        if (rows.isEmpty()) {
            return;
        }
        List<PieceCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Box box = turn.back(rows.get(row).box());
            int column = 0;
            for (String text : rows.get(row).text().split("\t", -1)) {
                Place place = new Place.OnPage(page, box);
                cells.add(new PieceCell(new Cell(row, column++, 1, 1, text, Legibility.DOUBTFUL, place), false));
            }
        }
        Box box = turn.back(rows.get(0).box());
        pieces.add(new Piece.Ruled(page, page, box, Geometry.RAGGED, false, List.of(), rows.size(), cells, List.of()));
        rows.clear();
    }
}
