package dev.gouji.spark.across;

import dev.gouji.convert.across.AcrossGroups;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Unit;
import dev.gouji.spark.engine.Flattened;
import dev.gouji.spark.table.CompletedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** All conversions of a run together, as tables: what they are to each other, and what is found over several of them. */
public final class AcrossTable {

    private static final byte[] NO_PAYLOAD = {};

    private final AcrossSettings settings;
    private final Dataset<Row> tied;
    private final int places;

    private AcrossTable(AcrossSettings settings, Dataset<Row> tied, int places) {
        this.settings = settings;
        this.tied = tied;
        this.places = places;
    }

    /**
     * Of stored conversions.
     *
     * @param stored with the columns {@code document}, {@code head} and {@code payload}
     * @param places into how many parts what is held against each other is parted
     */
    public static AcrossTable of(Dataset<Row> stored, AcrossSettings settings, int places) {
        AcrossSettings among = settings.decided().isEmpty() ? settings : settings.among(concerned(stored, settings));
        return new AcrossTable(among, Ties.tied(stored), places);
    }

    /** Every conversion as the dataset has it, as {@link CompletedRow}. */
    public Dataset<Row> completed() {
        Dataset<Row> answers = tied.mapPartitions(new GroupVisits(settings, places), Encoders.row(GroupVisits.TYPE))
                .repartition(places, functions.col("place"))
                .mapPartitions(new PlaceCheck(settings), Encoders.row(PlaceCheck.TYPE))
                .groupBy("document")
                .agg(functions
                        .collect_list(functions.struct("report_id", "check", "ordinal", "finding", "identity"))
                        .as("answers"));
        return tied.join(answers, new String[] {"document"}, "left_outer")
                .mapPartitions(new Completing(settings), Encoders.row(CompletedRow.TYPE));
    }

    /** The table of units that have not published; null without a units file. */
    public ExtraTable unpublished() {
        if (!settings.hasUnits()) {
            return null;
        }
        List<Unit> units = settings.units();
        Map<Unit, Set<Integer>> years = new HashMap<>();
        StructType type = new StructType().add("unit", DataTypes.IntegerType).add("year", DataTypes.IntegerType);
        MapPartitionsFunction<Row, Row> publishing = published(settings);
        for (Row row :
                tied.mapPartitions(publishing, Encoders.row(type)).distinct().collectAsList()) {
            years.computeIfAbsent(units.get(row.getInt(0)), unit -> new HashSet<>())
                    .add(row.getInt(1));
        }
        return settings.groups().unpublished(years);
    }

    /** As many as there are units and years, whatever the number of documents. */
    private static MapPartitionsFunction<Row, Row> published(AcrossSettings settings) {
        return rows -> new Flattened<>(rows, row -> {
            try {
                TiedRow tied = new TiedRow(row, settings.decided());
                List<Unit> units = settings.units();
                AcrossGroups groups = settings.groups();
                List<Row> found = new ArrayList<>();
                for (ReportHead head : tied.head().reports()) {
                    Unit unit = groups.unit(head, tied::report);
                    if (unit != null) {
                        found.add(RowFactory.create(units.indexOf(unit), head.year()));
                    }
                }
                return found.iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The heads of the reports that decisions may concern: as many as there are decisions to make of them. */
    private static List<ReportHead> concerned(Dataset<Row> stored, AcrossSettings settings) {
        MapPartitionsFunction<Row, byte[]> concerning = rows -> new Flattened<>(rows, row -> {
            byte[] head = row.getAs(0);
            boolean concerned = settings.decided().concern(head(head).reports());
            Iterator<byte[]> found =
                    concerned ? List.of(head).iterator() : List.<byte[]>of().iterator();
            return found;
        });
        List<ReportHead> heads = new ArrayList<>();
        stored.select("head")
                .mapPartitions(concerning, Encoders.BINARY())
                .collectAsList()
                .forEach(head -> heads.addAll(head(head).reports()));
        return heads;
    }

    private static ConversionHead head(byte[] bytes) {
        try {
            return StoredConversion.of(bytes, NO_PAYLOAD).head();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
