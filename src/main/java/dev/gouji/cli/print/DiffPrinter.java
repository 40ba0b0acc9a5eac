package dev.gouji.cli.print;

import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.dataset.diff.Difference;
import dev.gouji.dataset.diff.Difference.OfFigure;
import dev.gouji.dataset.diff.Difference.OfFinding;
import dev.gouji.dataset.diff.Difference.OfReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what changed between two datasets: counts first, then the first of every kind. Used by one thread. */
public final class DiffPrinter {

    private static final int SHOWN = 20;

    /** In the order in which they are printed; each has its words. */
    private static final List<String> KINDS = List.of(
            "diff.report.new",
            "diff.report.gone",
            "diff.report.replaced",
            "diff.figure.original",
            "diff.figure.program",
            "diff.figure.decision",
            "diff.finding.new",
            "diff.finding.closed",
            "diff.finding.open");

    private final Page page;
    private final int shown;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /**
     * For one comparison.
     *
     * @param verbose prints every difference, not only the first {@value #SHOWN} of a kind
     */
    public DiffPrinter(Page page, boolean verbose) {
        this.page = page;
        shown = verbose ? Integer.MAX_VALUE : SHOWN;
        KINDS.forEach(kind -> lines.put(kind, new ArrayList<>()));
    }

    /** Takes a difference. */
    public void add(Difference difference) {
        String report = report(difference.pair().any());
        if (difference instanceof OfReport of) {
            add("diff.report." + of.change().code(), report);
        } else if (difference instanceof OfFigure of) {
            Figure any = of.after() == null ? of.before() : of.after();
            String moved = any.key() + "  " + standing(of.before()) + " → " + standing(of.after());
            add("diff.figure." + of.because(), report + "  " + moved);
        } else if (difference instanceof OfFinding of) {
            String said = page.language().of(of.finding().message());
            add(
                    "diff.finding." + of.change().code(),
                    report + "  [" + of.finding().rule() + "] " + said);
        }
    }

    /** Prints everything. */
    public void finish() {
        if (counts.isEmpty()) {
            page.line(Tone.GOOD, page.say("diff.nothing"));
        }
        for (String kind : KINDS) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                page.line(Tone.STRONG, page.say(kind, count));
                lines.get(kind).forEach(line -> page.line("  " + line));
                if (count > lines.get(kind).size()) {
                    page.line(
                            Tone.FAINT,
                            "  " + page.say("diff.more", count - lines.get(kind).size()));
                }
            }
        }
    }

    private void add(String kind, String line) {
        counts.merge(kind, 1, Integer::sum);
        if (lines.get(kind).size() < shown) {
            lines.get(kind).add(line);
        }
    }

    private static String report(AnnualReport report) {
        return Printable.line(String.join(
                " ",
                String.valueOf(report.agency().value()),
                String.valueOf(report.year().value()),
                "(" + report.document() + ")"));
    }

    private String standing(Figure figure) {
        if (figure == null) {
            return page.say("diff.no-figure");
        }
        String value = figure.value() == null
                ? page.say("mark." + figure.mark().code())
                : figure.value().toPlainString();
        return value + " (" + page.say("certainty." + figure.certainty().code()) + ")";
    }
}
