package dev.gouji.bulk.collect;

import dev.gouji.convert.across.ReportShelf;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reports in a journal; of the whole ones it keeps the last few. Not thread-safe. */
public final class JournalShelf implements ReportShelf {

    /** A page, its attachment and the years of one organ are looked at one after the other. */
    private static final int KEPT = 16;

    /** What conversions under way may take together, as stored: some fifty megabytes as text. */
    static final long HEAVIEST = 4L << 20;

    private final Loader loader;
    private final int threads;
    private final List<JournalRow> rows;
    private final Map<String, JournalRow> byDocument = new HashMap<>();
    private final List<ReportHead> reports;

    private final Map<String, Conversion> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Conversion> eldest) {
            return size() > KEPT;
        }
    };

    /** Brings the whole of a conversion. Thread-safe. */
    @FunctionalInterface
    public interface Loader {
        Conversion load(JournalRow row) throws IOException;
    }

    /** The rows that count; groups are worked on by so many threads. */
    public JournalShelf(Loader loader, List<JournalRow> rows, int threads) {
        this.loader = loader;
        this.threads = threads;
        this.rows = rows;
        rows.forEach(row -> byDocument.put(row.head().document(), row));
        reports = rows.stream().flatMap(row -> row.head().reports().stream()).toList();
    }

    @Override
    public List<ConversionHead> documents() {
        return new AbstractList<>() {
            @Override
            public ConversionHead get(int index) {
                return rows.get(index).head();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    @Override
    public List<ReportHead> reports() {
        return reports;
    }

    @Override
    public AnnualReport load(ReportHead head) throws IOException {
        Conversion conversion = kept.get(head.document());
        if (conversion == null) {
            conversion = loader.load(row(head));
            kept.put(head.document(), conversion);
        }
        return report(head, conversion);
    }

    @Override
    public <R> void each(Iterable<List<ReportHead>> groups, Function<List<AnnualReport>, R> work, Taker<R> taker)
            throws IOException, InterruptedException {
        InOrder.each(
                groups,
                group -> group.stream().mapToLong(head -> row(head).weight()).sum(),
                HEAVIEST,
                threads,
                group -> {
                    List<AnnualReport> reports = new ArrayList<>();
                    for (ReportHead head : group) {
                        reports.add(report(head, loader.load(row(head))));
                    }
                    return work.apply(reports);
                },
                (group, result) -> taker.take(result));
    }

    private JournalRow row(ReportHead head) {
        JournalRow row = byDocument.get(head.document());
        if (row == null) {
            throw new IllegalArgumentException("no such document: " + head.document());
        }
        return row;
    }

    private static AnnualReport report(ReportHead head, Conversion conversion) {
        return conversion.reports().stream()
                .filter(report -> report.id().equals(head.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such report: " + head.id()));
    }
}
