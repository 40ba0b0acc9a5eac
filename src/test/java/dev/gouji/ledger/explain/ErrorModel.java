package dev.gouji.ledger.explain;

import dev.gouji.form.FormVariant;
import dev.gouji.form.PrintedLine;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What can go wrong with a table 三 on its way to print, drawn with a seed. */
final class ErrorModel {

    /** What goes wrong. */
    enum Kind {
        ONE_CELL,
        TWO_CELLS,
        THREE_CELLS,
        FOUR_CELLS,
        FIVE_CELLS,
        SLIP_BY_COLUMN,
        SLIP_BY_ROW,
        EXCHANGE,
        MERGED,
        CARRIED_INTO_ROW,
        CARRIED_INTO_COLUMN,
        CARRIED_INTO_ALL
    }

    private static final int LONGEST_RUN = 5;
    private static final int ATTEMPTS = 300;

    private final Random random;
    private final Map<FigureKey, Long> meant;
    private final Map<FigureKey, Long> printed;
    private final List<List<FigureKey>> rows;
    private final List<FigureKey> keys;

    private ErrorModel(FormVariant form, Map<FigureKey, Long> meant, Random random) {
        this.random = random;
        this.meant = meant;
        printed = new LinkedHashMap<>(meant);
        keys = new ArrayList<>(meant.keySet());
        rows = form.table("requests").panels().get(0).lines().stream()
                .map(PrintedLine::slots)
                .map(slots -> slots.stream().map(slot -> slot.key()).toList())
                .toList();
    }

    /** What is printed for what was meant, differing in at least one figure; null when the table gives no occasion. */
    static Map<FigureKey, Long> printed(FormVariant form, Map<FigureKey, Long> meant, Kind kind, Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ErrorModel model = new ErrorModel(form, meant, random);
            if (model.go(kind)) {
                return model.printed;
            }
        }
        return null;
    }

    /** The figures that differ, with what was meant. */
    static Map<FigureKey, Long> truth(Map<FigureKey, Long> meant, Map<FigureKey, Long> printed) {
        Map<FigureKey, Long> truth = new TreeMap<>();
        meant.forEach((key, value) -> {
            if (!printed.get(key).equals(value)) {
                truth.put(key, value);
            }
        });
        return truth;
    }

    private boolean go(Kind kind) {
        switch (kind) {
            case SLIP_BY_COLUMN -> slip(pick(rows));
            case SLIP_BY_ROW -> slip(column());
            case EXCHANGE -> exchange(random.nextBoolean() ? pick(rows) : column());
            case MERGED -> merge(pick(rows));
            case CARRIED_INTO_ROW -> carry(true, false);
            case CARRIED_INTO_COLUMN -> carry(false, true);
            case CARRIED_INTO_ALL -> carry(true, true);
            default -> digits(kind.ordinal() + 1);
        }
        return !printed.equals(meant);
    }

    private void digits(int count) {
        List<FigureKey> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < count; i++) {
            printed.put(shuffled.get(i), mistyped(meant.get(shuffled.get(i))));
        }
    }

    private long mistyped(long value) {
        while (true) {
            StringBuilder text = new StringBuilder(Long.toString(value));
            int at = random.nextInt(text.length());
            int kind = random.nextInt(100);
            if (kind < 74) {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
            } else if (kind < 84) {
                text.deleteCharAt(at);
            } else if (kind < 93) {
                int other = random.nextInt(text.length());
                char held = text.charAt(at);
                text.setCharAt(at, text.charAt(other));
                text.setCharAt(other, held);
            } else {
                text.insert(random.nextInt(text.length() + 1), (char) ('0' + random.nextInt(10)));
            }
            if (text.length() > 0 && Long.parseLong(text.toString()) != value) {
                return Long.parseLong(text.toString());
            }
        }
    }

    private void slip(List<FigureKey> line) {
        List<FigureKey> directed = new ArrayList<>(line);
        if (random.nextBoolean()) {
            Collections.reverse(directed);
        }
        int length = 1 + random.nextInt(LONGEST_RUN);
        int start = random.nextInt(Math.max(1, directed.size() - length));
        int end = Math.min(start + length, directed.size() - 1);
        for (int at = start; at < end; at++) {
            printed.put(directed.get(at + 1), meant.get(directed.get(at)));
        }
        // What the first cell then holds is not said by the model: nothing, what it held, or what fell off the end.
        int left = random.nextInt(5);
        printed.put(
                directed.get(start),
                left == 0 ? meant.get(directed.get(start)) : left == 1 ? meant.get(directed.get(end)) : 0L);
    }

    private void exchange(List<FigureKey> line) {
        int at = random.nextInt(line.size() - 1);
        printed.put(line.get(at), meant.get(line.get(at + 1)));
        printed.put(line.get(at + 1), meant.get(line.get(at)));
    }

    private void merge(List<FigureKey> line) {
        int at = random.nextInt(line.size() - 1);
        FigureKey first = line.get(at);
        FigureKey second = line.get(at + 1);
        long joined = Long.parseLong(meant.get(first) + "" + meant.get(second));
        boolean left = random.nextBoolean();
        printed.put(first, left ? joined : 0L);
        printed.put(second, left ? 0L : joined);
    }

    private void carry(boolean intoRow, boolean intoColumn) {
        List<FigureKey> inputs = keys.stream()
                .filter(key -> !key.column().equals("total") && !key.row().equals("handled"))
                .filter(key -> !intoColumn || isOutcome(key))
                .toList();
        FigureKey input = pick(inputs);
        long delta = mistyped(meant.get(input)) - meant.get(input);
        add(input, delta);
        if (intoRow) {
            add(new FigureKey("requests", input.row(), "total"), delta);
        }
        if (intoColumn) {
            add(new FigureKey("requests", "handled", input.column()), delta);
        }
        if (intoRow && intoColumn) {
            add(new FigureKey("requests", "handled", "total"), delta);
        }
    }

    private static boolean isOutcome(FigureKey key) {
        return !List.of("received", "carried_in", "carried_out").contains(key.row());
    }

    private void add(FigureKey key, long delta) {
        printed.merge(key, delta, Long::sum);
    }

    private List<FigureKey> column() {
        int column = random.nextInt(rows.get(0).size());
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
