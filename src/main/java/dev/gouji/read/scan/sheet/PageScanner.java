package dev.gouji.read.scan.sheet;

import dev.gouji.document.Place.Box;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.line.PixelBox;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import dev.gouji.read.scan.picture.Resampling;
import dev.gouji.read.scan.picture.Softening;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a page → its content, with the places that it has in the picture.
 *
 * <p>A picture that lies on a side or stands on its head is turned: of the four ways the one in which its lines can be read best.
 * Used by one thread.
 */
public final class PageScanner {

    private static final double POINTS = 72;

    /** Finer pictures show no more of what is written, dots an inch. */
    private static final double FINEST = 310;

    private static final double FINE = 300;

    /** Coarser pictures are read between their dots, dots an inch. */
    private static final double COARSEST = 135;

    private static final double USUAL = 200;

    /** The lines by which a way up is judged. */
    private static final int JUDGED = 8;

    /** A line that is so long, in its own heights, tells which way is up. */
    private static final double LONG = 3;

    /** A page whose characters are read so well, of a thousand, is upright. */
    private static final int WELL = 650;

    private final LineReaders readers;
    private final Budget budget;

    /** A scanner whose lines are read so. */
    public PageScanner(LineReaders readers, Budget budget) {
        this.readers = readers;
        this.budget = budget;
    }

    /**
     * Reads a page.
     *
     * @param picture all of the page
     * @param width of the page as displayed, in points; with it go the dots an inch
     * @throws UnreadableException when a bound is passed
     */
    public PageContent scan(GreyPicture picture, double width) throws UnreadableException {
        budget.reset(Bound.GLYPHS);
        double dpi = picture.width() * POINTS / width;
        double target = dpi > FINEST ? FINE : dpi;
        target = dpi < COARSEST ? USUAL : target;
        GreyPicture soft = Softening.of(picture);
        GreyPicture sized = target == dpi ? soft : Resampling.scaled(soft, target / dpi);
        // the rounded size of the new picture, so that its width is that of the page
        double exact = sized.width() * POINTS / width;
        return scanEven(PaperLevel.even(sized, exact), exact);
    }

    /** A page that was drawn, of which some cells are to be read; as {@link DrawnSheet} has it. */
    public DrawnSheet sheet(GreyPicture drawn, double width, List<Box> cells) {
        budget.reset(Bound.GLYPHS);
        return new DrawnSheet(drawn, width, cells, readers, budget);
    }

    private PageContent scanEven(GreyPicture even, double dpi) throws UnreadableException {
        StraightSheet best = StraightSheet.of(even, dpi, budget);
        LineReaders once = new ReadOnce(readers);
        int quarters = 0;
        WayUp most = readers.readWords() ? legibility(best, once) : WayUp.UNKNOWN;
        for (int turned : new int[] {2, 1, 3}) {
            // a page on which nothing can be told is taken as it is
            if (most.lines == 0 || most.isWell()) {
                break;
            }
            StraightSheet other = StraightSheet.of(Resampling.turned(even, turned), dpi, budget);
            LineReaders others = new ReadOnce(readers);
            WayUp legible = legibility(other, others);
            if (legible.sum > most.sum) {
                most = legible;
                best = other;
                once = others;
                quarters = turned;
            }
        }
        PageContent upright = GridChoice.read(best, once, budget);
        return PageTurn.by(quarters, upright).apply(upright);
    }

    /**
     * How well some long lines can be read: each by as many characters as it has, for on a page that lies on its side some single
     * ones can be read too.
     *
     * @param lines how many there are
     * @param characters all that was read of them
     * @param sum how sure each of the characters is, in thousandths, taken together
     */
    private record WayUp(int lines, int characters, int sum) {

        static final WayUp UNKNOWN = new WayUp(0, 0, 0);

        boolean isWell() {
            return sum >= WELL * Math.max(1, characters);
        }
    }

    private WayUp legibility(StraightSheet sheet, LineReaders once) throws UnreadableException {
        List<LineCrop> some = new ArrayList<>();
        for (PixelBox cell : sheet.cells()) {
            take(sheet.finder().inCell(cell).lines(), some);
            if (some.size() >= JUDGED) {
                break;
            }
        }
        for (PixelBox part : sheet.open()) {
            if (some.size() < JUDGED) {
                take(sheet.finder().inOpen(part).lines(), some);
            }
        }
        int characters = 0;
        int sum = 0;
        for (LineCrop line : some) {
            budget.checkTime();
            ReadLine read = once.read(line);
            characters += read.text().length();
            sum += read.text().length() * read.permille();
        }
        return new WayUp(some.size(), characters, sum);
    }

    private static void take(List<LineCrop> lines, List<LineCrop> some) {
        for (LineCrop line : lines) {
            if (some.size() < JUDGED && line.box().width() > LONG * line.box().height()) {
                some.add(line);
            }
        }
    }
}
