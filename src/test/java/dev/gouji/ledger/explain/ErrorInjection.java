package dev.gouji.ledger.explain;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The error-injection benchmark: the table of {@code docs/explanations.md}. */
public final class ErrorInjection {

    private ErrorInjection() {}

    /**
     * Prints one line for every kind of error.
     *
     * @param arguments how many tables of each kind, then the first seed
     */
    public static void main(String[] arguments) {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        FormVariant form = Forms.newest().variants().get(0);
        for (int i = 0; i < 200; i++) {
            Trial.of(form, ErrorModel.Kind.values()[i % ErrorModel.Kind.values().length], 1_000_000 + i);
        }
        System.out.println("| error | contains truth | right and alone | unresolved | wrong and alone | nothing found"
                + " | in the first three | stopped | median ms | worst ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (ErrorModel.Kind kind : ErrorModel.Kind.values()) {
            if (arguments.length > 2 && !kind.name().matches(arguments[2])) {
                continue;
            }
            System.out.println(line(form, kind, tables, seed));
        }
    }

    private static String line(FormVariant form, ErrorModel.Kind kind, int tables, long seed) {
        int seen = 0;
        int contains = 0;
        int right = 0;
        int unresolved = 0;
        int wrong = 0;
        int none = 0;
        int three = 0;
        int stopped = 0;
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            Trial trial = Trial.of(form, kind, seed + i);
            seen++;
            times.add(trial.nanoseconds());
            int rank = trial.rank();
            stopped += trial.isStopped() ? 1 : 0;
            contains += rank >= 0 ? 1 : 0;
            three += rank >= 0 && rank < 3 ? 1 : 0;
            if (trial.explanations().isEmpty()) {
                none++;
            } else if (trial.isUnresolved()) {
                unresolved++;
            } else if (rank == 0) {
                right++;
            } else {
                wrong++;
                if (System.getProperty("gouji.bench.show") != null) {
                    System.out.println(kind + " " + (seed + i) + " meant " + trial.meant() + "\n   first "
                            + trial.explanations().get(0).cost() + " "
                            + trial.explanations().get(0).cause() + " "
                            + Trial.proposes(trial.explanations().get(0)) + " rank " + rank);
                }
            }
        }
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.0f |",
                kind,
                100.0 * contains / seen,
                100.0 * right / seen,
                100.0 * unresolved / seen,
                100.0 * wrong / seen,
                100.0 * none / seen,
                100.0 * three / seen,
                100.0 * stopped / seen,
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() - 1) / 1e6);
    }
}
