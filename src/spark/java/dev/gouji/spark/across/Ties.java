package dev.gouji.spark.across;

import dev.gouji.bulk.collect.Attachments;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.spark.engine.Mapped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Which documents have the bytes of an earlier one, and which are attachments of a page. */
final class Ties {

    private static final StructType FACTS = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("sha256", DataTypes.StringType, true)
            .add("is_page", DataTypes.BooleanType, false)
            .add("targets", DataTypes.createArrayType(DataTypes.StringType, false), false);

    private static final byte[] NO_PAYLOAD = {};

    private Ties() {}

    /**
     * Stored conversions with the columns {@code duplicate_of} and {@code attachment_of}.
     *
     * @param stored with {@code document} and {@code head}
     */
    static Dataset<Row> tied(Dataset<Row> stored) {
        MapPartitionsFunction<Row, Row> reading = Ties::facts;
        Dataset<Row> facts = stored.select("head").mapPartitions(reading, Encoders.row(FACTS));
        return stored.join(duplicates(facts), on("document"), "left_outer")
                .join(attachments(facts), on("document"), "left_outer");
    }

    /** The first in the dataset's order, which is that of the bytes of UTF-8, as Spark's is of texts. */
    private static Dataset<Row> duplicates(Dataset<Row> facts) {
        Dataset<Row> known = facts.filter("sha256 is not null").select("document", "sha256");
        Dataset<Row> firsts = known.groupBy("sha256")
                .agg(
                        functions.min("document").as("duplicate_of"),
                        functions.count("*").as("n"))
                .filter("n > 1");
        return known.join(firsts, on("sha256"))
                .filter("document <> duplicate_of")
                .select("document", "duplicate_of");
    }

    private static Dataset<Row> attachments(Dataset<Row> facts) {
        Dataset<Row> links = facts.select(
                        functions.col("document").as("page"),
                        functions.explode(functions.col("targets")).as("document"))
                .filter("document <> page");
        Dataset<Row> first = links.groupBy("document").agg(functions.min("page").as("attachment_of"));
        Column isFile = functions.not(functions.col("is_page"));
        return facts.filter(isFile).select("document").join(first, on("document"));
    }

    private static String[] on(String column) {
        return new String[] {column};
    }

    private static Iterator<Row> facts(Iterator<Row> stored) {
        return new Mapped<>(stored, Ties::facts);
    }

    private static Row facts(Row row) {
        try {
            ConversionHead head =
                    StoredConversion.of(row.<byte[]>getAs(0), NO_PAYLOAD).head();
            Object[] targets = head.links().stream()
                    .map(link -> Attachments.target(head.document(), link))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toArray();
            return RowFactory.create(head.document(), head.sha256(), Attachments.isPage(head), targets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
