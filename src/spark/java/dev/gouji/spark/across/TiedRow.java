package dev.gouji.spark.across;

import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import org.apache.spark.sql.Row;

/** A stored conversion that knows what it is to the other documents, as people decided it. Used by one thread. */
final class TiedRow {

    private final StoredConversion stored;
    private final DecidedConversions decided;
    private final String duplicateOf;
    private final String attachmentOf;
    private Conversion reviewed;

    /** Of a row with {@code head}, {@code payload}, {@code duplicate_of}, {@code attachment_of}. */
    TiedRow(Row row, DecidedConversions decided) throws IOException {
        stored = StoredConversion.of(row.<byte[]>getAs("head"), row.<byte[]>getAs("payload"));
        this.decided = decided;
        duplicateOf = row.getAs("duplicate_of");
        attachmentOf = row.getAs("attachment_of");
    }

    /** Whether people may have decided something of it. */
    boolean isConcerned() {
        return !decided.isEmpty() && decided.concern(stored.head().reports());
    }

    /** As the program read it. */
    Conversion asRead() throws IOException {
        return ConversionCodec.decode(stored.payload());
    }

    /** With reviewed figures, before anything is found over several reports. */
    Conversion reviewed() throws IOException {
        if (reviewed == null) {
            reviewed = isConcerned() ? decided.review(asRead()) : asRead();
        }
        return reviewed;
    }

    /** Its head, as people decided it, tied. */
    ConversionHead head() throws IOException {
        ConversionHead head = isConcerned() ? ConversionHead.of(decided.settle(asRead(), reviewed())) : stored.head();
        return head.tied(duplicateOf, attachmentOf);
    }

    /** One of its reports. */
    AnnualReport report(ReportHead head) throws IOException {
        return reviewed().reports().stream()
                .filter(report -> report.id().equals(head.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The same, whatever was found over several reports, with what people made of that. */
    Conversion settled(Conversion whole) throws IOException {
        return isConcerned() ? decided.settle(asRead(), whole) : whole;
    }
}
