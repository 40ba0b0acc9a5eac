package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static final Map<String, String> LAST_YEAR = Map.of(
            "received", "一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9",
            "granted", "（一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9");

    @Test
    void theOnlyTableHasNoRival() {
        FormAlignment alignment = align(requests(Map.of()));
        assertFalse(match(alignment, "received").contested());
    }

    @Test
    void aSecondTableUnderTheSameLabelsIsARival() {
        FormAlignment alignment = align(requests(Map.of()), requests(LAST_YEAR));
        assertTrue(match(alignment, "received").contested());
        assertTrue(match(alignment, "granted").contested());
    }

    @Test
    void aSecondTableWithTheSameNumbersIsNone() {
        FormAlignment alignment = align(requests(numbered(1)), requests(numbered(1)));
        assertFalse(match(alignment, "received").contested());
    }

    @Test
    void aSingleLineOfTheSameNameElsewhereIsNone() {
        String[] summary = new String[60];
        Arrays.fill(summary, "职工 | 12");
        for (int i = 0; i < summary.length; i++) {
            summary[i] += i;
        }
        summary[59] = "（一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9";
        FormAlignment alignment = align(requests(Map.of()), grid(summary));
        assertFalse(match(alignment, "granted").contested());
    }

    @Test
    void whereMostOfATableIsContestedAllOfItIs() {
        Block second = requests(Map.of("refused.state_secret", ""));
        FormAlignment alignment = align(requests(numbered(1)), requests(numbered(2)), second);
        assertTrue(match(alignment, "refused.state_secret").contested());
    }

    @Test
    void anIndicatorIsARivalBesideItsNeighbourOnly() {
        Block alone = grid("项目 | 数", "1.政府公报公开政府信息数 | 5");
        assertFalse(match(alignOld(indicators(Map.of()), alone), "published.gazette")
                .contested());
        Map<String, String> others =
                Map.of("published.gazette", "1.政府公报公开政府信息数 | 条 | 5", "published.website", "2.政府网站公开政府信息数 | 条 | 6");
        assertTrue(match(alignOld(indicators(Map.of()), indicators(others)), "published.gazette")
                .contested());
    }

    private static Map<String, String> numbered(int number) {
        String row = " | " + number + " | 0 | 0 | 0 | 0 | 0 | " + number;
        return Map.of(
                "received", "一、本年新收政府信息公开申请数量" + row,
                "carried_in", "二、上年结转政府信息公开申请数量" + row,
                "granted", "（一）予以公开" + row,
                "refused.state_secret", "1.属于国家秘密" + row);
    }
}
