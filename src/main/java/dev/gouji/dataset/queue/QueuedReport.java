package dev.gouji.dataset.queue;

import java.util.List;

/**
 * A report of which something deserves a look. Immutable.
 *
 * @param document its document's path
 * @param id its id
 * @param organId null when nothing tells whose it is
 * @param organ the organ's name; null likewise
 * @param region the code of its division; null when that is open
 * @param year null when nothing tells it
 * @param items the highest score first
 */
public record QueuedReport(
        String document, String id, String organId, String organ, String region, Integer year, List<QueuedItem> items) {

    /** Copies the list. */
    public QueuedReport {
        items = List.copyOf(items);
    }
}
