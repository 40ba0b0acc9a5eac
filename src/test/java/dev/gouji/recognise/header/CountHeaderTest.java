package dev.gouji.recognise.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.header.CountHeader.Order;
import dev.gouji.recognise.sketch.AlignedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of indicator tables: one column in 2014's form, a year and a total since 2008 in Fujian's. */
class CountHeaderTest {

    @ParameterizedTest
    @CsvSource({"指标名称单位统计数, FORM", "统计指标单位统计数据, FORM", "指标名称单位, NONE", "'', NONE", "指标名称单位统计数统计数, OTHER"})
    void oneColumnStandsOnce(String text, Order order) {
        assertEquals(order, header("ogi-2014").order(text));
    }

    @ParameterizedTest
    @CsvSource({
        "指标名称计量单位2014年度历年累计, FORM",
        "指标名称计量单位历年累计2014年度, OTHER",
        "指标名称计量单位2014年度2013年度历年累计, OTHER",
        "指标名称计量单位2013年度2014年度历年累计, OTHER",
        "指标名称计量单位2014年度, OTHER",
        "指标名称计量单位历年累计, OTHER"
    })
    void theYearAndTheTotalStandInTurnAndNothingElseOfTheirKind(String text, Order order) {
        assertEquals(order, header("ogi-fj").order(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2014年度本单位历年累计, FORM",
        "2014年度本单位各项历年累计, OTHER",
        "2013年度公开情况如下2014年度历年累计, FORM",
        "2013年度本单位2014年度历年累计, OTHER"
    })
    void labelsFourCharactersApartStandInOneHeaderAndFartherOnesDoNot(String text, Order order) {
        assertEquals(order, header("ogi-fj").order(text));
    }

    private static CountHeader header(String form) {
        return new CountHeader(AlignedReport.form(form).panels().get(0).columns());
    }
}
