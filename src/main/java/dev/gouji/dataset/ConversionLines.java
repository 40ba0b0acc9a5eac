package dev.gouji.dataset;

import dev.gouji.report.Conversion;
import java.util.List;

/** A conversion with the lines it has in every file of a dataset. Immutable. */
public final class ConversionLines {

    private final Conversion conversion;
    private final List<RecordFiles.Lines> records;
    private final byte[] wide;
    private final byte[] quarantine;

    /** With the lines of the records in the order of {@link DatasetWriter}'s schemas; the arrays are not copied. */
    ConversionLines(Conversion conversion, List<RecordFiles.Lines> records, byte[] wide, byte[] quarantine) {
        this.conversion = conversion;
        this.records = List.copyOf(records);
        this.wide = wide;
        this.quarantine = quarantine;
    }

    /** The conversion itself. */
    public Conversion conversion() {
        return conversion;
    }

    List<RecordFiles.Lines> records() {
        return records;
    }

    byte[] wide() {
        return wide;
    }

    byte[] quarantine() {
        return quarantine;
    }
}
