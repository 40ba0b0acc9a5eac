package dev.gouji.bulk;

import dev.gouji.bulk.BulkListener.Phase;
import dev.gouji.bulk.input.Input;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.UnaryOperator;

/** Hands conversions over in the dataset's order while inputs are still being converted. Used by one thread. */
final class OrderedDelivery {

    static final Comparator<JournalRow> BY_DOCUMENT =
            Comparator.comparing(row -> row.head().document(), DocumentOrder::compare);

    private final List<Input> inputs;
    private final Journal journal;
    private final UnaryOperator<Conversion> finishing;
    private final ConversionSink sink;
    private final BulkListener listener;
    private final boolean[] done;

    /** "a.zip b" stands between "a.zip" and its members. */
    private final Queue<JournalRow> waiting = new PriorityQueue<>(BY_DOCUMENT);

    private final Map<String, String> firstByHash = new HashMap<>();
    private Tally tally = Tally.NOTHING;
    private int met;
    private int next;

    OrderedDelivery(
            List<Input> inputs,
            Journal journal,
            UnaryOperator<Conversion> finishing,
            ConversionSink sink,
            BulkListener listener) {
        this.inputs = inputs;
        this.journal = journal;
        this.finishing = finishing;
        this.sink = sink;
        this.listener = listener;
        done = new boolean[inputs.size()];
        listener.started(Phase.WRITE, inputs.size());
    }

    /** Takes the entry of an input, and hands over what is waiting for nothing any more. */
    void accept(int index, JournalEntry entry) throws IOException {
        done[index] = true;
        met += entry.rows().size();
        waiting.addAll(entry.rows());
        while (next < done.length && done[next]) {
            next++;
        }
        while (!waiting.isEmpty() && (next == done.length || comesBefore(waiting.peek(), inputs.get(next)))) {
            hand(waiting.remove());
        }
    }

    /** The account of all that was handed over, verified. */
    Tally tally() {
        tally.verify(met);
        return tally;
    }

    private void hand(JournalRow row) throws IOException {
        Conversion conversion = finishing.apply(journal.load(row));
        String sha256 = row.head().sha256();
        String first = sha256 == null
                ? null
                : firstByHash.putIfAbsent(sha256, row.head().document());
        Conversion marked = first == null
                ? conversion
                : new Conversion(conversion.document().tied(first, null), conversion.reports(), conversion.links());
        sink.accept(marked);
        tally = tally.plus(marked);
        listener.written(row.head());
    }

    private static boolean comesBefore(JournalRow row, Input input) {
        return DocumentOrder.compare(row.head().document(), input.document()) < 0;
    }
}
