package dev.gouji.read.pdf.stream;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Content streams → what the parser reads, inflated as it is read and charged for: a small file cannot claim the memory
 * of a large one.
 */
final class ContentStreams {

    private ContentStreams() {}

    /** The streams one after the other; null when one of them is coded in a way that cannot be read bit by bit. */
    static RandomAccessRead open(List<COSStream> streams, Meter meter) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        for (COSStream stream : streams) {
            boolean inflates = COSName.FLATE_DECODE.equals(stream.getFilters());
            if (stream.containsKey(COSName.DECODE_PARMS) || (!inflates && stream.getFilters() != null)) {
                for (COSStream whole : streams) {
                    meter.measure(whole);
                }
                return null;
            }
            InputStream raw = stream.createRawInputStream();
            parts.add(inflates ? new FlateFilterDecoderStream(raw) : raw);
            parts.add(new ByteArrayInputStream(new byte[] {'\n'}));
        }
        return new NonSeekableRandomAccessReadInputStream(
                new Metered(new SequenceInputStream(Collections.enumeration(parts)), meter));
    }

    /** Charges for every byte. */
    private static final class Metered extends FilterInputStream {

        private final Meter meter;

        Metered(InputStream in, Meter meter) {
            super(in);
            this.meter = meter;
        }

        @Override
        public int read() throws IOException {
            meter.count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            meter.count(Math.max(0, count));
            return count;
        }
    }
}
