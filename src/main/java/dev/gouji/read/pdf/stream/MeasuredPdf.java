package dev.gouji.read.pdf.stream;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;

/** An open PDF whose objects are measured when they are asked for. */
public final class MeasuredPdf extends PDDocument {

    private final MeasuredParser parser;

    MeasuredPdf(MeasuredParser parser, COSDocument objects, RandomAccessRead source, AccessPermission permission) {
        super(objects, source, permission);
        this.parser = parser;
    }

    /**
     * The decoded bytes of a stream.
     *
     * @throws UnreadableException when they are more than they may be
     */
    public InputStream content(COSStream stream, Budget budget) throws IOException, UnreadableException {
        DecodedSize.measure(stream, budget);
        return stream.createInputStream();
    }

    /**
     * Looks back at what was read so far.
     *
     * @throws UnreadableException when objects were larger than they may be, and are missing
     */
    public void requireWhole() throws UnreadableException {
        parser.require();
    }
}
