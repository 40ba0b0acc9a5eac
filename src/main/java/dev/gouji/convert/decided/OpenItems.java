package dev.gouji.convert.decided;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.QueueSheet;
import dev.gouji.dataset.reading.DatasetPairs;
import dev.gouji.decide.triage.Triage;
import dev.gouji.decide.triage.TriageItem;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.FindingFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What a dataset leaves for people to decide: the queues of all its reports, merged by score, the first of them kept. */
public final class OpenItems {

    private static final Comparator<Numbered> LAST_FIRST = Comparator.comparingInt(
                    (Numbered numbered) -> numbered.row().score())
            .thenComparing(Comparator.comparingLong(Numbered::number).reversed());

    private final int most;
    private final FindingFilter filter;
    private final PriorityQueue<Numbered> kept = new PriorityQueue<>(LAST_FIRST);
    private long met;

    private OpenItems(int most, FindingFilter filter) {
        this.most = most;
        this.filter = filter;
    }

    private record Numbered(long number, QueueSheet.Row row) {}

    /**
     * A queue.
     *
     * @param rows the highest score first; of equal ones in the dataset's order
     * @param left how many more there are
     */
    public record Queue(List<QueueSheet.Row> rows, long left) {

        /** Copies the list. */
        public Queue {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The queue of a dataset.
     *
     * @param dataset its folder, with its journal
     * @param filter which reports, and of findings which
     * @param most so many items at most are kept
     */
    public static Queue of(Path dataset, FindingFilter filter, int most) throws DatasetException, IOException {
        OpenItems items = new OpenItems(most, filter);
        DatasetPairs.each(dataset, heads -> {}, items::take);
        List<Numbered> sorted = new ArrayList<>(items.kept);
        sorted.sort(LAST_FIRST.reversed());
        return new Queue(sorted.stream().map(Numbered::row).toList(), items.met - sorted.size());
    }

    private void take(Conversion recorded, Conversion asRead) {
        for (int i = 0; i < asRead.reports().size(); i++) {
            AnnualReport report = recorded.reports().get(i);
            if (filter.takes(report)) {
                AnnualReport read = asRead.reports().get(i);
                QueueRows rows = new QueueRows(report, read);
                Triage.queue(report).stream().filter(this::takes).forEach(item -> add(item, rows));
            }
        }
    }

    private boolean takes(TriageItem item) {
        return item.finding() == null ? filter.rules().isEmpty() : filter.takes(item.finding());
    }

    private void add(TriageItem item, QueueRows rows) {
        met++;
        boolean room = kept.size() < most;
        if (room || item.score() > kept.peek().row().score()) {
            kept.add(new Numbered(met, rows.of(item)));
            if (!room) {
                kept.remove();
            }
        }
    }
}
