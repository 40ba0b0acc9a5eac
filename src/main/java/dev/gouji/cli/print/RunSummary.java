package dev.gouji.cli.print;

import dev.gouji.bulk.Tally;
import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums a run up: how many inputs came out how, and what went wrong, grouped by code, with what to do. One thread. */
public final class RunSummary {

    private static final int NAMED = 3;

    private final Map<ErrorCode, List<String>> named = new TreeMap<>();
    private final Map<ErrorCode, Integer> codes = new TreeMap<>();
    private int unread;

    /** One more input. */
    public void accept(ConversionHead head) {
        ErrorCode code = head.error();
        unread += DocumentRecord.isUnread(head.status(), code) ? 1 : 0;
        if (code != null && head.status() != DocumentStatus.SKIPPED) {
            codes.merge(code, 1, Integer::sum);
            List<String> names = named.computeIfAbsent(code, any -> new ArrayList<>());
            if (names.size() < NAMED) {
                names.add(head.document());
            }
        }
    }

    /** How many inputs were not read, or not wholly. */
    public int unread() {
        return unread;
    }

    /** Prints the summary; the counts come from the run's own account. */
    public void print(Tally tally, Page page) {
        Map<DocumentStatus, Integer> outcomes = new EnumMap<>(Map.of(
                DocumentStatus.OK, tally.ok(),
                DocumentStatus.PARTIAL, tally.partial(),
                DocumentStatus.UNRECOGNISED, tally.unrecognised(),
                DocumentStatus.FAILED, tally.failed(),
                DocumentStatus.SKIPPED, tally.skipped()));
        List<String> parts = new ArrayList<>();
        outcomes.forEach((status, count) -> {
            if (count > 0) {
                parts.add(page.say("status." + status.code()) + " " + count);
            }
        });
        page.line(
                Tone.STRONG,
                parts.isEmpty()
                        ? page.say("summary.no-inputs")
                        : page.say("summary.inputs", tally.inputs(), String.join(page.say("list.and"), parts)));
        page.line(page.say("summary.reports", tally.reports(), tally.errors(), tally.warnings()));
        codes.forEach((code, count) -> {
            page.line(Tone.WARNING, code.code() + " × " + count);
            page.wrapped(2, Tone.PLAIN, page.say("advice." + code.code()));
            List<String> names = named.get(code);
            names.forEach(name -> page.line(Tone.FAINT, "  " + Printable.line(name)));
            if (count > names.size()) {
                page.line(Tone.FAINT, "  …");
            }
        });
    }
}
