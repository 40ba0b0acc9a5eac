package dev.gouji.read.scan.inset;

import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import dev.gouji.read.page.text.CellWriter;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The text layer over a picture, which some program has read before → one more opinion on what was read of the picture.
 *
 * <p>It is heard only where it says the same as the readers in most lines of which they are sure: one of another document, one that
 * is shifted or full of errors is no opinion. Heard, its glyphs stand beside those that were read ({@link Glyph.Sight#LAYER}); outside
 * tables, where everything is in doubt, they stand in place of words of which the reader was not sure.
 */
final class TextLayer {

    /** From so many lines on agreement is no chance. */
    private static final int ENOUGH = 8;

    /** A line with fewer letters and digits, as {@code 0}, is the same by chance. */
    private static final int SHORTEST = 2;

    /** What a layer says of the lines of which the readers are sure. */
    enum Agreement {
        /** The same of most of them. */
        SAME,
        /** Something else. */
        OTHER,
        /** There are too few of them. */
        UNTOLD
    }

    private final PageTurn turn;
    private final PageContent read;
    private final PlacedGlyphs own;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PlacedGlyphs layer;

    private TextLayer(PageTurn turn, PageContent read, List<Glyph> over) {
        this.turn = turn;
        this.read = read;
        own = new PlacedGlyphs(read.glyphs());
        int run = read.glyphs().stream().mapToInt(Glyph::run).max().orElse(0) + 1;
        Slant slant = read.scans().get(0).slant();
        for (Glyph glyph : over) {
            glyphs.add(slant.straight(glyph).of(glyph.run() + run).with(Glyph.Sight.LAYER));
        }
        layer = new PlacedGlyphs(glyphs);
    }

    /**
     * The layer over what was read of one picture.
     *
     * @param layer from the picture's own top left
     */
    static TextLayer over(PageContent read, List<Glyph> layer) {
        PageTurn turn = PageTurn.of(read);
        PageContent over = turn.apply(new PageContent(layer, List.of(), List.of(), true, read.width(), read.height()));
        return new TextLayer(turn, turn.apply(read), over.glyphs());
    }

    /** What was read of the picture, with the opinion of the layer. */
    PageContent joined(Budget budget) throws UnreadableException {
        PageContent both = beside(budget);
        return turn.undoing(both).apply(both);
    }

    private List<ScannedLine> lines() {
        return read.scans().get(0).lines();
    }

    /** How far the layer says what the readers are sure of. */
    Agreement agreement() {
        int compared = 0;
        int same = 0;
        for (ScannedLine line : lines()) {
            String text = letters(own.in(line.box()), line.box());
            if (text.length() >= SHORTEST && isSure(line)) {
                compared++;
                same += text.equals(letters(layer.in(line.box()), line.box())) ? 1 : 0;
            }
        }
        if (compared < ENOUGH) {
            return Agreement.UNTOLD;
        }
        return 2 * same > compared ? Agreement.SAME : Agreement.OTHER;
    }

    /** Whether a line holds words of which their reader is sure, or a figure on which both agree. */
    private static boolean isSure(ScannedLine line) {
        return line.words() || (line.cell().agrees() && !holdsWords(line));
    }

    /** Whether a line holds words of which their reader is not sure, or that nobody could read. */
    private static boolean isUnsure(ScannedLine line) {
        return holdsWords(line) && !line.words();
    }

    private static boolean holdsWords(ScannedLine line) {
        return line.cell().text().indexOf(CellSigns.OTHER) >= 0;
    }

    private PageContent beside(Budget budget) throws UnreadableException {
        List<Box> tables = TableFinder.find(read.rulings(), budget).stream()
                .filter(table -> table.cells().size() > 1)
                .map(RuledTable::box)
                .toList();
        Set<Glyph> all = new LinkedHashSet<>(read.glyphs());
        List<InkBox> inks = new ArrayList<>(read.inks());
        Set<Glyph> rest = new LinkedHashSet<>(glyphs);
        Set<Glyph> surely = new HashSet<>();
        lines().stream().filter(line -> !isUnsure(line)).forEach(line -> surely.addAll(layer.in(line.box())));
        for (ScannedLine line : lines()) {
            List<Glyph> said = layer.in(line.box());
            if (isUnsure(line)
                    && isWords(said)
                    && said.stream().noneMatch(surely::contains)
                    && tables.stream().noneMatch(table -> holds(table, line.box()))) {
                own.in(line.box()).forEach(all::remove);
                inks.removeIf(ink -> ink.box().equals(line.box()));
                // two lines of ink may be one of the layer
                said.stream().filter(rest::remove).forEach(glyph -> all.add(glyph.with(Glyph.Sight.SCANNED)));
            }
        }
        all.addAll(rest);
        return new PageContent(
                List.copyOf(all), read.rulings(), inks, read.images(), read.scans(), read.width(), read.height());
    }

    private static boolean isWords(List<Glyph> glyphs) {
        return glyphs.stream().anyMatch(glyph -> glyph.text().codePoints().anyMatch(Character::isIdeographic));
    }

    private static boolean holds(Box table, Box line) {
        double y = (line.y0() + line.y1()) / 2;
        return y > table.y0() && y < table.y1();
    }

    private static String letters(List<Glyph> glyphs, Box box) {
        return Letters.of(CellWriter.write(glyphs, box).text());
    }
}
