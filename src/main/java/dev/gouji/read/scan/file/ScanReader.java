package dev.gouji.read.scan.file;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.PageScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads picture files: each picture is a page.
 *
 * <p>Bad input: a file that cannot be decoded at all is {@code damaged}; a picture that is too large, or that cannot be decoded
 * behind one that could, is a notice. Where nothing may read pictures, or nothing can, every page is a page image. Stateless and
 * thread-safe.
 */
public final class ScanReader implements FormatReader {

    /** The format that holds several pages. */
    static final String TIFF = "tiff";

    private final String format;
    private final Supplier<LineReaders> readers;

    /** A reader of one format, {@code png}, {@code jpeg}, {@code tiff}, {@code gif} or {@code bmp}. */
    public ScanReader(String format) {
        this(format, ScanReaders::standard);
    }

    /** The same where lines are read so; a null for not at all. */
    public ScanReader(String format, Supplier<LineReaders> readers) {
        this.format = format;
        this.readers = readers;
    }

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        LineReaders lines = budget.limits().of(Bound.SCANNED_PAGES) == 0 ? null : readers.get();
        PageScanner scanner = lines == null ? null : new PageScanner(lines, budget);
        LaidOutPages pages = new LaidOutPages(budget);
        List<Notice> notices = new ArrayList<>();
        try (PictureFile file = new PictureFile(bytes, format)) {
            while (file.next(format.equals(TIFF))) {
                pages.add(page(file, scanner, pages.count() + 1, budget, notices));
            }
        } catch (IOException | RuntimeException undecodable) {
            if (pages.count() == 0) {
                throw damaged(undecodable);
            }
            notices.add(new Notice(
                    ErrorCode.DAMAGED,
                    new Message(
                            "第 " + pages.count() + " 页之后的图片无法解开；请重新扫描或下载",
                            "the pictures after page " + pages.count()
                                    + " cannot be decoded; scan or fetch it again")));
        }
        return pages.document(notices);
    }

    private static PageContent page(
            PictureFile file, PageScanner scanner, int number, Budget budget, List<Notice> notices)
            throws IOException, UnreadableException {
        PageContent unread =
                new PageContent(List.of(), List.of(), List.of(), true, file.paperWidth(), file.paperHeight());
        if (scanner == null) {
            return unread;
        }
        boolean large = file.pixels() > budget.limits().of(Bound.PIXELS);
        if (large || !budget.takeScannedPage()) {
            Bound bound = large ? Bound.PIXELS : Bound.SCANNED_PAGES;
            Message passed = budget.limits().passed(bound);
            notices.add(new Notice(
                    large ? ErrorCode.IMAGE_ONLY : bound.code(),
                    new Message(
                            "第 " + number + " 页没有识别：" + passed.zh(),
                            "page " + number + " was not read: " + passed.en())));
            return unread;
        }
        return scanner.scan(file.grey(), file.paperWidth());
    }

    private static UnreadableException damaged(Exception cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "图片无法解开，可能已损坏，或使用了不支持的编码；请重新扫描，或另存为 PNG",
                        "the picture cannot be decoded: it is damaged, or its encoding is not supported; scan it again, or save it as PNG"),
                cause);
    }
}
