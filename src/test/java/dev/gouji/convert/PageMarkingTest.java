package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Table;
import dev.gouji.document.Table.Geometry;
import dev.gouji.limit.Limits;
import dev.gouji.read.pdf.draw.PageMarks;
import dev.gouji.read.pdf.draw.PageMarks.Kind;
import dev.gouji.read.pdf.draw.PageMarks.Mark;
import dev.gouji.report.Conversion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMarkingTest {

    private static Inspection inspect(String sample) throws Exception {
        Path file = Path.of("samples", sample);
        return new Converter(Limits.STANDARD).inspect(sample, Files.readAllBytes(file));
    }

    private static Mark mark(PageMarks marks, String row, String column) {
        return marks.cells().stream()
                .filter(mark -> row.equals(mark.row()) && column.equals(mark.column()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureIsMarkedWithItsRowItsColumnAndItsValue() throws Exception {
        PageMarks marks = PageMarking.of(inspect("city-2022.pdf"));
        assertEquals(
                200,
                marks.cells().stream()
                        .filter(mark -> mark.kind() == Kind.CERTAIN)
                        .count());
        assertEquals(List.of("=7"), mark(marks, "penalties", "decisions").words());
        assertEquals(List.of("=37.95"), mark(marks, "fees", "amount").words());
        assertEquals(
                List.of(
                        "table 1: proactive, figures: 10",
                        "table 2: requests, figures: 175",
                        "table 3: review_litigation, figures: 15"),
                marks.tables().stream().flatMap(mark -> mark.words().stream()).toList());
        assertTrue(marks.cells().stream().anyMatch(mark -> mark.kind() == Kind.PLACED));
        assertFalse(marks.cells().stream().anyMatch(mark -> mark.kind() == Kind.UNPLACED));
    }

    @Test
    void aTableWithoutFiguresIsUnplaced() throws Exception {
        Place.OnPage place = new Place.OnPage(1, new Box(0, 0, 10, 10));
        Table table = new Table(List.of(new Cell(0, 0, 1, 1, "x", Legibility.CLEAR, place)), Geometry.GRID, place);
        Conversion nothing =
                new Conversion(inspect("city-2022.pdf").conversion().document(), List.of());
        PageMarks marks = PageMarking.of(new Inspection(nothing, Document.of(List.of(table))));
        assertEquals(List.of(new Mark(place, Kind.UNPLACED, null, null, List.of())), marks.cells());
        assertEquals(List.of("table 1: no figures"), marks.tables().get(0).words());
    }

    @Test
    void onlyWhatHasPagesIsDrawn() throws Exception {
        Inspection text = inspect("town-2021.txt");
        assertTrue(text.isPageless());
        assertFalse(inspect("city-2022.pdf").isPageless());
        Converter converter = new Converter(Limits.STANDARD);
        assertThrows(
                IllegalArgumentException.class, () -> converter.draw(new byte[0], text, (number, png, message) -> {}));
    }
}
