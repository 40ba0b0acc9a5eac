package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.align.FormAlignment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators that the form of 2014 does not list: their row, label, unit, and {@code ?} where they may be a listed one. */
class UnlistedLinesTest {

    @Test
    void aRowMoreBetweenTwoOfTheFormIsKept() {
        assertEquals(List.of("unlisted.1 短信公开政府信息数 条"), unlisted("published.website", "短信公开政府信息数 | 条 | 7"));
    }

    @Test
    void severalAreNumberedInTurn() {
        assertEquals(
                List.of("unlisted.1 短信公开政府信息数 条", "unlisted.2 客户端公开政府信息数 次"),
                unlisted("published.website", "短信公开政府信息数 | 条 | 7", "客户端公开政府信息数 | 次 | 8"));
    }

    @Test
    void aRowInPlaceOfAListedOneMayBeThatOne() {
        FormAlignment alignment = alignOld(indicators(Map.of("published.website", "短信群发条目总量 | 条 | 7")));
        assertEquals(List.of("unlisted.1 短信群发条目总量 条?"), told(alignment));
    }

    @Test
    void aHeadingOfTheFormIsNoIndicator() {
        assertEquals(List.of(), unlisted("published.website", "二、回应解读情况 | | "));
    }

    @Test
    void aRowWithoutUnitAndNumberIsNoIndicator() {
        assertEquals(List.of(), unlisted("published.website", "以下由各单位填写 | | "));
    }

    @Test
    void aHeaderPrintedAgainIsNoIndicator() {
        assertEquals(List.of(), unlisted("published.website", "统计数 | 条 | 7"));
    }

    @Test
    void theUnitMayStandAtTheEndOfTheLabelOrInTheCell() {
        assertEquals(List.of("unlisted.1 短信公开政府信息数（条） 条"), unlisted("published.website", "短信公开政府信息数（条） | | 7"));
        assertEquals(List.of("unlisted.1 短信公开政府信息数 条"), unlisted("published.website", "短信公开政府信息数 | | 7条"));
    }

    @Test
    void formsWithoutIndicatorsHaveNone() {
        assertEquals(List.of(), told(align(requests(Map.of()))));
    }

    private static List<String> unlisted(String row, String... behind) {
        return told(alignOld(indicators(Map.of(), row, behind)));
    }

    private static List<String> told(FormAlignment alignment) {
        return new UnlistedLines(alignment)
                .find().stream()
                        .map(line -> {
                            var expected = line.match().expected();
                            return expected.row().id() + " "
                                    + expected.row().wording().label() + " "
                                    + expected.row().unit() + (line.sure() ? "" : "?");
                        })
                        .toList();
    }
}
