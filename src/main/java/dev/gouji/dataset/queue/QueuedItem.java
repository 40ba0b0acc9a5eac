package dev.gouji.dataset.queue;

import java.util.List;

/**
 * One thing of a report to look at. Immutable.
 *
 * @param kind {@code figure} {@code finding} {@code agency} {@code year} {@code organ}
 * @param key "table/row/column" of a figure; the finding's id of a finding; null of what is neither
 * @param rules those whose findings it is in, for people to choose by; may be empty
 * @param score suspicion × effect, from 1
 */
public record QueuedItem(String kind, String key, List<String> rules, int score) {

    /** Copies the list. */
    public QueuedItem {
        rules = List.copyOf(rules);
    }
}
