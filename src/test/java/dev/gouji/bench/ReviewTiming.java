package dev.gouji.bench;

import dev.gouji.bulk.queue.ReportQueue;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.DatasetWriter;
import dev.gouji.dataset.queue.QueueFile;
import dev.gouji.dataset.queue.QueuedItem;
import dev.gouji.dataset.queue.QueuedReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.FigureKey;
import dev.gouji.review.Asking;
import dev.gouji.review.ReviewDoor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a review takes to show its first item: writes a dataset of generated reports with its queue, opens a review and
 * asks for the queue, the first item and another one.
 *
 * <p>{@code java -cp … dev.gouji.bench.ReviewTiming FOLDER [ORGANS [QUEUED [ITEMS]]]}: organs with four reports each in the
 * dataset, 2500 by default; reports in the queue, 100000 by default, those beyond the dataset's under names of their own; items
 * for each of those, 10 by default.
 */
public final class ReviewTiming {

    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 4;

    private ReviewTiming() {}

    /** Prints what was measured. */
    public static void main(String[] arguments) throws Exception {
        Path dataset = Path.of(arguments[0]);
        int organs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_500;
        int queued = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int items = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        write(dataset, organs, queued, items);
        for (int round = 1; round <= 3; round++) {
            measure(dataset, round);
        }
    }

    private static void write(Path dataset, int organs, int queued, int items) throws Exception {
        PageTiming reports = new PageTiming();
        try (DatasetFolder folder = DatasetFolder.claim(dataset);
                QueueFile queue = QueueFile.begin(folder);
                DatasetWriter writer = DatasetWriter.open(folder, false, Map.of())) {
            int count = 0;
            for (int organ = 0; organ < organs; organ++) {
                for (int year = 0; year < YEARS; year++) {
                    Conversion conversion = reports.conversion(organ, FIRST_YEAR + year);
                    writer.accept(conversion);
                    for (AnnualReport report : conversion.reports()) {
                        queue.add(ReportQueue.of(report, report));
                        count++;
                    }
                }
            }
            List<FigureKey> keys = new ArrayList<>(reports.conversion(0, FIRST_YEAR)
                    .reports()
                    .get(0)
                    .figuresByKey()
                    .keySet());
            for (int i = count; i < queued; i++) {
                queue.add(invented(i, items, keys));
            }
            writer.finish("bench", "");
            queue.finish();
        }
    }

    private static QueuedReport invented(int number, int items, List<FigureKey> keys) {
        List<QueuedItem> own = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            String key = keys.get((number + i) % keys.size()).toString();
            own.add(new QueuedItem(
                    "figure", key, List.of("requests.outcomes", "requests.applicants"), 1 + (number * 31 + i) % 90));
        }
        String name = "某县某局" + number;
        return new QueuedReport(
                "zz/" + number + ".docx",
                String.format(Locale.ROOT, "%016x", number),
                new QueuedReport.Organ(String.format(Locale.ROOT, "%016x", number / YEARS), name, "110100"),
                FIRST_YEAR + number % YEARS,
                new QueuedReport.Read(name, FIRST_YEAR + number % YEARS, "ogi-2021"),
                own);
    }

    private static void measure(Path dataset, int round) throws Exception {
        long begin = System.nanoTime();
        try (ReviewDoor door = ReviewDoor.open(new ReviewDoor.Plan(dataset, null, 0, null, null))) {
            long opened = System.nanoTime();
            Asking asking = new Asking(door.address());
            var queue = asking.get("queue", "count", "60");
            long listed = System.nanoTime();
            asking.get("item", "id", queue.at("/ids/0").asText());
            long shown = System.nanoTime();
            asking.get("item", "id", queue.at("/ids/1").asText());
            long second = System.nanoTime();
            asking.get("queue", "count", "60", "year", "2022", "rule", "requests.outcomes");
            long narrowed = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d items; opened after %d ms, queue after %d, first item after %d; another item takes %d ms, narrowing %d%n",
                    round,
                    queue.get("all").asInt(),
                    (opened - begin) / 1_000_000,
                    (listed - begin) / 1_000_000,
                    (shown - begin) / 1_000_000,
                    (second - shown) / 1_000_000,
                    (narrowed - second) / 1_000_000);
        }
    }
}
