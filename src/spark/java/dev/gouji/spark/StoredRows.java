package dev.gouji.spark;

import dev.gouji.bulk.InputConversion;
import dev.gouji.bulk.StorageException;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.spark.engine.ConversionSettings;
import dev.gouji.spark.engine.Flattened;
import dev.gouji.spark.engine.Mapped;
import dev.gouji.spark.engine.TaskConversions;
import dev.gouji.spark.input.InputRow;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Inputs → what they and their members come to, as it is stored. */
final class StoredRows implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** The columns: the input, the document (itself or a member), its head, the whole of its conversion. */
    static final StructType TYPE = new StructType()
            .add("input", DataTypes.StringType, false)
            .add("document", DataTypes.StringType, false)
            .add("head", DataTypes.BinaryType, false)
            .add("payload", DataTypes.BinaryType, false);

    private final ConversionSettings settings;
    private final SerializableConfiguration hadoop;
    private final long maximumBytes;

    StoredRows(ConversionSettings settings, SerializableConfiguration hadoop, long maximumBytes) {
        this.settings = settings;
        this.hadoop = hadoop;
        this.maximumBytes = maximumBytes;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> inputs) throws IOException {
        TaskConversions conversions = TaskConversions.ofTask(settings);
        return new Flattened<>(new Mapped<>(inputs, InputRow::of), input -> {
            Iterator<StoredConversion> stored = conversions.of(List.of(input).iterator(), this::entry);
            return new Mapped<>(stored, conversion -> row(input, conversion));
        });
    }

    private JournalEntry entry(InputRow input, InputConversion conversion)
            throws StorageException, InterruptedException {
        return input.convert(conversion, hadoop.value(), maximumBytes);
    }

    private static Row row(InputRow input, StoredConversion conversion) {
        return RowFactory.create(
                input.document(), conversion.head().document(), conversion.headBytes(), conversion.payload());
    }
}
