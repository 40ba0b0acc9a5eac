package dev.gouji.convert.across;

import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.ExtraTable.Column;
import dev.gouji.ledger.hierarchy.AggregateCheck;
import dev.gouji.ledger.organ.OrganId;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Scope;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units of a units file: each government's aggregate against its units, and who has not published. */
final class HierarchyAcross implements AcrossCheck {

    private final List<Unit> units;
    private final OrganRegister register;
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<String, List<Unit>> below = new HashMap<>();

    HierarchyAcross(List<Unit> units, OrganRegister register) {
        this.units = units;
        this.register = register;
        for (Unit unit : units) {
            byName.computeIfAbsent(register.name(unit.name(), null), name -> new ArrayList<>())
                    .add(unit);
            if (counts(unit)) {
                below.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    /** Whether a unit's reports are summed in those of a government. */
    static boolean counts(Unit unit) {
        return unit.parent() != null && !unit.vertical();
    }

    /** Whether a unit has others below it, whose reports its own sums. */
    boolean isGovernment(Unit unit) {
        return below.containsKey(unit.name());
    }

    @Override
    public void check(ReportShelf shelf, AcrossFindings found) throws IOException {
        Map<Unit, Map<Integer, List<ReportHead>>> published = published(shelf);
        for (Unit unit : units) {
            if (isGovernment(unit)) {
                for (Map.Entry<Integer, List<ReportHead>> year :
                        published.get(unit).entrySet()) {
                    ReportHead aggregate = only(year.getValue(), true);
                    if (aggregate != null && aggregate.scope() == Scope.AGGREGATE) {
                        check(aggregate, below.get(unit.name()), published, shelf, found);
                    }
                }
            }
        }
        found.add(unpublished(published));
    }

    private void check(
            ReportHead aggregate,
            List<Unit> children,
            Map<Unit, Map<Integer, List<ReportHead>>> published,
            ReportShelf shelf,
            AcrossFindings found)
            throws IOException {
        List<String> without = new ArrayList<>();
        List<ReportHead> reports = new ArrayList<>();
        for (Unit child : children) {
            List<ReportHead> heads = published.get(child).getOrDefault(aggregate.year(), List.of());
            ReportHead head = only(heads, isGovernment(child));
            if (head == null) {
                without.add(child.name());
            } else {
                reports.add(head);
            }
        }
        AnnualReport whole = shelf.load(aggregate);
        if (!without.isEmpty()) {
            found.add(whole, AggregateCheck.notAssessable(whole, without));
            return;
        }
        AggregateCheck check = new AggregateCheck(whole);
        for (ReportHead head : reports) {
            check.add(shelf.load(head));
        }
        for (Finding finding : check.findings()) {
            found.add(whole, finding);
        }
    }

    /** The one report that counts for a unit; of a government the aggregate. Null when there is none, or several. */
    private static ReportHead only(List<ReportHead> heads, boolean government) {
        List<ReportHead> fitting = government
                ? heads.stream().filter(head -> head.scope() == Scope.AGGREGATE).toList()
                : heads;
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private Map<Unit, Map<Integer, List<ReportHead>>> published(ReportShelf shelf) throws IOException {
        Map<Unit, Map<Integer, List<ReportHead>>> published = new LinkedHashMap<>();
        units.forEach(unit -> published.put(unit, new TreeMap<>()));
        for (ReportHead head : shelf.reports()) {
            Unit unit = unit(head, shelf::load);
            if (unit != null) {
                published
                        .get(unit)
                        .computeIfAbsent(head.year(), year -> new ArrayList<>(1))
                        .add(head);
            }
        }
        return published;
    }

    /** The unit whose report on a year this is; null when there is none, or it cannot be told. */
    Unit unit(ReportHead head, ReportLoader loader) throws IOException {
        List<Unit> named = byName.get(register.name(head.agency(), head.year()));
        if (named == null || head.year() == null) {
            return null;
        }
        return named.size() == 1 ? named.get(0) : placed(head, loader);
    }

    private Unit placed(ReportHead head, ReportLoader loader) throws IOException {
        OrganId organ = register.organ(loader.load(head));
        return organ == null || !organ.isCertain() ? null : register.unit(organ);
    }

    /** The units that did not report on a year on which others did. */
    static ExtraTable unpublished(Map<Unit, ? extends Map<Integer, ?>> published) {
        List<Integer> years = published.values().stream()
                .flatMap(map -> map.keySet().stream())
                .sorted()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        if (!years.isEmpty()) {
            for (Map.Entry<Unit, ? extends Map<Integer, ?>> unit : published.entrySet()) {
                for (int year = Collections.min(years); year <= Collections.max(years); year++) {
                    if (!unit.getValue().containsKey(year)) {
                        rows.add(List.of(unit.getKey().name(), String.valueOf(year)));
                    }
                }
            }
        }
        return new ExtraTable(
                "unpublished",
                "units of the units file and the years on which no report of theirs was among the inputs",
                List.of(
                        new Column("unit", "string", "the unit's name, as the units file has it"),
                        new Column("year", "year", "the year that was to be reported on")),
                List.of("unit", "year"),
                rows);
    }
}
