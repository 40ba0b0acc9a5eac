package dev.gouji.spark.across;

import dev.gouji.convert.across.AcrossGroups.Group;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.spark.engine.Flattened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Sends a tied conversion to every place where it is held against others. A place is where many groups come together, so
 * that a document with hundreds of reports goes to each place once.
 */
final class GroupVisits implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** The columns: the place, the conversion, and for each check what it asks there. */
    static final StructType TYPE = new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("document", DataTypes.StringType, false)
            .add("head", DataTypes.BinaryType, false)
            .add("payload", DataTypes.BinaryType, false)
            .add("duplicate_of", DataTypes.StringType, true)
            .add("attachment_of", DataTypes.StringType, true)
            .add("checks", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add(
                    "asking",
                    DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.StringType, false), false),
                    false);

    private final AcrossSettings settings;
    private final int places;

    GroupVisits(AcrossSettings settings, int places) {
        this.settings = settings;
        this.places = places;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> tied) {
        return new Flattened<>(tied, this::visits);
    }

    private Iterator<Row> visits(Row row) {
        try {
            TiedRow tied = new TiedRow(row, settings.decided());
            ConversionHead head = tied.head();
            Map<Integer, List<Group>> byPlace = new TreeMap<>();
            for (Group group : settings.groups().of(head, tied::report)) {
                byPlace.computeIfAbsent(place(group), place -> new ArrayList<>())
                        .add(group);
            }
            return byPlace.entrySet().stream()
                    .map(visit -> visit(visit.getKey(), row, visit.getValue()))
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(Group group) {
        return Math.floorMod((group.check() + group.key()).hashCode(), places);
    }

    private static Row visit(int place, Row row, List<Group> groups) {
        return RowFactory.create(
                place,
                row.getAs("document"),
                row.getAs("head"),
                row.getAs("payload"),
                row.getAs("duplicate_of"),
                row.getAs("attachment_of"),
                groups.stream().map(Group::check).toArray(),
                groups.stream().map(group -> group.asking().toArray()).toArray());
    }
}
