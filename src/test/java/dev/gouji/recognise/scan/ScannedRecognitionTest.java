package dev.gouji.recognise.scan;

import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.form.Forms;
import dev.gouji.ledger.scan.ScanJudge;
import dev.gouji.recognise.Recogniser;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.sketch.ReportSketch;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A whole report whose values exist as pictures alone, from its cells to the certainty of its figures. */
class ScannedRecognitionTest {

    private final List<ScannedCell> cells = new ArrayList<>();

    /** The label of which the reader of words is not sure. */
    private String inDoubt = "";

    /** What a text layer says of it. */
    private String layer = "";

    @Test
    void withoutTheSumsEveryFigureIsInDoubtForBeingScanned() {
        for (Figure figure : recognised(scanned("", "")).figures()) {
            assertEquals(Certainty.DOUBTFUL, figure.certainty(), figure.toString());
            assertEquals(Reason.SCANNED, figure.reason(), figure.toString());
        }
    }

    @Test
    void withTheSumsEveryFigureIsRead() {
        for (Figure figure : judged(scanned("", "")).figures()) {
            assertEquals(Certainty.READ, figure.certainty(), figure.toString());
        }
    }

    @Test
    void everyFigureKeepsWhatThePictureOfItsCellShows() {
        for (Figure figure : judged(scanned("", "")).figures()) {
            assertEquals("ink of " + figure.raw(), figure.labels().ink(), figure.toString());
        }
    }

    @Test
    void aRowThatItsNeighboursAloneTellStaysInDoubt() {
        AnnualReport report = judged(scanned("其他法律行政法规禁止公开", "其他法律行政止公开"));
        for (Figure figure : report.figures()) {
            boolean row = figure.key().row().equals("refused.other_law");
            assertEquals(row ? Certainty.DOUBTFUL : Certainty.READ, figure.certainty(), figure.toString());
            assertEquals(row ? Reason.ROW_LABEL : null, figure.reason());
        }
    }

    @Test
    void aRowWhoseLabelNobodyCouldReadStaysInDoubtWithItsValuesAndTheOthersAreRead() {
        inDoubt = "其他法律行政法规禁止公开";
        AnnualReport known = judged(scanned("", ""));
        cells.clear();
        AnnualReport report = judged(scanned("其他法律行政法规禁止公开", "囗口去彳"));
        for (Figure figure : report.figures()) {
            boolean row = figure.key().row().equals("refused.other_law");
            assertEquals(row ? Certainty.DOUBTFUL : Certainty.READ, figure.certainty(), figure.toString());
            assertEquals(row ? Reason.ROW_LABEL : null, figure.reason());
            assertEquals(known.figuresByKey().get(figure.key()).value(), figure.value());
        }
    }

    @Test
    void aRowWhoseLabelIsReadAsAnotherIsNotPlaced() {
        AnnualReport report = judged(scanned("其他法律行政法规禁止公开", "职工持股会来信"));
        assertTrue(report.figures().stream()
                .filter(figure -> figure.key().row().equals("refused.other_law"))
                .allMatch(figure -> figure.mark() == Mark.UNREADABLE));
    }

    @Test
    void aRowWhoseLabelATextLayerAloneSaysStaysInDoubtAndTheOthersAreRead() {
        inDoubt = "其他法律行政法规禁止公开";
        layer = inDoubt;
        AnnualReport report = judged(scanned(inDoubt, "三方合法"));
        for (Figure figure : report.figures()) {
            boolean row = figure.key().row().equals("refused.other_law");
            assertEquals(Mark.NUMBER, figure.mark(), figure.toString());
            assertEquals(row ? Certainty.DOUBTFUL : Certainty.READ, figure.certainty(), figure.toString());
            assertEquals(row ? Reason.ROW_LABEL : null, figure.reason());
        }
    }

    @Test
    void aTextLayerThatSaysNoLabelOfTheFormIsNotHeard() {
        inDoubt = "其他法律行政法规禁止公开";
        layer = "职工持股会来信";
        assertEquals(
                judged(scanned(inDoubt, "囗口去彳")).figures().toString(),
                judgedWithoutLayer(inDoubt, "囗口去彳").figures().toString());
    }

    @Test
    void aLabelThatIsReadIsNotTheTextLayers() {
        inDoubt = "其他法律行政法规禁止公开";
        layer = "属于国家秘密";
        for (Figure figure : judged(scanned("", "")).figures()) {
            assertEquals(Certainty.READ, figure.certainty(), figure.toString());
        }
    }

    @Test
    void aColumnWhoseHeaderATextLayerAloneSaysStaysInDoubt() {
        inDoubt = "科研机构";
        layer = inDoubt;
        AnnualReport report = judged(scanned("科研机构", "囗囗"));
        assertTrue(columns(report, "research", Certainty.DOUBTFUL));
        assertTrue(columns(report, "business", Certainty.READ));
    }

    private AnnualReport judgedWithoutLayer(String label, String instead) {
        layer = "";
        cells.clear();
        return judged(scanned(label, instead));
    }

    @Test
    void aRowWhoseLabelIsLikeNoOtherIsCertainWhereItsCharactersAreInDoubt() {
        inDoubt = "其他法律行政法规禁止公开";
        for (Figure figure : judged(scanned("", "")).figures()) {
            assertEquals(Certainty.READ, figure.certainty(), figure.toString());
        }
    }

    @Test
    void aRowWhoseLabelIsLikeAnotherIsNot() {
        inDoubt = "本年新收政府信息公开申请数量";
        for (Figure figure : judged(scanned("", "")).figures()) {
            boolean row = figure.key().row().equals("received");
            assertEquals(row ? Certainty.DOUBTFUL : Certainty.READ, figure.certainty(), figure.toString());
        }
    }

    @Test
    void aColumnWhoseHeaderIsNotReadStaysInDoubt() {
        AnnualReport report = judged(scanned("科研机构", "利研囗囗"));
        assertTrue(report.figures().stream()
                .filter(figure -> figure.key().column().equals("research"))
                .allMatch(figure -> figure.certainty() == Certainty.DOUBTFUL));
    }

    @Test
    void aShortHeaderWithACharacterMisreadIsItsColumnsWhereAllOthersHaveTheirOwn() {
        assertTrue(columns(judged(scanned("自然人", "白然人")), "natural_person", Certainty.READ));
        assertTrue(columns(judged(scanned("自然人", "白囗人")), "natural_person", Certainty.DOUBTFUL));
    }

    @Test
    void aColumnUnderAnothersHeaderIsNotReadAsItsOwn() {
        Document exchanged = relabelled(scanned("商业企业", "囗囗"), "自然人", "商业企业");
        assertTrue(columns(judged(exchanged), "business", Certainty.DOUBTFUL));
        assertTrue(columns(judged(exchanged), "natural_person", Certainty.DOUBTFUL));
    }

    private static Document relabelled(Document document, String label, String instead) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Table table ? relabelled(table, label, instead) : block);
        }
        return new Document(blocks, List.of(), 1, List.of(), List.of(), document.scanned());
    }

    private static Table relabelled(Table table, String label, String instead) {
        List<Cell> cells = table.cells().stream()
                .map(cell -> cell.text().equals(label) ? with(cell, Seen.of(instead)) : cell)
                .toList();
        return new Table(cells, table.geometry(), table.place());
    }

    private static boolean columns(AnnualReport report, String column, Certainty certainty) {
        return report.figures().stream()
                .filter(figure -> figure.key().column().equals(column))
                .allMatch(figure -> figure.certainty() == certainty);
    }

    @Test
    void anIndicatorThatTheFormDoesNotListMayBeOneThatItLists() {
        Table table = indicators(Map.of(), "published.website", "短信公开政府信息数 | 条 | 7");
        Document document = new Document(List.of(scanned(table, "", "")), List.of(), 1, List.of(), List.of(), cells);
        List<Figure> unlisted = judged(document).figures().stream()
                .filter(figure -> figure.key().row().startsWith("unlisted"))
                .toList();
        assertEquals(1, unlisted.size());
        assertEquals(Certainty.DOUBTFUL, unlisted.get(0).certainty());
        assertEquals(Reason.ROW_LABEL, unlisted.get(0).reason());
    }

    private AnnualReport judged(Document document) {
        AnnualReport report = recognised(document);
        return ScanJudge.judged(
                report, Forms.variantOf(report), ScannedFigures.of(report.figures(), document.scanned()));
    }

    private static AnnualReport recognised(Document document) {
        return Recogniser.recognise(document, "report.png", ordinal -> "0".repeat(16))
                .get(0);
    }

    /** A balanced report, every value read alike by two readers, one label otherwise. */
    private Document scanned(String label, String instead) {
        Document sketch = new ReportSketch(Forms.newest().variants().get(0), new Random(4)).tables(Table.Geometry.GRID);
        List<Block> blocks = new ArrayList<>();
        for (Block block : sketch.blocks()) {
            blocks.add(block instanceof Table table ? scanned(table, label, instead) : block);
        }
        return new Document(blocks, List.of(), 1, List.of(), List.of(), cells);
    }

    private Table scanned(Table table, String label, String instead) {
        return new Table(
                table.cells().stream()
                        .map(cell -> with(cell, seen(cell, label, instead)))
                        .toList(),
                table.geometry(),
                table.place());
    }

    private Seen seen(Cell cell, String label, String instead) {
        boolean isLabel = !CellValue.of(cell.text()).isValue() || cell.isBlank();
        if (isLabel) {
            Seen words = Seen.of(
                    label.isEmpty() ? cell.text() : Folding.dense(cell.text()).replace(label, instead));
            boolean doubted = !inDoubt.isEmpty() && Folding.dense(cell.text()).contains(inDoubt);
            return doubted ? words.with(Sight.unsure(Reason.SCANNED)).beside(layer) : words;
        }
        ScannedCell scanned = new ScannedCell(cell.place(), List.of(new Likely(cell.text(), 995, 990)), false, null)
                .showing("ink of " + cell.text());
        cells.add(scanned);
        return scanned.seen().with(scanned);
    }

    private static Cell with(Cell cell, Seen seen) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), seen, cell.place());
    }
}
