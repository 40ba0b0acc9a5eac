package dev.gouji.read.scan.inset;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.piece.DrawnCells;
import dev.gouji.read.page.piece.DrawnCells.DrawnCell;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Resampling;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.sheet.DrawnSheet;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.PageScanner;
import dev.gouji.read.scan.sheet.ScanPlacement;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pages of a file that are pictures, or show tables as pictures → the same with what can be read of these. The page is drawn as
 * a person sees it, whatever its pictures are cut into. Used by one thread.
 */
public final class PageScans {

    /** A page with fewer glyphs that are seen, and a picture over most of it, is a picture: a scanner has signed it. */
    private static final int FEW_GLYPHS = 12;

    private static final double MOST_OF_PAGE = 0.6;

    /** A picture is large enough for a table when it has so much of the page, and is so wide and high, in points. */
    private static final double SHARE = 0.06;

    private static final double WIDE = 120;

    private static final double HIGH = 40;

    /** The hundredths of the time that are left for the text itself. */
    private static final int LEAST_TIME = 25;

    private final Supplier<LineReaders> readers;
    private final Budget budget;
    private final List<Notice> notices;

    /** Null until a picture is to be read, and where there is nobody to read it. */
    private PageScanner scanner;

    /** Draws a page. */
    @FunctionalInterface
    public interface Drawing {

        /**
         * The page as a person sees it, all of it.
         *
         * @return null where it cannot be drawn, which is noted
         */
        GreyPicture draw() throws UnreadableException;
    }

    /**
     * For the pages of one file.
     *
     * @param readers asked once there is a picture to read; gives null where no picture can be read
     * @param notices takes what could not be read
     */
    public PageScans(Supplier<LineReaders> readers, Budget budget, List<Notice> notices) {
        this.readers = readers;
        this.budget = budget;
        this.notices = notices;
    }

    /**
     * A page with what can be read of its pictures; the same page where there is nothing to read.
     *
     * @param drawing asked where there is something to read
     * @throws UnreadableException when a bound is passed
     */
    public PageContent read(PageContent content, Drawing drawing) throws UnreadableException {
        if (!content.images() || budget.limits().of(Bound.SCANNED_PAGES) == 0) {
            return content;
        }
        boolean whole = isPicture(content);
        List<InkBox> pictures = whole ? List.of() : pictures(content);
        if ((!whole && pictures.isEmpty()) || !isReadable() || !takesPage()) {
            return content;
        }
        GreyPicture drawn = drawing.draw();
        if (drawn == null) {
            return content;
        }
        if (whole) {
            return whole(content, scanner.scan(drawn, content.width()));
        }
        PageContent with = content;
        for (InkBox picture : pictures) {
            with = with(with, picture, drawn);
        }
        return with;
    }

    /**
     * A page with text, and with what can be read of the cells whose content is drawn; the others, and those that cannot be read,
     * stay as they are.
     *
     * @param drawing asked where there is such a cell
     * @throws UnreadableException when a bound is passed
     */
    public PageContent readCells(PageContent content, Drawing drawing) throws UnreadableException {
        if (!content.scans().isEmpty() || budget.limits().of(Bound.SCANNED_PAGES) == 0) {
            return content;
        }
        PageTurn turn = PageTurn.of(content);
        PageContent upright = turn.apply(content);
        DrawnCells.Found found = DrawnCells.of(upright, budget);
        if (found.cells().isEmpty() || !isReadable() || !takesPage()) {
            return content;
        }
        GreyPicture drawn = drawing.draw();
        if (drawn == null) {
            return content;
        }
        DrawnSheet sheet = scanner.sheet(Resampling.turned(drawn, -turn.quarters()), upright.width(), found.lines());
        PageContent read = read(upright, found.cells(), sheet);
        return turn.undoing(read).apply(read);
    }

    private PageContent read(PageContent page, List<DrawnCell> cells, DrawnSheet sheet) throws UnreadableException {
        DrawnFigures figures = new DrawnFigures(page);
        for (DrawnCell cell : cells) {
            if (!budget.hasLeft(LEAST_TIME)) {
                note(ErrorCode.TIMEOUT, budget.limits().passed(Bound.SCAN_SECONDS));
                break;
            }
            if (DrawnFigures.isSeen(cell, sheet)) {
                figures.add(cell, sheet.read(cell.box()));
            }
        }
        return figures.page();
    }

    /**
     * A page that is one picture: the text that some program has read before is no judge, but one more opinion. It comes whole where
     * nothing has a place, or hardly a word can be read, unless it is known to say something else than what is seen.
     */
    private PageContent whole(PageContent content, PageContent read) throws UnreadableException {
        List<Glyph> layer = content.glyphs().stream().filter(PageScans::isLayer).toList();
        if (layer.isEmpty()) {
            return read;
        }
        TextLayer opinion = TextLayer.over(read, layer);
        return switch (opinion.agreement()) {
            case SAME -> read.rulings().isEmpty() ? content : opinion.joined(budget);
            case OTHER -> read;
            case UNTOLD -> read.rulings().isEmpty() || !isLegible(read) ? content : read;
        };
    }

    private static boolean isLayer(Glyph glyph) {
        return glyph.sight() == Glyph.Sight.INVISIBLE;
    }

    /** Whether most lines that are no figures are words of which their reader is sure. */
    private static boolean isLegible(PageContent read) {
        List<ScannedLine> words = read.scans().stream()
                .flatMap(scan -> scan.lines().stream())
                .filter(line -> line.cell().text().indexOf(CellSigns.OTHER) >= 0)
                .toList();
        return words.stream().filter(ScannedLine::words).count() * 2 >= words.size();
    }

    private boolean isReadable() {
        if (scanner == null) {
            LineReaders opinions = readers.get();
            scanner = opinions == null ? null : new PageScanner(opinions, budget);
        }
        return scanner != null;
    }

    private boolean takesPage() {
        if (budget.takeScannedPage()) {
            return true;
        }
        note(ErrorCode.LIMIT_SCANNED_PAGES, budget.limits().passed(Bound.SCANNED_PAGES));
        return false;
    }

    /** Says once that a bound was passed. */
    private void note(ErrorCode code, Message bound) {
        if (notices.stream().noneMatch(notice -> notice.code() == code)) {
            notices.add(new Notice(code, bound));
        }
    }

    /** Whether all of a page is a picture, with a text layer that some program has read from it perhaps. */
    private static boolean isPicture(PageContent content) {
        long seen = content.glyphs().stream()
                .filter(glyph -> glyph.sight() == Glyph.Sight.SEEN && !glyph.isSpace())
                .count();
        if (seen == 0) {
            return true;
        }
        double area = content.width() * content.height();
        return seen < FEW_GLYPHS
                && content.inks().stream()
                        .anyMatch(ink -> ink.reason() == Reason.PICTURE && area(ink.box()) > MOST_OF_PAGE * area);
    }

    /** The pictures of a page that may show a table, with no text over them. */
    private static List<InkBox> pictures(PageContent content) {
        double area = content.width() * content.height();
        return content.inks().stream()
                .filter(ink -> ink.reason() == Reason.PICTURE)
                .filter(ink -> area(ink.box()) > SHARE * area
                        && ink.box().x1() - ink.box().x0() > WIDE
                        && ink.box().y1() - ink.box().y0() > HIGH)
                .filter(ink -> content.glyphs().stream()
                        .noneMatch(glyph -> glyph.sight() == Glyph.Sight.SEEN && holds(ink.box(), glyph)))
                .toList();
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }

    private static boolean holds(Box box, Glyph glyph) {
        return glyph.x() > box.x0() && glyph.x() < box.x1() && glyph.y() > box.y0() && glyph.y() < box.y1();
    }

    /** Says that a picture was not read. */
    public void lost(int page, Message why) {
        notices.add(new Notice(
                ErrorCode.IMAGE_ONLY,
                new Message(
                        "第 " + page + " 页有图片没有识别：" + why.zh() + "；请对照原件核对",
                        "a picture on page " + page + " was not read: " + why.en()
                                + "; compare it with the original")));
    }

    /** A picture is taken for a table only where rulings are found in it: any other stays what it is. */
    private PageContent with(PageContent content, InkBox picture, GreyPicture drawn) throws UnreadableException {
        double scale = drawn.width() / content.width();
        Box box = picture.box();
        GreyPicture cut = Resampling.cut(
                drawn,
                (int) Math.round(box.x0() * scale),
                (int) Math.round(box.y0() * scale),
                (int) Math.round(box.x1() * scale),
                (int) Math.round(box.y1() * scale));
        if (cut == null) {
            return content;
        }
        PageContent read = scanner.scan(cut, cut.width() / scale);
        if (read.rulings().isEmpty()) {
            return content;
        }
        List<Glyph> layer = content.glyphs().stream()
                .filter(glyph -> isLayer(glyph) && holds(box, glyph))
                .toList();
        List<Glyph> moved = layer.stream()
                .map(glyph -> glyph.at(glyph.x() - box.x0(), glyph.y() - box.y0()))
                .toList();
        TextLayer opinion = TextLayer.over(read, moved);
        boolean heard = opinion.agreement() == TextLayer.Agreement.SAME;
        return ScanPlacement.put(content.without(layer), picture, heard ? opinion.joined(budget) : read);
    }
}
