package dev.gouji.recognise.loss;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.FormAlignment;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LostLinesTest {

    @Test
    void aRowThatIsNowhereIsMissing() {
        assertLost(false, "refused.third_party", requests(Map.of("refused.third_party", "")));
    }

    @Test
    void aRowOfValuesInItsPlaceMayBeIt() {
        assertLost(
                true,
                "refused.third_party",
                requests(Map.of("refused.third_party", "案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1")));
    }

    @Test
    void aLabelWithoutValuesIsLost() {
        assertLost(true, "refused.third_party", requests(Map.of("refused.third_party", "4.保护第三方合法权益>8")));
    }

    @Test
    void aLongLabelIsLostWhereverItStandsInTheText() {
        Block table = requests(Map.of("refused.third_party", ""));
        assertLost(true, "refused.third_party", "保护第三方合法权益", table);
        assertLost(false, "not_processed.repeated", "重复申请", requests(Map.of("not_processed.repeated", "")));
    }

    @Test
    void aLineWithMoreValuesThanItsOwnMayHoldTheNext() {
        Block[] text = requestsText(Map.of(
                "refused.other_law",
                "2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 2",
                "refused.three_securities_one_stability",
                ""));
        assertLost(true, "refused.three_securities_one_stability", text);
    }

    @Test
    void aTableOfWhichManyLabelsStandInTheTextIsLost() {
        FormAlignment alignment = align(requests(Map.of()));
        String labels = "规章行政规范性文件行政许可行政处罚行政强制行政事业性收费";
        assertEquals(true, lost(alignment, "licensing", labels));
        assertEquals(false, lost(alignment, "licensing", "规章行政规范性文件"));
    }

    @Test
    void anIndicatorIsLostWhereItsLabelStandsByItself() {
        FormAlignment alignment = alignOld(indicators(Map.of("applications.fax", "")));
        assertEquals(false, lost(alignment, "applications.fax", "没有传真"));
        assertEquals(true, lost(alignment, "applications.fax", "另有传真申请数"));
    }

    @Test
    void anIndicatorIsNotThereWhereAnotherOfTheSameNameIs() {
        FormAlignment alignment = alignOld(indicators(Map.of("reconsiderations.other", "")));
        assertEquals(false, lost(alignment, "reconsiderations.other", "其他情形数"));
        FormAlignment neither = alignOld(indicators(Map.of("reconsiderations.other", "", "lawsuits.other", "")));
        assertEquals(true, lost(neither, "reconsiderations.other", "其他情形数"));
    }

    private static void assertLost(boolean lost, String row, Block... blocks) {
        assertLost(lost, row, "", blocks);
    }

    private static void assertLost(boolean lost, String row, String text, Block... blocks) {
        assertEquals(lost, lost(align(blocks), row, text));
    }

    private static boolean lost(FormAlignment alignment, String row, String text) {
        return new LostLines(alignment, text, Set.of()).isLost(line(alignment, row));
    }
}
