package dev.gouji.read.word;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.ShownOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Drafts → blocks: tables that only lay out the page are dissolved into their content, all others are numbered, and what is
 * nested in a cell or floats over it follows its table.
 */
public final class DraftPlacer {

    private final boolean intact;
    private final PictureSink pictures;
    private final List<Block> blocks = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();
    /** A table at the rim of a page with fewer rows only lays out its head or foot. */
    private static final int LEAST_ROWS = 3;

    private final Set<List<String>> margins = new HashSet<>();
    private final Set<Draft.Grid> covered = Collections.newSetFromMap(new IdentityHashMap<>());
    private int tables;

    private DraftPlacer(boolean intact, PictureSink pictures) {
        this.intact = intact;
        this.pictures = pictures;
    }

    /**
     * What was placed.
     *
     * @param hidden what stands in no block, because nothing of its paragraph is seen
     */
    public record Placed(List<Block> blocks, List<HiddenText> hidden) {

        /**
         * The blocks; where there are neither tables nor pictures among them, those pictures too that float over the text.
         *
         * @param floating how many pictures were met
         */
        public List<Block> blocks(int floating) {
            List<Block> all = new ArrayList<>(blocks);
            boolean told = blocks.stream().anyMatch(block -> block instanceof Table || block instanceof PageImage);
            for (int i = 0; !told && i < floating; i++) {
                all.add(new PageImage(Place.InTable.after(0)));
            }
            return all;
        }
    }

    /**
     * Places a whole story.
     *
     * @param intact false when the source's bytes are in doubt, and so every cell
     * @param pictures takes the pictures
     * @throws UnreadableException when a picture passes a bound
     */
    public static Placed place(List<Draft> story, boolean intact, PictureSink pictures) throws UnreadableException {
        DraftPlacer placer = new DraftPlacer(intact, pictures);
        placer.add(Margins.placed(dissolved(story)));
        return new Placed(placer.blocks, placer.hidden);
    }

    private void add(List<Draft> drafts) throws UnreadableException {
        covered.addAll(Covers.over(drafts));
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Text text) {
                add(text);
            } else if (draft instanceof Draft.Aside aside) {
                add(aside.content());
            } else if (draft instanceof Draft.Picture picture) {
                add(picture);
            } else if (draft instanceof Draft.Margin margin) {
                add(margin);
            } else if (draft instanceof Draft.Inserted inserted) {
                inserted.document().blocks().forEach(this::insert);
                hidden.addAll(inserted.document().hidden());
            } else if (draft instanceof Draft.Grid grid) {
                add(grid, covered.contains(grid) ? Sight.unsure(Reason.COVERED) : Sight.SHOWN);
            }
        }
    }

    private void add(Draft.Text text) {
        Place place = Place.InTable.after(tables);
        Seen seen = ShownOrder.checked(text.seen());
        if (!seen.isBlank()) {
            blocks.add(text.level() == 0 ? new Paragraph(seen, place) : new Heading(text.level(), seen, place));
        } else if (!seen.showsNothing()) {
            // what stands for an object is its picture
            boolean object = seen.sights().contains(Sight.ink(Reason.OBJECT));
            blocks.add(new PageImage(place, object ? Reason.OBJECT : seen.reason()));
        } else if (!seen.hidden().isBlank() && seen.legibility() != Legibility.CLEAR) {
            hidden.add(new HiddenText(seen.hidden(), "", place));
        }
    }

    /** A picture that is taken stands for what its paragraph shows. */
    private void add(Draft.Picture picture) throws UnreadableException {
        int number = pictures.take(picture.picture());
        if (number == 0) {
            return;
        }
        PageImage image = new PageImage(Place.InTable.after(tables), Reason.PICTURE, number);
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).equals(new PageImage(image.place()))) {
            blocks.set(last, image);
        } else {
            blocks.add(image);
        }
    }

    private void insert(Block block) {
        Sight doubt = Sight.unsure(Reason.OBJECT);
        Place place = Place.InTable.after(tables);
        if (block instanceof Heading heading) {
            blocks.add(new Heading(heading.level(), heading.seen().with(doubt), place));
        } else if (block instanceof Paragraph paragraph) {
            blocks.add(new Paragraph(paragraph.seen().with(doubt), place));
        } else if (block instanceof Table table) {
            int number = tables++;
            List<Cell> cells = table.cells().stream()
                    .map(cell -> new Cell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.seen().with(doubt),
                            new Place.InTable(number, cell.row(), cell.column())))
                    .toList();
            blocks.add(new Table(cells, table.geometry(), new Place.InTable(number, 0, 0)));
        }
    }

    /** Headers of first, left and right pages may repeat one table. */
    private void add(Draft.Margin margin) throws UnreadableException {
        for (Draft draft : margin.content()) {
            if (draft instanceof Draft.Grid grid
                    && grid.rows().size() >= LEAST_ROWS
                    && grid.rows().stream().anyMatch(row -> row.slots().size() > 1)
                    && margins.add(WordTableLayout.texts(grid))) {
                add(grid, Sight.unsure(Reason.ORDER));
            }
        }
    }

    private void add(Draft.Grid grid, Sight whole) throws UnreadableException {
        int number = tables++;
        blocks.add(new Table(
                WordTableLayout.cells(grid, number, intact ? whole : whole.and(Sight.unsure(null))),
                Table.Geometry.GRID,
                new Place.InTable(number, 0, 0)));
        for (Draft.Row row : grid.rows()) {
            for (Draft.Slot slot : row.slots()) {
                boolean boxesTaken = WordTableLayout.takesBoxes(slot);
                add(slot.content.stream()
                        .filter(draft -> draft instanceof Draft.Grid || (draft instanceof Draft.Aside && !boxesTaken))
                        .toList());
            }
        }
    }

    private static List<Draft> dissolved(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Aside aside) {
                result.add(new Draft.Aside(dissolved(aside.content())));
            } else if (draft instanceof Draft.Margin margin) {
                result.add(new Draft.Margin(dissolved(margin.content())));
            } else if (draft instanceof Draft.Grid grid) {
                result.addAll(dissolved(grid));
            } else {
                result.add(draft);
            }
        }
        return result;
    }

    private static List<Draft> dissolved(Draft.Grid grid) {
        List<Draft> content = new ArrayList<>();
        GridShape shape = new GridShape();
        for (Draft.Row row : grid.rows()) {
            shape.beginRow(row);
            for (Draft.Slot slot : row.slots()) {
                List<Draft> inner = dissolved(slot.content);
                slot.content.clear();
                slot.content.addAll(inner);
                content.addAll(inner);
                shape.add(slot);
            }
        }
        if (shape.isEmpty()) {
            return List.of();
        }
        return shape.isLayout() ? content : List.of(grid);
    }
}
