package dev.gouji.recognise;

import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.sketch.Flattening;
import dev.gouji.recognise.sketch.ReportSketch;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    static Stream<FormVariant> variants() {
        return Forms.all().stream()
                .filter(Form::hasColumnsOfItsOwn)
                .map(Form::variants)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void generationAndAlternativeAreFoundByRowsAndColumns(FormVariant variant) {
        ReportSketch sketch = new ReportSketch(variant, new Random(7));
        AnnualReport report = recognise(sketch.tables(Table.Geometry.GRID)).get(0);
        assertEquals(variant.form().id(), report.form());
        assertEquals(variant.keys(), report.figuresByKey().keySet());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theYearDecidesNothingWhereTheTablesDo(FormVariant variant) {
        ReportSketch sketch = new ReportSketch(variant, new Random(7));
        List<Block> blocks = new ArrayList<>(sketch.tables(Table.Geometry.GRID).blocks());
        String other = variant.form().id().equals("ogi-2019") ? "2023" : "2020";
        blocks.set(0, text("青岚县水务局" + other + "年政府信息公开工作年度报告"));
        assertEquals(variant.form().id(), recognise(Document.of(blocks)).get(0).form());
    }

    @Test
    void withoutTableTwoTheYearDecidesTheGeneration() {
        ReportSketch sketch = new ReportSketch(Forms.of("ogi-2019").variants().get(0), new Random(7));
        List<Block> blocks = new ArrayList<>(sketch.tables(Table.Geometry.GRID).blocks());
        blocks.removeIf(block ->
                block instanceof Table table && table.cells().get(0).text().startsWith("第二十条"));
        AnnualReport report = recognise(Document.of(blocks)).get(0);
        assertEquals("ogi-2019", report.form());
        assertTrue(report.figures().stream()
                .filter(figure -> figure.key().table().equals("proactive"))
                .allMatch(figure -> figure.mark() == Mark.MISSING));
    }

    @ParameterizedTest
    @EnumSource(Flattening.class)
    void twoReportsInOneDocumentAreTwo(Flattening flattening) {
        List<Block> blocks = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            ReportSketch sketch = new ReportSketch(Forms.newest().variants().get(0), new Random(seed));
            blocks.addAll(sketch.lines(flattening, 0).blocks());
        }
        List<AnnualReport> reports = recognise(Document.of(blocks));
        assertEquals(2, reports.size());
        for (int seed = 1; seed <= 2; seed++) {
            ReportSketch sketch = new ReportSketch(Forms.newest().variants().get(0), new Random(seed));
            for (Figure figure : reports.get(seed - 1).figures()) {
                assertEquals(
                        0,
                        sketch.truth(figure.key()).compareTo(figure.value()),
                        () -> figure.key().toString());
            }
        }
    }

    @Test
    void proseAndOtherTablesAreNoReport() {
        assertEquals(
                List.of(),
                recognise(Document.of(List.of(
                        text("关于做好政府信息公开工作年度报告编制工作的通知"), text("一、总体情况"), grid("姓名 | 人数", "规章 | 3", "其他 | 4")))));
        assertEquals(List.of(), recognise(Document.of(List.of())));
    }

    @Test
    void titleAndThreeHeadingsAreAReportThatLacksItsTables() {
        List<AnnualReport> reports = recognise(Document.of(List.of(
                text("青岚县水务局2023年政府信息公开工作年度报告"),
                text("一、总体情况"),
                text("做了工作。"),
                text("二、主动公开政府信息情况"),
                text("三、收到和处理政府信息公开申请情况"))));
        assertEquals(1, reports.size());
        assertTrue(reports.get(0).figures().stream().allMatch(figure -> figure.mark() == Mark.MISSING));
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2012})
    void aNarrativeOfAYearWithoutANationalFormIsNoReport(int year) {
        assertEquals(
                List.of(),
                recognise(Document.of(List.of(
                        text("青岚县水务局" + year + "年政府信息公开工作年度报告"),
                        text("一、概述"),
                        text("二、主动公开政府信息情况"),
                        text("三、依申请公开政府信息办理情况"),
                        text("四、政府信息公开收费情况")))));
    }

    @Test
    void aHugeDocumentTakesSecondsAtMost() {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(new Paragraph(i % 2 == 0 ? "行政许可 " + i : "1 2 3 4 5 6 7", new Place.InText(i + 1, 1)));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String text = i % 8 == 0 ? "属于国家秘密" + i : "" + i;
            cells.add(Cell.of(i / 8, i % 8, text, Place.InTable.after(0)));
        }
        lines.add(new Table(cells, Table.Geometry.GRID, Place.InTable.after(0)));
        assertTimeout(Duration.ofSeconds(30), () -> recognise(Document.of(lines)));
    }

    private static List<AnnualReport> recognise(Document document) {
        return Recogniser.recognise(document, "report.html", ordinal -> "id" + ordinal);
    }
}
