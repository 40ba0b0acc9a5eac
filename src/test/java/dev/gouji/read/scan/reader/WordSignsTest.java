package dev.gouji.read.scan.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordSignsTest {

    @Test
    void theStrokesOfANumberBeforeALabelAreTakenForWhatTheyMean() {
        assertEquals("（一）予以公开", WordSigns.folded("（一-）予以公开"));
        assertEquals("四、结转下年度继续办理", WordSigns.folded("四丶结转下年度继续办理"));
    }

    @Test
    void aNumberWithALetterIsNone() {
        assertEquals("总计", WordSigns.folded("（L）总计"));
        assertEquals("结转下年度继续办理", WordSigns.folded("F4、结转下年度继续办理"));
    }

    @Test
    void allElseStaysAsItIsRead() {
        assertEquals("1.政府公报、网站", WordSigns.folded("1.政府公报、网站"));
        assertEquals("（区分处理的、只计这一情形）", WordSigns.folded("（区分处理的、只计这一情形）"));
        assertEquals("PDF、网页", WordSigns.folded("PDF、网页"));
    }
}
