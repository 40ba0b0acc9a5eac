package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.FormWords;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingState;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints the findings of one report: what is wrong, where in statutory words, and the table around it. */
final class FindingPrinter {

    private static final int INDENT = 4;

    private final AnnualReport report;
    private final Page page;
    private final FormWords words;
    private final Map<FigureKey, Figure> figures;
    private final ExplanationPrinter explanations;

    /** For one report. */
    FindingPrinter(AnnualReport report, Page page) {
        this.report = report;
        this.page = page;
        this.words = FormWords.of(report, page.language());
        this.figures = report.figuresByKey();
        this.explanations = new ExplanationPrinter(report, page);
    }

    /**
     * Prints findings that one slip would account for.
     *
     * @param drawn whether to draw the table around them, once
     */
    void print(List<Finding> slip, boolean drawn) {
        slip.forEach(this::print);
        if (!drawn) {
            return;
        }
        Map<FigureKey, Term> terms = new LinkedHashMap<>();
        Map<FigureKey, String> proposals = new LinkedHashMap<>();
        for (Finding finding : slip) {
            terms(finding).forEach(terms::putIfAbsent);
            explanations.proposals(finding).forEach(proposals::putIfAbsent);
        }
        for (String id : tables(terms)) {
            words.table(id).ifPresent(table -> draw(table, terms, proposals));
        }
    }

    private void print(Finding finding) {
        Tone tone = tone(finding);
        boolean fails = finding.verdict() == Verdict.FAIL;
        String standing = fails ? finding.severity().code() : "not-assessable";
        boolean doubted = fails && finding.origin() == Origin.EXTRACTION;
        String confirmed = finding.state() == FindingState.CONFIRMED ? page.say("finding.confirmed") : "";
        String doubt = doubted ? page.say("finding.doubt") : "";
        page.line("  " + page.ink().paint(tone, page.say("finding." + standing)) + " " + title(finding.rule()) + " "
                + page.ink().paint(Tone.FAINT, "[" + finding.rule() + "]") + doubt + confirmed);
        page.wrapped(INDENT, Tone.PLAIN, Printable.folded(page.texts().say(finding.message())));
    }

    private static Tone tone(Finding finding) {
        if (finding.verdict() != Verdict.FAIL || finding.severity() == Severity.INFO) {
            return Tone.FAINT;
        }
        return finding.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING;
    }

    private String title(String id) {
        return Forms.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::title)
                .map(page.texts()::say)
                .findFirst()
                .orElse("");
    }

    /** The figures of this report in a finding; those of other reports are named by its message. */
    private Map<FigureKey, Term> terms(Finding finding) {
        List<Term> all = new ArrayList<>(finding.left());
        all.addAll(finding.right());
        Map<FigureKey, Term> terms = new LinkedHashMap<>();
        for (Term term : all) {
            if (report.id() == null || report.id().equals(term.reportId())) {
                terms.put(term.key(), term);
            }
        }
        return terms;
    }

    private static Set<String> tables(Map<FigureKey, Term> terms) {
        Set<String> tables = new LinkedHashSet<>();
        terms.keySet().forEach(key -> tables.add(key.table()));
        return tables;
    }

    private void draw(FormTable table, Map<FigureKey, Term> terms, Map<FigureKey, String> proposals) {
        Map<FigureKey, Term> marked = new LinkedHashMap<>();
        terms.forEach((key, term) -> {
            if (key.table().equals(table.id())) {
                marked.put(key, term);
            }
        });
        page.line(Tone.FAINT, " ".repeat(INDENT) + words.title(table));
        Integer year = report.year().value();
        page.block(
                INDENT,
                new StatutoryTable(table, year, figures, marked, proposals, page).draw(page.columns() - INDENT));
    }
}
