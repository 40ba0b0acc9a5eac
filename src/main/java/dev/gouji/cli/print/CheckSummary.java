package dev.gouji.cli.print;

import dev.gouji.cli.screen.TextCell;
import dev.gouji.cli.screen.TextTable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.document.ErrorCode;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.Finding;
import dev.gouji.report.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Sums a check of many files up: by check, the reports with the most errors, what was not read. One thread. */
final class CheckSummary {

    private static final int NAMED = 10;

    /** Counts of one rule. */
    private static final class Count {
        private int errors;
        private int warnings;
        private int reports;
    }

    private record Worst(int errors, int warnings, String heading) {}

    private static final Comparator<Worst> ORDER = Comparator.comparing(Worst::errors)
            .thenComparing(Worst::warnings)
            .reversed()
            .thenComparing(Worst::heading);

    private final Map<String, Count> rules = new HashMap<>();
    private final Map<ErrorCode, Integer> codes = new EnumMap<>(ErrorCode.class);
    private final List<Worst> worst = new ArrayList<>();
    private int reportsInError;
    private int errors;
    private int warnings;
    private int unread;

    /** One more document that was not or not wholly read. */
    void unread(ErrorCode code) {
        unread++;
        if (code != null) {
            codes.merge(code, 1, Integer::sum);
        }
    }

    /** One more report, with its findings that fail and are no notes. */
    void report(String heading, List<Finding> failing) {
        int failed = 0;
        HashSet<String> met = new HashSet<>();
        for (Finding finding : failing) {
            Count count = rules.computeIfAbsent(finding.rule(), rule -> new Count());
            if (finding.severity() == Severity.ERROR) {
                failed++;
                count.errors++;
            } else {
                count.warnings++;
            }
            if (met.add(finding.rule())) {
                count.reports++;
            }
        }
        errors += failed;
        warnings += failing.size() - failed;
        if (failed > 0) {
            reportsInError++;
            worst.add(new Worst(failed, failing.size() - failed, heading));
            worst.sort(ORDER);
            if (worst.size() > NAMED) {
                worst.remove(NAMED);
            }
        }
    }

    /** Prints tables of what is worth one, where there were several files. */
    void details(Page page) {
        if (!rules.isEmpty()) {
            page.line(Tone.STRONG, page.say("check.by-rule"));
            TextTable table = new TextTable()
                    .row(
                            head(page, "check.rule"),
                            head(page, "check.errors"),
                            head(page, "check.warnings"),
                            head(page, "check.reports"))
                    .rule();
            for (Rule rule : Forms.rules()) {
                Count count = rules.get(rule.id());
                if (count != null) {
                    table.row(
                            TextCell.of(page.texts().say(rule.title()) + " [" + rule.id() + "]"),
                            number(count.errors, Tone.ERROR),
                            number(count.warnings, Tone.WARNING),
                            TextCell.number(String.valueOf(count.reports)));
                }
            }
            page.block(0, table.draw(page.ink(), page.columns()));
        }
        if (!worst.isEmpty()) {
            page.line(Tone.STRONG, page.say("check.worst"));
            worst.forEach(each -> page.line("  "
                    + page.ink().paint(Tone.ERROR, "✗ " + page.say("check.counts", each.errors, each.warnings)) + "  "
                    + each.heading));
            if (reportsInError > worst.size()) {
                page.line(Tone.FAINT, "  " + page.say("check.more-reports", reportsInError - worst.size()));
            }
        }
        if (!codes.isEmpty()) {
            page.line(Tone.STRONG, page.say("check.unread"));
            codes.forEach((code, count) -> page.line("  " + page.ink().paint(Tone.WARNING, code.code() + " × " + count)
                    + "  " + page.say("advice." + code.code())));
        }
    }

    /** Prints the last line. */
    void total(Page page, int documents, int reports) {
        page.line(
                Standing.of(errors, warnings + unread).tone(),
                page.say("check.summary", documents, reports, reportsInError, errors, warnings, unread));
    }

    private static TextCell head(Page page, String key) {
        return TextCell.of(page.say(key)).in(Tone.STRONG);
    }

    private static TextCell number(int count, Tone tone) {
        TextCell cell = TextCell.number(String.valueOf(count));
        return count == 0 ? cell.in(Tone.FAINT) : cell.in(tone);
    }
}
