package dev.gouji.convert;

import dev.gouji.decide.Decisions;
import dev.gouji.decide.Subject;
import dev.gouji.report.Decision;
import dev.gouji.report.ReportHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which reports a decision reaches where several organs have one name (朝阳区教育局 of Beijing and of Liaoning), or one organ's
 * reports count different work: those of the organ and scope whose report has the content that the decision was made on. Where
 * no report has it, nobody can tell, and the decision holds nowhere. Immutable.
 */
final class DecisionReach {

    /** Of reports that nobody compared. */
    static final DecisionReach EVERYWHERE = new DecisionReach(Map.of(), Map.of());

    private final Map<String, Set<String>> others;
    private final Map<String, Set<String>> untold;

    private DecisionReach(Map<String, Set<String>> others, Map<String, Set<String>> untold) {
        this.others = others;
        this.untold = untold;
    }

    /** Who publishes what. */
    private record Whose(String organId, String scope) {

        static Whose of(ReportHead head) {
            return new Whose(head.identity().organId(), head.scope().code());
        }
    }

    static DecisionReach of(Decisions decisions, List<ReportHead> heads) {
        Map<Subject, List<ReportHead>> bySubject = new HashMap<>();
        for (ReportHead head : heads) {
            if (decisions.mayConcern(head)) {
                bySubject
                        .computeIfAbsent(
                                new Subject(Subject.dense(head.agency()), head.year(), head.form()),
                                subject -> new ArrayList<>())
                        .add(head);
            }
        }
        Map<String, Set<String>> others = new HashMap<>();
        Map<String, Set<String>> untold = new HashMap<>();
        for (Decision decision : decisions.standing()) {
            List<ReportHead> fitting = bySubject.getOrDefault(Decisions.subject(decision), List.of());
            if (fitting.stream().map(Whose::of).distinct().count() > 1) {
                reach(decision, fitting, others, untold);
            }
        }
        return new DecisionReach(others, untold);
    }

    private static void reach(
            Decision decision,
            List<ReportHead> fitting,
            Map<String, Set<String>> others,
            Map<String, Set<String>> untold) {
        Set<Whose> meant = new HashSet<>();
        fitting.stream()
                .filter(head -> decision.contentId() != null
                        && Objects.equals(head.identity().contentId(), decision.contentId()))
                .forEach(head -> meant.add(Whose.of(head)));
        Map<String, Set<String>> left = meant.size() == 1 ? others : untold;
        for (ReportHead head : fitting) {
            if (meant.size() != 1 || !meant.contains(Whose.of(head))) {
                left.computeIfAbsent(head.id(), id -> new HashSet<>()).add(decision.id());
            }
        }
    }

    /** The decisions as they are for one report: without those made on another organ's; those of which that is not known are stale. */
    Decisions of(String reportId, Decisions all) {
        return all.without(others.getOrDefault(reportId, Set.of())).doubting(untold.getOrDefault(reportId, Set.of()));
    }
}
