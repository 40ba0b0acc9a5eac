package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.SharedFiles;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void everyLineThatIsNotBlankIsAParagraphWithItsPlace() throws UnreadableException {
        Document document = read("年度报告\r\n\r\n\u3000\u3000一、总体\t情况\u00A0\n \t\n发布时间: 2024-03-08");
        assertEquals("年度报告\n一、总体\t情况\n发布时间: 2024-03-08", Drawn.document(document));
        assertEquals(new Place.InText(3, 3), document.blocks().get(1).place());
    }

    @Test
    void pipeRowsOfOneLengthAreAGrid() throws UnreadableException {
        Document document = read("正文\n| 信息内容 | 制发 |\n|---|:-:|\n| 规章 |  |\n| a\\|b | **5** |\n正文");
        assertEquals("正文\n[GRID\n信息内容 制发\n规章 _\na|b 5\n]\n正文", Drawn.document(document));
        assertEquals(new Place.InText(4, 3), cellPlace(document, 1, 2));
    }

    @Test
    void pipeRowsOfDifferentLengthAreRagged() throws UnreadableException {
        String rows = "第二十条 |\n规章 | 0 | 5 |\n许可 | 7 |";
        assertEquals("[RAGGED\n第二十条 . .\n规章 0 5\n许可 7 .\n]", Drawn.document(read(rows)));
    }

    @Test
    void blankCellsBetweenPipesStay() throws UnreadableException {
        assertEquals("[GRID\na _ _ b\n_ _ _ c\n]", Drawn.document(read("a ||| b\n||||c|")));
    }

    @Test
    void aPipeAtTheBeginningOfARowIsABlankCellWhereRowsHaveNoFrame() throws UnreadableException {
        assertEquals("[GRID\n维持 纠正 总计\n_ 10 10\n]", Drawn.document(read("维持 | 纠正 | 总计 |\n | 10 | 10 |")));
        assertEquals("[GRID\n维持 纠正 总计\n_ 10 10\n]", Drawn.document(read("维持|纠正|总计\n|10|10")));
    }

    @Test
    void lonePipesAreNoTable() throws UnreadableException {
        String text = "字号 :  |\n更新时间: |  来源:区";
        assertEquals("字号 :  |\n更新时间: |  来源:区", Drawn.document(read(text)));
    }

    @Test
    void aPipeOnEachLineEndsACellAndNoRow() throws UnreadableException {
        String text = "第二十条 |\n|||\n规章 |\n0 |\n5 |\n许可 |";
        assertEquals(text, Drawn.document(read(text)));
    }

    @Test
    void blankCellsThatFillRowsUpAreNone() throws UnreadableException {
        String text = "| 规章 | 2 | 3 |\n| 许可 | 8 | |\n| 收费 | | |\n| 其他 | 处罚 | 8 |\n| 行政 | 9 | |";
        assertEquals("[RAGGED\n规章 2 3\n许可 8 .\n收费 _ _\n其他 处罚 8\n行政 9 .\n]", Drawn.document(read(text)));
    }

    @Test
    void aShortLastRowHasLostBlanksWhereTheTextGoesOn() throws UnreadableException {
        assertEquals("[GRID\n规章 2 3\n收费 0 _\n]\n三、", Drawn.document(read("规章 | 2 | 3\n收费 | 0\n三、")));
        assertEquals("[GRID\n规章 2 3\n收费 0 .\n]", Drawn.document(read("规章 | 2 | 3\n收费 | 0")));
    }

    @Test
    void rowsOfAHeaderThatAreFilledUpHaveLostItsSpans() throws UnreadableException {
        String table = "行政复议|行政诉讼||||\n维持|纠正|未经复议|复议后||\n维持|纠正|总计|维持||\n1|2|3|4|5|6\n完";
        assertEquals(true, Drawn.document(read(table)).startsWith("[RAGGED"), Drawn.document(read(table)));
    }

    @Test
    void aLineWithMoreThanACellBetweenItsPipesIsNoRow() throws UnreadableException {
        String text = "首页 | 公开\n" + "一、总体情况".repeat(40) + " | 关闭";
        assertEquals(text, Drawn.document(read(text)));
    }

    @Test
    void aRowOfDashesIsNoSeparator() throws UnreadableException {
        assertEquals("[GRID\na b\n- -\n]", Drawn.document(read("| a | b |\n| - | - |")));
    }

    @Test
    void lineBreaksOfMarkdownAreLineBreaks() throws UnreadableException {
        assertEquals("[GRID\n本年/制发 5\n]", Drawn.document(read("| 本年<br/>制发 | 5 |\n|---|---|")));
    }

    @Test
    void tabRowsAreATableWhenSeveralLinesHaveThem() throws UnreadableException {
        assertEquals("[GRID\n_ 自然人 总计\n新收 1 1\n]\n完", Drawn.document(read("\t自然人\t总计\n新收\t1\t1\n完")));
        assertEquals("[GRID\na 1 2\nb 1 .\n]", Drawn.document(read("a\t1\t2\nb\t1")));
        assertEquals("发布:\t2024", Drawn.document(read("发布:\t2024")));
        assertEquals("发布:\t2024\n来源:\t局", Drawn.document(read("发布:\t2024\n来源:\t局")));
    }

    @Test
    void cellsOnLinesOfTheirOwnMakeRaggedRows() throws UnreadableException {
        Document document = read("二、\n\n\t规章\n\t\n\t社会\n公益\n\t0\n\n\t许可\n\t7\n\n\n    三、");
        assertEquals("二、\n[RAGGED\n规章 _ 社会/公益 0\n许可 7 . .\n]\n三、", Drawn.document(document));
        assertEquals(new Place.InText(5, 2), cellPlace(document, 1, 2));
        assertEquals(new Place.InText(4, 1), cellPlace(document, 1, 1));
    }

    @Test
    void proseIndentedByTabsIsNoTable() throws UnreadableException {
        assertEquals("一、总体情况\n二、其他", Drawn.document(read("\t一、总体情况\n\n\t二、其他\n")));
        String prose = "字".repeat(300);
        assertEquals(prose + "\n" + prose, Drawn.document(read("\t" + prose + "\n\t" + prose)));
    }

    @Test
    void markdownHeadingsAreHeadings() throws UnreadableException {
        assertEquals("# 年报\n### 表三\n#无空格", Drawn.document(read("# 年报\n ###  表三 \n#无空格")));
    }

    @Test
    void blankTextIsADocumentWithoutBlocks() throws UnreadableException {
        assertEquals(List.of(), read("\n \t\n\r").blocks());
    }

    @Test
    void floodsEndAtABoundAndNotInMemoryOrTime() {
        String[] floods = {"|".repeat(3_000_000) + "\n|a|b|", "\ta\n".repeat(1_000_000), "a\n".repeat(1_000_000)};
        for (String flood : floods) {
            UnreadableException refused = assertThrows(UnreadableException.class, () -> read(flood));
            assertEquals(ErrorCode.LIMIT_CELLS, refused.code());
        }
    }

    @Test
    void longLinesAreReadInOneGo() throws UnreadableException {
        assertEquals(1, read("字".repeat(5_000_000)).blocks().size());
        assertEquals(2, read("\\|".repeat(2_000_000) + "\n|a|b|").blocks().size());
        assertEquals(0, read("\t".repeat(5_000_000)).blocks().size());
    }

    @Test
    void theFlattenedReportHasItsTablesRowByRow() throws UnreadableException {
        Document document = reader(SharedFiles.bytes("real/acheng-miit-2021.txt"));
        List<Table> tables = tables(document);
        assertEquals(3, tables.size());
        assertTrue(tables.stream().allMatch(table -> table.geometry() == Table.Geometry.RAGGED));
        assertTrue(Drawn.table(tables.get(1)).contains("_ _ 商业 科研 社会/公益/组织 法律/服务/机构 其他 _"));
        assertTrue(Drawn.table(tables.get(1)).contains("_ _ 2.重复申请 0 0 0 0 0 0 0"));
        assertTrue(Drawn.table(tables.get(2)).endsWith("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"));
    }

    @Test
    void theConvertedReportKeepsItsShortRows() throws UnreadableException {
        List<Table> tables = tables(reader(SharedFiles.bytes("real/shanghai-kewei-2024.md")));
        assertEquals(8, tables.size());
        assertEquals(Table.Geometry.GRID, tables.get(0).geometry());
        assertTrue(Drawn.table(tables.get(6)).contains("（七）总计 33 2 0 0 0 0 35"));
        assertTrue(Drawn.table(tables.get(6)).endsWith("四、结转下年度继续办理 1 0 0 0 0 0 _"));
    }

    private static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Place cellPlace(Document document, int block, int cell) {
        return ((Table) document.blocks().get(block)).cells().get(cell).place();
    }

    private static Document read(String text) throws UnreadableException {
        return reader(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document reader(byte[] bytes) throws UnreadableException {
        return new TextReader().read(bytes, new Budget(Limits.STANDARD));
    }
}
