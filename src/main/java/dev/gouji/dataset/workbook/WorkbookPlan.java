package dev.gouji.dataset.workbook;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.Worksheet;

/** Where every report will stand, and how its organ's years stand: a line for each in memory. Not thread-safe. */
final class WorkbookPlan {

    /** The sheet of a report's form, and the row, from 0. */
    private record Slot(String form, int row) {}

    /** An organ, by what is shown of it. */
    record OrganLine(String name, String province, String prefecture, String county, String region, String id) {}

    /**
     * An organ's year.
     *
     * @param status that of the report that counts, of several the first
     * @param preferred whether that is one that sums take
     * @param reports how many there are
     */
    record YearCell(ReportStatus status, boolean preferred, int reports) {

        YearCell and(YearCell other) {
            YearCell counts = !preferred && other.preferred ? other : this;
            return new YearCell(counts.status, counts.preferred, reports + other.reports);
        }
    }

    private static final Comparator<OrganLine> ORDER = Comparator.comparing(
                    (OrganLine organ) -> organ.region() == null ? "~" : organ.region())
            .thenComparing(OrganLine::name)
            .thenComparing(organ -> organ.id() == null ? "" : organ.id());

    private final Map<String, Integer> reports = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, ReportColumns> columns = new HashMap<>();
    private final Map<OrganLine, Map<Integer, YearCell>> organs = new TreeMap<>(ORDER);
    private final SortedSet<Integer> years = new TreeSet<>();
    private long findings;

    void add(AnnualReport report) {
        int row = ReportSheet.FIRST_ROW + reports.merge(report.form(), 1, Integer::sum) - 1;
        if (row < Worksheet.MAX_ROWS) {
            slots.put(report.id(), new Slot(report.form(), row));
        }
        columns.computeIfAbsent(report.form(), ReportSheet::columns);
        findings += report.findings().size();
        if (report.agency().value() != null && report.year().value() != null) {
            years.add(report.year().value());
            organs.computeIfAbsent(line(report), organ -> new HashMap<>())
                    .merge(
                            report.year().value(),
                            new YearCell(report.status(), report.identity().preferred(), 1),
                            YearCell::and);
        }
    }

    private static OrganLine line(AnnualReport report) {
        OrganIdentity organ = report.identity().organ();
        return organ == null
                ? new OrganLine(report.agency().value(), null, null, null, null, null)
                : new OrganLine(
                        organ.name(),
                        organ.province(),
                        organ.prefecture(),
                        organ.county(),
                        organ.regionCode(),
                        organ.id());
    }

    /** The forms that there are reports of, the newest first, and how many. */
    Map<String, Integer> reports() {
        return reports;
    }

    long findings() {
        return findings;
    }

    Map<OrganLine, Map<Integer, YearCell>> organs() {
        return organs;
    }

    SortedSet<Integer> years() {
        return years;
    }

    /** The form in whose sheet a figure stands, and its cell; null when it stands in none. */
    Map.Entry<String, String> cell(Term term) {
        Slot slot = slots.get(term.reportId());
        Integer column = slot == null ? null : columns.get(slot.form()).column(term.key());
        return column == null ? null : Map.entry(slot.form(), SheetPage.cell(slot.row(), column));
    }
}
