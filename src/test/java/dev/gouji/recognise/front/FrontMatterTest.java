package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Block;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Property;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.form.Forms;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.report.Certainty;
import dev.gouji.report.Scope;
import dev.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @CsvSource({
        "青岚县水务局2021年政府信息公开工作年度报告,青岚县水务局,2021",
        "青岚县水务局2021年度政府信息公开工作年度报告,青岚县水务局,2021",
        "青岚县水务局二〇二一年政府信息公开工作年度报告,青岚县水务局,2021",
        "青岚县水务局二○二一年政府信息公开年度报告,青岚县水务局,2021",
        "青岚县水务局２０２１年度政府信息公开工作年度报告,青岚县水务局,2021",
        "2021年青岚县水务局政府信息公开工作年度报告,青岚县水务局,2021",
        "青岚县人民政府信息公开工作2021年度报告,青岚县人民政府,2021",
        "青岚县水务局政府信息公开工作年度报告（2021年）,青岚县水务局,2021",
        "青岚县水务局2021年政府信息公开工作年度报告（更正）,青岚县水务局,2021"
    })
    void aTitleNamesAgencyAndYear(String title, String agency, int year) {
        FrontMatter front = front(title, "一、总体情况");
        assertEquals(agency, front.agency().value());
        assertEquals(year, front.year().value());
        assertEquals(Certainty.READ, front.year().certainty());
    }

    @Test
    void aTitleMayStandInSeveralParagraphs() {
        FrontMatter front = front("青岚县水务局", "2021年政府信息公开", "工作年度报告", "一、总体情况");
        assertEquals("青岚县水务局2021年政府信息公开工作年度报告", front.title());
        assertEquals("青岚县水务局", front.agency().value());
    }

    @ParameterizedTest
    @CsvSource({
        // the picture may be the title; a whole title beside it says all
        "@ 政府信息公开工作年度报告 现将2021年政府信息公开工作情况公布如下。,DOUBTFUL,NONE",
        "@ 一、总体情况 统计期限自2021年1月1日至2021年12月31日止。,DOUBTFUL,NONE",
        "@ 青岚县水务局2021年政府信息公开工作年度报告,READ,READ",
        "青岚县水务局 @ 2021年政府信息公开工作年度报告,READ,DOUBTFUL",
        "政府信息公开工作年度报告 一、总体情况 @ 统计期限自2021年1月1日至2021年12月31日止。,READ,NONE",
    })
    void aPictureInThePlaceOfATitlePutsWhatIsReadElsewhereInDoubt(String pieces, Certainty year, String agency) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : pieces.split(" ")) {
            Place place = Place.InTable.after(0);
            blocks.add(piece.equals("@") ? new PageImage(place) : new Paragraph(Seen.of(piece), place));
        }
        FrontMatter front = new FrontMatter(new ReportText(blocks, new PrintedTexts()), List.of(), "a.docx");
        assertEquals(2021, front.year().value());
        assertEquals(year, front.year().certainty());
        if (!agency.equals("NONE")) {
            assertEquals("青岚县水务局", front.agency().value());
            assertEquals(Certainty.valueOf(agency), front.agency().certainty());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,青岚县水务局2021年政府信息公开工作年度报告", "1,2021年政府信息公开工作年度报告"})
    void aTitleOfWhichNotAllIsSeenIsInDoubt(int before, String title) {
        Place place = Place.InTable.after(0);
        Sight white = Sight.unseen(Reason.COLOUR);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            blocks.add(new Paragraph("青岚县水务局", place));
        }
        blocks.add(new Paragraph(Seen.of(title).with(white), place));
        FrontMatter front = new FrontMatter(new ReportText(blocks, new PrintedTexts()), List.of(), "a.docx");
        assertEquals("青岚县水务局", front.agency().value());
        assertEquals(Certainty.DOUBTFUL, front.agency().certainty());
        assertEquals(2021, front.year().value());
        assertEquals(Certainty.DOUBTFUL, front.year().certainty());
    }

    @Test
    void aDateThatIsNotThatOfPublicationIsNotTakenForIt() {
        String title = "青岚县水务局2016年政府信息公开工作年度报告";
        assertNull(front(title, "填报人：某某　填报日期：2017年1月15日").publication().publishedOn());
        assertNull(front(title, "更新时间：2017-03-01").publication().publishedOn());
        assertEquals(
                "2017-01-25",
                front(title, "成文日期：2017-01-15 发布日期：2017-01-25").publication().publishedOn());
        assertEquals(
                "2017-01-25",
                front(title, "来源：青岚县水务局　日期：2017-01-25").publication().publishedOn());
    }

    @Test
    void theWordOfACorrectionIsKept() {
        assertEquals("更正", front("青岚县水务局2021年政府信息公开工作年度报告（更正）").revision());
        assertNull(front("青岚县水务局2021年政府信息公开工作年度报告").revision());
        assertEquals("更正", new FrontMatter(text(), List.of(), "水务局2021年报（更正版）.docx").revision());
        assertEquals("重新发布", new FrontMatter(text(), List.of(), "水务局年报-重新发布.pdf").revision());
        assertNull(new FrontMatter(text(), List.of(), "水务局2021年报.docx").revision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年报统计期限为2021年1月1日至12月31日。",
                "所列数据的统计期限自2021年1月1日起至2021年12月31日止。",
                "数据统计期限从2021年1月1日起，至2021年12月31日止",
                "本报告统计时间为2021年1月1日—2021年12月31日。"
            })
    void theReportingPeriodNamesTheYear(String sentence) {
        assertEquals(2021, front("政府信息公开工作年度报告", sentence).year().value());
    }

    @Test
    void theDayOfPublicationIsNeverTheReportYear() {
        FrontMatter front = front("政府信息公开工作年度报告", "发布时间：2022-01-25 来源：青岚县水务局");
        assertNull(front.year().value());
        assertEquals("2022-01-25", front.publication().publishedOn());
    }

    @Test
    void titleAndPeriodThatDisagreeAreAConflict() {
        FrontMatter front = front("青岚县水务局2021年政府信息公开工作年度报告", "本年报统计期限为2020年1月1日至2020年12月31日。");
        assertEquals(2021, front.year().value());
        assertEquals(Certainty.DOUBTFUL, front.year().certainty());
        assertNotNull(front.yearConflict());
        assertEquals(2020, front.yearConflict().value());
    }

    @Test
    void thePagesOwnTitleLosesTheNameOfTheSite() {
        FrontMatter front = new FrontMatter(
                text("一、总体情况"), List.of(new Property(Property.TITLE, "青岚县水务局2021年政府信息公开工作年度报告_青岚县人民政府网")), "");
        assertEquals("青岚县水务局", front.agency().value());
        assertEquals(2021, front.year().value());
    }

    @Test
    void theOrganThatCompiledTheReportIsNotItsAgency() {
        FrontMatter front = front("青岚县水务局2021年政府信息公开工作年度报告", "本报告由青岚县人民政府办公室编制。");
        assertEquals("青岚县水务局", front.agency().value());
        assertEquals(Scope.DEPARTMENT, front.scope());
    }

    @Test
    void headingsAreFoundInEitherWordingWithTypos() {
        FrontMatter front = front(
                "一、总体情况",
                "做了工作。",
                "二、行政机关主动公开政府信息情况",
                "三、行政机关收到和处理政府信息公开申请情况",
                "四、政府信息公开行政法复议、行政诉讼情况",
                "五、政府信息公开工作存在的主要问题及改进情况",
                "六、其他需要报告的事项",
                "无。");
        assertEquals(6, front.headingCount(Forms.newest()));
        var sections = front.sections(Forms.newest(), Set.of());
        assertEquals("做了工作。", sections.get(0).text());
        assertEquals("无。", sections.get(5).text());
    }

    @Test
    void aPartsHeadingWinsOverOneInsideAPart() {
        var sections = front("一、总体情况", "（一）主动公开政府信息情况", "做了工作。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况")
                .sections(Forms.newest(), Set.of());
        assertEquals("（一）主动公开政府信息情况\n做了工作。", sections.get(0).text());
        assertEquals("二、主动公开政府信息情况", sections.get(1).heading());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"五、存在的主要问题及整改措施", "五、存在问题和改进措施", "五、存在的主要问题及下一步打算", "五、工作中存在的不足及下一步工作安排", "五、政府信息公开工作存在的问题及改进方向"
            })
    void theFifthHeadingIsWordedInManyWays(String heading) {
        var sections = front("四、政府信息公开行政复议、行政诉讼情况", heading, "无。").sections(Forms.newest(), Set.of());
        assertEquals(List.of(4, 5), sections.stream().map(Section::ordinal).toList());
    }

    private static FrontMatter front(String... paragraphs) {
        return new FrontMatter(text(paragraphs), List.of(), "");
    }

    private static ReportText text(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Paragraph(paragraph, Place.InTable.after(0)));
        }
        return new ReportText(blocks, new PrintedTexts());
    }
}
