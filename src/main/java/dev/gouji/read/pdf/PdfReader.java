package dev.gouji.read.pdf;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.pdf.font.FallbackFonts;
import dev.gouji.read.pdf.page.Layers;
import dev.gouji.read.pdf.page.PageWalker;
import dev.gouji.read.pdf.page.ShownAnnotations;
import dev.gouji.read.pdf.stream.MeasuredPdf;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.sheet.LineReaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads PDF: tables from their rulings, joined over page breaks; text outside them as paragraphs; pages that are only a
 * picture as what can be read of it, else as page images.
 *
 * <p>A document without any text gives page images alone; the caller decides what that means. A page that cannot be read
 * is a notice, and the others are read. Stateless and thread-safe.
 */
public final class PdfReader implements FormatReader {

    static {
        FallbackFonts.install();
    }

    private final Supplier<LineReaders> readers;

    /** A reader that reads pictures as well as this process can. */
    public PdfReader() {
        this(ScanReaders::standard);
    }

    /** A reader whose pictures are read so; null for not at all. */
    public PdfReader(Supplier<LineReaders> readers) {
        this.readers = readers;
    }

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        try (MeasuredPdf pdf = PdfOpener.open(bytes, budget)) {
            return read(pdf, bytes, budget);
        } catch (OutOfMemoryError e) {
            // one object of the file asked for more than there is; what was read before it has been let go
            throw new UnreadableException(
                    ErrorCode.OUT_OF_MEMORY,
                    new Message(
                            "内存不足，无法读取此 PDF；请加大 Java 堆内存", "not enough memory for this PDF; give Java a larger heap"),
                    e);
        } catch (IOException e) {
            throw PdfOpener.unusable(bytes, e);
        }
    }

    private Document read(MeasuredPdf pdf, byte[] bytes, Budget budget) throws UnreadableException {
        List<Notice> notices = new ArrayList<>();
        LaidOutPages pages = pages(pdf, new PdfScans(pdf, readers, budget, notices), budget, notices);
        pdf.requireWhole();
        if (pages.count() == 0) {
            throw PdfOpener.unusable(bytes, null);
        }
        if (!PdfOpener.isWhole(bytes)) {
            notices.add(new Notice(
                    ErrorCode.TRUNCATED,
                    new Message(
                            "PDF 文件不完整，结尾缺失，可能缺页；请重新下载", "the PDF is cut short and may lack pages; fetch it again")));
        }
        return pages.document(notices);
    }

    /**
     * What every page came to.
     *
     * @param scans reads the pictures
     * @param notices takes what could not be read
     * @throws UnreadableException when a bound is passed
     */
    static LaidOutPages pages(PDDocument pdf, PdfScans scans, Budget budget, List<Notice> notices)
            throws UnreadableException {
        LaidOutPages pages = new LaidOutPages(budget);
        PageWalker walker = new PageWalker(Layers.of(pdf), ShownAnnotations.of(pdf), budget);
        try {
            for (PDPage page : pdf.getPages()) {
                readPage(page, walker, scans, pages, notices);
            }
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox gives up on a page tree that loops or holds no pages
            notices.add(lostAfter(pages.count()));
        }
        return pages;
    }

    private static void readPage(
            PDPage page, PageWalker walker, PdfScans scans, LaidOutPages pages, List<Notice> notices)
            throws UnreadableException {
        int number = pages.count() + 1;
        try {
            PageContent content = walker.walk(page);
            if (walker.harmed()) {
                notices.add(new Notice(
                        ErrorCode.DAMAGED,
                        new Message(
                                "第 " + number + " 页有一部分无法读取；请对照原件核对",
                                "a part of page " + number + " cannot be read; compare it with the original")));
            }
            pages.add(scans.read(content, page, number));
        } catch (RuntimeException | StackOverflowError e) {
            notices.add(new Notice(
                    ErrorCode.DAMAGED,
                    new Message(
                            "第 " + number + " 页无法读取；请对照原件核对",
                            "page " + number + " cannot be read; compare it with the original")));
            pages.addUnreadable();
        }
    }

    private static Notice lostAfter(int pages) {
        return new Notice(
                ErrorCode.DAMAGED,
                new Message(
                        "第 " + pages + " 页之后的页面无法读取；请重新下载",
                        "the pages after page " + pages + " cannot be read; fetch the file again"));
    }
}
