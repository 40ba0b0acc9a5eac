package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which measures cross-reference streams and object streams before it inflates them, whatever they call
 * themselves, and those of encrypted files as soon as they are decrypted.
 *
 * <p>PDFBox goes on without what it cannot have; {@link #require} tells afterwards whether anything was kept from it.
 */
public final class MeasuredParser extends PDFParser {

    /** Streams that PDFBox writes while it reads are kept in memory up to this many bytes, then on disk. */
    private static final long SCRATCH = 64L << 20;

    /** What an object takes in the table of all of them. */
    private static final long BYTES_AN_ENTRY = 128;

    /** What the objects of a stream take, for each byte that they are written in. */
    private static final long BYTES_A_BYTE = 16;

    private final Budget budget;
    private final Map<Long, Long> sizes = new HashMap<>();
    private UnreadableException passed;

    /** For a file, with the empty password if it is encrypted. */
    public MeasuredParser(byte[] bytes, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, MemoryUsageSetting.setupMixed(SCRATCH).streamCache);
        this.budget = budget;
    }

    /**
     * Looks back at what was parsed so far.
     *
     * @throws UnreadableException when a table or a stream of objects was larger than it may be
     */
    public void require() throws UnreadableException {
        if (passed != null) {
            throw passed;
        }
    }

    @Override
    public MeasuredPdf parse() throws IOException {
        return (MeasuredPdf) super.parse();
    }

    @Override
    protected MeasuredPdf createDocument() throws IOException {
        return new MeasuredPdf(this, document, source, getAccessPermission());
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary entries) throws IOException {
        COSStream stream = super.parseCOSStream(entries);
        COSArray widths = entries.getCOSArray(COSName.W);
        if (widths != null) {
            requireTable(stream, widths);
        } else if (COSName.OBJ_STM.equals(entries.getCOSName(COSName.TYPE))) {
            // where the table is broken, PDFBox looks for these by their name, and inflates all
            requireObjects(stream);
        }
        return stream;
    }

    private void requireObjects(COSStream objects) throws IOException {
        try {
            DecodedSize.measure(objects, budget);
        } catch (UnreadableException reason) {
            throw keep(reason);
        }
    }

    /** Nothing but cross-reference streams has widths. */
    private void requireTable(COSStream table, COSArray widths) throws IOException {
        long width = 0;
        for (int i = 0; i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        if (width == 0) {
            throw new IOException("entries of no bytes have no end");
        }
        try {
            long claims = DecodedSize.measure(table, budget) / width * BYTES_AN_ENTRY;
            budget.require(Bound.INFLATED, claims * MapClaims.SHARE);
            budget.charge(Bound.INFLATED, claims);
        } catch (UnreadableException reason) {
            throw keep(reason);
        }
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        try {
            measureOnce(number);
            COSBase object = super.parseObjectStreamObject(number, key);
            // PDFBox inflates all of it again for each object that is not there
            budget.charge(Bound.INFLATED, object == null ? sizes.getOrDefault(number, 0L) : 0);
            return object;
        } catch (UnreadableException reason) {
            throw keep(reason);
        }
    }

    private void measureOnce(long number) throws UnreadableException {
        if (!sizes.containsKey(number)
                && document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            long size = DecodedSize.measure(stream, budget);
            sizes.put(number, size);
            budget.charge(Bound.INFLATED, size * BYTES_A_BYTE);
        }
    }

    private Meter.Passed keep(UnreadableException reason) {
        passed = passed == null ? reason : passed;
        return new Meter.Passed(reason);
    }
}
