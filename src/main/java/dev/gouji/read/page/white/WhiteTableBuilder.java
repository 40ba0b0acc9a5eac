package dev.gouji.read.page.white;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Columns of figures and the lines around them → a table: header above, labels on the left.
 *
 * <p>A line of labels belongs to the row of figures nearest to it that no ruling parts from it.
 */
final class WhiteTableBuilder {

    /** The lines of a header stand within this much of each other and of the first row, in em. */
    private static final double HEADER_REACH = 2.6;

    /** A label's line below the last row stands within this much of it, in em. */
    private static final double LABEL_REACH = 4;

    /** A label's line so near to the figures, in em, is of their row. */
    private static final double SAME_ROW = 0.9;

    /** A row without a label nearer than this to the next one may be the rest of its numbers, in em. */
    private static final double ROW_PITCH = 1.6;

    private final List<GlyphLine> lines;
    private final List<FigureLine> figures;
    private final double[] edges;
    private final double em;
    private final List<Ruling> bars;
    private final BitSet taken = new BitSet();
    private final List<Row> rows = new ArrayList<>();

    /** A row while it is gathered: labels, and figures by column. */
    private static final class Row {
        private final double y;
        private final boolean isOfFigures;
        private final List<Word> labels = new ArrayList<>();
        private final List<Word> figures = new ArrayList<>();

        Row(double y, boolean isOfFigures) {
            this.y = y;
            this.isOfFigures = isOfFigures;
        }
    }

    WhiteTableBuilder(List<GlyphLine> lines, List<FigureLine> figures, FigureColumns columns, List<Ruling> bars) {
        this.lines = lines;
        this.figures = figures;
        this.em = figures.get(0).figures().get(0).size();
        this.edges = columns.edges(em);
        this.bars = bars;
    }

    /** The lines that the table took, by index. */
    BitSet taken() {
        return taken;
    }

    WhiteTable build() {
        for (FigureLine line : figures) {
            Row row = new Row(line.y(), true);
            row.labels.addAll(line.labels());
            row.figures.addAll(line.figures());
            rows.add(row);
            taken.set(line.index());
        }
        WhiteHeader header = WhiteHeader.above(lines, figures.get(0), edges, HEADER_REACH * em);
        taken.or(header.taken());
        int first = figures.get(0).index();
        int last = figures.get(figures.size() - 1).index();
        for (int i = header.end(); i < first; i++) {
            addLabels(i);
        }
        if (header.height() == 0) {
            addRestOfRowBefore(first);
        }
        for (int i = first + 1; i < last; i++) {
            if (!taken.get(i)) {
                addLabels(i);
            }
        }
        for (int i = last + 1; i < lines.size() && isRestOfLabel(i); i++) {
            addLabels(i);
        }
        rows.sort((a, b) -> Double.compare(a.y, b.y));
        return table(header);
    }

    /** Where rows go on from the page before, the labels above the first one are the rest of one that began there. */
    private void addRestOfRowBefore(int first) {
        Row rest = null;
        double below = figures.get(0).y();
        for (int i = first - 1; i >= 0 && !taken.get(i); i--) {
            GlyphLine line = lines.get(i);
            if (line.end() > edges[0] || below - line.across() > ROW_PITCH * em || WhiteHeader.isHeading(line)) {
                break;
            }
            if (rest == null) {
                boolean own = below - line.across() < SAME_ROW * em;
                rest = own ? rows.get(0) : new Row(line.across(), false);
                if (!own) {
                    rows.add(rest);
                }
            }
            rest.labels.addAll(0, Word.of(line));
            taken.set(i);
            below = line.across();
        }
    }

    private boolean isRestOfLabel(int index) {
        GlyphLine line = lines.get(index);
        Row last = rows.get(figures.size() - 1);
        return line.end() < edges[0]
                && line.across() - last.y < LABEL_REACH * em
                && line.across() - lines.get(index - 1).across() < ROW_PITCH * em
                && !WhiteHeader.isHeading(line)
                && !isParted(line, last);
    }

    private void addLabels(int index) {
        GlyphLine line = lines.get(index);
        taken.set(index);
        row(line).labels.addAll(Word.of(line));
    }

    /** The row that a line of labels belongs to; a row of its own where rulings part it from all others. */
    private Row row(GlyphLine line) {
        double y = line.across();
        Row nearest = null;
        for (Row row : rows) {
            if (!isParted(line, row) && (nearest == null || Math.abs(row.y - y) < Math.abs(nearest.y - y))) {
                nearest = row;
            }
        }
        if (nearest == null) {
            nearest = new Row(y, false);
            rows.add(nearest);
        }
        return nearest;
    }

    /** Whether a ruling runs between a line and a row, above or below the line's words. */
    private boolean isParted(GlyphLine line, Row row) {
        double middle = (line.start() + line.end()) / 2;
        double upper = Math.min(line.across(), row.y);
        double lower = Math.max(line.across(), row.y);
        return bars.stream()
                .anyMatch(bar -> bar.at() > upper && bar.at() < lower && bar.from() < middle && bar.to() > middle);
    }

    private WhiteTable table(WhiteHeader header) {
        boolean labelled = rows.stream().anyMatch(row -> !row.labels.isEmpty()) || header.hasLabels();
        LabelColumns labels =
                labelled ? LabelColumns.of(rows.stream().map(row -> row.labels).toList(), edges[0], bars) : null;
        int offset = labels == null ? 0 : labels.count();
        List<Double> columnEdges = new ArrayList<>();
        if (labels != null) {
            columnEdges.addAll(labels.edges());
        }
        Arrays.stream(edges).forEach(columnEdges::add);
        List<WhiteCell> cells = new ArrayList<>(header.cells(columnEdges, offset));
        int height = header.height();
        double top = rows.get(0).y - em;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double bottom = i + 1 < rows.size() ? (row.y + rows.get(i + 1).y) / 2 : row.y + em;
            boolean doubtful = isUncertain(i);
            for (int column = 0; column < columnEdges.size() - 1; column++) {
                Box box = new Box(columnEdges.get(column), top, columnEdges.get(column + 1), bottom);
                List<Glyph> glyphs = new ArrayList<>();
                for (Word word : column < offset ? labels.words(row.labels, column) : row.figures) {
                    if (column < offset || isIn(word, box)) {
                        glyphs.addAll(word.glyphs());
                    }
                }
                cells.add(new WhiteCell(height + i, column, 1, glyphs, box, doubtful));
            }
            top = bottom;
        }
        Box box = new Box(
                columnEdges.get(0), header.top(rows.get(0).y - em), columnEdges.get(columnEdges.size() - 1), top);
        return new WhiteTable(box, columnEdges, height + rows.size(), cells);
    }

    /** A row of figures without a label, close to another one, may be the second line of broken numbers. */
    private boolean isUncertain(int index) {
        return isLoose(index) || (index > 0 && isLoose(index - 1)) || (index + 1 < rows.size() && isLoose(index + 1));
    }

    private boolean isLoose(int index) {
        Row row = rows.get(index);
        if (!row.isOfFigures || !row.labels.isEmpty()) {
            return false;
        }
        boolean near = (index > 0 && row.y - rows.get(index - 1).y < ROW_PITCH * em)
                || (index + 1 < rows.size() && rows.get(index + 1).y - row.y < ROW_PITCH * em);
        return near;
    }

    private static boolean isIn(Word word, Box box) {
        return word.middle() >= box.x0() && word.middle() < box.x1();
    }
}
