package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.report.Certainty;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearSourcesTest {

    private static final String LONG = "本局认真贯彻落实各项规定，";

    @Test
    void theTitleIsTrustedMost() {
        YearSources years = years(title("青岚县水务局2022年政府信息公开工作年度报告"), "", "统计期限为2021年1月1日至2021年12月31日");
        assertEquals(2022, years.year().value());
        assertEquals(Certainty.DOUBTFUL, years.year().certainty());
        assertEquals(2021, years.conflict().value());
    }

    @Test
    void sourcesThatAgreeAreNoConflict() {
        YearSources years = years(title("青岚县水务局2022年政府信息公开工作年度报告"), "", "统计期限为2022年1月1日至2022年12月31日");
        assertEquals(Certainty.READ, years.year().certainty());
        assertNull(years.conflict());
    }

    @Test
    void thePeriodOfTheFiguresIsNext() {
        assertEquals(2021, year("所列数据的统计期限自2021年1月1日起至2021年12月31日止"));
        assertEquals(2021, year("统计期限自2020年1月1日起至2021年12月31日止"));
        assertEquals(2021, year("统计时间为2021年1月至12月"));
    }

    @Test
    void aPeriodMayGoOnInTheNextParagraph() {
        assertEquals(2021, years(null, "", "统计期限自2021年1月1日", "起至12月31日止").year().value());
        assertNull(years(null, "", "统计期限见下。", "2021年1月1日起至12月31日止").year().value());
    }

    @Test
    void withoutAPeriodTheFirstSentencesSay() {
        assertEquals(2021, year(LONG + "现将2021年度政府信息公开工作情况报告如下。"));
    }

    @Test
    void theYearOfPublicationIsNotTaken() {
        assertNull(year("发布时间：2022年1月20日"));
    }

    @Test
    void theFileNameIsTrustedLeast() {
        YearSources years = years(null, "水务局2020年报告.docx", LONG + "现将2021年度政府信息公开工作情况报告如下。");
        assertEquals(2021, years.year().value());
        assertEquals(2020, years.conflict().value());
        assertEquals(2020, years(null, "水务局2020年报告.docx").year().value());
    }

    @Test
    void aBareNumberInAFileNameCountsOnlyAlone() {
        assertEquals(2020, years(null, "shuiwuju-2020.docx").year().value());
        assertNull(years(null, "shuiwuju-20201.docx").year().value());
        YearSources years = years(null, "shuiwuju-2020.docx", LONG + "现将2021年度政府信息公开工作情况报告如下。");
        assertNull(years.conflict());
    }

    @Test
    void theHeaderOfATableIsTrustedNextToTheTitle() {
        Stated<Integer> header = new Stated<>(2019, "2019年度", null, Certainty.READ);
        Title title = title("青岚县水务局2022年政府信息公开工作年度报告");
        YearSources titled = years(title, "").with(header, title);
        assertEquals(2022, titled.year().value());
        assertEquals(2019, titled.conflict().value());
        assertEquals(
                2019, years(null, "水务局2020年报告.docx").with(header, null).year().value());
    }

    private static Title title(String text) {
        return Title.of(text, text, new Place.InText(1, 1));
    }

    private static Integer year(String... pieces) {
        return years(null, "", pieces).year().value();
    }

    private static YearSources years(Title title, String fileName, String... pieces) {
        List<TextPiece> all = new ArrayList<>();
        for (String piece : pieces) {
            all.add(new TextPiece(new PrintedText(piece), new Place.InText(all.size() + 2, 1), all.size()));
        }
        return YearSources.of(title, all, fileName);
    }
}
