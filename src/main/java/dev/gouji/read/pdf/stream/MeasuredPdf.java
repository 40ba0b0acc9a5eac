package dev.gouji.read.pdf.stream;

import dev.gouji.read.bound.UnreadableException;
import org.apache.pdfbox.cos.COSDocument;
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
     * Looks back at what was read so far.
     *
     * @throws UnreadableException when objects were larger than they may be, and are missing
     */
    public void requireWhole() throws UnreadableException {
        parser.require();
    }
}
