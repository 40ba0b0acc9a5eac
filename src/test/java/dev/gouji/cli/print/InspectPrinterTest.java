package dev.gouji.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.grid.Grid;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectPrinterTest {

    private static Place at(int row, int column) {
        return new Place.InTable(0, row, column);
    }

    private static Figure figure(String key, Integer value, Mark mark, String raw, Certainty certainty, Place place) {
        BigDecimal number = value == null ? null : BigDecimal.valueOf(value);
        return new Figure(FigureKey.of(key), number, null, mark, raw, certainty, List.of(), place);
    }

    @Test
    void aLongIdIsPartedBeforeItsLastWord() {
        Table table = new Table(List.of(Cell.of(0, 0, "0", at(0, 0))), Table.Geometry.GRID, at(0, 0));
        String key = "indicators/replies.refused.not_government_information/count";
        Map<Place, List<Figure>> figures =
                Map.of(at(0, 0), List.of(figure(key, 0, Mark.NUMBER, "0", Certainty.READ, at(0, 0))));
        Page page = new Page(Texts.in(Language.ZH), Ink.NONE, 80, line -> {});
        assertEquals("""
                ┌───┬────────────────────────────────┐
                │ 0 │ replies.refused.               │
                │   │ not_government_information [a] │
                └───┴────────────────────────────────┘
                [a] indicators: count""", String.join("\n", new GridDrawing(Grid.of(table), figures, page).draw()));
    }

    @Test
    void everyCellSaysWhichFigureItBecame() {
        Table table = new Table(
                List.of(
                        Cell.of(0, 0, "", at(0, 0)),
                        Cell.of(0, 1, "自然人", at(0, 1)),
                        Cell.of(0, 2, "总计", at(0, 2)),
                        Cell.of(1, 0, "新收", at(1, 0)),
                        Cell.of(1, 1, "12", at(1, 1)),
                        new Cell(1, 2, 1, 1, "１2", Legibility.DOUBTFUL, at(1, 2))),
                Table.Geometry.GRID,
                at(0, 0));
        Map<Place, List<Figure>> figures = Map.of(
                at(1, 1),
                List.of(figure("requests/received/natural_person", 12, Mark.NUMBER, "12", Certainty.READ, at(1, 1))),
                at(1, 2),
                List.of(figure("requests/received/total", 12, Mark.NUMBER, "１2", Certainty.DOUBTFUL, at(1, 2))));
        Page page = new Page(Texts.in(Language.ZH), Ink.NONE, 100, line -> {});
        GridDrawing drawing = new GridDrawing(Grid.of(table), figures, page);
        assertEquals(2, drawing.count());
        assertEquals("""
                ┌──────┬────────┬───────────┬──────────────┐
                │      │ 自然人 │ 总计      │              │
                ├──────┼────────┼───────────┼──────────────┤
                │ 新收 │     12 │ １2? →12? │ received [a] │
                └──────┴────────┴───────────┴──────────────┘
                [a] requests: natural_person total""", String.join("\n", drawing.draw()));
    }

    @Test
    void aSpanOfAMillionColumnsIsDrawnAsOne() {
        Table table = new Table(
                List.of(
                        new Cell(0, 0, 1_000_000, 1_000_000, "a", Legibility.CLEAR, at(0, 0)),
                        Cell.of(1, 1_000_000, "b", at(1, 1_000_000))),
                Table.Geometry.GRID,
                at(0, 0));
        Page page = new Page(Texts.in(Language.ZH), Ink.NONE, 100, line -> {});
        assertEquals("""
                ┌───┬───┬───┐
                │ a │   │   │
                ├───┼───┼───┤
                │   │ b │   │
                └───┴───┴───┘""", String.join("\n", new GridDrawing(Grid.of(table), Map.of(), page).draw()));
    }

    @Test
    void theDocumentIsToldBeforeItsTables() {
        List<String> lines = new ArrayList<>();
        Table table = new Table(List.of(Cell.of(0, 0, "x\u001b[2J", at(0, 0))), Table.Geometry.RAGGED, at(0, 0));
        var report = SampleReports.report("a.txt", Map.of(), List.of());
        new InspectPrinter(new Page(Texts.in(Language.EN), Ink.NONE, 100, lines::add))
                .print(SampleReports.conversion("a.txt", report), Document.of(List.of(table)));
        assertEquals("a.txt", lines.get(0));
        String text = String.join("\n", lines);
        assertTrue(text.contains("agency 某某市水务局 · certain · text after 0 tables ← “某某市水务局”"), text);
        assertTrue(text.contains("year 2023 · certain"), text);
        assertTrue(text.contains("section 1 一、总体情况 (5 characters)"), text);
        assertTrue(text.contains("figures number 200"), text);
        assertTrue(text.contains("Table 1 (table 1 row 1 column 1, columns cannot be trusted): figures: 1"), text);
        assertTrue(text.contains("x␛[2J"), text);
    }
}
