package dev.gouji.ledger.scan;

import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.util.Locale;

/** How the figures of many pages came out, against what is printed on them. Not for several threads. */
final class ScanOutcome {

    private int figures;

    private int right;

    private int certain;

    private int wrongAndCertain;

    private int wrongAndCertainThoughNotAlike;

    private int inferred;

    private int wrongAndInferred;

    private int printedErrors;

    private int repaired;

    private int hidden;

    /**
     * Counts a figure.
     *
     * @param printed as it stands on the page
     * @param alike whether both readers misread it alike
     * @param misprinted whether the page itself has another number there than was meant
     */
    void count(Figure judged, Figure printed, boolean alike, boolean misprinted) {
        boolean same = isSame(judged, printed);
        figures++;
        right += same ? 1 : 0;
        if (judged.certainty() == Certainty.READ) {
            certain++;
            wrongAndCertain += same ? 0 : 1;
            wrongAndCertainThoughNotAlike += same || alike ? 0 : 1;
        } else if (judged.certainty() == Certainty.INFERRED) {
            inferred++;
            wrongAndInferred += same ? 0 : 1;
        } else {
            hidden += same || offers(judged, printed) ? 0 : 1;
        }
        printedErrors += misprinted ? 1 : 0;
        repaired += misprinted && !same && judged.certainty() != Certainty.DOUBTFUL ? 1 : 0;
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.mark() == other.mark()
                && (one.mark() != Mark.NUMBER || one.value().compareTo(other.value()) == 0);
    }

    private static boolean offers(Figure judged, Figure printed) {
        return judged.alternatives().stream()
                .anyMatch(each -> each.mark() == printed.mark()
                        && (each.value() == null || each.value().compareTo(printed.value()) == 0));
    }

    int figures() {
        return figures;
    }

    int certain() {
        return certain;
    }

    int wrongAndCertain() {
        return wrongAndCertain;
    }

    int wrongAndCertainThoughNotAlike() {
        return wrongAndCertainThoughNotAlike;
    }

    int wrongAndInferred() {
        return wrongAndInferred;
    }

    int repaired() {
        return repaired;
    }

    /** A line of the table in {@code docs/scans.md}. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.1f | %d (%d) | %d | %d | %d of %d | %d |",
                name,
                figures,
                100.0 * right / figures,
                100.0 * certain / figures,
                wrongAndCertain,
                wrongAndCertainThoughNotAlike,
                inferred,
                wrongAndInferred,
                repaired,
                printedErrors,
                hidden);
    }
}
