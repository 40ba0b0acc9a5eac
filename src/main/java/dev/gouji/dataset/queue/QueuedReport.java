package dev.gouji.dataset.queue;

import java.util.List;

/**
 * A report of which something deserves a look. Immutable.
 *
 * @param document its document's path
 * @param id its id
 * @param organ the organ as people choose by it
 * @param year null when nothing tells it
 * @param read whose report it is as the program read it in its text, by which decisions are found
 * @param items the highest score first
 */
public record QueuedReport(String document, String id, Organ organ, Integer year, Read read, List<QueuedItem> items) {

    /** Copies the list. */
    public QueuedReport {
        items = List.copyOf(items);
    }

    /**
     * Whose it is.
     *
     * @param id null when nothing tells it
     * @param name null likewise
     * @param region the code of its division; null when that is open
     */
    public record Organ(String id, String name, String region) {}

    /**
     * Whose it is as decisions name it.
     *
     * @param organ null when the text does not say it
     * @param year null when the text does not say it
     * @param form the id of the form
     */
    public record Read(String organ, Integer year, String form) {}

    /** The same report with other items. */
    public QueuedReport with(List<QueuedItem> others) {
        return new QueuedReport(document, id, organ, year, read, others);
    }
}
