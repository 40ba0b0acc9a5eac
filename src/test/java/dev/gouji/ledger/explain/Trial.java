package dev.gouji.ledger.explain;

import dev.gouji.form.FormVariant;
import dev.gouji.ledger.BalancedTable;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * One table with an error, and what was made of it.
 *
 * @param meant the figures that are printed otherwise than meant
 * @param printed all figures as printed
 * @param explanations what the explainer says
 * @param nanoseconds processor time of the explaining alone
 */
record Trial(
        Map<FigureKey, Long> meant, Map<FigureKey, Long> printed, List<Explanation> explanations, long nanoseconds) {

    /** Added to the seed of a table with which nothing can go wrong: the next one is drawn. */
    private static final long AFRESH = 1_000_003;

    /** Draws a table, breaks it, explains it. */
    static Trial of(FormVariant form, ErrorModel.Kind kind, long seed) {
        Map<FigureKey, Long> table = drawn(form, seed);
        Map<FigureKey, Long> printed = ErrorModel.printed(form, table, kind, new Random(mixed(~seed)));
        if (printed == null) {
            return of(form, kind, seed + AFRESH);
        }
        AnnualReport report = checked(form, printed);
        long start = cpu();
        AnnualReport explained = Explainer.explain(report, form, 20);
        long took = cpu() - start;
        return new Trial(ErrorModel.truth(table, printed), printed, explained.explanations(), took);
    }

    /** The report of such a trial, explained. */
    static AnnualReport report(FormVariant form, ErrorModel.Kind kind, long seed) {
        Map<FigureKey, Long> printed = ErrorModel.printed(form, drawn(form, seed), kind, new Random(mixed(~seed)));
        return printed == null
                ? report(form, kind, seed + AFRESH)
                : Explainer.explain(checked(form, printed), form, 20);
    }

    private static Map<FigureKey, Long> drawn(FormVariant form, long seed) {
        Map<FigureKey, Long> table = new LinkedHashMap<>();
        BalancedTable.drawn(form, mixed(seed)).forEach((key, value) -> table.put(key, (long) value));
        return table;
    }

    private static AnnualReport checked(FormVariant form, Map<FigureKey, Long> printed) {
        SampleReport sample = SampleReport.zeros(form);
        printed.forEach((key, value) -> sample.with(key.toString(), value.toString()));
        return sample.report().withFindings(sample.check());
    }

    /** Neighbouring seeds of {@link Random} begin alike; these do not. */
    private static long mixed(long seed) {
        long mixed = (seed ^ seed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Where the truth stands among the explanations, from 0; -1 when it does not. */
    int rank() {
        for (int i = 0; i < explanations.size(); i++) {
            if (proposes(explanations.get(i)).equals(meant)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first explanation has rivals. */
    boolean isUnresolved() {
        return !explanations.isEmpty() && explanations.get(0).rivals() > 0;
    }

    /** Whether the search stopped at its bound. */
    boolean isStopped() {
        return !explanations.isEmpty() && explanations.get(0).message().en().contains("the search stopped");
    }

    /** What an explanation proposes. */
    static Map<FigureKey, Long> proposes(Explanation explanation) {
        Map<FigureKey, Long> proposes = new TreeMap<>();
        for (Change change : explanation.changes()) {
            proposes.put(
                    change.key(),
                    change.proposed() == null ? 0 : change.proposed().longValueExact());
        }
        return proposes;
    }
}
