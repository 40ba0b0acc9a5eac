package dev.gouji.read.pdf.draw;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.PageSteps;
import dev.gouji.read.pdf.PdfOpener;
import dev.gouji.read.pdf.ReadingSteps;
import dev.gouji.read.pdf.draw.PageMarks.Mark;
import dev.gouji.read.pdf.picture.PageImages;
import dev.gouji.read.pdf.stream.Meter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Draws the pages of a PDF with what every step of reading found on them, one after the other; none is kept.
 *
 * <p>A page is drawn at 150 dots an inch, a very large one at less. A page whose image cannot be drawn, or takes longer
 * than the bound of seconds, has its marks on white paper; a page that cannot be drawn at all does not keep the others
 * from being drawn. Not thread-safe.
 */
public final class PdfDrawer {

    /** Takes the pages as they are drawn. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a page.
         *
         * @param page from 1
         * @param png its picture; null when it could not be drawn
         * @param message what went wrong; null when nothing did
         * @throws IOException ends the drawing
         */
        void page(int page, byte[] png, Message message) throws IOException;
    }

    private final Limits limits;
    private final Map<Place, Mark> tables;
    private final Map<Place, Mark> cells;
    private final Lettering lettering = new Lettering();

    private PdfDrawer(PageMarks marks, Limits limits) {
        this.limits = limits;
        tables = byPlace(marks.tables());
        cells = byPlace(marks.cells());
    }

    /**
     * Draws every page that can be read.
     *
     * @param bytes a PDF; not changed
     * @param limits hold for reading it again, and the time for every page by itself
     * @throws UnreadableException when it cannot be read at all
     * @throws IOException when the sink throws it
     */
    public static void draw(byte[] bytes, PageMarks marks, Limits limits, Sink sink)
            throws UnreadableException, IOException {
        // one to read and one to draw: fonts that are not embedded have other stand-ins
        try (PDDocument read = PdfOpener.open(bytes, new Budget(limits));
                PDDocument shown = PdfOpener.open(bytes, new Budget(limits))) {
            ReadingSteps steps = new ReadingSteps(read, new Budget(limits));
            PageImages images = new PageImages(shown, limits);
            PdfDrawer drawer = new PdfDrawer(marks, limits);
            Iterator<PDPage> pages = steps.pages() == 0
                    ? Collections.emptyIterator()
                    : shown.getPages().iterator();
            for (int page = 1; page <= steps.pages(); page++) {
                PDPage drawn = pages.next();
                int number = page;
                drawer.draw(number, steps, images, (scale, budget) -> images.image(drawn, number, scale, budget), sink);
            }
        }
    }

    /** A page → its image. */
    private interface Picture {
        BufferedImage at(double scale, Budget budget) throws IOException;
    }

    private void draw(int number, ReadingSteps steps, PageImages images, Picture picture, Sink sink)
            throws IOException {
        byte[] png = null;
        Message message = null;
        try {
            PageSteps page = steps.page(number, new Budget(limits));
            SheetSize size = SheetSize.of(page.content().width(), page.content().height());
            BufferedImage image = null;
            try {
                image = picture.at(size.scale(), new Budget(limits));
                message = images.missing() == null ? null : leftOut(number, images.missing());
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                message = withoutImage(number, e);
            }
            png = sheet(page, steps.pages(), size, image).png();
        } catch (IOException | UnreadableException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            message = lost(number, e);
        }
        sink.page(number, png, message);
    }

    private Sheet sheet(PageSteps page, int pages, SheetSize size, BufferedImage image) {
        Legend legend = new Legend(String.format(
                Locale.ROOT,
                "page %d of %d, %.0f x %.0f pt, %.0f dpi",
                page.page(),
                pages,
                page.content().width(),
                page.content().height(),
                size.scale() * 72));
        StepLayers layers = new StepLayers(page, PageSpots.of(page, tables, cells), size, lettering);
        layers.count(legend);
        Sheet sheet = new Sheet(image, size, layers.names(), legend, lettering);
        layers.draw(sheet);
        return sheet;
    }

    private static Map<Place, Mark> byPlace(List<Mark> marks) {
        Map<Place, Mark> byPlace = new HashMap<>();
        marks.forEach(mark -> byPlace.putIfAbsent(mark.place(), mark));
        return byPlace;
    }

    private static Message leftOut(int page, Message why) {
        return new Message(
                "第 " + page + " 页有一幅图片没有画出：" + why.zh(), "a picture on page " + page + " is left out: " + why.en());
    }

    private static Message withoutImage(int page, Throwable cause) {
        Message why = reason(cause);
        return new Message(
                "第 " + page + " 页的页面图像画不出来（" + why.zh() + "），只画标记",
                "the image of page " + page + " cannot be drawn (" + why.en() + "): its marks stand on white paper");
    }

    private static Message lost(int page, Throwable cause) {
        Message why = reason(cause);
        return new Message(
                "第 " + page + " 页画不出来（" + why.zh() + "）", "page " + page + " cannot be drawn (" + why.en() + ")");
    }

    private static Message reason(Throwable cause) {
        if (cause instanceof Meter.Passed passed) {
            return passed.reason().text();
        }
        if (cause instanceof UnreadableException unreadable) {
            return unreadable.text();
        }
        if (cause instanceof OutOfMemoryError) {
            return new Message("内存不足", "out of memory");
        }
        String what = cause.getClass().getSimpleName();
        return new Message("内部结构读不通：" + what, "its structure cannot be followed: " + what);
    }
}
