package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints which figures are suspected, table by table, and says what is proposed for them in the drawings. */
final class ExplanationPrinter {

    private static final int INDENT = 4;
    private static final int LIKELIEST = 3;

    private final AnnualReport report;
    private final Page page;

    /** For one report. */
    ExplanationPrinter(AnnualReport report, Page page) {
        this.report = report;
        this.page = page;
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
            int shown = all ? explanations.size() : Math.min(LIKELIEST, explanations.size());
            for (Explanation explanation : explanations.subList(0, shown)) {
                page.wrapped(
                        INDENT, Tone.PLAIN, "→ " + Printable.folded(page.texts().say(explanation.message())));
            }
            if (shown < explanations.size()) {
                page.line(Tone.FAINT, " ".repeat(INDENT) + page.say("explanation.more", explanations.size() - shown));
            }
        }
    }

    /** What the likeliest explanations of a finding propose, as it stands beside the printed value. */
    Map<FigureKey, String> proposals(Finding finding) {
        Map<FigureKey, String> proposals = new LinkedHashMap<>();
        List<Explanation> suspects = report.suspects(finding);
        for (Explanation explanation : suspects.subList(0, Math.min(LIKELIEST, suspects.size()))) {
            if (explanation.cost().compareTo(suspects.get(0).cost()) == 0) {
                for (Change change : explanation.changes()) {
                    String proposed = change.proposed() == null
                            ? page.say("explanation.blank")
                            : change.proposed().toPlainString();
                    proposals.putIfAbsent(change.key(), "→" + proposed + (explanation.rivals() > 0 ? "?" : ""));
                }
            }
        }
        return proposals;
    }
}
