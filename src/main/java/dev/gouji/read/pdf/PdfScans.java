package dev.gouji.read.pdf;

import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.pdf.picture.PageImages;
import dev.gouji.read.pdf.picture.PictureGrain;
import dev.gouji.read.pdf.stream.Meter;
import dev.gouji.read.scan.inset.PageScans;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.InkLift;
import dev.gouji.read.scan.sheet.LineReaders;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pages of a PDF → the same with what can be read of their pictures. Used by one thread. */
final class PdfScans {

    private static final double POINTS = 72;

    /** The most pixels that a page is drawn with to be read. */
    private static final double MOST_PIXELS = 40_000_000;

    /** Dots an inch of a page on which letters are drawn. */
    private static final double FINE = 300;

    private final PageImages images;
    private final PageScans scans;
    private final Budget budget;

    /**
     * For the pages of one file.
     *
     * @param readers asked once there is a picture to read; gives null where no picture can be read
     * @param notices takes what could not be read
     */
    PdfScans(PDDocument pdf, Supplier<LineReaders> readers, Budget budget, List<Notice> notices) {
        this.images = new PageImages(pdf, budget.limits());
        this.scans = new PageScans(readers, budget, notices);
        this.budget = budget;
    }

    /**
     * A page with what can be read of its pictures; the same page where there is nothing to read.
     *
     * @param number from 1
     * @throws UnreadableException when a bound is passed
     */
    PageContent read(PageContent content, PDPage page, int number) throws UnreadableException {
        PageContent read = scans.read(content, () -> page(content, page, number));
        return scans.readCells(read, () -> letters(content, page, number));
    }

    /** The page as a picture; null where it cannot be drawn. */
    private GreyPicture page(PageContent content, PDPage page, int number) throws UnreadableException {
        try {
            GreyPicture drawn = drawn(content, page, number, PictureGrain.of(page, content.width()));
            if (images.missing() != null) {
                scans.lost(number, images.missing());
            }
            return drawn;
        } catch (Meter.Passed passed) {
            throw passed.reason();
        } catch (IOException | RuntimeException | StackOverflowError undrawable) {
            scans.lost(number, new Message("无法画出", "it cannot be drawn"));
            return null;
        }
    }

    /** The page with the letters that are drawn on it; null where not all of it can be drawn, for what is lost may be a digit. */
    private GreyPicture letters(PageContent content, PDPage page, int number) {
        try {
            GreyPicture drawn = drawn(content, page, number, FINE);
            return images.missing() == null ? drawn : null;
        } catch (IOException | RuntimeException | StackOverflowError undrawable) {
            return null;
        }
    }

    private GreyPicture drawn(PageContent content, PDPage page, int number, double dpi) throws IOException {
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, content.width() * content.height()));
        budget.reset(Bound.PATHS);
        return InkLift.grey(images.image(page, number, Math.min(dpi / POINTS, most), budget));
    }
}
