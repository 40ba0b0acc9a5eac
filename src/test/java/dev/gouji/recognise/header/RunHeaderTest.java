package dev.gouji.recognise.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.label.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunHeaderTest {

    private static boolean isWhole(String form, String text) {
        ExpectedForm expected = ExpectedForm.of(Forms.of(form)).get(0);
        return new RunHeader(Folding.fold(text)).isWhole(expected.panels().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "ogi-2014, 情况统计表统计指标单位统计数一、主动公开情况--（一）主动公开, true",
        "ogi-2014, 统计指标 计量单位 统计数 一、主动公开情况, true",
        "ogi-2014, 统计指标单位统计数比上年一、主动公开情况, false", // a column that the form does not know
        "ogi-2014, 统计指标单位上年数统计数一、主动公开情况, false",
        "ogi-2014, 单位统计数一、主动公开情况, false", // what stands before is not known
        "ogi-fj, 指标名称单位2016年度历年累计主动公开文件数条, true",
        "ogi-fj, 指标名称单位2016年度主动公开文件数条, false",
    })
    void theHeaderIsWholeWhereNothingStandsBetweenItsLabels(String form, String text, boolean whole) {
        assertEquals(whole, isWhole(form, text));
    }
}
