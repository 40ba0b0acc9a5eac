package dev.gouji.bulk.queue;

import dev.gouji.dataset.queue.QueuedItem;
import dev.gouji.dataset.queue.QueuedReport;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.decide.Subject;
import dev.gouji.decide.triage.Triage;
import dev.gouji.decide.triage.TriageItem;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A report → its part of the queue. Stateless. */
public final class ReportQueue {

    private static final int MOST_RULES = 6;

    private ReportQueue() {}

    /**
     * What deserves a look, the highest score first.
     *
     * @param asRead the report as the program read it; {@code now} where that is not at hand
     * @param now as people decided it, with everything that was found
     */
    public static QueuedReport of(AnnualReport asRead, AnnualReport now) {
        IdentityHashMap<Finding, String> ids = ids(now);
        Map<String, Set<String>> rules = rules(now);
        List<QueuedItem> items = new ArrayList<>();
        for (TriageItem item : Triage.queue(now)) {
            String key = key(item, ids);
            Set<String> own = item.finding() == null
                    ? rules.getOrDefault(String.valueOf(item.key()), Set.of())
                    : Set.of(item.finding().rule());
            items.add(new QueuedItem(
                    item.kind().code(), key, own.stream().limit(MOST_RULES).toList(), item.score()));
        }
        Subject subject = Subject.of(asRead);
        return new QueuedReport(
                now.document(),
                now.id(),
                organ(now),
                now.year().value(),
                new QueuedReport.Read(subject.organ(), subject.year(), subject.form()),
                items);
    }

    private static QueuedReport.Organ organ(AnnualReport report) {
        OrganIdentity organ = report.identity().organ();
        return organ == null
                ? new QueuedReport.Organ(null, report.agency().value(), null)
                : new QueuedReport.Organ(organ.id(), organ.name(), organ.regionCode());
    }

    private static String key(TriageItem item, IdentityHashMap<Finding, String> ids) {
        if (item.finding() != null) {
            return ids.get(item.finding());
        }
        return item.key() == null ? null : item.key().toString();
    }

    private static IdentityHashMap<Finding, String> ids(AnnualReport report) {
        List<String> ids = Identifiers.findingIds(report);
        IdentityHashMap<Finding, String> byFinding = new IdentityHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byFinding.put(report.findings().get(i), ids.get(i));
        }
        return byFinding;
    }

    /** The rules of what fails over each figure. */
    private static Map<String, Set<String>> rules(AnnualReport report) {
        Map<String, Set<String>> rules = new HashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.verdict() == Verdict.FAIL && finding.counts()) {
                Stream.concat(finding.left().stream(), finding.right().stream())
                        .filter(term -> term.reportId().equals(report.id()))
                        .map(Term::key)
                        .forEach(key -> rules.computeIfAbsent(key.toString(), any -> new LinkedHashSet<>())
                                .add(finding.rule()));
            }
        }
        return rules;
    }
}
