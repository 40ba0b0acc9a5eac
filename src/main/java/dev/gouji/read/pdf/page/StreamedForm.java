package dev.gouji.read.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form whose content is inflated while it is read, so that a small file cannot claim the memory of a large one. */
final class StreamedForm extends PDFormXObject {

    StreamedForm(COSStream stream, ResourceCache cache) {
        super(stream, cache);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSStream stream = getCOSObject();
        if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return new NonSeekableRandomAccessReadInputStream(
                    new FlateFilterDecoderStream(stream.createRawInputStream()));
        }
        return super.getContentsForStreamParsing();
    }
}
