package dev.gouji.read.sheet.xls;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/**
 * Goes through the records of one part of a workbook's stream, what all sheets share or a sheet, from its beginning to its
 * end; those of charts embedded in it are passed over.
 */
final class Records {

    private final RecordInputStream records;
    private final Budget budget;
    private int depth;
    private boolean ended;

    private Records(RecordInputStream records, Budget budget) {
        this.records = records;
        this.budget = budget;
    }

    /** The part that begins at an offset; where none can, it has no records. */
    static Records at(int offset, byte[] stream, Budget budget) {
        int start = offset < 0 ? stream.length : Math.min(offset, stream.length);
        return new Records(new RecordInputStream(new LittleEndianByteArrayInputStream(stream, start)), budget);
    }

    /** Goes to the part's next record, the first of which is its beginning; false at its end and where it breaks off. */
    boolean next() throws UnreadableException {
        try {
            while (forward()) {
                count();
                if (depth == 1) {
                    return true;
                }
                if (depth < 1) {
                    ended = current().getSid() == EOFRecord.sid;
                    return false;
                }
            }
        } catch (RuntimeException broken) {
            // what POI throws where a record is longer than the stream, or than any
            return false;
        }
        return false;
    }

    private boolean forward() throws UnreadableException {
        budget.checkTime();
        records.readRemainder();
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        return true;
    }

    private void count() {
        if (records.getSid() == BOFRecord.sid) {
            depth++;
        } else if (records.getSid() == EOFRecord.sid) {
            depth--;
        }
    }

    /** The record that was gone to. */
    RecordInputStream current() {
        return records;
    }

    /** Whether the record of the part's end was come to. */
    boolean isEnded() {
        return ended;
    }
}
