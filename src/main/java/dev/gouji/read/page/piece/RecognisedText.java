package dev.gouji.read.page.piece;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.page.text.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Text whose columns no ruling holds → pieces: its lines with columns become a ragged table of doubtful cells, since
 * paragraphs cannot say that they are in doubt. All of the text layer of a scan is such, which a machine has read
 * before.
 */
final class RecognisedText {

    /** A part of a line, between columns, that is a number or stands for none. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:^|\\t)[-+−－＋]?(?:[0-9０-９][0-9０-９.,，．]*[件条个项次元%％万]{0,2}|[-—–－/／无])(?:\\t|$)");

    private RecognisedText() {}

    /**
     * The pieces of some texts.
     *
     * @param all whether every line with columns is in doubt, else only those with figures
     * @param sink takes a piece and its top on the page as read upright
     */
    static void place(
            List<BodyText> texts, boolean all, PageTurn turn, int page, double height, BiConsumer<Double, Piece> sink) {
        List<BodyText> rows = new ArrayList<>();
        for (BodyText text : texts) {
            if (text.text().indexOf('\t') >= 0
                    && (all || FIGURE.matcher(text.text()).find())) {
                rows.add(text);
            } else {
                close(rows, sink, turn, page);
                sink.accept(text.box().y0(), new Piece.Text(page, text, turn.back(text.box()), height, text.box()));
            }
        }
        close(rows, sink, turn, page);
    }

    private static void close(List<BodyText> rows, BiConsumer<Double, Piece> sink, PageTurn turn, int page) {
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
        sink.accept(
                rows.get(0).box().y0(),
                new Piece.Ruled(
                        page, page, box, Geometry.RAGGED, false, false, List.of(), rows.size(), cells, List.of()));
        rows.clear();
    }
}
