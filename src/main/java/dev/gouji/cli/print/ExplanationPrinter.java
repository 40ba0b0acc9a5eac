package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.document.Place;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints which figures are suspected, table by table, and says what is proposed for them in the drawings. */
final class ExplanationPrinter {

    private static final int INDENT = 4;
    private static final int LIKELIEST = 3;

    private final AnnualReport report;
    private final Page page;
    private final FormVariant form;

    /** For one report. */
    ExplanationPrinter(AnnualReport report, Page page) {
        this.report = report;
        this.page = page;
        this.form = Forms.variantOf(report);
    }

    /**
     * Prints the likeliest explanations of every table.
     *
     * @param all whether to print the others too
     * @param findings of which they would close any
     */
    void print(boolean all, List<Finding> findings) {
        Map<String, List<Explanation>> tables = new LinkedHashMap<>();
        for (Explanation explanation : report.explanations()) {
            if (Collections.disjoint(explanation.closes(), findings)) {
                continue;
            }
            tables.computeIfAbsent(explanation.changes().get(0).key().table(), table -> new ArrayList<>())
                    .add(explanation);
        }
        for (List<Explanation> explanations : tables.values()) {
            page.line(Tone.STRONG, "  " + page.say("explanation.title"));
            int alike = alike(explanations);
            if (alike > 1) {
                page.wrapped(INDENT, Tone.PLAIN, "→ " + oneOf(explanations.subList(0, alike)));
            }
            int told = alike > 1 ? alike : 0;
            int shown = all ? explanations.size() : Math.max(told, Math.min(LIKELIEST, explanations.size()));
            for (Explanation explanation : explanations.subList(told, shown)) {
                page.wrapped(
                        INDENT, Tone.PLAIN, "→ " + Printable.folded(page.texts().say(explanation.message())));
            }
            if (shown < explanations.size()) {
                page.line(Tone.FAINT, " ".repeat(INDENT) + page.say("explanation.more", explanations.size() - shown));
            }
        }
    }

    /** How many of the likeliest cost the same and change one figure each: they differ in nothing but that figure. */
    private static int alike(List<Explanation> explanations) {
        Explanation first = explanations.get(0);
        int alike = 0;
        while (alike < explanations.size()
                && explanations.get(alike).cost().compareTo(first.cost()) == 0
                && explanations.get(alike).changes().size() == 1) {
            alike++;
        }
        return alike;
    }

    /** Explanations that are alike, as one sentence with a list. */
    private String oneOf(List<Explanation> alike) {
        String list = alike.stream()
                .map(explanation -> explanation.changes().get(0))
                .map(change -> name(change.key()) + " " + printed(change) + "→" + proposed(change))
                .collect(Collectors.joining(page.say("list.semicolon")));
        FigureKey ask = alike.get(0).ask();
        String again = ask == null ? "" : page.say("explanation.ask", name(ask));
        boolean doubt = alike.get(0).closes().stream().anyMatch(finding -> finding.origin() == Origin.EXTRACTION);
        return pages(alike)
                + page.say("explanation.one-of", alike.size(), list)
                + again
                + page.say(doubt ? "explanation.doubt" : "explanation.sure");
    }

    /** The pages on which the figures stand; nothing where there are none. */
    private String pages(List<Explanation> alike) {
        Map<FigureKey, Figure> figures = report.figuresByKey();
        Set<Integer> pages = new TreeSet<>();
        for (Explanation explanation : alike) {
            if (figures.get(explanation.changes().get(0).key()).place() instanceof Place.OnPage place) {
                pages.add(place.page());
            }
        }
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(page.say("list.and")));
        return pages.isEmpty() ? "" : page.say("explanation.pages", numbers);
    }

    /** A figure's row and column in statutory words. */
    private String name(FigureKey key) {
        FormTable table = form.table(key.table());
        return "“" + table.row(key.row()).wording().label() + "”·“"
                + table.column(key).wording().label() + "”";
    }

    private String printed(Change change) {
        return change.value() == null
                ? page.say("explanation.blank")
                : change.value().toPlainString();
    }

    private String proposed(Change change) {
        return change.proposed() == null
                ? page.say("explanation.blank")
                : change.proposed().toPlainString();
    }

    /** What the likeliest explanations of a finding propose, as it stands beside the printed value. */
    Map<FigureKey, String> proposals(Finding finding) {
        Map<FigureKey, String> proposals = new LinkedHashMap<>();
        List<Explanation> suspects = report.suspects(finding);
        for (Explanation explanation : suspects.subList(0, Math.min(LIKELIEST, suspects.size()))) {
            if (explanation.cost().compareTo(suspects.get(0).cost()) == 0) {
                for (Change change : explanation.changes()) {
                    proposals.putIfAbsent(change.key(), "→" + proposed(change) + (explanation.rivals() > 0 ? "?" : ""));
                }
            }
        }
        return proposals;
    }
}
