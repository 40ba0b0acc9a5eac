package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource({
        "青岚县水务局2023年政府信息公开工作年度报告, 青岚县水务局, 2023年",
        "２０２３年青岚县水务局政府信息公开年报, 青岚县水务局, 2023年",
        "青岚县人民政府信息公开工作年度报告（2022年度）, 青岚县人民政府, 2022年度",
        "关于青岚县水务局二〇二一年政务公开情况报告, 青岚县水务局, 二〇二一年",
        "青嵐縣水務局2023年政府資訊公開工作年度報告, 青嵐縣水務局, 2023年",
        "青岚县水务局本级2020年信息公开工作年度报告, 青岚县水务局, 2020年"
    })
    void aTitleIsTakenApart(String text, String agency, String year) {
        Title title = Title.of(text, text, null);
        assertEquals(agency, title.agency());
        assertEquals(year, title.yearText());
        assertEquals(Title.WHOLE, title.weight());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据要求编制青岚县水务局2023年政府信息公开工作年度报告",
                "青岚县水务局2023年政府信息公开工作年度报告已发布。",
                "青岚县水务局2023年工作总结报告",
                "青岚县水务局2023年政府信息公开工作方案",
                "青岚县水务局政府信息公开工作年度报告汇编"
            })
    void anythingElseIsNoTitle(String text) {
        assertNull(Title.of(text, text, null));
    }

    @Test
    void aTitleMayNameNothing() {
        Title title = Title.of("政府信息公开工作年度报告", "", null);
        assertNull(title.agency());
        assertNull(title.yearText());
        assertEquals(0, title.weight());
    }

    @Test
    void whatATitleLacksIsTakenFromAnother() {
        Title agency = Title.of("青岚县水务局政府信息公开工作年度报告", "", null);
        Title year = Title.of("2023年政府信息公开工作年度报告", "", null);
        assertEquals(2, agency.weight());
        assertEquals(1, year.weight());
        assertEquals("2023年", agency.completedBy(year).yearText());
        assertEquals("青岚县水务局", year.completedBy(agency).agency());
        assertEquals(agency, agency.completedBy(null));
    }

    @Test
    void theTitleOfATableNamesItsOrgan() {
        Title title = Title.ofTable("六、青岚县政府信息公开情况统计表（2015年度）", "", null);
        assertEquals("青岚县", title.agency());
        assertEquals("2015年度", title.yearText());
        assertNull(Title.ofTable("青岚县政府信息公开工作年度报告", "", null));
    }

    @Test
    void aCorrectionSaysSo() {
        assertEquals("更正", Title.of("青岚县水务局2023年政府信息公开工作年度报告（更正版）", "", null).revision());
        assertEquals("修订", Title.revision("2023年年报修订版.docx"));
        assertNull(Title.revision("2023年年报.docx"));
    }
}
