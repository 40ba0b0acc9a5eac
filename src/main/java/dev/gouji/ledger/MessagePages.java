package dev.gouji.ledger;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Begins the messages about a paged original with the pages that they speak of: {@code 第 3 页：…}. Of a finding these
 * are its own place's and those of this report's figures in it, of an explanation those of the figures that it changes.
 */
public final class MessagePages {

    private final String reportId;
    private final Map<FigureKey, Integer> pages = new HashMap<>();

    private MessagePages(AnnualReport report) {
        reportId = report.id();
        for (Figure figure : report.figures()) {
            if (figure.place() instanceof Place.OnPage place) {
                pages.put(figure.key(), place.page());
            }
        }
    }

    /** The report, with pages in the messages of its findings and explanations; those must have none yet. */
    public static AnnualReport named(AnnualReport report) {
        MessagePages pages = new MessagePages(report);
        Map<Finding, Finding> named = new HashMap<>();
        report.findings().forEach(finding -> named.put(finding, pages.named(finding)));
        List<Explanation> explanations = report.explanations().stream()
                .map(explanation -> pages.named(explanation, named))
                .toList();
        return report.withFindings(report.findings().stream().map(named::get).toList())
                .withExplanations(explanations);
    }

    /** A finding that stands under this report, with pages in its message. */
    public static Finding named(Finding finding, AnnualReport report) {
        return new MessagePages(report).named(finding);
    }

    private Finding named(Finding finding) {
        Set<Integer> met = pages(Stream.concat(finding.left().stream(), finding.right().stream())
                .filter(term -> term.reportId().equals(reportId))
                .map(term -> term.key())
                .toList());
        if (finding.place() instanceof Place.OnPage place) {
            met.add(place.page());
        }
        return finding.saying(named(met, finding.message()));
    }

    private Explanation named(Explanation explanation, Map<Finding, Finding> findings) {
        Set<Integer> met =
                pages(explanation.changes().stream().map(change -> change.key()).toList());
        return explanation.saying(
                named(met, explanation.message()),
                explanation.closes().stream().map(findings::get).toList());
    }

    private Set<Integer> pages(Collection<FigureKey> keys) {
        return keys.stream().filter(pages::containsKey).map(pages::get).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Message named(Set<Integer> pages, Message message) {
        if (pages.isEmpty()) {
            return message;
        }
        String zh = pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
        String en = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String page = pages.size() == 1 ? "Page " : "Pages ";
        return new Message("第 " + zh + " 页：", page + en + ": ").plus(message);
    }
}
