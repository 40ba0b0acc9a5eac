package dev.gouji.dataset.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps the heaviest items of a queue while it is written, so that its beginning can be read without the rest. Not thread-safe. */
final class QueueHead {

    private static final int MOST = 2_000;

    /** The first to go is the lightest, of equals the latest. */
    private static final Comparator<Kept> LIGHTEST = Comparator.comparingInt(
                    (Kept kept) -> kept.item().score())
            .thenComparing(Comparator.comparingInt(Kept::number).reversed());

    private final PriorityQueue<Kept> heaviest = new PriorityQueue<>(LIGHTEST);
    private int count;

    private record Kept(QueuedReport report, QueuedItem item, int number) {}

    void add(QueuedReport report) {
        for (QueuedItem item : report.items()) {
            heaviest.add(new Kept(report, item, count++));
            if (heaviest.size() > MOST) {
                heaviest.remove();
            }
        }
    }

    /** Their reports in the queue's order, each with the items that were kept. */
    List<QueuedReport> reports() {
        Map<QueuedReport, List<QueuedItem>> kept = new LinkedHashMap<>();
        heaviest.stream()
                .sorted(Comparator.comparingInt(Kept::number))
                .forEach(each -> kept.computeIfAbsent(each.report(), report -> new ArrayList<>())
                        .add(each.item()));
        List<QueuedReport> reports = new ArrayList<>();
        kept.forEach((report, items) -> reports.add(report.with(items)));
        return reports;
    }
}
