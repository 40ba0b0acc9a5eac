package dev.gouji.recognise.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalFormsTest {

    @ParameterizedTest
    @CsvSource({
        "規範性檔案, 规范性文件",
        "政府資訊公開, 政府信息公开",
        "政府網路, 政府网络",
        "釋出, 发布",
        "線上, 在线",
        "透過, 通过",
        "型別, 类型",
        "專案, 项目",
        "設定, 设置",
        "行政復議, 行政复议",
        "覆議, 复议",
        "總計, 总计"
    })
    void charactersAndWordsOfTheFormsAreSimplified(String traditional, String simplified) {
        assertEquals(simplified, TraditionalForms.simplified(traditional));
    }

    @ParameterizedTest
    @CsvSource({"检察, 检察", "别的, 别的", "abc ① 㐀, abc ① 㐀", "俱乐部, 俱乐部", "'',''"})
    void whatIsSimplifiedStaysItself(String text, String same) {
        assertEquals(same, TraditionalForms.simplified(text));
    }

    @Test
    void aTextWithoutAnyIsTheSameObject() {
        String text = "规范性文件";
        assertSame(text, TraditionalForms.simplified(text));
    }
}
