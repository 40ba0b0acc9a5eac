package dev.gouji.recognise.settle;

import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The different cells that a slot may have, likeliest first. */
final class Alternatives {

    /** More are not told; a long run of digits has hundreds. */
    private static final int MOST = 40;

    /** Of a cell that is settled. */
    private static final int MOST_RIVALS = 8;

    private Alternatives() {}

    /** Those of readings that fit, in their order, then any others, the usual length first. */
    static List<LineCell> of(Stream<LineCell> fitting, List<LineCell> possible) {
        List<LineCell> different = new ArrayList<>();
        fitting.forEach(cell -> add(cell, different));
        double usual = possible.stream()
                .mapToInt(cell -> cell.text().length())
                .average()
                .orElse(0);
        possible.stream()
                .sorted(Comparator.comparingDouble(cell -> Math.abs(cell.text().length() - usual)))
                .forEach(cell -> add(cell, different));
        return different;
    }

    private static void add(LineCell cell, List<LineCell> different) {
        if (cell != null
                && different.size() < MOST
                && cell.value().mark() == Mark.NUMBER
                && different.stream().noneMatch(other -> isSame(other, cell))) {
            different.add(cell);
        }
    }

    /** The likeliest but the one that was settled on; all of them when none was. */
    static List<LineCell> without(LineCell cell, List<LineCell> cells) {
        return cell == null
                ? cells
                : cells.stream()
                        .filter(other -> !isSame(other, cell))
                        .limit(MOST_RIVALS)
                        .toList();
    }

    /** Whether two cells say the same. */
    static boolean isSame(LineCell one, LineCell other) {
        boolean numbers = one.value().mark() == Mark.NUMBER && other.value().mark() == Mark.NUMBER;
        return numbers
                ? one.value().value().compareTo(other.value().value()) == 0
                        && java.util.Objects.equals(
                                one.value().unit(), other.value().unit())
                : one.value().mark() == other.value().mark();
    }
}
