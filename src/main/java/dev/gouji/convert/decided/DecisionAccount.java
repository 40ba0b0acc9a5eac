package dev.gouji.convert.decided;

import dev.gouji.convert.decided.AccountedDecision.Standing;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.reading.DatasetPairs;
import dev.gouji.decide.DecisionRuling;
import dev.gouji.decide.DecisionRuling.Outcome;
import dev.gouji.decide.Decisions;
import dev.gouji.decide.FindingReview;
import dev.gouji.decide.ReportReview;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of every decision: in files alone, or in a dataset as it stands. Undos are not listed: what they undid is. */
public final class DecisionAccount {

    private final List<Decision> all;
    private final Decisions decisions;
    private final Map<String, Set<Outcome>> outcomes = new HashMap<>();
    private final Map<String, List<String>> documents = new HashMap<>();

    private DecisionAccount(List<Decision> all) {
        this.all = all;
        decisions = Decisions.of(all);
    }

    /** Of files alone: which stand, and which are against each other. */
    public static List<AccountedDecision> of(List<Decision> all) {
        DecisionAccount account = new DecisionAccount(all);
        Set<String> against = account.againstEachOther();
        return account.list(id -> against.contains(id) ? Standing.CONFLICT : Standing.STANDS);
    }

    /**
     * In a dataset as it stands now.
     *
     * @param dataset its folder, with its journal
     */
    public static List<AccountedDecision> of(List<Decision> all, Path dataset) throws DatasetException, IOException {
        DecisionAccount account = new DecisionAccount(all);
        DatasetPairs.each(dataset, heads -> {}, account::take);
        return account.list(account::standing);
    }

    private void take(Conversion recorded, Conversion asRead) {
        for (int i = 0; i < asRead.reports().size(); i++) {
            AnnualReport read = asRead.reports().get(i);
            if (!decisions.concerning(read).isEmpty()) {
                ReportReview review = ReportReview.of(read, decisions);
                FindingReview settled = FindingReview.of(
                        read, review.rulings(), recorded.reports().get(i), decisions);
                settled.rulings().forEach(ruling -> add(ruling, read.document()));
            }
        }
    }

    private void add(DecisionRuling ruling, String document) {
        String id = ruling.decision().id();
        outcomes.computeIfAbsent(id, any -> new HashSet<>()).add(ruling.outcome());
        documents.computeIfAbsent(id, any -> new ArrayList<>()).add(document);
    }

    private Standing standing(String id) {
        Set<Outcome> met = outcomes.getOrDefault(id, Set.of());
        if (met.isEmpty()) {
            return Standing.NO_REPORT;
        }
        if (met.contains(Outcome.CONFLICT)) {
            return Standing.CONFLICT;
        }
        return met.contains(Outcome.STALE) ? Standing.STALE : Standing.APPLIED;
    }

    private Set<String> againstEachOther() {
        Map<List<Object>, List<Decision>> bySubject = new LinkedHashMap<>();
        for (Decision decision : decisions.standing()) {
            Object about = decision.kind().isOfFront() ? decision.kind() : String.valueOf(decision.key());
            bySubject
                    .computeIfAbsent(
                            List.of(
                                    Decisions.subject(decision),
                                    about,
                                    String.valueOf(decision.rule()),
                                    decision.evidence()),
                            subject -> new ArrayList<>())
                    .add(decision);
        }
        Set<String> against = new HashSet<>();
        for (List<Decision> same : bySubject.values()) {
            long effects = same.stream().map(DecisionAccount::effect).distinct().count();
            if (effects > 1) {
                same.forEach(decision -> against.add(decision.id()));
            }
        }
        return against;
    }

    /** What it says stands there; what stands there as printed is the same number. */
    private static List<String> effect(Decision decision) {
        boolean figure = decision.kind().isOfFigure();
        return List.of(
                figure ? String.valueOf(decision.mark()) : decision.kind().code(), String.valueOf(decision.value()));
    }

    private interface Asking {
        Standing of(String id);
    }

    private List<AccountedDecision> list(Asking asking) {
        Set<String> standing = new HashSet<>();
        decisions.standing().forEach(decision -> standing.add(decision.id()));
        List<AccountedDecision> list = new ArrayList<>();
        for (Decision decision : all) {
            if (decision.kind() != DecisionKind.UNDO) {
                Standing now = standing.contains(decision.id()) ? asking.of(decision.id()) : Standing.UNDONE;
                list.add(new AccountedDecision(decision, now, documents.getOrDefault(decision.id(), List.of())));
            }
        }
        return list;
    }
}
