package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Glyph.Sight;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as a typewriter sets it, for a test: one string a line, 15 points apart; a Chinese character is one em of 10
 * points wide, any other half an em; a space sets nothing, so that two of them are white of one em. A line of {@code -}
 * alone is a ruling under its hyphens.
 */
final class TypewrittenPage {

    static final double EM = 10;
    static final double PITCH = 15;

    private final List<GlyphLine> lines = new ArrayList<>();
    private final List<Ruling> bars = new ArrayList<>();

    private TypewrittenPage() {}

    static TypewrittenPage of(String... typed) {
        TypewrittenPage page = new TypewrittenPage();
        double y = 100;
        for (String line : typed) {
            if (!line.isBlank() && line.strip().chars().allMatch(c -> c == '-')) {
                double from = line.indexOf('-') * EM / 2;
                page.bars.add(new Ruling(true, y - PITCH / 2, from, line.length() * EM / 2));
            } else {
                if (!line.isBlank()) {
                    page.lines.add(line(line, y));
                }
                y += PITCH;
            }
        }
        return page;
    }

    /** One line by itself. */
    static GlyphLine line(String typed) {
        return line(typed, 100);
    }

    private static GlyphLine line(String typed, double y) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int character : typed.codePoints().toArray()) {
            double advance = character < 0x80 ? EM / 2 : EM;
            if (character != ' ') {
                String text = character == '_' ? " " : Character.toString(character);
                glyphs.add(new Glyph(text, x + advance / 2, y, advance, EM, 0, 0, 0, Sight.SEEN));
            }
            x += advance;
        }
        return new GlyphLine(glyphs);
    }

    List<GlyphLine> lines() {
        return lines;
    }

    WhiteTableFinder.Found found() {
        return WhiteTableFinder.find(lines, bars);
    }

    /** The only table: a row a line, cells parted by {@code |}, {@code _} for a blank one, {@code ×} and a span, {@code ?} in doubt. */
    String table() {
        List<WhiteTable> tables = found().tables();
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables");
        }
        WhiteTable table = tables.get(0);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            int here = row;
            rows.add(table.cells().stream()
                    .filter(cell -> cell.row() == here)
                    .map(TypewrittenPage::told)
                    .collect(Collectors.joining("|")));
        }
        return String.join("\n", rows);
    }

    /** The lines that belong to no table. */
    List<String> rest() {
        return found().rest().stream().map(line -> text(line.glyphs())).toList();
    }

    static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private static String told(WhiteCell cell) {
        String text = cell.glyphs().isEmpty() ? "_" : text(cell.glyphs());
        String span = cell.columnSpan() > 1 ? "×" + cell.columnSpan() : "";
        return text + span + (cell.doubtful() ? "?" : "");
    }
}
