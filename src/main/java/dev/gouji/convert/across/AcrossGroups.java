package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.ledger.originals.PreferredReports;
import dev.gouji.report.Renaming;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which documents {@link AcrossChecks} must see together, for whoever does not have all of them in one place: a check over a
 * shelf on which a group lies whole finds for the reports that ask in it what it would find over all documents, whatever else
 * lies there. Immutable and thread-safe.
 */
public final class AcrossGroups {

    /** The places of the checks in {@link AcrossChecks#all}. */
    private static final int ORIGINALS = 0;

    private static final int SAME_REPORTS = 1;
    private static final int YEARS = 2;
    private static final int HIERARCHY = 3;

    private final OrganRegister register;
    private final List<Unit> units;

    /** Null without a units file. */
    private final HierarchyAcross hierarchy;

    /**
     * A group that a document lies in.
     *
     * @param check which check it is of, by its place in {@link AcrossChecks#all}
     * @param key the group's among those of the check
     * @param asking the ids of the document's reports that this check answers here; the others are only looked at
     */
    public record Group(int check, String key, Set<String> asking) {

        /** Copies the set. */
        public Group {
            asking = Set.copyOf(asking);
        }
    }

    /** For the checks with these files, as {@link AcrossChecks#all} takes them. */
    public AcrossGroups(List<Unit> units, List<Renaming> renamings) {
        this.units = units == null ? List.of() : List.copyOf(units);
        register = new OrganRegister(this.units, renamings);
        hierarchy = units == null ? null : new HierarchyAcross(this.units, register);
    }

    /**
     * The groups of a document.
     *
     * @param head with what it is to the other documents
     * @param loader brings its reports
     */
    public List<Group> of(ConversionHead head, ReportLoader loader) throws IOException {
        List<Group> groups = new ArrayList<>();
        addOriginals(head, groups);
        Map<String, Set<String>> subjects = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (ReportHead report : head.reports()) {
            String subject = PreferredReports.subject(SameReportsAcross.registered(report, register, loader));
            subjects.computeIfAbsent(subject, key -> new HashSet<>(1)).add(report.id());
            String name = register.name(report.agency(), report.year());
            if (name != null && report.year() != null) {
                names.computeIfAbsent(name, key -> new HashSet<>(1)).add(report.id());
            }
            addUnits(report, loader, groups);
        }
        subjects.forEach((subject, asking) -> groups.add(new Group(SAME_REPORTS, subject, asking)));
        names.forEach((name, asking) -> groups.add(new Group(YEARS, name, asking)));
        return groups;
    }

    private static void addOriginals(ConversionHead head, List<Group> groups) {
        if (head.reports().isEmpty()) {
            return;
        }
        if (!head.links().isEmpty()) {
            Set<String> ids = head.reports().stream().map(ReportHead::id).collect(Collectors.toSet());
            groups.add(new Group(ORIGINALS, head.document(), ids));
        }
        if (head.attachmentOf() != null) {
            groups.add(new Group(ORIGINALS, head.attachmentOf(), Set.of()));
        }
    }

    private void addUnits(ReportHead report, ReportLoader loader, List<Group> groups) throws IOException {
        Unit unit = unit(report, loader);
        if (unit != null && hierarchy.isGovernment(unit)) {
            groups.add(new Group(HIERARCHY, year(unit.name(), report), Set.of(report.id())));
        }
        if (unit != null && HierarchyAcross.counts(unit)) {
            groups.add(new Group(HIERARCHY, year(unit.parent(), report), Set.of()));
        }
    }

    private static String year(String government, ReportHead report) {
        return government + " " + report.year();
    }

    /** The unit of the units file whose report on a year this is; null when there is none, or it cannot be told. */
    public Unit unit(ReportHead report, ReportLoader loader) throws IOException {
        return hierarchy == null ? null : hierarchy.unit(report, loader);
    }

    /**
     * The table of the units that did not report on a year on which others did.
     *
     * @param years on which units reported
     */
    public ExtraTable unpublished(Map<Unit, Set<Integer>> years) {
        Map<Unit, Map<Integer, Boolean>> published = new LinkedHashMap<>();
        for (Unit unit : units) {
            Map<Integer, Boolean> reported = new TreeMap<>();
            years.getOrDefault(unit, Set.of()).forEach(year -> reported.put(year, true));
            published.put(unit, reported);
        }
        return HierarchyAcross.unpublished(published);
    }
}
