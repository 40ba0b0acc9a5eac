package dev.gouji.recognise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一） 予以公開",
                "（二）部分公开（区分处理的，只计这一情形）",
                "规章（另有说明）",
                "其中：1、同意公开答复数",
                "2014年度（件）",
                "（）",
                "（注）",
                "　",
                "",
                "１２ 件"
            })
    void itIsFoldedAsFoldingDoesIt(String printed) {
        PrintedText text = new PrintedText(printed);
        assertEquals(Folding.unspaced(printed), text.unspaced());
        assertEquals(Folding.dense(printed), text.dense());
        assertEquals(Folding.fold(printed), text.folded());
        assertEquals(Folding.core(printed), text.core());
        assertEquals(Folding.coreWithoutRemark(printed), text.bare());
    }

    @Test
    void whatWasFoundOutIsKept() {
        PrintedText text = new PrintedText("（一） 予以公開");
        assertSame(text.unspaced(), text.unspaced());
        assertSame(text.dense(), text.dense());
        assertSame(text.folded(), text.folded());
        assertSame(text.core(), text.core());
        assertSame(text.bare(), text.bare());
        assertSame(text.value(), text.value());
        assertSame(text.values(), text.values());
    }

    @Test
    void itKnowsItsValueAndItsValues() {
        assertEquals(new BigDecimal(12), new PrintedText("１２件").value().value());
        assertEquals(Mark.UNREADABLE, new PrintedText("规章").value().mark());
        assertEquals(List.of("1", "0", "无"), new PrintedText("1 0 无").values());
        assertEquals(List.of(), new PrintedText("规章").values());
    }

    @Test
    void itKnowsItsUnit() {
        assertEquals("件", new PrintedText("（件）").unit());
        assertEquals("条", new PrintedText("主动公开文件数（条）").unitAtEnd());
        PrintedText label = new PrintedText("规章");
        assertNull(label.unit());
        assertNull(label.unit());
        assertNull(label.unitAtEnd());
        assertNull(label.unitAtEnd());
    }

    @Test
    void textsThatArePrintedAlikeAreEqual() {
        assertEquals(new PrintedText("规章"), new PrintedText("规章"));
        assertEquals(new PrintedText("规章").hashCode(), new PrintedText("规章").hashCode());
        assertNotEquals(new PrintedText("规章"), new PrintedText("规 章"));
        assertNotEquals(new PrintedText("规章"), (Object) "规章");
        assertEquals("规 章", new PrintedText("规 章").toString());
    }

    @Test
    void aDocumentHasOneOfEach() {
        PrintedTexts texts = new PrintedTexts();
        assertSame(texts.of("规章"), texts.of("规章"));
        assertNotSame(texts.of("规章"), texts.of("规 章"));
        assertEquals("规 章", texts.of("规 章").printed());
    }
}
