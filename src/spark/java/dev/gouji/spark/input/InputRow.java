package dev.gouji.spark.input;

import dev.gouji.bulk.InputConversion;
import dev.gouji.bulk.Problems;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.input.Input;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.document.ErrorCode;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * An input as a row of a table.
 *
 * @param document its path as the dataset names it
 * @param path where it is: a path of every executor's machine, or the address of a file in a file system that Spark reads
 * @param here whether it is the former
 * @param given whether it was named by itself, as {@link Input#given} has it
 * @param skip why it is not to be opened; null when it is to be converted
 */
public record InputRow(String document, String path, boolean here, boolean given, ErrorCode skip) {

    /** The table's columns. */
    public static final StructType TYPE = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("path", DataTypes.StringType, false)
            .add("here", DataTypes.BooleanType, false)
            .add("given", DataTypes.BooleanType, false)
            .add("skip", DataTypes.StringType, true);

    /** An input on this machine, as the program itself lists it. */
    static InputRow of(Input input, String document) {
        return new InputRow(document, input.path().toString(), true, input.given(), input.skip());
    }

    /** The input of a row. */
    public static InputRow of(Row row) {
        String skip = row.getString(4);
        return new InputRow(
                row.getString(0),
                row.getString(1),
                row.getBoolean(2),
                row.getBoolean(3),
                skip == null ? null : ErrorCode.valueOf(skip));
    }

    /** The row of an input. */
    Row row() {
        return RowFactory.create(document, path, here, given, skip == null ? null : skip.name());
    }

    /** Brings it to its entry. */
    public JournalEntry convert(InputConversion conversion, Configuration hadoop, long maximumBytes)
            throws StorageException, InterruptedException {
        if (skip != null) {
            String name = document.substring(document.lastIndexOf('/') + 1);
            return conversion
                    .lost(document, skip, Problems.notOpened(name, skip))
                    .entry();
        }
        if (here) {
            return conversion
                    .convert(new Input(document, Path.of(path), null, given))
                    .entry();
        }
        return conversion
                .convert(document, new HadoopFile(path, hadoop, maximumBytes))
                .entry();
    }
}
