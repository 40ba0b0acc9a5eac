package dev.gouji.review.queue;

/**
 * What somebody narrows the queue to; an empty text chooses all.
 *
 * @param organ the organ's id
 * @param region the beginning of the division's code: {@code 11} is all of it, {@code 1101} a prefecture
 * @param year the year; {@code 0} for reports without one
 * @param rule a rule whose findings the item is in
 * @param kind {@code figure} {@code finding} {@code agency} {@code year} {@code organ}
 */
public record QueueFilter(String organ, String region, String year, String rule, String kind) {

    /** Everything. */
    public static final QueueFilter ALL = new QueueFilter("", "", "", "", "");

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether an item is among what was chosen. */
    boolean takes(QueueEntry entry) {
        return takesOrgan(entry) && takesRegion(entry) && takesYear(entry) && takesRule(entry) && takesKind(entry);
    }

    boolean takesOrgan(QueueEntry entry) {
        return organ.isEmpty() || organ.equals(entry.report().organ().id());
    }

    boolean takesRegion(QueueEntry entry) {
        String code = entry.report().organ().region();
        return region.isEmpty() || (code != null && code.startsWith(region));
    }

    boolean takesYear(QueueEntry entry) {
        return year.isEmpty() || year.equals(String.valueOf(yearOf(entry)));
    }

    boolean takesRule(QueueEntry entry) {
        return rule.isEmpty() || entry.item().rules().contains(rule);
    }

    boolean takesKind(QueueEntry entry) {
        return kind.isEmpty() || kind.equals(entry.item().kind());
    }

    /** 0 where nothing tells it. */
    static Integer yearOf(QueueEntry entry) {
        Integer of = entry.report().year();
        return of == null ? Integer.valueOf(0) : of;
    }
}
