package dev.gouji.recognise;

import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.recognise.front.ReportText;
import dev.gouji.recognise.sketch.AlignedReport;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents of several blocks, and how many blocks each report in them has. */
class ReportSplitterTest {

    private static final Block TITLE = text("青岚县水务局2023年政府信息公开工作年度报告");
    private static final Block SECOND = text("青岚县林业局2023年政府信息公开工作年度报告");
    private static final Table REQUESTS = requests(Map.of());

    @Test
    void oneReportIsOnePart() {
        assertEquals(List.of(2), split(TITLE, REQUESTS));
        assertEquals(List.of(1), split(TITLE));
    }

    @Test
    void anotherReportBeginsAtItsTitle() {
        assertEquals(List.of(3, 2), split(TITLE, REQUESTS, text("无。"), SECOND, REQUESTS));
        assertEquals(List.of(2, 2, 2), split(TITLE, REQUESTS, SECOND, REQUESTS, TITLE, REQUESTS));
    }

    @Test
    void aTableMoreWithoutATitleIsTheSameReports() {
        assertEquals(List.of(4), split(TITLE, REQUESTS, text("附表"), REQUESTS));
    }

    @Test
    void aTitleWithoutATableBehindItBeginsNothing() {
        assertEquals(List.of(3), split(TITLE, REQUESTS, SECOND));
    }

    @Test
    void aTitleWithinATableThatIsNotOverBeginsNothing() {
        Table half = requests(Map.of("handled", "", "carried_out", "", "other.rest", ""));
        assertEquals(List.of(4), split(TITLE, half, SECOND, REQUESTS));
    }

    @Test
    void inAWorkbookAnotherReportBeginsOnAnotherSheet() {
        assertEquals(List.of(1, 1), split(onSheet(REQUESTS, "水务局"), onSheet(REQUESTS, "林业局")));
        assertEquals(List.of(2), split(onSheet(REQUESTS, "水务局"), onSheet(REQUESTS, "水务局")));
    }

    @Test
    void onThatSheetItBeginsWithWhatStandsFirst() {
        Table first = onSheet(grid("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | 1 | 2 | 3"), "林业局");
        assertEquals(
                List.of(1, 3),
                split(onSheet(REQUESTS, "水务局"), onSheet(grid("单位 | 林业局"), "林业局"), first, onSheet(REQUESTS, "林业局")));
    }

    private static Table onSheet(Table table, String sheet) {
        List<Cell> cells = table.cells().stream()
                .map(cell -> Cell.of(cell.row(), cell.column(), cell.text(), new Place.InSheet(sheet, "A1")))
                .toList();
        return new Table(cells, table.geometry(), new Place.InSheet(sheet, "A1"));
    }

    private static List<Integer> split(Block... blocks) {
        ReportText text = new ReportText(List.of(blocks), new PrintedTexts());
        return ReportSplitter.split(text, AlignedReport.lines(blocks)).stream()
                .map(List::size)
                .toList();
    }
}
