package dev.gouji.convert.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.across.AcrossGroups.Group;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Scope;
import dev.gouji.report.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcrossGroupsTest {

    private static final List<Unit> UNITS = List.of(
            new Unit("霁川市人民政府", null, false, null, null, null),
            new Unit("霁川市公安局", "霁川市人民政府", false, null, null, null),
            new Unit("霁川市税务局", "霁川市人民政府", true, null, null, null));

    private final AnnualReport bureau = report("霁川市公安局", 2023, "a.docx");
    private final AnnualReport before = report("霁川市公安局", 2022, "b.docx");
    private final AnnualReport again = report("霁川市公安局", 2023, "c.docx");
    private final AnnualReport city = sample("30").scope(Scope.AGGREGATE).of("霁川市人民政府", 2023, "d.docx");
    private final AnnualReport taxes = report("霁川市税务局", 2023, "e.docx");

    private static SampleReport sample(String received) {
        return SampleReport.zeros(Forms.newest().variants().get(0)).with("requests/received/total", received);
    }

    private static AnnualReport report(String agency, int year, String document) {
        return sample(String.valueOf(year - 2000)).of(agency, year, document);
    }

    private static Set<String> keys(AcrossGroups groups, SampleShelf shelf, String document) throws Exception {
        Set<String> keys = new HashSet<>();
        for (Group group : groups.of(head(shelf, document), shelf::load)) {
            keys.add(group.check() + " " + group.key() + " " + group.asking().size());
        }
        return keys;
    }

    private static ConversionHead head(SampleShelf shelf, String document) {
        return shelf.documents().stream()
                .filter(head -> head.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDocumentLiesInTheGroupsOfItsOrganAndItsYear() throws Exception {
        SampleShelf shelf = new SampleShelf(bureau, before, again);
        AcrossGroups groups = new AcrossGroups(null, List.of());
        Set<String> one = keys(groups, shelf, "a.docx");
        assertEquals(one, keys(groups, shelf, "c.docx"));
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(keys(groups, shelf, "b.docx"));
        assertEquals(Set.of("2 霁川市公安局 1"), shared);
    }

    @Test
    void aPageAsksAndItsAttachmentIsLookedAt() throws Exception {
        SampleShelf shelf = new SampleShelf(bureau, again).attached("a.docx", "c.docx");
        AcrossGroups groups = new AcrossGroups(null, List.of());
        assertTrue(keys(groups, shelf, "a.docx").contains("0 a.docx 1"));
        assertTrue(keys(groups, shelf, "c.docx").contains("0 a.docx 0"));
    }

    @Test
    void aGovernmentAsksInTheYearOfItsUnits() throws Exception {
        SampleShelf shelf = new SampleShelf(bureau, city, taxes);
        AcrossGroups groups = new AcrossGroups(UNITS, List.of());
        assertTrue(keys(groups, shelf, "d.docx").contains("3 霁川市人民政府 2023 1"));
        assertTrue(keys(groups, shelf, "a.docx").contains("3 霁川市人民政府 2023 0"));
        // taxes are not the city's own
        assertFalse(keys(groups, shelf, "e.docx").toString().contains("3 "));
    }

    /** What makes it a partition: the checks find in groups what they find over all, for who asks. */
    @Test
    void inGroupsIsFoundWhatIsFoundOverAll() throws Exception {
        AnnualReport[] all = {bureau, before, again, city, taxes};
        List<AcrossCheck> checks = AcrossChecks.all(UNITS, List.of());
        AcrossGroups groups = new AcrossGroups(UNITS, List.of());
        Map<String, List<AnnualReport>> members = new LinkedHashMap<>();
        Map<String, Set<String>> asking = new LinkedHashMap<>();
        SampleShelf whole = new SampleShelf(all);
        for (AnnualReport report : all) {
            for (Group group : groups.of(head(whole, report.document()), whole::load)) {
                String name = group.check() + " " + group.key();
                members.computeIfAbsent(name, key -> new ArrayList<>()).add(report);
                asking.computeIfAbsent(name, key -> new HashSet<>()).addAll(group.asking());
            }
        }
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            expected.addAll(new SampleShelf(all).check(checks.get(i)).found);
            for (Map.Entry<String, List<AnnualReport>> group : members.entrySet()) {
                if (group.getKey().startsWith(i + " ")) {
                    SampleShelf some = new SampleShelf(group.getValue().toArray(AnnualReport[]::new));
                    found.addAll(some.check(checks.get(i)).found);
                }
            }
        }
        expected.sort(String::compareTo);
        found.sort(String::compareTo);
        assertFalse(expected.isEmpty());
        assertEquals(expected, found);
    }

    @Test
    void whoHasNotPublishedIsToldByTheYearsOfWhoHas() throws Exception {
        SampleShelf shelf = new SampleShelf(bureau, before);
        AcrossGroups groups = new AcrossGroups(UNITS, List.of());
        Map<Unit, Set<Integer>> years = new LinkedHashMap<>();
        for (ReportHead head : shelf.reports()) {
            years.computeIfAbsent(groups.unit(head, shelf::load), unit -> new HashSet<>())
                    .add(head.year());
        }
        ExtraTable table = groups.unpublished(years);
        ExtraTable expected = shelf.check(new HierarchyAcross(UNITS, new OrganRegister(UNITS, List.of())))
                .tables
                .get(0);
        assertEquals(expected.rows(), table.rows());
        assertEquals(4, table.rows().size());
    }
}
