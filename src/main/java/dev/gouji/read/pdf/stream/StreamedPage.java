package dev.gouji.read.pdf.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page whose content is inflated while it is read; it shares the fonts of the page that it stands for. */
public final class StreamedPage extends PDPage {

    private final PDPage page;
    private final Meter meter;

    /** The page, with its content charged to a meter. */
    public StreamedPage(PDPage page, Meter meter) {
        super(page.getCOSObject());
        this.page = page;
        this.meter = meter;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        List<COSStream> streams = new ArrayList<>();
        Iterator<PDStream> parts = page.getContentStreams();
        while (parts.hasNext()) {
            streams.add(parts.next().getCOSObject());
        }
        RandomAccessRead content = ContentStreams.open(streams, meter);
        return content == null ? super.getContentsForStreamParsing() : content;
    }
}
