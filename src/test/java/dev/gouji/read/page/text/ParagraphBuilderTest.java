package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphBuilderTest {

    private final List<GlyphLine> lines = new ArrayList<>();

    private ParagraphBuilderTest line(double left, double y, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = left;
        for (int character : text.codePoints().toArray()) {
            glyphs.add(new Glyph(Character.toString(character), x + 5, y, 10, 10, 0, 0, 0, Glyph.Sight.SEEN));
            x += 10;
        }
        lines.add(new GlyphLine(glyphs));
        return this;
    }

    private List<String> texts(List<Double> breaks) {
        return ParagraphBuilder.build(lines, 180, breaks).stream()
                .map(BodyText::text)
                .toList();
    }

    @Test
    void fullLinesGoOnUntilAShortOneOrAnIndent() {
        line(20, 10, "一二三四五六七八九十一二").line(0, 26, "甲乙丙丁戊己庚辛壬癸甲乙丙丁").line(0, 42, "完。");
        line(20, 58, "第二段一二三四五六七八九");
        assertEquals(List.of("一二三四五六七八九十一二甲乙丙丁戊己庚辛壬癸甲乙丙丁完。", "第二段一二三四五六七八九"), texts(List.of()));
    }

    @Test
    void aTableBetweenLinesPartsThem() {
        line(0, 10, "一二三四五六七八九十一二").line(0, 30, "甲乙");
        assertEquals(List.of("一二三四五六七八九十一二", "甲乙"), texts(List.of(20.0)));
    }

    @Test
    void theHeadingOfASectionAfterAFullLineThatEndsASentenceIsAParagraph() {
        line(0, 10, "甲乙丙丁戊己庚辛壬癸甲乙丙。").line(0, 30, "六、其他需要报告的事项");
        assertEquals(List.of("甲乙丙丁戊己庚辛壬癸甲乙丙。", "六、其他需要报告的事项"), texts(List.of()));
    }

    @Test
    void aNumberedPartOfASentenceGoesOn() {
        line(0, 10, "甲乙丙丁戊己庚辛壬癸甲乙丙，").line(0, 30, "二、丁戊己庚");
        assertEquals(List.of("甲乙丙丁戊己庚辛壬癸甲乙丙，二、丁戊己庚"), texts(List.of()));
    }

    @Test
    void aHeadingThatIsThePagesLongestLineDoesNotGoOn() {
        line(0, 10, "六、其他需要报告").line(0, 30, "无。");
        assertEquals(List.of("六、其他需要报告", "无。"), texts(List.of()));
    }

    @Test
    void shortLinesAloneDoNotGoOn() {
        line(0, 10, "甲乙").line(0, 26, "丙丁");
        assertEquals(List.of("甲乙", "丙丁"), texts(List.of()));
    }

    @Test
    void latinWordsAreJoinedWithASpaceAndOthersWithNothing() {
        assertEquals("open government", ParagraphBuilder.join("open", "government"));
        assertEquals("公开1136条", ParagraphBuilder.join("公开", "1136条"));
    }
}
