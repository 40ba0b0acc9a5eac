package dev.gouji.review.queue;

import dev.gouji.bulk.queue.ReportQueue;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.queue.QueueFile;
import dev.gouji.dataset.queue.QueuedReport;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Where the queue of a dataset comes from: what the run left, at once; else, of a dataset that was made elsewhere or by an
 * earlier version, the dataset itself, read through while the first items are looked at already.
 */
final class QueueFeed {

    private QueueFeed() {}

    /** The heaviest items of what the run left; null when there is nothing, or it is of another dataset. */
    static List<QueuedReport> head(Path dataset) throws IOException {
        return QueueFile.readHead(dataset);
    }

    /** What the run left; null when there is nothing, or it is of another dataset. */
    static List<QueuedReport> left(Path dataset) throws IOException {
        return QueueFile.read(dataset);
    }

    /** Reads a dataset through and hands over the reports of which something deserves a look, until it is stopped. */
    static void read(Path dataset, Consumer<QueuedReport> each, BooleanSupplier stopped)
            throws DatasetException, IOException {
        try (DatasetReader reader = DatasetReader.open(dataset)) {
            Conversion conversion = reader.next();
            while (conversion != null && !stopped.getAsBoolean()) {
                for (AnnualReport report : conversion.reports()) {
                    QueuedReport queued = ReportQueue.of(report, report);
                    if (!queued.items().isEmpty()) {
                        each.accept(queued);
                    }
                }
                conversion = reader.next();
            }
        }
    }
}
