package dev.gouji.spark.across;

import dev.gouji.bulk.collect.AmongAll;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.report.Conversion;
import dev.gouji.report.Finding;
import dev.gouji.report.Identity;
import dev.gouji.spark.engine.Mapped;
import dev.gouji.spark.table.CompletedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** A tied conversion with the answers to its reports → the conversion as the dataset has it. */
final class Completing implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** The checks in their order, and of each what it found in its order. */
    private static final Comparator<Row> ORDER = Comparator.comparingInt((Row answer) -> answer.<Integer>getAs("check"))
            .thenComparingInt(answer -> answer.<Integer>getAs("ordinal"));

    private final AcrossSettings settings;

    Completing(AcrossSettings settings) {
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Mapped<>(rows, row -> {
            try {
                return CompletedRow.of(completed(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Conversion completed(Row row) throws IOException {
        Map<String, List<Finding>> found = new HashMap<>();
        Map<String, Identity> identities = new HashMap<>();
        for (Row answer : answers(row)) {
            String report = answer.getAs("report_id");
            byte[] finding = answer.getAs("finding");
            if (finding == null) {
                identities.put(report, ConversionCodec.decodeRecord(answer.getAs("identity"), Identity.class));
            } else {
                found.computeIfAbsent(report, id -> new ArrayList<>()).add(ConversionCodec.decodeFinding(finding));
            }
        }
        TiedRow tied = new TiedRow(row, settings.decided());
        return tied.settled(AmongAll.of(
                tied.reviewed(), tied.head(), report -> found.getOrDefault(report, List.of()), identities));
    }

    private static List<Row> answers(Row row) {
        int column = row.fieldIndex("answers");
        if (row.isNullAt(column)) {
            return List.of();
        }
        List<Row> answers = new ArrayList<>(row.getList(column));
        answers.sort(ORDER);
        return answers;
    }
}
