package dev.gouji.read.pdf.stream;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form whose content is inflated while it is read. */
public final class StreamedForm extends PDFormXObject {

    private final Meter meter;

    /** The form, with its content charged to a meter. */
    public StreamedForm(PDFormXObject form, ResourceCache cache, Meter meter) {
        super(form.getCOSObject(), cache);
        this.meter = meter;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        RandomAccessRead content = ContentStreams.open(List.of(getCOSObject()), meter);
        return content == null ? super.getContentsForStreamParsing() : content;
    }
}
