package dev.gouji.recognise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatTextLexerTest {

    private static final FlatTextLexer LEXER = new FlatTextLexer(
            List.of("规章", "规范性文件", "行政许可", "行政处罚", "行政强制", "第二十条第（一）项", "信息内容", "本年制发件数", "（一）予以公开", "2.重复申请"));

    @Test
    void aCellALineIsALineOfLabelsAndValues() {
        assertEquals(List.of("行政许可 | 20", "第二十条第（六）项 | 行政处罚 | 3"), lines("行政许可", "20", "第二十条第（六）项", "行政处罚", "3"));
    }

    @Test
    void tabsPipesAndWideSpacesPartCells() {
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("规章\t1\t2\t3"));
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("| 规章 | 1 | 2 | 3 |"));
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("规章   1  2  3"));
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("规章　1　2　3"));
    }

    @Test
    void pipesShowBlankCells() {
        assertEquals(List.of("规章 |  | 2 | 0", "许可 | 1"), lines("规章 |", "|", "2 |", "0 |", "许可 |", "1 |"));
    }

    @Test
    void blankCellsAtTheEndOfLinesAloneFillThemUp() {
        assertEquals(
                List.of("规章 | 1 | 2", "许可 | 1", "收费 |  | "),
                lines("规章 |", "1 |", "2 |", "许可 |", "1 |", "||", "收费 |", "||"));
    }

    @Test
    void singleSpacesPartValuesAndNumberedLabels() {
        assertEquals(List.of("三、本年度办理结果 | （一）予以公开 | 1 | 0 | 1"), lines("三、本年度办理结果 （一）予以公开 1 0 1"));
    }

    @Test
    void lettersSpacedByWideBlanksAreOneLabel() {
        assertEquals(List.of("总　计 | 1"), lines("总　计", "1"));
    }

    @Test
    void wordsBehindManyValuesDoNotHideThem() {
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("规章 1 2 3 注"));
    }

    @Test
    void aPageNumberBetweenDashesIsNoValue() {
        assertEquals(List.of("规章 | 1 | 2 | 3"), lines("规章", "1", "2", "— 3 —", "3"));
    }

    @Test
    void proseWithNumbersInsideHasNoValues() {
        assertEquals(List.of(), lines("全年共收到申请 35 件，其中 2 件不予公开。"));
    }

    @Test
    void runTogetherTextIsCutAtTheLabels() {
        String text = "第二十条第（一）项信息内容本年制发件数规章007规范性文件7777166行政许可20行政处罚3行政强制0（一）予以公开801000081 2.重复申请0以上";
        List<CandidateLine> lines = collect(text);
        assertEquals(CandidateLine.Kind.GLUED, lines.get(0).kind());
        assertEquals(
                List.of("规章 | 007", "规范性文件 | 7777166", "行政许可 | 20", "行政处罚 | 3"),
                lines.subList(0, 4).stream()
                        .map(line -> line.text().replaceAll(".* \\| (?=规章)", ""))
                        .toList());
    }

    @Test
    void proseBeforeTheLabelsIsNoPartOfTheLine() {
        assertEquals(0, collect("规章", "20").get(0).block());
        assertEquals(1, collect("我局认真做好公开工作", "规章", "20").get(0).block());
    }

    @Test
    void aShortWordBetweenTwoLabelsIsAPartOfTheirHeader() {
        assertEquals(1, collect("前言", "规章", "单位", "规范性文件", "20").get(0).block());
        assertEquals(3, collect("前言", "规章", "单位如下所示", "规范性文件", "20").get(0).block());
        assertEquals(3, collect("前言", "水务", "单位", "规范性文件", "20").get(0).block());
    }

    @Test
    void everyValueKnowsItsLineAndCharacter() {
        CandidateLine line = collect("规章\t1\t20").get(0);
        assertEquals(new Place.InText(1, 6), line.cells().get(2).place());
    }

    private static List<String> lines(String... text) {
        return collect(text).stream().map(CandidateLine::text).toList();
    }

    private static List<CandidateLine> collect(String... text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text) {
            blocks.add(new Paragraph(line, new Place.InText(blocks.size() + 1, 1)));
        }
        return LineCollector.collect(blocks, new PrintedTexts(), LEXER);
    }
}
