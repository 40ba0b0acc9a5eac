package dev.gouji.ledger.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganRegisterTest {

    private static final OrganRegister PLAIN = new OrganRegister(List.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"霁川市公安局", "云溪县教育局", "霁川省人民政府", "国家税务总局霁川市税务局", "云溪县青石镇人民政府", "东岭自治州财政局"})
    void aNameThatBeginsWithAPlaceIsCertain(String agency) {
        assertTrue(organ(agency, "2023.docx").isCertain(), agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳区人民政府", "青石镇人民政府", "朝阳区市场监督管理局", "朝阳区城市管理局", "市教育局", "教育局", "全市汇总", "本市教育局"})
    void aNameThatManyMayBearIsNot(String agency) {
        assertFalse(organ(agency, "2023.docx").isCertain(), agency);
    }

    @Test
    void thePathTellsOrgansOfOneNameApart() {
        OrganId one = organ("朝阳区人民政府", "霁川市/朝阳区/2023.docx");
        assertTrue(one.isCertain());
        assertEquals(one, organ("朝阳区人民政府", "霁川市/朝阳区2022/2022.pdf"));
        assertNotEquals(one, organ("朝阳区人民政府", "云州市/朝阳区/2023.docx"));
    }

    @Test
    void theTextTellsThemApart() {
        SampleReport sample =
                SampleReport.zeros(Forms.newest().variants().get(0)).section(1, "如有疑问，请与霁川市朝阳区人民政府办公室联系。");
        OrganId organ = PLAIN.organ(sample.of("朝阳区人民政府", 2023, "2023.docx"));
        assertEquals("霁川市", organ.place());
    }

    @Test
    void whatSomebodyDecidedStandsAgainstAUnitsFile() {
        Unit here = new Unit("朝阳区人民政府", null, false, "北京市", "110105", null);
        Unit there = new Unit("朝阳区人民政府", null, false, "长春市", "220104", null);
        AnnualReport read = report("朝阳区人民政府", 2023, "2023.docx");
        AnnualReport decided = read.identified(read.identity().of(PLAIN.identify(read, "220104")));

        OrganRegister one = new OrganRegister(List.of(here), List.of());
        assertEquals("110105", one.identify(read).regionCode());
        assertEquals("220104", one.identify(decided).regionCode());
        assertNull(one.unit(one.organ(decided)));
        OrganRegister both = new OrganRegister(List.of(here, there), List.of());
        assertEquals(there, both.unit(both.organ(decided)));
    }

    @Test
    void inTheDatasetADecisionIsWrittenLikeAUnitsFile() {
        AnnualReport read = report("朝阳区人民政府", 2023, "2023.docx");
        assertEquals("units", PLAIN.identify(read, "220104").identifiedBy().code());
    }

    @Test
    void aUnitsFileTellsTheOnlyOneOfItsNameAndTwoByTheirPlaces() {
        Unit here = new Unit("朝阳区人民政府", null, false, "霁川市", "330101", null);
        Unit there = new Unit("朝阳区人民政府", null, false, "云州市", "330201", null);
        OrganRegister one = new OrganRegister(List.of(here), List.of());
        OrganId alone = one.organ(report("朝阳区人民政府", 2023, "2023.docx"));
        assertEquals(here, one.unit(alone));
        OrganRegister two = new OrganRegister(List.of(here, there), List.of());
        OrganId placed = two.organ(report("朝阳区人民政府", 2023, "云州市/2023.docx"));
        assertEquals(there, two.unit(placed));
        OrganId lost = two.organ(report("朝阳区人民政府", 2023, "2023.docx"));
        assertFalse(lost.isCertain());
        assertNull(two.unit(lost));
    }

    @Test
    void aRenamingHoldsUpToItsYear() {
        OrganRegister register = new OrganRegister(
                List.of(), List.of(new Renaming("霁川市工商局", "霁川市市场监管局", 2019), new Renaming("霁川市市场监管局", "霁川市市监委", 2023)));
        assertEquals("霁川市市监委", register.name("霁川市工商局", 2018));
        assertEquals("霁川市市监委", register.name("霁川市市场监管局", 2023));
        assertEquals("霁川市工商局", register.name("霁川市工商局", 2020));
        assertNull(register.name(null, 2020));
    }

    private static OrganId organ(String agency, String document) {
        return PLAIN.organ(report(agency, 2023, document));
    }

    static dev.gouji.report.AnnualReport report(String agency, int year, String document) {
        return SampleReport.zeros(Forms.newest().variants().get(0)).of(agency, year, document);
    }
}
