package dev.gouji.recognise.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.sketch.AlignedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column labels of three tables, as texts have them, and whether they stand in the form's order. */
class HeaderOrderTest {

    @ParameterizedTest
    @CsvSource({
        "信息内容本年制发件数本年废止件数现行有效件数, true",
        "信息内容本年废止件数本年制发件数现行有效件数, false",
        "现行有效件数本年废止件数本年制发件数, false",
        "本年制发件数现行有效件数, true",
        "规章, true",
        "'', true"
    })
    void theColumnsOfOnePanelStandLeftToRight(String text, boolean holds) {
        assertEquals(holds, order("regulations").holds(text));
    }

    @ParameterizedTest
    @CsvSource({
        "自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他, true",
        "自然人商业企业科研机构社会公益组织法律服务机构其他总计, true",
        "总计自然人商业企业科研机构, false",
        "科研机构商业企业, false"
    })
    void headingsInterleaveAndOnlyLabelsUnderOneHeadingAreCompared(String text, boolean holds) {
        assertEquals(holds, order("received").holds(text));
    }

    @ParameterizedTest
    @CsvSource({
        "结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计, true",
        "结果纠正结果维持其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计, false",
        "结果维持结果纠正其他结果总计尚未审结, true"
    })
    void labelsThatTheFormPrintsUnderSeveralHeadingsBeginAsOftenAgain(String text, boolean holds) {
        ExpectedLine review = AlignedReport.form("ogi-2021").lines().stream()
                .filter(line -> !line.isLabelled())
                .findFirst()
                .orElseThrow();
        assertEquals(holds, new HeaderOrder(review.slots()).holds(text));
    }

    @ParameterizedTest
    @CsvSource({"本年废止件数本年制发件数 本年制发件数本年废止件数现行有效件数, true", "本年制发件数本年废止件数现行有效件数 本年废止件数本年制发件数现行有效件数, false"})
    void theLastHeaderCountsNotOneThatStandsBefore(String text, boolean holds) {
        assertEquals(holds, order("regulations").holds(text.replace(" ", "")));
    }

    private static HeaderOrder order(String row) {
        return new HeaderOrder(AlignedReport.line("ogi-2021", row).slots());
    }
}
