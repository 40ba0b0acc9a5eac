package dev.gouji.dataset.diff;

import dev.gouji.dataset.diff.Difference.OfReport;
import dev.gouji.dataset.diff.Difference.ReportChange;
import dev.gouji.dataset.diff.Difference.ReportPair;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares two datasets, document by document as both are sorted. Reports of one document are paired by organ and year;
 * what is left over of both by the bytes of the document, then by organ, year and scope where both sides have just one. In
 * memory are two documents, and what only one dataset has under its path. Not thread-safe.
 */
public final class DatasetDiff {

    private final Consumer<Difference> found;
    private final List<Placed> before = new ArrayList<>();
    private final List<Placed> after = new ArrayList<>();

    /**
     * Conversions, one after the other.
     *
     * @param <E> what it throws when there is no next one to be had
     */
    public interface Conversions<E extends Exception> {

        /** The next one; null when there is none. */
        Conversion next() throws E;
    }

    /** A report with the bytes of its document and its place in it. */
    private record Placed(AnnualReport report, String sha256, int ordinal) {

        Object original() {
            return sha256 == null ? null : List.of(sha256, ordinal);
        }

        Object organ() {
            Object agency = report.agency().value();
            Object year = report.year().value();
            return agency == null || year == null ? null : List.of(agency, year, report.scope());
        }
    }

    private DatasetDiff(Consumer<Difference> found) {
        this.found = found;
    }

    /** Compares conversions in the dataset's order; every difference is handed over once, those of documents with the same path first. */
    public static <E extends Exception> void compare(
            Conversions<E> before, Conversions<E> after, Consumer<Difference> found) throws E {
        DatasetDiff diff = new DatasetDiff(found);
        Conversion old = before.next();
        Conversion now = after.next();
        while (old != null || now != null) {
            int order = order(old, now);
            if (order == 0) {
                diff.both(old, now);
            } else if (order < 0) {
                diff.before.addAll(placed(old));
            } else {
                diff.after.addAll(placed(now));
            }
            old = order <= 0 ? before.next() : old;
            now = order >= 0 ? after.next() : now;
        }
        diff.finish();
    }

    private static int order(Conversion old, Conversion now) {
        if (old == null || now == null) {
            return old == null ? 1 : -1;
        }
        return DocumentOrder.compare(old.document().document(), now.document().document());
    }

    private void both(Conversion old, Conversion now) {
        List<Placed> left = new ArrayList<>(placed(old));
        List<Placed> right = new ArrayList<>(placed(now));
        pair(left, right, Placed::organ);
        pair(left, right, Placed::ordinal);
        before.addAll(left);
        after.addAll(right);
    }

    private void finish() {
        pair(before, after, Placed::original);
        pair(before, after, Placed::organ);
        before.forEach(one -> found.accept(new OfReport(new ReportPair(one.report, null, false), ReportChange.GONE)));
        for (Placed one : after) {
            ReportPair pair = new ReportPair(null, one.report, false);
            found.accept(new OfReport(pair, ReportChange.NEW));
            ReportDiff.findings(pair, found);
        }
    }

    /** Pairs what has a key that stands once on each side, and takes it out of both. */
    private void pair(List<Placed> left, List<Placed> right, Function<Placed, Object> key) {
        Map<Object, Placed> unique = unique(left, key);
        Map<Object, Placed> others = unique(right, key);
        unique.forEach((value, one) -> {
            Placed other = others.get(value);
            if (other != null) {
                left.remove(one);
                right.remove(other);
                compare(one, other);
            }
        });
    }

    private static Map<Object, Placed> unique(List<Placed> reports, Function<Placed, Object> key) {
        Map<Object, Placed> found = new LinkedHashMap<>();
        Map<Object, Integer> met = new LinkedHashMap<>();
        for (Placed one : reports) {
            Object value = key.apply(one);
            if (value != null) {
                found.put(value, one);
                met.merge(value, 1, Integer::sum);
            }
        }
        found.keySet().removeIf(value -> met.get(value) > 1);
        return found;
    }

    private void compare(Placed old, Placed now) {
        boolean same = old.sha256 != null && Objects.equals(old.sha256, now.sha256);
        ReportPair pair = new ReportPair(old.report, now.report, same);
        if (!same) {
            found.accept(new OfReport(pair, ReportChange.REPLACED));
        }
        ReportDiff.figures(pair, found);
        ReportDiff.findings(pair, found);
    }

    private static List<Placed> placed(Conversion conversion) {
        List<Placed> placed = new ArrayList<>();
        for (AnnualReport report : conversion.reports()) {
            placed.add(new Placed(report, conversion.document().sha256(), placed.size()));
        }
        return placed;
    }
}
