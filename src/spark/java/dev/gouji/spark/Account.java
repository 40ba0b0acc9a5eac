package dev.gouji.spark;

import dev.gouji.dataset.record.Schemas;
import dev.gouji.spark.table.ParquetTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What became of the inputs of a job: every one once, with its outcome.
 *
 * @param listed how many inputs were listed
 * @param counts documents by status, then reports and what was found in them, each under its name
 */
record Account(long listed, Map<String, Long> counts) {

    /** The name of the file it is written to. */
    static final String NAME = "account.json";

    private static final List<String> STATUSES = List.of("ok", "partial", "unrecognised", "failed", "skipped");

    /**
     * The account of a dataset that was written.
     *
     * @param listed how many inputs there were
     * @param own how many of the conversions are of an input itself, no member
     * @throws IllegalStateException when an input is not accounted for, which is an error in the program
     */
    static Account of(long listed, long own, ParquetTables tables) {
        Map<String, Long> counts = new LinkedHashMap<>();
        STATUSES.forEach(status -> counts.put(status, 0L));
        Dataset<Row> documents = tables.read("documents");
        for (Row row : documents.groupBy("status").count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long distinct = documents.select("document").distinct().count();
        if (own != listed || distinct != all || counts.size() != STATUSES.size()) {
            throw new IllegalStateException(listed + " inputs listed, " + own + " converted; " + all + " documents of "
                    + distinct + " names: " + counts);
        }
        Row reports = tables.read("reports")
                .agg(functions.count("*"), functions.sum("errors"), functions.sum("warnings"))
                .first();
        counts.put("reports", reports.getLong(0));
        counts.put("errors", reports.isNullAt(1) ? 0 : reports.getLong(1));
        counts.put("warnings", reports.isNullAt(2) ? 0 : reports.getLong(2));
        return new Account(listed, counts);
    }

    /** As JSON on one line. */
    String json() {
        String numbers = counts.entrySet().stream()
                .map(count -> ",\"" + count.getKey() + "\":" + count.getValue())
                .collect(Collectors.joining());
        return "{\"dataset\":\"" + Schemas.VERSION + "\",\"inputs\":" + listed + numbers + "}\n";
    }
}
