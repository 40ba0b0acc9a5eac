package dev.gouji.decide.triage;

import dev.gouji.form.Forms;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many of the wrong figures stand at the head of the queue: the table of {@code docs/review.md}. */
public final class QueueOrder {

    private final List<Ranked> queue = new ArrayList<>();

    private final Map<Misreading.Kind, Integer> wrong = new TreeMap<>();
    private int figures;
    private int doubtful;

    private record Ranked(int score, Misreading.Kind kind, boolean isWrong, boolean isDoubtful) {}

    /**
     * Over so many reports, each kind of error in equal parts, half of all reports without any.
     *
     * @param reports of each kind
     * @param seed of the first
     */
    static QueueOrder of(int reports, long seed) {
        QueueOrder order = new QueueOrder();
        Misreading.Kind[] kinds = Misreading.Kind.values();
        for (int i = 0; i < reports * (kinds.length - 1); i++) {
            order.add(kinds[1 + i % (kinds.length - 1)], seed + i);
            order.add(Misreading.Kind.NOTHING, seed + i);
        }
        order.queue.sort(Comparator.comparingInt(Ranked::score).reversed());
        return order;
    }

    private void add(Misreading.Kind kind, long seed) {
        Misreading misread = Misreading.of(Forms.newest().variants().get(0), kind, seed);
        wrong.merge(kind, misread.wrong().size(), Integer::sum);
        figures += misread.report().figures().size();
        for (TriageItem item : Triage.queue(misread.report())) {
            boolean figure = item.kind() == TriageItem.Kind.FIGURE;
            Figure read = figure ? misread.read(item.key()) : null;
            boolean inDoubt = figure && read.certainty() == Certainty.DOUBTFUL;
            doubtful += inDoubt ? 1 : 0;
            // the sample's reports name no place, and nobody asks whose they are
            if (figure || item.kind() == TriageItem.Kind.FINDING) {
                queue.add(
                        new Ranked(item.score(), kind, figure && misread.wrong().contains(item.key()), inDoubt));
            }
        }
    }

    int wrong() {
        return wrong.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of the figures that were misread, per mille, in the first so many per mille of the queue. */
    int found(int perMille) {
        // what was carried through every total was not misread: the report prints it so, and its sums hold
        return 1000 * count(head(perMille), null) / (wrong() - wrong.get(Misreading.Kind.CARRIED_THROUGH));
    }

    private List<Ranked> head(int perMille) {
        return queue.subList(0, (int) ((long) queue.size() * perMille / 1000));
    }

    private static int count(List<Ranked> some, Misreading.Kind kind) {
        return (int) some.stream()
                .filter(one -> one.isWrong() && (kind == null || one.kind() == kind))
                .count();
    }

    /**
     * Prints one line for every kind of error.
     *
     * @param arguments how many reports of each kind, then the first seed
     */
    public static void main(String[] arguments) {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        QueueOrder order = of(reports, arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        System.out.printf(
                Locale.ROOT,
                "figures %d, in the queue %d (in doubt %d), wrong %d%n",
                order.figures,
                order.queue.size(),
                order.doubtful,
                order.wrong());
        System.out.println(
                "| how the figures were read wrongly | wrong | first 1 % | first 5 % | first 10 % | first 20 % | in the queue |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Map.Entry<Misreading.Kind, Integer> kind : order.wrong.entrySet()) {
            if (kind.getValue() > 0) {
                order.print(
                        kind.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        kind.getKey(),
                        kind.getValue());
            }
        }
        order.print("all", null, order.wrong());
        System.out.printf(
                Locale.ROOT, "without what sums cannot see: %.1f %% in the first 10 %%%n", order.found(100) / 10.0);
        List<Ranked> doubtFirst = new ArrayList<>(order.queue);
        doubtFirst.sort(Comparator.comparing(one -> !one.isDoubtful()));
        System.out.printf(
                Locale.ROOT,
                "what is in doubt first: %.1f %% in the first 10 %%%n",
                100.0 * count(doubtFirst.subList(0, doubtFirst.size() / 10), null) / order.wrong());
    }

    private void print(String name, Misreading.Kind kind, int of) {
        StringBuilder line = new StringBuilder("| " + name + " | " + of);
        for (int perMille : new int[] {10, 50, 100, 200, 1000}) {
            line.append(String.format(Locale.ROOT, " | %.1f", 100.0 * count(head(perMille), kind) / of));
        }
        System.out.println(line + " |");
    }
}
