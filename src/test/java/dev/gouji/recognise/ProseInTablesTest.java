package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.document.Table.Geometry;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseInTablesTest {

    private static Table table(String[]... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                cells.add(Cell.of(row, column, rows[row][column], new Place.InTable(0, row, column)));
            }
        }
        return new Table(cells, Geometry.GRID, new Place.InTable(0, -1, -1));
    }

    private static String draw(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        StringBuilder text = new StringBuilder();
        for (Cell cell : ((Table) block).cells()) {
            text.append(cell.row()).append(cell.column()).append(cell.text()).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void aRowBelowAHeaderThatNobodyFilledInIsNoProse() {
        String[] header = {"结果维持", "结果纠正"};
        String[] heading = {"五、存在的主要问题及改进情况", ""};
        assertEquals(
                List.of("00结果维持 01结果纠正 10 11", "五、存在的主要问题及改进情况", "人手不足。"),
                part(table(header, new String[] {"", ""}, heading, new String[] {"人手不足。", ""})).stream()
                        .map(ProseInTablesTest::draw)
                        .toList());
        assertEquals(
                List.of("00结果维持 01结果纠正 101 112", "五、存在的主要问题及改进情况"),
                part(table(header, new String[] {"1", "2"}, new String[] {"", ""}, heading)).stream()
                        .map(ProseInTablesTest::draw)
                        .toList());
    }

    @Test
    void titleHeadingsAndProseOfASheetAreParagraphs() {
        List<Block> blocks = part(table(
                new String[] {"云溪市水利局2023年政府信息公开工作年度报告", ""},
                new String[] {"一、总体情况", ""},
                new String[] {"全年公开信息九条。", ""},
                new String[] {"二、主动公开政府信息情况", ""},
                new String[] {"第二十条第（一）项", ""},
                new String[] {"规章", "3"},
                new String[] {"", ""},
                new String[] {"五、存在的主要问题及改进情况", ""},
                new String[] {"更新不够及时。", ""}));
        assertEquals(
                List.of(
                        "云溪市水利局2023年政府信息公开工作年度报告",
                        "一、总体情况",
                        "全年公开信息九条。",
                        "二、主动公开政府信息情况",
                        "00第二十条第（一）项 01 10规章 113",
                        "五、存在的主要问题及改进情况",
                        "更新不够及时。"),
                blocks.stream().map(ProseInTablesTest::draw).toList());
    }

    @Test
    void rowsOfOneCellAsWideAsTheTableAreProseUnlessAFormPrintsThem() {
        List<Cell> cells = new ArrayList<>();
        List<String> rows = List.of(
                "七、其他需要报告的事项",
                "统计表附后。",
                "填报单位：云溪市水利局",
                "一、主动公开情况",
                "制发规范性文件总数=3",
                "八、机构建设和保障经费情况",
                "（四）政府信息公开专项经费",
                "单位负责人：甲某");
        for (String row : rows) {
            String[] texts = row.split("=");
            for (int column = 0; column < texts.length; column++) {
                Place place = new Place.InTable(0, cells.size(), column);
                int span = texts.length == 1 ? 2 : 1;
                cells.add(new Cell(rows.indexOf(row), column, 1, span, texts[column], Legibility.CLEAR, place));
            }
        }
        Table table = new Table(cells, Geometry.GRID, new Place.InTable(0, -1, -1));
        assertEquals(
                List.of(
                        "七、其他需要报告的事项",
                        "统计表附后。",
                        "填报单位：云溪市水利局",
                        "00一、主动公开情况 10制发规范性文件总数 113 20八、机构建设和保障经费情况 30（四）政府信息公开专项经费",
                        "单位负责人：甲某"),
                part(table).stream().map(ProseInTablesTest::draw).toList());
    }

    @Test
    void aTableWithoutHeadingsStaysAsItIs() {
        Table blank =
                table(new String[] {"第二十条第（一）项", ""}, new String[] {"一、本年新收政府信息公开申请数量", ""}, new String[] {"规章", "3"});
        assertSame(blank, part(blank).get(0));
    }

    @Test
    void aParagraphKeepsThePlaceOfItsCell() {
        List<Block> blocks = part(table(new String[] {"一、总体情况", ""}, new String[] {"规章", "3"}));
        assertEquals(new Place.InTable(0, 0, 0), blocks.get(0).place());
    }

    private static List<Block> part(Table table) {
        return ProseInTables.part(List.of(table), new PrintedTexts());
    }
}
