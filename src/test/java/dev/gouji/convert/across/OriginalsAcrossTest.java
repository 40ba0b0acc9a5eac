package dev.gouji.convert.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reports of a page against those of the file that it links. */
class OriginalsAcrossTest {

    private static AnnualReport report(String organ, Integer year, String document, String received) {
        return SampleReport.zeros(Forms.newest().variants().get(0))
                .with("requests/received/natural_person", received)
                .of(organ, year, document);
    }

    private static List<String> found(SampleShelf shelf) throws Exception {
        return shelf.attached("页/a.html", "页/b.docx").check(new OriginalsAcross()).found;
    }

    @Test
    void anotherNumberIsFoundUnderThePagesReport() throws Exception {
        SampleShelf shelf =
                new SampleShelf(report("霁川市教育局", 2023, "页/a.html", "12"), report("霁川市教育局", 2023, "页/b.docx", "21"));
        assertEquals(List.of("页/a.html originals.differ WARNING FAIL"), found(shelf));
        assertTrue(shelf.findings.get(0).message().zh().contains("页/b.docx"));
    }

    @Test
    void theSameNumbersAreNoFinding() throws Exception {
        assertEquals(
                List.of(),
                found(new SampleShelf(
                        report("霁川市教育局", 2023, "页/a.html", "12"), report("霁川市教育局", 2023, "页/b.docx", "12"))));
    }

    @Test
    void aReportOnAnotherYearIsAnotherReport() throws Exception {
        assertEquals(
                List.of(),
                found(new SampleShelf(
                        report("霁川市教育局", 2023, "页/a.html", "12"), report("霁川市教育局", 2022, "页/b.docx", "21"))));
    }

    @Test
    void whatOnlyOneOfThemSaysIsNoObjection() throws Exception {
        assertEquals(
                1,
                found(new SampleShelf(report("霁川市教育局", 2023, "页/a.html", "12"), report(null, null, "页/b.docx", "21")))
                        .size());
    }

    @Test
    void amongSeveralThatItMayBeNoneIsTaken() throws Exception {
        assertEquals(
                List.of(),
                found(new SampleShelf(
                        report("霁川市教育局", 2023, "页/a.html", "12"),
                        report("霁川市教育局", 2023, "页/b.docx", "21"),
                        report(null, 2023, "页/b.docx", "22"))));
    }

    @Test
    void aFileThatNoPageLinksIsHeldAgainstNothing() throws Exception {
        SampleShelf shelf =
                new SampleShelf(report("霁川市教育局", 2023, "页/a.html", "12"), report("霁川市教育局", 2023, "页/c.docx", "21"));
        assertEquals(List.of(), found(shelf));
    }
}
