package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What {@code check} prints: problems as they are met; what only deserves a warning after them; what is in order, one
 * line each; a summary. Used by one thread.
 */
public final class CheckPrinter {

    private static final int DRAWN = 10;
    private static final Map<DocumentStatus, Tone> TONES = Map.of(
            DocumentStatus.OK, Tone.GOOD,
            DocumentStatus.PARTIAL, Tone.WARNING,
            DocumentStatus.UNRECOGNISED, Tone.WARNING,
            DocumentStatus.FAILED, Tone.ERROR,
            DocumentStatus.SKIPPED, Tone.FAINT);

    private final Page page;
    private final boolean quiet;
    private final boolean verbose;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> inOrder = new ArrayList<>();
    private final FindingFilter filter;
    private final CheckSummary summary = new CheckSummary();
    private int reports;
    private int documents;

    /**
     * For one run.
     *
     * @param quiet leaves out what is in order
     * @param verbose draws the table of every finding, not only of the first {@value #DRAWN} of a report, and prints
     *     what could not be assessed and what is only worth knowing
     * @param filter which reports and findings are printed and counted
     */
    public CheckPrinter(Page page, boolean quiet, boolean verbose, FindingFilter filter) {
        this.page = page;
        this.filter = filter;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** One more input. */
    public void accept(Conversion conversion) {
        DocumentRecord document = conversion.document();
        documents++;
        boolean read = document.status() == DocumentStatus.OK || document.status() == DocumentStatus.SKIPPED;
        if (!read) {
            summary.unread(document.error());
        }
        // whoever asks for some reports is not told of each file that holds none
        if (filter.isAll() || verbose) {
            document(document, read, conversion.reports().isEmpty());
        }
        conversion.reports().stream().filter(filter::takes).forEach(this::report);
    }

    private void document(DocumentRecord document, boolean read, boolean empty) {
        if (!read) {
            boolean failed = document.status() == DocumentStatus.FAILED;
            Page target = failed ? page : page.to(warnings::add);
            document(document, target);
            target.gap();
        } else if (empty && (verbose || document.status() == DocumentStatus.OK)) {
            document(document, page.to(inOrder::add));
        }
    }

    /** Prints what was held back, and the summary. */
    public void finish() {
        warnings.forEach(page::line);
        if (!quiet) {
            inOrder.forEach(page::line);
            if (!inOrder.isEmpty()) {
                page.gap();
            }
            if (documents > 1) {
                summary.details(page);
            }
        }
        summary.total(page, documents, reports);
    }

    private void document(DocumentRecord document, Page target) {
        Tone tone = TONES.get(document.status());
        String status = target.say("status." + document.status().code());
        String code = Page.behind(document.error());
        target.line(target.ink().paint(tone, status) + " " + Printable.line(document.document()) + code);
        if (document.message() != null) {
            target.wrapped(2, Tone.PLAIN, Printable.folded(target.texts().say(document.message())));
        }
    }

    private void report(AnnualReport whole) {
        AnnualReport report = whole.withoutDismissed();
        reports++;
        List<Finding> asked = report.findings().stream().filter(filter::takes).toList();
        List<Finding> failing = asked.stream().filter(CheckPrinter::fails).toList();
        int errors = (int) failing.stream().filter(CheckPrinter::isError).count();
        summary.report(heading(report), failing);
        Standing standing = Standing.of(errors, failing.size() - errors);
        if (standing == Standing.IN_ORDER && asked.isEmpty() && !filter.isOfEveryFinding()) {
            return;
        }
        if (standing == Standing.IN_ORDER && !tellsNotes()) {
            String line = page.ink().paint(Tone.GOOD, standing.sign()) + " " + heading(report);
            inOrder.add(asked.isEmpty() ? line : line + " · " + page.say("check.notes", asked.size()));
            return;
        }
        Page target = switch (standing) {
            case WRONG -> page;
            case IN_DOUBT -> page.to(warnings::add);
            case IN_ORDER -> page.to(inOrder::add);
        };
        target.line(target.ink().paint(standing.tone(), standing.sign()) + " "
                + target.ink().paint(Tone.STRONG, heading(report)));
        findings(report, asked, target);
        target.gap();
    }

    /** Whether notes are printed, and checks that could not be made. */
    private boolean tellsNotes() {
        return verbose || !filter.rules().isEmpty();
    }

    private static boolean fails(Finding finding) {
        return finding.verdict() == Verdict.FAIL && finding.severity() != Severity.INFO;
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private void findings(AnnualReport report, List<Finding> asked, Page target) {
        new ExplanationPrinter(report, target).print(verbose, asked);
        FindingPrinter printer = new FindingPrinter(report, target);
        List<Finding> told = asked.stream()
                .filter(finding -> fails(finding) || tellsNotes())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        int drawn = 0;
        for (List<Finding> slip : Slips.of(told, report)) {
            boolean draw = isError(slip.get(0)) && (verbose || drawn < DRAWN);
            printer.print(slip, draw);
            drawn += draw ? slip.size() : 0;
        }
        if (told.size() < asked.size()) {
            target.line(Tone.FAINT, "  " + target.say("check.untold", asked.size() - told.size()));
        }
        long undrawn = told.stream().filter(CheckPrinter::isError).count() - drawn;
        if (undrawn > 0) {
            target.line(Tone.FAINT, "  " + target.say("check.undrawn", undrawn));
        }
    }

    /** {@code a.docx · 某某局 · 2023 · ogi-2021}. */
    private String heading(AnnualReport report) {
        return String.join(
                " · ",
                Printable.line(report.document()),
                stated(report.agency(), "report.no-agency"),
                stated(report.year(), "report.no-year"),
                String.valueOf(report.form()),
                page.say("report." + report.status().code()));
    }

    private String stated(Stated<?> stated, String otherwise) {
        return stated == null || stated.value() == null
                ? page.say(otherwise)
                : Printable.folded(String.valueOf(stated.value()));
    }
}
