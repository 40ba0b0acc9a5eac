package dev.gouji.ledger.explain.search;

import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.report.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What can have happened to a table as a grid: runs that slipped, neighbours exchanged, merged or split. */
final class GeometryMoves {

    private static final long LARGEST = 1_000_000_000_000L;

    private final LedgerSystem system;
    private final long[] residual;
    private final Consumer<Move> moves;

    /**
     * Prepares.
     *
     * @param moves takes every move that is possible in itself; not all of them close anything
     */
    GeometryMoves(LedgerSystem system, Consumer<Move> moves) {
        this.system = system;
        this.residual = system.residual();
        this.moves = moves;
    }

    /** Every move along the rows and columns of a table as it is printed. */
    void of(FormTable table) {
        for (Panel panel : table.panels()) {
            List<int[]> rows = new ArrayList<>();
            for (PrintedLine line : panel.lines()) {
                rows.add(line.slots().stream()
                        .mapToInt(slot -> system.index(slot.key()))
                        .toArray());
            }
            rows.forEach(row -> along(row, true));
            for (int column = 0; rows.size() > 1 && column < rows.get(0).length; column++) {
                int index = column;
                along(rows.stream().mapToInt(row -> row[index]).toArray(), false);
            }
        }
    }

    private void along(int[] line, boolean across) {
        // A figure that is no cell of the system cuts the line.
        int from = 0;
        for (int at = 0; at <= line.length; at++) {
            if (at == line.length || line[at] < 0) {
                int[] piece = Arrays.copyOfRange(line, from, at);
                from = at + 1;
                neighbours(piece);
                slips(piece);
                slips(reversed(piece));
                if (across) {
                    mergedAndShifted(piece);
                }
            }
        }
    }

    private void neighbours(int[] line) {
        for (int at = 0; at + 1 < line.length; at++) {
            int one = line[at];
            int other = line[at + 1];
            long a = value(one);
            long b = value(other);
            if (a != b) {
                propose(
                        new int[] {one, other},
                        new long[] {b, a},
                        Weight.NEIGHBOURS_EXCHANGED,
                        Cause.NEIGHBOURS_EXCHANGED);
            }
            if (a > 9 && b == 0) {
                merged(one, one, other);
            }
            if (b > 9 && a == 0) {
                merged(other, one, other);
            }
            if (a > 0 && b >= 0) {
                long whole = joined(a, b);
                split(one, other, whole);
                split(other, one, whole);
            }
        }
    }

    /** The number in one cell is that of two neighbours, written one after the other. */
    private void merged(int holder, int first, int second) {
        long unit = unit(holder);
        long whole = value(holder) / unit;
        for (long place = 10; place <= whole; place *= 10) {
            long tail = whole % place;
            if (tail >= place / 10 || place == 10) {
                propose(
                        new int[] {first, second},
                        new long[] {whole / place * unit, tail * unit},
                        Weight.MERGED,
                        Cause.MERGED);
            }
        }
    }

    /** As {@link #merged}, with everything after it moved up and the last cell empty. */
    private void mergedAndShifted(int[] line) {
        int last = line.length - 1;
        if (last < 2 || value(line[last]) != 0) {
            return;
        }
        for (int at = 0; at + 1 < last; at++) {
            long unit = unit(line[at]);
            long whole = value(line[at]) / unit;
            for (long place = 10; place <= whole; place *= 10) {
                long tail = whole % place;
                if (tail < place / 10 && place != 10) {
                    continue;
                }
                long[] meant = new long[line.length - at];
                meant[0] = whole / place * unit;
                meant[1] = tail * unit;
                for (int k = 2; k < meant.length; k++) {
                    meant[k] = value(line[at + k - 1]);
                }
                propose(Arrays.copyOfRange(line, at, line.length), meant, Weight.MERGED, Cause.MERGED);
            }
        }
    }

    /** Two cells hold the number of one; what the other held is lost, and solved. */
    private void split(int holder, int lost, long whole) {
        if (whole > 0 && whole < LARGEST) {
            solveLost(new int[] {holder, lost}, new long[] {whole, 0}, Weight.SPLIT, Cause.SPLIT);
        }
    }

    private long joined(long a, long b) {
        long place = 10;
        while (place <= b / system.unit()) {
            place *= 10;
        }
        long whole = a / system.unit() * place + b / system.unit();
        return whole < LARGEST / system.unit() ? whole * system.unit() : -1;
    }

    /**
     * Runs whose numbers stand one cell further on in the direction of the line: the first cell was left empty, or holds its
     * number still, and what the cell after the run held is lost, or stands in the first.
     */
    private void slips(int[] line) {
        for (int start = 0; start + 1 < line.length; start++) {
            long vacated = value(line[start]);
            if (vacated == value(line[start + 1])) {
                continue;
            }
            // A number that also stands in the cell before was copied one further on, and stayed.
            boolean stayed = start > 0 && vacated == value(line[start - 1]);
            if (stayed) {
                solveLost(new int[] {line[start]}, new long[1], Weight.SLIP, Cause.SLIP);
            }
            for (int end = start + 1; end < line.length; end++) {
                int[] cells = Arrays.copyOfRange(line, start, end + 1);
                long[] meant = new long[cells.length];
                for (int k = 0; k + 1 < cells.length; k++) {
                    meant[k] = value(cells[k + 1]);
                }
                if (vacated == 0 || stayed) {
                    solveLost(cells, meant.clone(), Weight.SLIP, Cause.SLIP);
                }
                if (cells.length > 2) {
                    meant[cells.length - 1] = vacated;
                    propose(cells, meant, Weight.SLIP, Cause.SLIP);
                }
            }
        }
    }

    /** Solves the last of some cells by its first relation. */
    private void solveLost(int[] cells, long[] meant, Weight weight, Cause cause) {
        int lost = cells[cells.length - 1];
        if (system.relationsOf(lost).length == 0) {
            return;
        }
        int relation = system.relationsOf(lost)[0];
        long left = residual[relation];
        for (int k = 0; k + 1 < cells.length; k++) {
            left += system.coefficient(cells[k], relation) * (meant[k] - value(cells[k]));
        }
        long own = system.coefficient(lost, relation);
        if (left % own == 0) {
            meant[cells.length - 1] = value(lost) - left / own;
            propose(cells, meant, weight, cause);
        }
    }

    private void propose(int[] cells, long[] meant, Weight weight, Cause cause) {
        int[] changed = new int[cells.length];
        long[] deltas = new long[cells.length];
        int count = 0;
        for (int k = 0; k < cells.length; k++) {
            long delta = meant[k] - value(cells[k]);
            if (!system.cell(cells[k]).mayHold(meant[k], system.unit())) {
                return;
            }
            if (delta != 0) {
                changed[count] = cells[k];
                deltas[count++] = delta;
            }
        }
        if (count > 0) {
            moves.accept(
                    new Move(Arrays.copyOf(changed, count), Arrays.copyOf(deltas, count), weight.hundredths(), cause));
        }
    }

    private long value(int cell) {
        return system.cell(cell).value();
    }

    private long unit(int cell) {
        return value(cell) % system.unit() == 0 ? system.unit() : 1;
    }

    private static int[] reversed(int[] line) {
        int[] reversed = new int[line.length];
        for (int i = 0; i < line.length; i++) {
            reversed[i] = line[line.length - 1 - i];
        }
        return reversed;
    }
}
