package dev.gouji.dataset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Identity;
import dev.gouji.report.Level;
import dev.gouji.report.OrganIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportChoiceTest {

    private static final AnnualReport REPORT =
            SampleReport.zeros(Forms.newest().variants().get(0)).of("沧州市教育局", 2023, "a.docx");

    private static AnnualReport at(String code) {
        OrganIdentity organ = new OrganIdentity(
                "1",
                "沧州市教育局",
                List.of(),
                code,
                "河北省",
                "沧州市",
                null,
                null,
                Level.PREFECTURE,
                OrganIdentity.Kind.DEPARTMENT,
                OrganIdentity.By.NAME,
                Certainty.READ,
                List.of(),
                List.of());
        return REPORT.identified(new Identity(organ, null, true, null));
    }

    private static ReportChoice regions(String... regions) {
        return new ReportChoice(List.of(), List.of(), List.of(regions));
    }

    @Test
    void nothingAskedForIsEveryReport() {
        assertTrue(new ReportChoice(List.of(), List.of(), List.of()).takes(REPORT));
    }

    @Test
    void organsByAPartOfTheirNameAndYears() {
        assertTrue(new ReportChoice(List.of("水务", "教育"), List.of(2022, 2023), List.of()).takes(REPORT));
        assertFalse(new ReportChoice(List.of("水务"), List.of(), List.of()).takes(REPORT));
        assertFalse(new ReportChoice(List.of("教育"), List.of(2022), List.of()).takes(REPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "130900, true", // the division itself
        "130000, true", // the province in which it lies
        "1309,   true",
        "13,     true",
        "131000, false",
        "130901, false",
        "140000, false",
        "沧州,    true",
        "河北,    true",
        "山西,    false",
    })
    void aRegionStandsForAllWithin(String region, boolean taken) {
        assertEquals(taken, regions(region).takes(at("130900")));
    }

    @Test
    void anOrganWithoutARegionIsInNone() {
        assertFalse(regions("13").takes(at(null)));
        assertFalse(regions("13").takes(REPORT));
        assertTrue(regions("山西", "13").takes(at("130900")), "one of several is enough");
    }
}
