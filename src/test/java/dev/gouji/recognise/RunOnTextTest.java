package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOnTextTest {

    @Test
    void aReportOnOneLineIsPartedAtItsTitleAndItsHeadings() {
        assertEquals(
                List.of(
                        "1 青岚县水务局2023年政府信息公开工作年度报告",
                        "24  编制如下。",
                        "30 一、总体情况",
                        "36  平稳。",
                        "40 二、主动公开政府信息情况",
                        "52 规章0",
                        "55 三、收到和处理政府信息公开申请情况"),
                part("青岚县水务局2023年政府信息公开工作年度报告 编制如下。一、总体情况 平稳。二、主动公开政府信息情况规章0三、收到和处理政府信息公开申请情况"));
    }

    @Test
    void behindATitleOneHeadingIsEnough() {
        assertEquals(
                List.of("1 首页 | 年报 | 青岚县2016年政府信息公开工作年度报告", "31 一、概述", "35 工作平稳。统计表"),
                part("首页 | 年报 | 青岚县2016年政府信息公开工作年度报告一、概述工作平稳。统计表"));
        assertEquals(1, part("青岚县2016年年度报告的编制：一、概述应当简明。").size());
    }

    @Test
    void aParagraphThatSpeaksOfThePartsIsLeftAsItIs() {
        assertEquals(1, part("本报告由一、总体情况，二、主动公开政府信息情况等组成。").size());
        assertEquals(1, part("（一、总体情况（二、主动公开政府信息情况（三、收到和处理政府信息公开申请情况").size());
    }

    private static List<String> part(String text) {
        List<Block> parts = RunOnText.part(List.of(new Paragraph(text, new Place.InText(1, 1))));
        return parts.stream()
                .map(Paragraph.class::cast)
                .map(part -> ((Place.InText) part.place()).character() + " " + part.text())
                .toList();
    }
}
