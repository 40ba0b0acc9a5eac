package dev.gouji.convert.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Scope;
import dev.gouji.report.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyAcrossTest {

    private static final List<Unit> UNITS = List.of(
            new Unit("霁川市人民政府", null, false, null, null, null),
            new Unit("霁川市公安局", "霁川市人民政府", false, null, null, null),
            new Unit("霁川市教育局", "霁川市人民政府", false, null, null, null),
            new Unit("霁川市税务局", "霁川市人民政府", true, null, null, null));

    private final List<Finding> findings = new ArrayList<>();
    private final List<ExtraTable> tables = new ArrayList<>();

    @Test
    void anAggregateThatIsTheSumOfItsUnitsIsFine() throws Exception {
        check(aggregate("30"), unit("霁川市公安局", "20"), unit("霁川市教育局", "10"), unit("霁川市税务局", "5"));
        assertEquals(List.of(), findings);
    }

    @Test
    void anotherSumIsFoundOnceARow() throws Exception {
        check(aggregate("31"), unit("霁川市公安局", "20"), unit("霁川市教育局", "10"));
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals(
                "hierarchy.sum INFO FAIL 31 30",
                finding.rule() + " " + finding.severity() + " " + finding.verdict() + " " + finding.leftSum() + " "
                        + finding.rightSum());
        assertEquals("requests/received/total", finding.left().get(0).key().toString());
        assertEquals(2, finding.right().size());
    }

    @Test
    void aUnitWithoutAReportMakesItNotAssessableAndIsListed() throws Exception {
        check(aggregate("31"), unit("霁川市公安局", "20"));
        assertEquals("NOT_ASSESSABLE", findings.get(0).verdict().name());
        assertTrue(findings.get(0).message().zh().contains("霁川市教育局"));
        assertEquals(
                List.of(List.of("霁川市教育局", "2023"), List.of("霁川市税务局", "2023")),
                tables.get(0).rows());
    }

    @Test
    void anOfficesOwnReportIsNoAggregate() throws Exception {
        check(
                sample("99").scope(Scope.OWN_OFFICE).of("霁川市人民政府", 2023, "own"),
                unit("霁川市公安局", "20"),
                unit("霁川市教育局", "10"));
        assertEquals(List.of(), findings);
    }

    private void check(AnnualReport... reports) throws Exception {
        SampleShelf shelf =
                new SampleShelf(reports).check(new HierarchyAcross(UNITS, new OrganRegister(UNITS, List.of())));
        findings.addAll(shelf.findings);
        tables.addAll(shelf.tables);
    }

    private static AnnualReport aggregate(String received) {
        return sample(received).scope(Scope.AGGREGATE).of("霁川市人民政府", 2023, "all");
    }

    private static AnnualReport unit(String name, String received) {
        return sample(received).scope(Scope.DEPARTMENT).of(name, 2023, name);
    }

    private static SampleReport sample(String received) {
        return SampleReport.zeros(Forms.newest().variants().get(0))
                .with("requests/received/natural_person", received)
                .with("requests/received/total", received);
    }
}
