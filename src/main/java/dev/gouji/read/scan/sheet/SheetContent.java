package dev.gouji.read.scan.sheet;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.scan.line.FoundLines;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.line.PixelBox;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight sheet → what is written on it: every line is read, its characters stand one beside the other over its ink. A line
 * that nobody can read is ink all the same, so that no cell with one is blank. Not thread-safe.
 */
final class SheetContent {

    /** A glyph is so high at least and at most, in heights of a usual line: a dash says nothing of its size. */
    private static final double LOWEST = 0.8;

    private static final double HIGHEST = 1.9;

    private final StraightSheet sheet;
    private final LineReaders readers;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<InkBox> inks = new ArrayList<>();
    private final List<ScannedLine> lines = new ArrayList<>();
    private int run;

    private SheetContent(StraightSheet sheet, LineReaders readers, Budget budget) {
        this.sheet = sheet;
        this.readers = readers;
        this.budget = budget;
    }

    /** The content of a sheet, upright. */
    static PageContent read(StraightSheet sheet, LineReaders readers, Budget budget) throws UnreadableException {
        SheetContent content = new SheetContent(sheet, readers, budget);
        for (PixelBox cell : sheet.cells()) {
            content.add(sheet.finder().inCell(cell), cell);
        }
        for (PixelBox part : sheet.open()) {
            content.add(sheet.finder().inOpen(part), null);
        }
        return content.page();
    }

    private void add(FoundLines found, PixelBox cell) throws UnreadableException {
        if (found.more() && cell != null) {
            inks.add(new InkBox(inner(sheet.points(cell)), Reason.PICTURE));
        } else if (cell != null && found.lines().isEmpty()) {
            lines.add(new ScannedLine(inner(sheet.points(cell)), blank(found.clear()), false));
        }
        for (LineCrop line : found.lines()) {
            budget.checkTime();
            Box box = sheet.points(line.box());
            ReadLine read = readers.read(line);
            lines.add(new ScannedLine(box, read.cell(), read.areWordsSure()));
            if (read.text().isEmpty()) {
                inks.add(new InkBox(box, Reason.PICTURE));
            } else {
                set(read.text(), box);
            }
        }
    }

    /** A cell without any line: nobody thinks of anything else where its paper is clear. */
    private static ScannedCell blank(boolean clear) {
        return new ScannedCell(null, List.of(new Likely("", 1_000, clear ? 1_000 : 0)), false, clear ? "" : null);
    }

    /** The middle of a cell: what reaches over its edges would be in its neighbours too. */
    private static Box inner(Box cell) {
        double width = (cell.x1() - cell.x0()) / 4;
        double height = (cell.y1() - cell.y0()) / 4;
        return new Box(cell.x0() + width, cell.y0() + height, cell.x1() - width, cell.y1() - height);
    }

    private void set(String text, Box box) throws UnreadableException {
        budget.charge(Bound.GLYPHS, text.length());
        run++;
        double units = text.codePoints().mapToDouble(SheetContent::units).sum();
        double unit = (box.x1() - box.x0()) / units;
        double high = sheet.lineHeight();
        double size = Math.max(LOWEST * high, Math.min(HIGHEST * high, box.y1() - box.y0()));
        double middle = (box.y0() + box.y1()) / 2;
        double x = box.x0();
        for (int character : text.codePoints().toArray()) {
            double advance = units(character) * unit;
            glyphs.add(new Glyph(
                    Character.toString(character),
                    x + advance / 2,
                    middle,
                    advance,
                    size,
                    0,
                    0,
                    run,
                    Glyph.Sight.SCANNED));
            x += advance;
        }
    }

    /** The width of a character, in halves of an em. */
    private static double units(int character) {
        return character < 0x100 ? 1 : 2;
    }

    private PageContent page() {
        Box whole = new Box(0, 0, sheet.width(), sheet.height());
        ScannedArea area = new ScannedArea(whole, lines, sheet.slant());
        return new PageContent(glyphs, sheet.rulings(), inks, true, List.of(area), sheet.width(), sheet.height());
    }
}
