package dev.gouji.ledger.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.Certainty;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.OrganIdentity.By;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganFinderTest {

    @ParameterizedTest
    @CsvSource({
        "哈尔滨市阿城区工业信息科技局, 2023, 230112, COUNTY, DEPARTMENT",
        "阿城区人民政府, 2023, 230112, COUNTY, GOVERNMENT",
        "吉林省吉林市丰满区人民政府, 2023, 220211, COUNTY, GOVERNMENT",
        "长春市朝阳区人民政府办公室, 2023, 220104, COUNTY, DEPARTMENT",
        "浙江省人民政府, 2023, 330000, PROVINCE, GOVERNMENT",
        "恩施州教育局, 2023, 422800, PREFECTURE, DEPARTMENT",
        "国家税务总局北京市朝阳区税务局, 2023, 110105, COUNTY, DEPARTMENT",
        "中华人民共和国大连海关, 2023, 210200, PREFECTURE, DEPARTMENT",
        "海淀区中关村街道办事处, 2023, 110108011, TOWNSHIP, GOVERNMENT",
        "东莞市虎门镇人民政府, 2023, 441900121, TOWNSHIP, GOVERNMENT",
        "苏州工业园区管理委员会, 2023, 320576, COUNTY, GOVERNMENT",
        "石家庄高新区管委会, 2023, 130171, COUNTY, GOVERNMENT",
        "唐山海港经济开发区社会事业局, 2023, 130274, COUNTY, DEPARTMENT",
        "那曲地区行政公署, 2014, 542400, PREFECTURE, GOVERNMENT",
    })
    void aNameThatIsOnesAloneTells(String name, int year, String code, Level level, OrganIdentity.Kind kind) {
        OrganIdentity organ = organ(name, year, "a.docx");
        assertEquals(code, organ.regionCode());
        assertEquals(level, organ.level());
        assertEquals(kind, organ.kind());
        assertEquals(By.NAME, organ.identifiedBy());
        assertTrue(organ.certainty() == Certainty.READ);
    }

    @ParameterizedTest
    @CsvSource({"巢湖市人民政府, 2010, 341400", "巢湖市人民政府, 2014, 340181", "密云县卫生局, 2013, 110228"})
    void ofTwoDivisionsOfOneNameTheYearTells(String name, int year, String code) {
        assertEquals(code, organ(name, year, "a.docx").regionCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"国家发展和改革委员会", "教育部", "海关总署"})
    void theStatesOwnHaveNoDivision(String name) {
        OrganIdentity organ = organ(name, 2023, "a.docx");
        assertEquals(Level.NATIONAL, organ.level());
        assertNull(organ.regionCode());
        assertTrue(organ.certainty() == Certainty.READ);
    }

    @Test
    void aNameOfSeveralStaysOpenBetweenThem() {
        OrganIdentity organ = organ("朝阳区人民政府", 2023, "a.docx");
        assertFalse(organ.certainty() == Certainty.READ);
        assertNull(organ.regionCode());
        assertEquals(List.of("110105", "220104"), organ.candidates());
        assertEquals(By.NONE, organ.identifiedBy());
    }

    @ParameterizedTest
    @CsvSource({"吉林省/长春市/朝阳区2023.docx, 220104", "北京市.zip!/朝阳区.docx, 110105", "长春市朝阳区/2023/年报.pdf, 220104"})
    void thePathTellsThemApart(String document, String code) {
        OrganIdentity organ = organ("朝阳区人民政府", 2023, document);
        assertEquals(code, organ.regionCode());
        assertEquals(By.PATH, organ.identifiedBy());
        assertTrue(organ.certainty() == Certainty.READ);
    }

    @Test
    void aPathThatContradictsItselfTellsNothing() {
        assertFalse(organ("朝阳区人民政府", 2023, "吉林省/北京市/a.docx").certainty() == Certainty.READ);
    }

    @Test
    void aPathElsewhereIsNoReasonToBeCertain() {
        assertFalse(organ("朝阳区人民政府", 2023, "四川省/a.docx").certainty() == Certainty.READ);
    }

    @ParameterizedTest
    @CsvSource({
        "省教育厅, 辽宁省/教育厅.docx, 210000, PROVINCE",
        "市财政局, 辽宁省/沈阳市/a.docx, 210100, PREFECTURE",
        "市教委, 北京市/海淀区/a.docx, 110000, PROVINCE",
        "教育厅, 辽宁省/a.docx, 210000, PROVINCE",
        "区审计局, 沈阳市/沈北新区/a.docx, 210113, COUNTY",
    })
    void aNameThatSaysItsLevelAloneIsThatOfThePath(String name, String document, String code, Level level) {
        OrganIdentity organ = organ(name, 2023, document);
        assertEquals(code, organ.regionCode());
        assertEquals(level, organ.level());
        assertTrue(organ.certainty() == Certainty.READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教育局",
                "市场监督管理局",
                "南京市江北新区管理委员会",
                "碱滩镇人民政府",
                "大连海事局",
                "新疆生产建设兵团教育局",
                "武汉市江夏区不知街道办事处",
                "城关镇人民政府",
                "吉林海关",
                "朝阳区街道建设办公室",
                "国家税务总局霁川市税务局",
                "霁川项目建设指挥部",
                "霁川县青石镇人民政府办公室",
            })
    void whatIsNotSureSaysSo(String name) {
        assertFalse(organ(name, 2023, "a.docx").certainty() == Certainty.READ);
    }

    @Test
    void aCountysCityMayBeMeantAsWellAsThePrefecturesWhereBothAreCities() {
        OrganIdentity organ = organ("市财政局", 2023, "山东省/泰安市/新泰市/a.docx");
        assertEquals(List.of("370900", "370982"), organ.candidates());
    }

    @Test
    void aTownInItsCountysFolderIsCertain() {
        OrganIdentity organ = organ("碱滩镇人民政府", 2023, "张掖市/甘州区/a.docx");
        assertEquals(
                "620702108 张掖市 甘州区 碱滩镇",
                organ.regionCode() + " " + organ.prefecture() + " " + organ.county() + " " + organ.town());
        assertEquals(Certainty.READ, organ.certainty());
    }

    @Test
    void aUnitsFilePlacesWhatHasNoPlace() {
        Unit unit = new Unit("教育局", "朝阳区人民政府", false, "长春市", null, null);
        OrganIdentity organ =
                new OrganRegister(List.of(unit), List.of()).identify(OrganRegisterTest.report("教育局", 2023, "a.docx"));
        assertEquals("220104 UNITS READ", organ.regionCode() + " " + organ.identifiedBy() + " " + organ.certainty());
    }

    @Test
    void anIdIsOfTheOwnNameAndTheRegionAlone() {
        OrganIdentity organ = organ("长春市朝阳区教育局", 2023, "a.docx");
        OrganIdentity shorter = organ("朝阳区教育局", 2022, "长春市/b.docx");
        assertEquals(OrganIdentity.id("朝阳区教育局", "220104"), organ.id());
        assertEquals(organ.id(), shorter.id());
        assertNotEquals(organ.id(), organ("北京市朝阳区教育局", 2023, "a.docx").id());
        OrganIdentity both = shorter.and(organ);
        assertEquals(organ.and(shorter), both);
        assertEquals("长春市朝阳区教育局 [朝阳区教育局] [2022, 2023]", both.name() + " " + both.otherNames() + " " + both.years());
    }

    @Test
    void whatItWasCalledIsSaidOfBothNames() {
        OrganRegister register = new OrganRegister(List.of(), List.of(new Renaming("沈阳市工商局", "沈阳市市场监管局", 2019)));
        assertEquals(
                List.of("沈阳市市场监管局"),
                register.identify(OrganRegisterTest.report("沈阳市工商局", 2018, "a")).otherNames());
        assertEquals(
                List.of("沈阳市工商局"),
                register.identify(OrganRegisterTest.report("沈阳市市场监管局", 2020, "a"))
                        .otherNames());
    }

    private static OrganIdentity organ(String name, int year, String document) {
        return new OrganRegister(List.of(), List.of()).identify(OrganRegisterTest.report(name, year, document));
    }
}
