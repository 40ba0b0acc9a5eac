package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Finding;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
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

    /** How a report, or all of them, stand: the sign and the colour before a line. */
    private enum Standing {
        WRONG(Tone.ERROR, "✗"),
        IN_DOUBT(Tone.WARNING, "!"),
        IN_ORDER(Tone.GOOD, "✓");

        private final Tone tone;
        private final String sign;

        Standing(Tone tone, String sign) {
            this.tone = tone;
            this.sign = sign;
        }

        static Standing of(int errors, int warnings) {
            if (errors > 0) {
                return WRONG;
            }
            return warnings > 0 ? IN_DOUBT : IN_ORDER;
        }
    }

    private final Page page;
    private final boolean quiet;
    private final boolean verbose;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> inOrder = new ArrayList<>();
    private int reports;
    private int reportsInError;
    private int errors;
    private int warned;
    private int documents;
    private int unread;

    /**
     * For one run.
     *
     * @param quiet leaves out what is in order
     * @param verbose draws the table of every finding, not only of the first {@value #DRAWN} of a report, and prints
     *     what could not be assessed and what is only worth knowing
     */
    public CheckPrinter(Page page, boolean quiet, boolean verbose) {
        this.page = page;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** One more input. */
    public void accept(Conversion conversion) {
        DocumentRecord document = conversion.document();
        documents++;
        boolean read = document.status() == DocumentStatus.OK || document.status() == DocumentStatus.SKIPPED;
        if (!read) {
            unread++;
            boolean failed = document.status() == DocumentStatus.FAILED;
            Page target = failed ? page : page.to(warnings::add);
            document(document, target);
            target.gap();
        } else if (conversion.reports().isEmpty() && (verbose || document.status() == DocumentStatus.OK)) {
            document(document, page.to(inOrder::add));
        }
        conversion.reports().forEach(this::report);
    }

    /** Prints what was held back, and the summary. */
    public void finish() {
        warnings.forEach(page::line);
        if (!quiet) {
            inOrder.forEach(page::line);
            if (!inOrder.isEmpty()) {
                page.gap();
            }
        }
        page.line(
                Standing.of(errors, warned + unread).tone,
                page.say("check.summary", documents, reports, reportsInError, errors, warned, unread));
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

    private void report(AnnualReport report) {
        reports++;
        int failing = report.count(Severity.ERROR);
        int doubtful = report.count(Severity.WARNING);
        errors += failing;
        warned += doubtful;
        if (failing > 0) {
            reportsInError++;
        }
        if (failing + doubtful == 0 && !verbose) {
            String line = page.ink().paint(Tone.GOOD, Standing.IN_ORDER.sign) + " " + heading(report);
            int notes = report.findings().size();
            inOrder.add(notes == 0 ? line : line + " · " + page.say("check.notes", notes));
            return;
        }
        Standing standing = Standing.of(failing, doubtful);
        Page target = switch (standing) {
            case WRONG -> page;
            case IN_DOUBT -> page.to(warnings::add);
            case IN_ORDER -> page.to(inOrder::add);
        };
        target.line(target.ink().paint(standing.tone, standing.sign) + " "
                + target.ink().paint(Tone.STRONG, heading(report)));
        findings(report, target);
        target.gap();
    }

    private void findings(AnnualReport report, Page target) {
        new ExplanationPrinter(report, target).print(verbose);
        FindingPrinter printer = new FindingPrinter(report, target);
        int drawn = 0;
        int untold = 0;
        for (Severity severity : Severity.values()) {
            for (Finding finding : report.findings()) {
                boolean failing = finding.verdict() == Verdict.FAIL && finding.severity() != Severity.INFO;
                if (finding.severity() != severity) {
                    continue;
                }
                if (!failing && !verbose) {
                    untold++;
                    continue;
                }
                boolean draw = severity == Severity.ERROR && (verbose || drawn < DRAWN);
                printer.print(finding, draw);
                if (draw) {
                    drawn++;
                }
            }
        }
        if (untold > 0) {
            target.line(Tone.FAINT, "  " + target.say("check.untold", untold));
        }
        if (report.count(Severity.ERROR) > drawn) {
            target.line(Tone.FAINT, "  " + target.say("check.undrawn", report.count(Severity.ERROR) - drawn));
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
