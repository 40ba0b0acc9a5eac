package dev.gouji.read.pdf;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.Budget;
import dev.gouji.read.FormatReader;
import dev.gouji.read.Limits.Bound;
import dev.gouji.read.UnreadableException;
import dev.gouji.read.pdf.font.FallbackFonts;
import dev.gouji.read.pdf.page.Layers;
import dev.gouji.read.pdf.page.PageContent;
import dev.gouji.read.pdf.page.PageWalker;
import dev.gouji.read.pdf.stream.MeasuredPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads PDF: tables from their rulings, joined over page breaks; text outside them as paragraphs; pages that are only a
 * picture as page images.
 *
 * <p>A document without any text gives page images alone; the caller decides what that means. A page that cannot be read
 * is a notice, and the others are read. Stateless and thread-safe.
 */
public final class PdfReader implements FormatReader {

    static {
        FallbackFonts.install();
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

    private static Document read(MeasuredPdf pdf, byte[] bytes, Budget budget) throws UnreadableException {
        List<Notice> notices = new ArrayList<>();
        List<HiddenText> hidden = new ArrayList<>();
        List<List<Piece>> pages = pieces(pdf, budget, notices, hidden);
        pdf.requireWhole();
        if (pages.isEmpty()) {
            throw PdfOpener.unusable(bytes, null);
        }
        if (!PdfOpener.isWhole(bytes)) {
            notices.add(new Notice(
                    ErrorCode.TRUNCATED,
                    new Message(
                            "PDF 文件不完整，结尾缺失，可能缺页；请重新下载", "the PDF is cut short and may lack pages; fetch it again")));
        }
        List<Block> blocks = PageJoiner.blocks(PageJoiner.join(RunningHeads.drop(pages)));
        budget.charge(Bound.CHARACTERS, PageJoiner.characters(blocks));
        return new Document(blocks, List.of(), pages.size(), notices, hidden);
    }

    /**
     * The pieces of every page.
     *
     * @param notices takes what could not be read
     * @param hidden takes text that is stored and not seen
     * @throws UnreadableException when a bound is passed
     */
    static List<List<Piece>> pieces(PDDocument pdf, Budget budget, List<Notice> notices, List<HiddenText> hidden)
            throws UnreadableException {
        List<List<Piece>> pages = new ArrayList<>();
        PageWalker walker = new PageWalker(Layers.of(pdf), budget);
        try {
            for (PDPage page : pdf.getPages()) {
                budget.charge(Bound.PAGES, 1);
                pages.add(readPage(page, pages.size() + 1, walker, budget, notices, hidden));
            }
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox gives up on a page tree that loops or holds no pages
            notices.add(lostAfter(pages.size()));
        }
        return pages;
    }

    private static List<Piece> readPage(
            PDPage page, int number, PageWalker walker, Budget budget, List<Notice> notices, List<HiddenText> hidden)
            throws UnreadableException {
        try {
            PageContent content = walker.walk(page);
            if (walker.harmed()) {
                notices.add(new Notice(
                        ErrorCode.DAMAGED,
                        new Message(
                                "第 " + number + " 页有一部分无法读取；请对照原件核对",
                                "a part of page " + number + " cannot be read; compare it with the original")));
            }
            return PageReader.read(content, number, budget, hidden);
        } catch (RuntimeException | StackOverflowError e) {
            notices.add(new Notice(
                    ErrorCode.DAMAGED,
                    new Message(
                            "第 " + number + " 页无法读取；请对照原件核对",
                            "page " + number + " cannot be read; compare it with the original")));
            return List.of();
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
