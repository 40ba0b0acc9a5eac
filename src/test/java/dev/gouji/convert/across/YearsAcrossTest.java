package dev.gouji.convert.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Renaming;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports of one organ on years that follow each other. */
class YearsAcrossTest {

    private static final String ORGAN = "沧州市教育局";
    private static final String CARRIED = "cross-year.carry-over";

    /** A report that carries some requests over into its year, and some out of it. */
    private static AnnualReport report(String organ, Integer year, String document, int in, int out) {
        return SampleReport.zeros(Forms.newest().variants().get(0))
                .with("requests/carried_in/natural_person", "" + in)
                .with("requests/carried_in/total", "" + in)
                .with("requests/carried_out/natural_person", "" + out)
                .with("requests/carried_out/total", "" + out)
                .of(organ, year, document);
    }

    private static List<String> found(List<Renaming> renamings, AnnualReport... reports) throws Exception {
        OrganRegister register = new OrganRegister(List.of(), renamings);
        return new SampleShelf(reports)
                .check(new YearsAcross(register)).found.stream()
                        .filter(found -> found.contains(CARRIED))
                        .toList();
    }

    @Test
    void whatIsCarriedOverMustBeWhatWasLeft() throws Exception {
        List<String> found = found(List.of(), report(ORGAN, 2022, "a.docx", 0, 5), report(ORGAN, 2023, "b.docx", 4, 0));
        assertEquals("b.docx " + CARRIED + " ERROR FAIL", found.get(0));
    }

    @Test
    void whereItIsNothingIsFound() throws Exception {
        assertEquals(
                List.of(), found(List.of(), report(ORGAN, 2022, "a.docx", 0, 5), report(ORGAN, 2023, "b.docx", 5, 0)));
    }

    @Test
    void withAYearBetweenThemNothingCanBeSaid() throws Exception {
        assertEquals(
                List.of("b.docx " + CARRIED + " INFO NOT_ASSESSABLE"),
                found(List.of(), report(ORGAN, 2021, "a.docx", 0, 5), report(ORGAN, 2023, "b.docx", 4, 0)));
    }

    @Test
    void aRenamedOrganIsTheSame() throws Exception {
        Renaming renaming = new Renaming("沧州市教育体育局", ORGAN, 2022);
        assertEquals(
                2,
                found(List.of(renaming), report("沧州市教育体育局", 2022, "a.docx", 0, 5), report(ORGAN, 2023, "b.docx", 4, 0))
                        .size());
    }

    @Test
    void aNameThatHundredsBearIsLookedAtFolderByFolder() throws Exception {
        // 500 offices of one name, two reports each, of which one pair does not fit
        AnnualReport[] reports = IntStream.range(0, 500)
                .boxed()
                .flatMap(i -> Stream.of(
                        report("公安局", 2022, "沧州市/" + i + "/a.docx", 0, i == 7 ? 5 : 0),
                        report("公安局", 2023, "沧州市/" + i + "/b.docx", 0, 0)))
                .toArray(AnnualReport[]::new);
        List<String> found = found(List.of(), reports);
        assertEquals(
                List.of("沧州市/7/b.docx"),
                found.stream().map(line -> line.split(" ")[0]).distinct().toList());
    }
}
