package dev.gouji.dataset.parquet;

import dev.gouji.dataset.record.RecordSchema;
import java.util.ArrayList;
import java.util.List;

/** The columns that records of one kind have in a file. Immutable and thread-safe; made once, used for every report. */
public final class ParquetLayout {

    private final List<Node> fields;
    private final List<Leaf> leaves;

    private ParquetLayout(List<Node> fields, List<Leaf> leaves) {
        this.fields = fields;
        this.leaves = List.copyOf(leaves);
    }

    /** That of the records of a schema. */
    public static ParquetLayout of(RecordSchema schema) {
        List<Leaf> leaves = new ArrayList<>();
        List<Node> fields = Node.of(schema, leaves);
        return new ParquetLayout(fields, leaves);
    }

    List<Node> fields() {
        return fields;
    }

    List<Leaf> leaves() {
        return leaves;
    }
}
