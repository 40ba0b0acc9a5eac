package dev.gouji.recognise.header;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.sketch.AlignedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderCellsTest {

    private static final List<ExpectedSlot> ISSUED =
            AlignedReport.line("ogi-2021", "regulations").slots();
    private static final List<ExpectedSlot> APPLICANTS =
            AlignedReport.line("ogi-2021", "received").slots();

    @Test
    void everySlotGetsTheCellWithItsLabelWhereverItStands() {
        Header header = assign(ISSUED, false, row("信息内容", "现行有效件数", "本年制发件数", "本年废止件数"));
        assertEquals("2 3 1", columns(header));
        assertTrue(header.isComplete());
        assertFalse(header.ordered());
    }

    @Test
    void aLabelWithATypoIsStillTheLabel() {
        assertEquals("1 2 3", columns(assign(ISSUED, true, row("信息内容", "本年制发数", "本年废止件数", "现行有效件数"))));
    }

    @Test
    void aSlotWithoutAnyCellHasNone() {
        Header header = assign(ISSUED, true, row("信息内容", "本年制发件数", "现行有效件数"));
        assertEquals("1 - 2", columns(header));
        assertFalse(header.isComplete());
    }

    @Test
    void aLabelThatTheOrderLeavesOutSpeaksAgainstIt() {
        Header header = assign(ISSUED, true, row("信息内容", "现行有效件数", "本年制发件数"));
        assertEquals("- - -", columns(header));
        assertFalse(header.ordered());
    }

    @Test
    void twoCellsWithOneLabelAreToldByOrder() {
        Header header = assign(ISSUED, true, row("本年制发件数", "本年废止件数", "现行有效件数", "现行有效件数"));
        assertEquals("0 1 2", columns(header));
    }

    @Test
    void twoCellsWithOneLabelCannotBeToldWhereTheOrderIsAnother() {
        assertEquals("- - -", columns(assign(ISSUED, false, row("本年制发件数", "本年废止件数", "现行有效件数", "现行有效件数"))));
    }

    @Test
    void theLabelAboveTellsTwoColumnsOfOneName() {
        List<ExpectedSlot> review = AlignedReport.form("ogi-2021").lines().stream()
                .filter(line -> !line.isLabelled())
                .map(ExpectedLine::slots)
                .findFirst()
                .orElseThrow();
        List<LineCell> groups = List.of(cell("行政复议", 0, 5), cell("行政诉讼", 5, 15));
        List<LineCell> kinds = List.of(cell("未经复议直接起诉", 5, 10), cell("复议后起诉", 10, 15));
        List<LineCell> leaves = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            leaves.add(cell(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计").get(i % 5), i, i + 1));
        }
        Header header = HeaderCells.assign(review, List.of(groups, kinds, leaves), false, true);
        assertEquals("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14", columns(header));
    }

    @Test
    void theOwnLabelIsNotTakenForTheOneAbove() {
        Header header = assign(APPLICANTS, true, row("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
        assertEquals("0 1 2 3 4 5 6", columns(header));
    }

    private static Header assign(List<ExpectedSlot> slots, boolean ordered, List<LineCell> row) {
        return HeaderCells.assign(slots, List.of(row), ordered, true);
    }

    private static List<LineCell> row(String... labels) {
        List<LineCell> cells = new ArrayList<>();
        for (String label : labels) {
            cells.add(cell(label, cells.size(), cells.size() + 1));
        }
        return cells;
    }

    private static String columns(Header header) {
        return header.cells().stream()
                .map(cell -> cell == null ? "-" : String.valueOf(cell.start()))
                .collect(Collectors.joining(" "));
    }
}
