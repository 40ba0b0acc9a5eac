package dev.gouji.recognise.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "（一） 予以公开, 予以公开",
        "(一)予以公开, 予以公开",
        "1.属于国家秘密, 属于国家秘密",
        "1、属于国家秘密, 属于国家秘密",
        "１．属于国家秘密, 属于国家秘密",
        "2属于国家秘密, 属于国家秘密",
        "一、本年新收, 本年新收",
        "（六）1.申请人, 申请人",
        "（七）总　计, 总计",
        "本年增/减, 本年增减",
        "一二三, 一二三"
    })
    void numberingOfAnyWritingIsNoPartOfALabel(String printed, String core) {
        assertEquals(core, Folding.core(printed));
    }

    @Test
    void aRemarkInBracketsAtTheEndCanBeLeftAside() {
        assertEquals("本年收费金额", Folding.coreWithoutRemark("本年收费金额（单位：万元）"));
        assertEquals("部分公开", Folding.coreWithoutRemark("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
    }

    @ParameterizedTest
    @CsvSource({
        "規範性檔案, 规范性文件",
        "行政複議數量, 行政复议数量",
        "主動公開政府資訊數, 主动公开政府信息数",
        "參加或舉辦新聞釋出會總次數, 参加或举办新闻发布会总次数",
        "政府網站線上訪談次數, 政府网站在线访谈次数",
        "告知透過其他途徑辦理數, 告知通过其他途径办理数",
        "其他型別答覆數, 其他类型答复数",
        "上一年專案數量, 上一年项目数量",
        "不是《條例》所指政府信息, 不是条例所指政府信息"
    })
    void traditionalCharactersAndWordsAreThoseOfTheForms(String printed, String folded) {
        assertEquals(folded, Folding.fold(printed));
    }

    @Test
    void whatShowsNothingIsGone() {
        assertEquals("行政许可", Folding.fold("行\u200b政\u00a0许\n可\u3000"));
        assertEquals("12", Folding.dense(" １\u2009２\ufeff"));
    }

    @Test
    void theFirstAndLastFullWidthCharactersAreMadeNarrowAndTheirNeighboursAreNot() {
        assertEquals("!~", Folding.dense("！～"));
        assertEquals("\uff00\uff5f", Folding.dense("\uff00\uff5f"));
    }

    @Test
    void textWithoutSpacesIsAsLongAsDenseText() {
        assertEquals("１２", Folding.unspaced(" １\u2009２\ufeff"));
        assertEquals("", Folding.unspaced(" \u3000"));
    }

    @Test
    void aLongRunOfNumberingDoesNotExhaustTheStack() {
        assertTrue(Folding.core("一、".repeat(100_000)).length() > 0);
    }

    @Test
    void oneMissingPairOfLettersIsStillAlike() {
        assertEquals(0.75, LabelSimilarity.of("其他法律行政法规禁止公开", "其他法律行政止公开"), 1e-9);
        assertEquals(0, LabelSimilarity.of("行政许可", "行政处罚"));
        assertEquals(1, LabelSimilarity.of("规章", "规章"));
        assertEquals(0, LabelSimilarity.of("", ""));
        assertEquals(0, LabelSimilarity.of("规章", ""));
        assertEquals(0.5, LabelSimilarity.share("规章", "规定"), 1e-9);
        assertEquals(0, LabelSimilarity.share("规章", ""));
        assertEquals(0, LabelSimilarity.of("规章", "一".repeat(100_000)));
    }
}
