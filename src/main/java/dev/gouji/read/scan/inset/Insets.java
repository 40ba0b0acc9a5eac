package dev.gouji.read.scan.inset;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.scan.file.PicturePage;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.PageScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The pictures within a text → pages, in their places in it. Each that is large enough is a page with a number of its own, from 1
 * in reading order, whether it is read or not; one that stands in several places is read in the first.
 *
 * <p>A picture that shows rulings is read. One that shows none is read where it has the shape of a page, words can be read on it,
 * and the pages of the text are pictures: another one of that shape shows a table, or the text has no words of its own. Any other
 * stays a picture. Used for one document, by one thread.
 */
public final class Insets implements PictureSink {

    /** A text with fewer characters of its own has none: a scanner has signed it. */
    private static final int FEW_CHARACTERS = 12;

    /** A page has so many lines with words of which their reader is sure. */
    private static final int LINES_OF_PAGE = 3;

    /** The hundredths of the time that are left for the text itself. */
    private static final int LEAST_TIME = 25;

    private final Supplier<LineReaders> readers;
    private final Budget budget;
    private final List<InsetPicture> pictures = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * Those of a document that is still to be read.
     *
     * @param readers asked once there is a picture to read; gives null where no picture can be read
     */
    public Insets(Supplier<LineReaders> readers, Budget budget) {
        this.readers = readers;
        this.budget = budget;
    }

    @Override
    public int take(MetPicture met) throws UnreadableException {
        InsetPicture picture = names.add(met.name()) ? InsetPicture.of(met) : null;
        if (picture == null) {
            return 0;
        }
        pictures.add(picture);
        return pictures.size();
    }

    /**
     * The document with what was read of its pictures in their places.
     *
     * @throws UnreadableException when a bound is passed
     */
    public Document read(Document document) throws UnreadableException {
        List<PageImage> images = numbered(document);
        LineReaders lines = images.isEmpty() ? null : readers.get();
        if (lines == null) {
            return document;
        }
        PageScanner scanner = new PageScanner(lines, budget);
        Map<PageImage, PageContent> contents = new HashMap<>();
        for (PageImage image : images) {
            PageContent content = scanned(image, images.indexOf(image) + 1, scanner);
            if (content != null) {
                contents.put(image, content);
            }
        }
        boolean pages = !hasWords(document)
                || contents.entrySet().stream()
                        .anyMatch(each -> picture(each.getKey()).isPage() && isTable(each.getValue()));
        contents.entrySet()
                .removeIf(each -> !isTable(each.getValue())
                        && !(pages && picture(each.getKey()).isPage() && isWritten(each.getValue())));
        return with(document, images, contents);
    }

    /**
     * A picture to be looked at.
     *
     * @param number from 1
     * @return null when the document has no such picture
     */
    public PicturePage page(Document document, int number) throws UnreadableException {
        List<PageImage> images = numbered(document);
        if (number < 1 || number > images.size()) {
            return null;
        }
        InsetPicture picture = picture(images.get(number - 1));
        return PicturePage.within(
                picture.met().source().bytes(), picture.format(), number, picture.sheet(), budget.limits());
    }

    private static List<PageImage> numbered(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof PageImage image && image.number() > 0)
                .map(PageImage.class::cast)
                .toList();
    }

    private InsetPicture picture(PageImage image) {
        return pictures.get(image.number() - 1);
    }

    private static boolean hasWords(Document document) {
        int characters = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table) {
                return true;
            }
            characters +=
                    block instanceof Paragraph paragraph ? paragraph.text().length() : 0;
        }
        return characters >= FEW_CHARACTERS;
    }

    private static boolean isTable(PageContent content) {
        return !content.rulings().isEmpty();
    }

    private static boolean isWritten(PageContent content) {
        return content.scans().stream()
                        .flatMap(scan -> scan.lines().stream())
                        .filter(ScannedLine::words)
                        .count()
                >= LINES_OF_PAGE;
    }

    /** What a picture shows; null where it is no paper, or could not be read, which is noted. */
    private PageContent scanned(PageImage image, int number, PageScanner scanner) throws UnreadableException {
        InsetPicture picture = picture(image);
        if (picture.pixels() > budget.limits().of(Bound.PIXELS)) {
            lost(ErrorCode.IMAGE_ONLY, number, budget.limits().passed(Bound.PIXELS));
            return null;
        }
        if (!budget.takeScannedPage()) {
            lost(Bound.SCANNED_PAGES.code(), number, budget.limits().passed(Bound.SCANNED_PAGES));
            return null;
        }
        if (!budget.hasLeft(LEAST_TIME)) {
            lost(ErrorCode.TIMEOUT, number, budget.limits().passed(Bound.SCAN_SECONDS));
            return null;
        }
        try {
            GreyPicture grey = picture.grey();
            return PaperShare.isPaper(grey, picture.sheet()) ? scanner.scan(grey, picture.sheet()) : null;
        } catch (IOException | RuntimeException undecodable) {
            lost(ErrorCode.IMAGE_ONLY, number, new Message("无法解开", "it cannot be decoded"));
            return null;
        }
    }

    /** The first of each kind is told: it says what holds for those behind it. */
    private void lost(ErrorCode code, int number, Message why) {
        if (notices.stream().noneMatch(notice -> notice.code() == code)) {
            notices.add(new Notice(
                    code,
                    new Message(
                            "文中第 " + number + " 幅图片没有识别：" + why.zh() + "；请对照原件核对",
                            "picture " + number + " of the text was not read: " + why.en()
                                    + "; compare it with the original")));
        }
    }

    private Document with(Document document, List<PageImage> images, Map<PageImage, PageContent> contents)
            throws UnreadableException {
        if (contents.isEmpty()) {
            return document.noting(notices);
        }
        List<Block> blocks = new ArrayList<>();
        LaidOutPages run = null;
        for (Block block : document.blocks()) {
            PageContent content = block instanceof PageImage image ? contents.get(image) : null;
            if (content == null) {
                blocks.addAll(run == null ? List.of() : run.blocks());
                blocks.add(block);
                run = null;
            } else {
                // what a table goes on with stands in the next picture, with nothing between
                run = run == null ? new LaidOutPages(budget, images.indexOf(block) + 1) : run;
                run.add(content);
            }
        }
        blocks.addAll(run == null ? List.of() : run.blocks());
        return new Document(
                        blocks,
                        document.properties(),
                        images.size(),
                        document.notices(),
                        document.hidden(),
                        Document.scannedIn(blocks))
                .noting(notices);
    }
}
