package dev.gouji.recognise.settle;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.recognise.line.LineCell;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void whatFitsComesFirstThenWhatHasTheUsualLength() {
        List<LineCell> possible = List.of(cell("1"), cell("12"), cell("34"), cell("567"));
        assertEquals(List.of("567", "12", "34", "1"), texts(Alternatives.of(Stream.of(cell("567")), possible)));
    }

    @Test
    void eachNumberIsToldOnceAndMarksAreNot() {
        assertEquals(
                List.of("1", "2"),
                texts(Alternatives.of(Stream.of(cell("1"), null, cell("-"), cell("１"), cell("2")), List.of())));
    }

    @Test
    void noMoreThanFortyAreTold() {
        List<LineCell> many =
                IntStream.range(10, 90).mapToObj(i -> cell(String.valueOf(i))).toList();
        assertEquals(40, Alternatives.of(Stream.of(), many).size());
    }

    @Test
    void theRivalsAreAllButTheOneThatIsSettled() {
        List<LineCell> cells = List.of(cell("1"), cell("2"), cell("3"));
        assertEquals(List.of("1", "3"), texts(Alternatives.without(cell("2"), cells)));
        assertEquals(List.of("1", "2", "3"), texts(Alternatives.without(null, cells)));
        List<LineCell> many =
                IntStream.range(1, 20).mapToObj(i -> cell(String.valueOf(i))).toList();
        assertEquals(8, Alternatives.without(cell("0"), many).size());
    }

    @Test
    void cellsAreTheSameWhenTheySayTheSame() {
        assertTrue(Alternatives.isSame(cell("1"), cell("１")));
        assertTrue(Alternatives.isSame(cell("-"), cell("—")));
        assertFalse(Alternatives.isSame(cell("1"), cell("1件")));
        assertFalse(Alternatives.isSame(cell("1"), cell("2")));
        assertFalse(Alternatives.isSame(cell("-"), cell("/")));
        assertFalse(Alternatives.isSame(cell("1"), cell("-")));
    }

    private static List<String> texts(List<LineCell> cells) {
        return cells.stream().map(LineCell::text).toList();
    }
}
