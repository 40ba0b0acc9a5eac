package dev.gouji.convert.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of one organ, year and scope in several documents. */
class SameReportsAcrossTest {

    private static final String ORGAN = "沧州市教育局";

    private static AnnualReport report(String organ, String document, String received) {
        return SampleReport.zeros(Forms.newest().variants().get(0))
                .with("requests/received/natural_person", received)
                .of(organ, 2023, document);
    }

    private static SampleShelf checked(SampleShelf shelf, Unit... units) throws Exception {
        return shelf.check(new SameReportsAcross(new OrganRegister(List.of(units), List.of())));
    }

    @Test
    void otherFiguresAreFoundUnderTheOneThatSumsLeaveOut() throws Exception {
        SampleShelf shelf = checked(new SampleShelf(report(ORGAN, "a.docx", "12"), report(ORGAN, "b.pdf", "21")));
        assertEquals(List.of("b.pdf report.repeated WARNING FAIL"), shelf.found);
        assertEquals(List.of("a.docx"), shelf.preferred());
        assertEquals(
                "requests/received/natural_person",
                shelf.findings.get(0).left().get(0).key().toString());
        assertEquals(21, shelf.findings.get(0).leftSum().intValue());
        assertEquals(12, shelf.findings.get(0).rightSum().intValue());
        assertTrue(shelf.findings.get(0).message().en().contains("a.docx"));
    }

    @Test
    void theSameFiguresAreNoFinding() throws Exception {
        SampleShelf shelf = checked(new SampleShelf(report(ORGAN, "a.docx", "12"), report(ORGAN, "b.pdf", "12")));
        assertEquals(List.of(), shelf.found);
        assertEquals(List.of("a.docx"), shelf.preferred());
    }

    @Test
    void whatIsInDoubtDiffersFromNothing() throws Exception {
        SampleShelf shelf =
                checked(new SampleShelf(report(ORGAN, "a.docx", "12"), report(ORGAN, "b.pdf", "21 doubtful")));
        assertEquals(List.of(), shelf.found);
    }

    @Test
    void aPageAndItsAttachmentHaveACheckOfTheirOwn() throws Exception {
        SampleShelf shelf = new SampleShelf(report(ORGAN, "a.html", "12"), report(ORGAN, "b.docx", "21"));
        assertEquals(List.of(), checked(shelf.attached("a.html", "b.docx")).found);
    }

    @Test
    void aCopyGivesWayToItsOriginal() throws Exception {
        SampleShelf shelf = new SampleShelf(report(ORGAN, "z.docx", "12"), report(ORGAN, "copy.docx", "12"));
        assertEquals(
                List.of("z.docx"), checked(shelf.copied("copy.docx", "z.docx")).preferred());
    }

    @Test
    void organsOfOneNameThatMayBeDifferentOnesAllCount() throws Exception {
        SampleShelf shelf =
                checked(new SampleShelf(report("城关镇人民政府", "甲/a.docx", "12"), report("城关镇人民政府", "乙/b.docx", "21")));
        assertEquals(List.of(), shelf.found);
        assertEquals(List.of("乙/b.docx", "甲/a.docx"), shelf.preferred());
    }

    @Test
    void aUnitsFileTellsTheOrgan() throws Exception {
        Unit unit = new Unit("霁川市教育局", null, false, null, "130900", null);
        SampleShelf shelf =
                checked(new SampleShelf(report("霁川市教育局", "a.docx", "12"), report("霁川市教育局", "b.docx", "21")), unit);
        assertEquals(List.of("b.docx report.repeated WARNING FAIL"), shelf.found);
        assertEquals(
                List.of("130900", "130900"),
                shelf.identities.values().stream()
                        .map(identity -> identity.organ().regionCode())
                        .toList());
    }
}
