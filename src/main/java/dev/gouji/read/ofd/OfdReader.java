package dev.gouji.read.ofd;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.ScanReaders;
import dev.gouji.read.scan.inset.PageScans;
import dev.gouji.read.scan.sheet.LineReaders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/**
 * Reads OFD: every page of every document in the package, its templates and what its annotations show.
 *
 * <p>Text says what its {@code TextCode} says. Objects that are not visible, without opacity, white, clipped away or painted
 * over are not seen; composite objects are not looked into, which a notice says. Pages that are pictures, and tables that are, are
 * read as those of a PDF are.
 *
 * <p>Bad input: a package without {@code OFD.xml} or pages is {@code damaged}; an encrypted one {@code encrypted}; a page that
 * cannot be read is a notice.
 */
public final class OfdReader implements FormatReader {

    private static final String ROOT = "OFD.xml";

    private final Supplier<LineReaders> readers;

    /** A reader that reads pictures as well as this process can. */
    public OfdReader() {
        this(ScanReaders::standard);
    }

    /** A reader whose pictures are read so; null for not at all. */
    public OfdReader(Supplier<LineReaders> readers) {
        this.readers = readers;
    }

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        ZipParts parts = opened(bytes, budget);
        List<Notice> notices = new ArrayList<>();
        LaidOutPages pages = new LaidOutPages(budget);
        PageScans scans = new PageScans(readers, budget, notices);
        int count = 0;
        for (String root : documents(parts, budget)) {
            OfdDocument document = new OfdDocument(parts, root, budget);
            budget.require(Bound.PAGES, document.pages().size());
            for (OfdDocument.PageEntry page : document.pages()) {
                count++;
                pages.add(document.read(page, count, notices, scans));
            }
        }
        if (count == 0) {
            throw damaged(null);
        }
        return pages.document(notices);
    }

    /**
     * What one page holds, without what its pictures show.
     *
     * @param number from 1, over all documents of the package
     * @return null when there is no such page
     */
    public static PageContent page(byte[] bytes, int number, Budget budget) throws UnreadableException {
        ZipParts parts = opened(bytes, budget);
        int before = 0;
        for (String root : documents(parts, budget)) {
            OfdDocument document = new OfdDocument(parts, root, budget);
            int inside = number - before;
            if (inside >= 1 && inside <= document.pages().size()) {
                return document.read(document.pages().get(inside - 1), number, new ArrayList<>());
            }
            before += document.pages().size();
        }
        return null;
    }

    private static ZipParts opened(byte[] bytes, Budget budget) throws UnreadableException {
        ZipParts parts = ZipParts.of(bytes, budget);
        if (parts.names().stream().anyMatch(name -> name.endsWith("encryptions.xml"))) {
            throw new UnreadableException(
                    ErrorCode.ENCRYPTED,
                    new Message(
                            "OFD 文件已加密，没有密码读不了；请导出未加密的文件",
                            "the OFD file is encrypted and unreadable without its key; export it without encryption"));
        }
        return parts;
    }

    private static List<String> documents(ZipParts parts, Budget budget) throws UnreadableException {
        List<String> roots = new ArrayList<>();
        try (PartCursor cursor = new PartCursor(parts.open(ROOT), budget)) {
            while (cursor.nextDescendant(0)) {
                if (cursor.localName().equals("DocRoot")) {
                    roots.add(OfdDocument.resolve("", cursor.text()));
                }
            }
        } catch (XMLStreamException malformed) {
            throw damaged(malformed);
        }
        return roots;
    }

    static UnreadableException damaged(Exception cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "OFD 文件已损坏，找不到页面；请重新下载，或用 OFD 阅读器导出为 PDF",
                        "the OFD file is damaged, its pages are not found; fetch it again, or export it as PDF with an OFD viewer"),
                cause);
    }
}
