package dev.gouji.ledger.originals;

import dev.gouji.report.Certainty;
import dev.gouji.report.Identity;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.ReportHead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses of the reports of one organ, year and scope the one that a sum over organs takes: a correction before what it
 * corrects, the later published correction first; an original before a copy of its bytes; then the one with the most certain
 * figures; then the first. Stateless and thread-safe.
 *
 * <p>Reports whose organ, year or name is in doubt may be others': they are left out for one that says the same alone.
 */
public final class PreferredReports {

    private static final Comparator<ReportHead> CORRECTIONS_FIRST = Comparator.comparing(
                    (ReportHead head) -> head.revision() == null)
            .thenComparing(
                    head -> head.revision() == null ? null : head.publishedOn(),
                    Comparator.nullsLast(Comparator.reverseOrder()));

    private PreferredReports() {}

    /**
     * The reports that are of the same organ, year and scope, the chosen one first.
     *
     * @param heads in the dataset's order
     * @param copies documents that have the bytes of an earlier one
     */
    public static Collection<List<ReportHead>> groups(List<ReportHead> heads, Set<String> copies) {
        Map<String, List<ReportHead>> groups = new LinkedHashMap<>();
        heads.forEach(head -> groups.computeIfAbsent(subject(head), subject -> new ArrayList<>(1))
                .add(head));
        Comparator<ReportHead> order = CORRECTIONS_FIRST
                .thenComparing(head -> copies.contains(head.document()))
                .thenComparing(Comparator.comparingInt(ReportHead::sureFigures).reversed());
        // stable: the first of equals stays first
        groups.values().forEach(group -> group.sort(order));
        return groups.values();
    }

    /** What reports of these groups are, by their ids. */
    public static Map<String, Identity> identities(Collection<List<ReportHead>> groups) {
        Map<String, Identity> identities = new HashMap<>();
        for (List<ReportHead> group : groups) {
            ReportHead chosen = group.get(0);
            String content = chosen.identity().contentId();
            identities.put(chosen.id(), chosen.identity().chosen());
            for (ReportHead head : group.subList(1, group.size())) {
                boolean same = content != null && content.equals(head.identity().contentId());
                identities.put(head.id(), head.identity().besides(chosen.id(), same));
            }
        }
        return identities;
    }

    /**
     * What a report is of: reports of one subject are one group, whatever else there is. Texts of any two subjects differ,
     * in every process alike.
     */
    public static String subject(ReportHead head) {
        OrganIdentity organ = head.identity().organ();
        boolean sure = organ != null
                && organ.certainty() == Certainty.READ
                && head.agencyCertainty() != Certainty.DOUBTFUL
                && head.year() != null
                && head.yearCertainty() != Certainty.DOUBTFUL;
        if (sure) {
            return organ.id() + " " + head.year() + " " + head.scope();
        }
        String content = head.identity().contentId();
        return content == null ? head.id() : content + " " + head.identity().organId();
    }
}
