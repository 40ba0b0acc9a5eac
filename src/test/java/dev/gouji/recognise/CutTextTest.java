package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.TextReader;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of texts that extractors made of a page, and of such that end within it. */
class CutTextTest {

    private static final String FRONT = "青岚县水务局2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况\n";

    private static final String HEADER = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n";

    private static final String RUN_HEADER = "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数";

    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";

    private static List<AnnualReport> reports(String text) throws UnreadableException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Recogniser.recognise(
                new TextReader().read(bytes, new Budget(Limits.STANDARD)), "report.txt", ordinal -> "id");
    }

    /** A figure as {@code 3 read}; {@code - doubtful} where it has no number. */
    private static String figure(String text, String key) throws UnreadableException {
        Figure figure = reports(text).get(0).figuresByKey().get(FigureKey.of(key));
        return (figure.value() == null ? "-" : figure.value().toPlainString()) + " "
                + figure.certainty().code();
    }

    @Test
    void aTextThatEndsBehindItsFirstRowIsAReport() throws UnreadableException {
        assertEquals("3 read", figure(FRONT + HEADER + "规章 | 1 | 2 | 3\n行政规", "proactive/regulations/in_force"));
        assertEquals("1 doubtful", figure(FRONT + RUN_HEADER + "规章111行政规", "proactive/regulations/issued"));
        assertEquals(List.of(), reports("规章 3"));
    }

    @Test
    void theNumberInWhichItEndsIsInDoubt() throws UnreadableException {
        String text = FRONT + HEADER + "规章 | 1 | 2 | 3\n行政规范性文件 | 4 | 5 | 6";
        assertEquals("5 read", figure(text, "proactive/normative_documents/repealed"));
        assertEquals("6 doubtful", figure(text, "proactive/normative_documents/in_force"));
    }

    @Test
    void aRowIsWholeWhereTheTextEndsInTheLabelOfTheNext() throws UnreadableException {
        String rows = REQUESTS + "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2\n";
        assertEquals("2 read", figure(FRONT + rows + "三、本年度办理结果（一）予以", "requests/carried_in/total"));
        assertEquals("2 doubtful", figure(FRONT + rows + "附注", "requests/carried_in/total"));
    }

    @Test
    void valuesThatWhiteSpacePartsAreReadAsTheyStand() throws UnreadableException {
        String text = FRONT + RUN_HEADER + " 规章 1 0 24 行政规范性文件 3 0 12 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 ";
        assertEquals("24 read", figure(text, "proactive/regulations/in_force"));
        assertEquals("24 doubtful", figure(text.replace(" 24 ", "24 "), "proactive/regulations/in_force"));
    }

    @Test
    void blankCellsThatSpansLeftAreNoValues() throws UnreadableException {
        String spans = "信息内容|本年制发件数|本年废止件数||现行有效件数\n规章|4||5|6\n行政规范性文件|1|2||3\n完\n";
        assertEquals("5 read", figure(FRONT + spans, "proactive/regulations/repealed"));
        assertEquals("2 read", figure(FRONT + spans, "proactive/normative_documents/repealed"));
        String one = spans.replace("规章|4||5|6", "规章|4|||6");
        assertEquals("- read", figure(FRONT + one, "proactive/regulations/repealed"), "a blank that nobody filled in");
    }

    @Test
    void aRowThatLostItsEndDoesNotBeginWithTheBlanksBeforeIt() throws UnreadableException {
        String header = "\"\",\"\",\"自然人\",\"商业企业\",\"科研机构\",\"社会公益组织\",\"法律服务机构\",\"其他\",\"总计\"\n";
        String whole = "\"一、本年新收政府信息公开申请数量\",\"\",\"1\",\"0\",\"0\",\"0\",\"0\",\"0\",\"1\"\n";
        String cut = "\"二、上年结转政府信息公开申请数量\",\"\",\"2\",\"0\",\"0\",\"0\",\"0\",";
        String text = FRONT + "三、收到和处理政府信息公开申请情况\n" + header + whole + cut;
        assertEquals("1 read", figure(text, "requests/received/natural_person"));
        assertEquals("- doubtful", figure(text, "requests/carried_in/natural_person"));
    }

    @Test
    void indicatorsThatRanTogetherAreReadBelowAHeaderOfTheFormsColumnAlone() throws UnreadableException {
        String front = "青岚县人民政府2016年政府信息公开工作年度报告\n";
        String rows = "一、主动公开情况--（一）主动公开政府信息数条20其中：主动公开规范性文件数条2制发规范性文件总数件11"
                + "（二）通过不同渠道和方式公开政府信息的情况--1.政府公报公开政府信息数条152.政府网站公开政府信息数条103.政务微博";
        String key = "indicators/published.gazette/count";
        assertEquals("15 read", figure(front + "统计指标单位统计数" + rows, key));
        assertEquals("15 doubtful", figure(front + "统计指标单位统计数上年" + rows, key));
    }
}
