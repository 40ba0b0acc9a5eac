package dev.gouji.review.queue;

import dev.gouji.dataset.queue.QueuedItem;
import dev.gouji.dataset.queue.QueuedReport;
import java.util.Comparator;

/**
 * An item in the queue.
 *
 * @param report whose it is
 * @param item what there is to look at
 * @param place of the report among all, from 0
 * @param ordinal of the item in its report, from 0
 */
public record QueueEntry(QueuedReport report, QueuedItem item, int place, int ordinal) {

    /** The weightiest first; of equals those of one report follow each other. */
    static final Comparator<QueueEntry> ORDER = Comparator.comparingInt((QueueEntry entry) -> -entry.item.score())
            .thenComparingInt(QueueEntry::place)
            .thenComparingInt(QueueEntry::ordinal);

    /** What names it, over runs and values: the report's id, a blank, and what of it. */
    public String id() {
        String what = item.kind().equals("figure") ? item.key() : item.kind();
        return report.id() + " " + (item.kind().equals("finding") ? "finding:" + item.key() : what);
    }
}
