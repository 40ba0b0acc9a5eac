package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "总计, 4",
        "总计3, 5",
        "（一）予以公开, 14",
        "ＡＢ１, 6",
        "〇, 2",
        "ｶﾅ, 2",
        "é, 1",
        "e\u0301, 1",
        "\uD840\uDC00, 2",
        "“—·, 3",
        "─│◀, 3",
        "가, 2"
    })
    void chineseTakesTwoColumnsMarksNoneAmbiguousOne(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void cuttingNeverSplitsACharacterAndLeavesRoomForTheEllipsis() {
        assertEquals("总计", DisplayWidth.cut("总计", 4));
        assertEquals("总…", DisplayWidth.cut("总计数", 4));
        assertEquals("总…", DisplayWidth.cut("总计", 3));
    }

    @Test
    void chineseBreaksAnywhereEnglishAtSpaces() {
        assertEquals(List.of("商业", "企业"), DisplayWidth.wrap("商业企业", 5));
        assertEquals(List.of("carried", "in from", "last", "year"), DisplayWidth.wrap("carried in from last year", 7));
        assertEquals(List.of("共有 1", "行10000"), DisplayWidth.wrap("共有 1 行10000", 8));
        assertEquals(List.of("一", "二。"), DisplayWidth.wrap("一二。", 4));
        assertEquals(List.of("部分", "（区分"), DisplayWidth.wrap("部分（区分", 6));
        assertEquals(List.of("abcd", "ef"), DisplayWidth.wrap("abcdef", 4));
        assertEquals(List.of("a", "", "b"), DisplayWidth.wrap("a\n\nb", 7));
        assertEquals(List.of(""), DisplayWidth.wrap("", 7));
    }
}
