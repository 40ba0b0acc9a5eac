package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkListener.Phase;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.Tally;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.convert.across.AcrossFindings;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.FindingSpool;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.report.Conversion;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.report.OrganIdentity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * All conversions of a run, in the dataset's order, each knowing what it is to the others. Of each conversion memory holds
 * the head, and a few whole ones while they are handed over. Not thread-safe.
 */
final class CollectedConversions {

    private static final Comparator<JournalRow> ORDER =
            Comparator.comparing(row -> row.head().document(), DocumentOrder::compare);

    private static final Comparator<OrganIdentity> BY_REGION = Comparator.comparing(
                    OrganIdentity::regionCode, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OrganIdentity::name)
            .thenComparing(organ -> organ.id());

    private final Journal journal;
    private final List<JournalRow> rows = new ArrayList<>();
    private final DecidedConversions decided;

    /** What the journal has of the documents that people decided something of; their rows say what became of that. */
    private final Map<String, JournalRow> asRead = new HashMap<>();

    private final List<ExtraTable> tables = new ArrayList<>();
    private final Map<String, Identity> identities = new HashMap<>();

    /** Takes what was made of a conversion; called by one thread, in the dataset's order. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private record Made<R>(Conversion conversion, R result) {}

    /** Of these entries, which the journal holds, as people decided them. */
    CollectedConversions(Journal journal, List<JournalEntry> entries, DecidedConversions decisions) throws IOException {
        this.journal = journal;
        entries.forEach(entry -> rows.addAll(entry.rows()));
        rows.sort(ORDER);
        Map<String, String> pages =
                Attachments.pages(rows.stream().map(JournalRow::head).toList());
        Map<String, String> firstByHash = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ConversionHead head = rows.get(i).head();
            String earlier = head.sha256() == null ? null : firstByHash.putIfAbsent(head.sha256(), head.document());
            String page = pages.get(head.document());
            if (earlier != null || page != null) {
                rows.set(i, rows.get(i).with(head.tied(earlier, page)));
            }
        }
        decided = decisions.among(
                rows.stream().flatMap(row -> row.head().reports().stream()).toList());
        for (int i = 0; i < rows.size() && !decided.isEmpty(); i++) {
            JournalRow row = rows.get(i);
            if (decided.concern(row.head().reports())) {
                asRead.put(row.head().document(), row);
                Conversion read = journal.load(row);
                ConversionHead now = ConversionHead.of(decided.settle(read, decided.review(read)));
                rows.set(
                        i,
                        row.with(now.tied(row.head().duplicateOf(), row.head().attachmentOf())));
            }
        }
    }

    /** The whole of a conversion with reviewed figures, before anything is found over several. */
    private Conversion load(JournalRow row) throws IOException {
        JournalRow read = asRead.get(row.head().document());
        return read == null ? journal.load(row) : decided.review(journal.load(read));
    }

    /** The rows, in the dataset's order. */
    List<JournalRow> rows() {
        return rows;
    }

    /** The tables that checks added. */
    List<ExtraTable> tables() {
        return tables;
    }

    /** The organs of the reports, by region and name. */
    List<OrganIdentity> organs() {
        Map<String, OrganIdentity> organs = new HashMap<>();
        identities.values().stream()
                .map(Identity::organ)
                .filter(Objects::nonNull)
                .forEach(organ -> organs.merge(organ.id(), organ, OrganIdentity::and));
        return organs.values().stream().sorted(BY_REGION).toList();
    }

    /** Runs checks over all reports, one after the other, each by so many threads where it can use them. */
    void check(List<AcrossCheck> checks, FindingSpool spool, int threads, BulkListener listener)
            throws IOException, InterruptedException {
        listener.started(Phase.CHECK, checks.size());
        JournalShelf shelf = new JournalShelf(this::load, rows, threads);
        Set<String> ids = new HashSet<>();
        shelf.reports().forEach(head -> ids.add(head.id()));
        AcrossFindings found = new AcrossFindings() {
            @Override
            public void add(String reportId, Finding finding) throws IOException {
                if (!ids.contains(reportId)) {
                    throw new IllegalArgumentException("a finding for a report that is not there: " + reportId);
                }
                spool.add(reportId, finding);
            }

            @Override
            public void identify(String reportId, Identity identity) {
                identities.put(reportId, identity);
            }

            @Override
            public void add(ExtraTable table) {
                tables.add(table);
            }
        };
        for (AcrossCheck check : checks) {
            check.check(shelf, found);
        }
    }

    /** Hands every conversion over, with what was found later among its findings; the verified account of all. */
    Tally deliver(FindingSpool spool, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        return deliver(spool, 1, conversion -> conversion, sink::accept, listener);
    }

    /** The same, with something made of each conversion by several threads, which is handed over in its place. */
    <R> Tally deliver(
            FindingSpool spool, int threads, Function<Conversion, R> making, Taker<R> taker, BulkListener listener)
            throws IOException, InterruptedException {
        listener.started(Phase.WRITE, rows.size());
        Tally[] tally = {Tally.NOTHING};
        InOrder.each(
                rows,
                JournalRow::weight,
                JournalShelf.HEAVIEST,
                threads,
                row -> {
                    Conversion whole = completed(row, spool);
                    return new Made<>(whole, making.apply(whole));
                },
                (row, made) -> {
                    taker.take(made.result());
                    tally[0] = tally[0].plus(made.conversion());
                    listener.written(row.head());
                });
        tally[0].verify(rows.size());
        return tally[0];
    }

    private Conversion completed(JournalRow row, FindingSpool spool) throws IOException {
        ConversionHead head = row.head();
        Conversion whole = AmongAll.of(load(row), head, spool::of, identities);
        JournalRow read = asRead.get(head.document());
        return read == null ? whole : decided.settle(journal.load(read), whole);
    }
}
