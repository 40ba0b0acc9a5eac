package dev.gouji.read.pdf.draw;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.PdfOpener;
import dev.gouji.read.pdf.font.FallbackFonts;
import dev.gouji.read.pdf.picture.PageImages;
import dev.gouji.read.scan.picture.PngBytes;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page of a PDF as it is displayed, with nothing drawn over it.
 *
 * @param png the picture, 150 dots an inch; a very large page at less
 * @param width of the page as displayed, after rotation and crop, in points
 * @param height of the same, in points
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(byte[] png, double width, double height) {

    static {
        FallbackFonts.install();
    }

    /**
     * Draws a page.
     *
     * @param bytes a PDF; not changed
     * @param page from 1
     * @throws UnreadableException when there is no such page, it cannot be drawn, or a bound is passed
     */
    public static PagePicture of(byte[] bytes, int page, Limits limits) throws UnreadableException {
        try (PDDocument pdf = PdfOpener.open(bytes, new Budget(limits))) {
            int pages = pdf.getNumberOfPages();
            if (page < 1 || page > pages || pages > limits.of(Bound.PAGES)) {
                throw lost(page, null);
            }
            PDPage shown = pdf.getPage(page - 1);
            PDRectangle crop = shown.getCropBox();
            boolean sideways = Math.floorMod(shown.getRotation(), 180) == 90;
            double width = sideways ? crop.getHeight() : crop.getWidth();
            double height = sideways ? crop.getWidth() : crop.getHeight();
            SheetSize size = SheetSize.of(width, height);
            PageImages images = new PageImages(pdf, limits);
            return new PagePicture(
                    PngBytes.of(images.image(shown, page, size.scale(), new Budget(limits))), width, height);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw lost(page, e);
        }
    }

    private static UnreadableException lost(int page, Throwable cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED, new Message("第 " + page + " 页画不出来", "page " + page + " cannot be drawn"), cause);
    }
}
