package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.text.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTextTest {

    private static final PageTurn UPRIGHT =
            PageTurn.of(new PageContent(List.of(), List.of(), List.of(), false, 600, 800));

    /** Each piece as its text, or as the texts of its cells in brackets. */
    private static List<String> pieces(boolean all, String... texts) {
        List<BodyText> bodies = new ArrayList<>();
        for (String text : texts) {
            double y = bodies.size() * 20.0;
            bodies.add(new BodyText(text.replace('→', '\t'), new Box(0, y, 100, y + 10), 10, true, false));
        }
        List<String> pieces = new ArrayList<>();
        RecognisedText.place(bodies, all, UPRIGHT, 1, 800, (top, piece) -> pieces.add(top.intValue() + said(piece)));
        return pieces;
    }

    private static String said(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return " " + text.text().text();
        }
        return ((Piece.Ruled) piece)
                .cells().stream()
                        .map(Piece.PieceCell::cell)
                        .map(cell -> " [" + cell.row() + "." + cell.column() + " " + cell.text() + "]")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "甲→12,       0 [0.0 甲] [0.1 12]",
        "12→甲,       0 [0.0 12] [0.1 甲]",
        "甲→12→乙,    0 [0.0 甲] [0.1 12] [0.2 乙]",
        "甲→-3,       0 [0.0 甲] [0.1 -3]",
        "甲→1.5%,     0 [0.0 甲] [0.1 1.5%]",
        "甲→12件,     0 [0.0 甲] [0.1 12件]",
        "甲→１２,     0 [0.0 甲] [0.1 １２]",
        "甲→-,        0 [0.0 甲] [0.1 -]",
        "甲→/,        0 [0.0 甲] [0.1 /]",
        "甲→无,       0 [0.0 甲] [0.1 无]",
        "甲→12年,     0 甲→12年",
        "甲→乙,       0 甲→乙",
        "12,          0 12"
    })
    void aLineOfColumnsWithAFigureIsARowInDoubt(String text, String piece) {
        assertEquals(List.of(piece.replace('→', '\t')), pieces(false, text));
    }

    @Test
    void rowsThatFollowEachOtherAreOneTable() {
        assertEquals(
                List.of("0 题", "20 [0.0 甲] [0.1 1] [1.0 乙] [1.1 2]", "60 完", "80 [0.0 丙] [0.1 3]"),
                pieces(false, "题", "甲→1", "乙→2", "完", "丙→3"));
    }

    @Test
    void ofTextThatAMachineReadEveryLineOfColumnsIsInDoubt() {
        assertEquals(List.of("0 [0.0 甲] [0.1 乙]"), pieces(true, "甲→乙"));
        assertEquals(List.of("0 甲"), pieces(true, "甲"));
        List<Piece> found = new ArrayList<>();
        BodyText row = new BodyText("甲\t1", new Box(0, 0, 9, 9), 10, true, false);
        RecognisedText.place(List.of(row), true, UPRIGHT, 1, 800, (top, piece) -> found.add(piece));
        Piece.Ruled table = (Piece.Ruled) found.get(0);
        assertEquals(Legibility.DOUBTFUL, table.cells().get(1).cell().seen().legibility());
    }
}
