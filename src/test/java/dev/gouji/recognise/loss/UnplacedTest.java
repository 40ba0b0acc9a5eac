package dev.gouji.recognise.loss;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.expected.ExpectedLine;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnplacedTest {

    @Test
    void aLineOfValuesNearAGapMayBeTheLostOne() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", "案卷查阅 | 1 | 0")));
        int above = match(alignment, "refused.three_securities_one_stability")
                .candidate()
                .index();
        assertTrue(mayBe(alignment, line(alignment, "refused.third_party"), above, above + 2));
        assertFalse(mayBe(alignment, line(alignment, "refused.third_party"), above, above + 2, above + 1));
        assertFalse(mayBe(alignment, line(alignment, "refused.third_party"), above - 3, above));
    }

    @Test
    void aLineOfAsManyValuesMayBeTheLostOneAnywhereInTheTable() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", "案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1")));
        assertTrue(mayBe(alignment, line(alignment, "refused.third_party"), 2, 4));
        assertFalse(mayBe(alignment, line(alignment, "licensing"), 2, 4));
    }

    @Test
    void aLineOfOneValueFewerMayBeItToo() {
        for (int values = 4; values < 7; values++) {
            FormAlignment alignment =
                    align(requests(Map.of("refused.third_party", "案卷查阅 | 1" + " | 0".repeat(values - 1))));
            assertEquals(values == 6, mayBe(alignment, line(alignment, "refused.third_party"), 2, 4));
        }
    }

    @Test
    void aLineOfAsManyValuesInAnotherTableIsNotIt() {
        Block other = grid(
                "规章 | 0 | 0 | 0",
                "行政规范性文件 | 0 | 0 | 0",
                "行政许可 | 0",
                "行政处罚 | 0",
                "行政强制 | 0",
                "案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1");
        FormAlignment alignment = align(other, requests(Map.of("refused.third_party", "")));
        assertFalse(mayBe(alignment, line(alignment, "refused.third_party"), 20, 22));
    }

    @Test
    void atTheEndsOfADocumentAFewLinesAreNear() {
        FormAlignment first = align(requests(Map.of("received", "案卷查阅 | 1 | 0")));
        int at = match(first, "carried_in").candidate().index() - 1;
        assertTrue(mayBe(first, line(first, "received"), -1, at + 3));
        assertFalse(mayBe(first, line(first, "received"), -1, at + 4));
        FormAlignment last = align(requests(Map.of("carried_out", "案卷查阅 | 1 | 0")));
        int end = match(last, "handled").candidate().index() + 1;
        assertTrue(mayBe(last, line(last, "carried_out"), end - 3, Integer.MAX_VALUE));
        assertFalse(mayBe(last, line(last, "carried_out"), end - 4, Integer.MAX_VALUE));
    }

    @Test
    void aBlankIndicatorMayBeALostOneButAGroupIsNone() {
        FormAlignment blank = alignOld(indicators(Map.of("applications.fax", "某项申请数 | 件 |  ")));
        int above = match(blank, "applications.in_person").candidate().index();
        assertTrue(mayBe(blank, line(blank, "applications.fax"), above, above + 2));
        FormAlignment group = alignOld(indicators(Map.of("applications.fax", "三、依申请公开情况 | 件 |  ")));
        assertFalse(mayBe(group, line(group, "applications.fax"), above, above + 2));
    }

    @Test
    void anIndicatorIsMoreThanALabel() {
        assertFalse(mayBeFax("某项申请数>3"));
        assertTrue(mayBeFax("某项申请数 | 若干 | 不详"));
    }

    private static boolean mayBeFax(String row) {
        FormAlignment alignment = alignOld(indicators(Map.of("applications.fax", row)));
        int above = match(alignment, "applications.in_person").candidate().index();
        return mayBe(alignment, line(alignment, "applications.fax"), above, above + 2);
    }

    private static boolean mayBe(FormAlignment alignment, ExpectedLine line, int above, int below, Integer... others) {
        return new Unplaced(alignment, Set.of(others)).mayBe(line, above, below);
    }
}
