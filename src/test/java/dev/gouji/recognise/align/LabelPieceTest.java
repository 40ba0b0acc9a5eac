package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPieceTest {

    @Test
    void aCellIsALabelByItselfAndWithTheOneBefore() {
        assertEquals(List.of("三、不予@0", "公开@1", "三、不予公开@1"), pieces(grid("三、不予 | 公开 | 1")));
    }

    @Test
    void valuesAreNoLabels() {
        assertEquals(List.of("规章@0", "注@3"), pieces(grid("规章 | 1 | 无 | 注")));
    }

    @Test
    void aCellThatBeganAboveIsNoLabelOfThisRow() {
        assertEquals(List.of("（二）部分公开@1"), pieces(grid("三、办理结果v2 | （一）予以公开 | 1", "（二）部分公开 | 2")));
    }

    @Test
    void theLastWordsBeforeTheValuesAreALabelAndEverMoreOfThem() {
        assertEquals(List.of("许可@2", "行政许可@2", "第二十条行政许可@2"), pieces(text("第二十条", "行政", "许可", "20")));
    }

    @Test
    void aLabelIsInNoMoreThanSixPieces() {
        List<String> pieces = pieces(text("一", "二", "三", "四", "五", "六", "七", "20"));
        assertEquals(6, pieces.size());
        assertEquals("二三四五六七@6", pieces.get(5));
    }

    private static List<String> pieces(Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        return LabelPiece.of(lines.get(lines.size() - 1)).stream()
                .map(piece -> piece.text().printed() + "@" + piece.cell())
                .toList();
    }
}
