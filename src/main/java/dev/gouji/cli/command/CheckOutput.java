package dev.gouji.cli.command;

import dev.gouji.bulk.Tally;
import dev.gouji.cli.print.CheckPrinter;
import dev.gouji.cli.print.RunSummary;
import dev.gouji.dataset.FindingLines;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.sarif.SarifBaseline;
import dev.gouji.dataset.sarif.SarifFrame;
import dev.gouji.dataset.sarif.SarifLog;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.FindingFilter;
import java.io.FilterOutputStream;
import java.io.IOException;

/** Where {@code check} puts what it finds. Used by one thread. */
interface CheckOutput {

    /** What is printed on standard output. */
    enum Format {
        /** For a person. */
        TEXT,
        /** The findings as the dataset has them, one a line. */
        JSON,
        /** One SARIF log. */
        SARIF
    }

    /** One more input. */
    void accept(Conversion conversion) throws IOException;

    /** Ends; {@code tally} is of what was asked for. */
    void finish(Tally tally) throws IOException;

    /** The output of a command in this format. */
    static CheckOutput of(
            Format format, Session session, InheritedOptions options, SarifFrame frame, SarifBaseline baseline)
            throws IOException {
        return switch (format) {
            case TEXT ->
                new Text(new CheckPrinter(session.page(options), options.quiet(), options.verbose(), frame.filter()));
            case JSON -> new Json(session, frame.filter(), new Account(session, options));
            case SARIF ->
                new Sarif(new SarifLog(new Standing(session), frame, baseline), new Account(session, options));
        };
    }

    /** For a person, with the summary. */
    record Text(CheckPrinter printer) implements CheckOutput {

        @Override
        public void accept(Conversion conversion) {
            printer.accept(conversion);
        }

        @Override
        public void finish(Tally tally) {
            printer.finish();
        }
    }

    /** For programs: findings alone. */
    record Json(Session session, FindingFilter filter, Account account) implements CheckOutput {

        @Override
        public void accept(Conversion conversion) {
            for (AnnualReport report : conversion.reports()) {
                FindingLines.of(report, filter).forEach(session::print);
            }
            account.accept(conversion);
        }

        @Override
        public void finish(Tally tally) {
            account.print(tally);
        }
    }

    /** For tools that show the results of checks. */
    record Sarif(SarifLog log, Account account) implements CheckOutput {

        @Override
        public void accept(Conversion conversion) throws IOException {
            log.accept(conversion);
            account.accept(conversion);
        }

        @Override
        public void finish(Tally tally) throws IOException {
            log.finish();
            account.print(tally);
        }
    }

    /** What became of the inputs, on standard error, where standard output is for programs. */
    record Account(Session session, InheritedOptions options, RunSummary summary) {

        Account(Session session, InheritedOptions options) {
            this(session, options, new RunSummary());
        }

        void accept(Conversion conversion) {
            summary.accept(ConversionHead.of(conversion));
        }

        void print(Tally tally) {
            if (!options.quiet()) {
                summary.print(tally, session.errorPage(options));
            }
        }
    }

    /** Standard output, which stays open. */
    final class Standing extends FilterOutputStream {

        Standing(Session session) {
            super(session.out());
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
