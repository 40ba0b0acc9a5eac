package dev.gouji.decide;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.ReportHead;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The decisions that stand, by what they speak of. Immutable; the same whatever the order of the decisions.
 *
 * <p>Example: {@code value 12}, {@code undo} of it, {@code value 13} → {@code value 13}. An undo can be undone.
 */
public final class Decisions {

    /** Nobody decided anything. */
    public static final Decisions NONE = of(List.of());

    private final List<Decision> standing;
    private final Map<Subject, List<Decision>> bySubject = new HashMap<>();

    private Decisions(List<Decision> standing) {
        this.standing = List.copyOf(standing);
        for (Decision decision : standing) {
            bySubject
                    .computeIfAbsent(subject(decision), subject -> new ArrayList<>())
                    .add(decision);
        }
    }

    /**
     * What stands of some decisions, of one person or of several.
     *
     * @param all in any order; one of the same id twice is one
     */
    public static Decisions of(Collection<Decision> all) {
        Map<String, Decision> byId = new LinkedHashMap<>();
        all.forEach(decision -> byId.putIfAbsent(decision.id(), decision));
        Set<String> standing = standing(byId);
        return new Decisions(byId.values().stream()
                .filter(decision -> decision.kind() != DecisionKind.UNDO && standing.contains(decision.id()))
                .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::id))
                .toList());
    }

    /** The ids of those that nothing which stands undoes; of decisions that undo each other in a circle, none. */
    private static Set<String> standing(Map<String, Decision> byId) {
        Map<String, Integer> undos = new HashMap<>();
        for (Decision decision : byId.values()) {
            if (decision.undoes() != null) {
                undos.merge(decision.undoes(), 1, Integer::sum);
            }
        }
        Deque<Decision> settled = new ArrayDeque<>();
        byId.values().stream()
                .filter(decision -> !undos.containsKey(decision.id()))
                .forEach(settled::add);
        Set<String> standing = new HashSet<>();
        Set<String> undone = new HashSet<>();
        while (!settled.isEmpty()) {
            Decision decision = settled.remove();
            boolean stands = !undone.contains(decision.id());
            if (stands) {
                standing.add(decision.id());
            }
            String target = decision.undoes();
            if (target != null) {
                if (stands) {
                    undone.add(target);
                }
                if (undos.merge(target, -1, Integer::sum) == 0 && byId.containsKey(target)) {
                    settled.add(byId.get(target));
                }
            }
        }
        return standing;
    }

    /** What a decision speaks of. */
    public static Subject subject(Decision decision) {
        return new Subject(decision.organ(), decision.year(), decision.form());
    }

    /** Those that stand, the earliest first; undos are not among them. */
    public List<Decision> standing() {
        return standing;
    }

    /** Whether nothing stands. */
    public boolean isEmpty() {
        return standing.isEmpty();
    }

    /** These without some of them. */
    public Decisions without(Set<String> ids) {
        return ids.isEmpty()
                ? this
                : new Decisions(standing.stream()
                        .filter(decision -> !ids.contains(decision.id()))
                        .toList());
    }

    /** These, where nobody can tell what some of them were made on: they rest on nothing, and are stale wherever they fit. */
    public Decisions doubting(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        return new Decisions(standing.stream()
                .map(decision -> ids.contains(decision.id()) ? decision.on(null) : decision)
                .toList());
    }

    /**
     * Those that speak of a report, the earliest first.
     *
     * @param asRead the report as the program read it
     */
    public List<Decision> concerning(AnnualReport asRead) {
        return bySubject.getOrDefault(Subject.of(asRead), List.of());
    }

    /** Whether any may speak of a report, of which only the head is at hand: seldom true where none does, never false where one does. */
    public boolean mayConcern(ReportHead head) {
        if (isEmpty()) {
            return false;
        }
        String organ = Subject.dense(head.agency());
        boolean openOrgan = organ == null || head.agencyCertainty() != Certainty.READ;
        boolean openYear = head.year() == null || head.yearCertainty() != Certainty.READ;
        return bySubject.containsKey(new Subject(organ, head.year(), head.form()))
                || (openOrgan && bySubject.containsKey(new Subject(null, head.year(), head.form())))
                || (openYear && bySubject.containsKey(new Subject(organ, null, head.form())))
                || (openOrgan && openYear && bySubject.containsKey(new Subject(null, null, head.form())));
    }
}
