package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Decides what is written into each cell: the name of its column and its words where all cells of the column have room
 * for them beside their text, else the words alone; the name is then to be written beside the page.
 */
final class CellLabels {

    /** Names smaller than this are better read beside the page, in pixels. */
    private static final double SMALLEST_NAME = 8;

    private static final double SMALLEST = 7;

    private final IdentityHashMap<Spot, Label> labels = new IdentityHashMap<>();
    private final List<Spot> nameless = new ArrayList<>();
    private final SheetSize size;
    private final Lettering lettering;

    /** Decides for all cells of a page. */
    CellLabels(List<Spot> cells, List<Glyph> glyphs, SheetSize size, Lettering lettering) {
        this.size = size;
        this.lettering = lettering;
        IdentityHashMap<Spot, Rectangle2D> texts = new IdentityHashMap<>();
        Set<String> tight = new HashSet<>();
        for (Spot cell : cells) {
            if (!cell.words().isEmpty()) {
                texts.put(cell, text(cell.box(), glyphs));
                if (cell.column() != null && !addWithName(cell, texts.get(cell))) {
                    tight.add(cell.column());
                }
            }
        }
        for (Spot cell : cells) {
            if (!cell.words().isEmpty() && (cell.column() == null || tight.contains(cell.column()))) {
                addWords(cell, texts.get(cell));
            }
        }
    }

    /** What is written into a cell; null for nothing. */
    Label of(Spot cell) {
        return labels.get(cell);
    }

    /** The cells that do not bear the name of their column. */
    List<Spot> nameless() {
        return nameless;
    }

    private boolean addWithName(Spot cell, Rectangle2D text) {
        List<String> words = new ArrayList<>(cell.words());
        words.add(0, cell.column());
        return add(cell, Label.beside(text, size.inside(cell.box()), words, SMALLEST_NAME, lettering));
    }

    private void addWords(Spot cell, Rectangle2D text) {
        labels.remove(cell);
        Rectangle2D room = size.inside(cell.box());
        boolean done = add(cell, Label.beside(text, room, cell.words(), SMALLEST, lettering));
        if (cell.column() != null) {
            nameless.add(cell);
        } else if (!done) {
            add(cell, Label.over(room, cell.words(), SMALLEST, lettering));
        }
    }

    private boolean add(Spot cell, Label label) {
        if (label != null) {
            labels.put(cell, label);
        }
        return label != null;
    }

    /** Where the text of a cell stands on the sheet; null when there is none. */
    private Rectangle2D text(Box box, List<Glyph> glyphs) {
        Rectangle2D text = null;
        for (Glyph glyph : glyphs) {
            boolean holds =
                    glyph.x() > box.x0() && glyph.x() < box.x1() && glyph.y() > box.y0() && glyph.y() < box.y1();
            if (holds && !glyph.isSpace()) {
                boolean level = glyph.flow() % 2 == 0;
                double letter = SheetSize.LETTER * glyph.size();
                double width = level ? glyph.advance() : letter;
                double height = level ? letter : glyph.advance();
                Rectangle2D place = size.on(new Box(
                        glyph.x() - width / 2, glyph.y() - height / 2, glyph.x() + width / 2, glyph.y() + height / 2));
                text = text == null ? place : text.createUnion(place);
            }
        }
        return text;
    }
}
