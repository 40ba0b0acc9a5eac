package dev.gouji.read.web;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.WhiteSpace;
import dev.gouji.read.web.HtmlTableLayout.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The blocks of a page in reading order: layout tables dissolved, tables inside cells after the table that holds them. */
final class PageFlow implements FlowTarget {

    private final List<Block> blocks = new ArrayList<>();
    private final Budget budget;
    private final PageClutter clutter;
    private final WebFiles files;
    private int tables;

    PageFlow(Budget budget, PageClutter clutter, WebFiles files) {
        this.budget = budget;
        this.clutter = clutter;
        this.files = files;
    }

    /** Adds everything inside an element. */
    void read(Element root) throws UnreadableException {
        read(root, Sight.SHOWN);
    }

    private void read(Element root, Sight around) throws UnreadableException {
        new FlowWalker(this, around, clutter, budget).walk(root);
    }

    /** What was read; where a bound stopped the style of the page, all of it in doubt. */
    List<Block> blocks() {
        return clutter.styles().isIncomplete()
                ? blocks.stream().map(PageFlow::doubted).toList()
                : blocks;
    }

    private static Block doubted(Block block) {
        Sight unsure = Sight.unsure(Reason.BOUND);
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.seen().with(unsure), heading.place());
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.seen().with(unsure), paragraph.place());
        }
        return block instanceof Table table ? table.with(unsure) : block;
    }

    /** One paragraph, or several where empty lines stand between: pages set paragraphs apart by {@code <br><br>}. */
    @Override
    public void text(Seen text, int level) throws UnreadableException {
        if (level > 0 || !text.sights().isEmpty()) {
            add(text, level);
            return;
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.text().split("\n", -1)) {
            if (WhiteSpace.isBlank(line)) {
                add(Seen.of(paragraph.toString()), 0);
                paragraph.setLength(0);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(Seen.of(paragraph.toString()), 0);
    }

    @Override
    public void table(Element table, Sight around) throws UnreadableException {
        caption(table, around, this);
        List<Slot> slots = HtmlTableLayout.of(table, clutter, budget);
        if (TablePurpose.isLayout(slots, clutter)) {
            for (Slot slot : slots) {
                read(slot.cell(), around);
            }
            return;
        }
        int number = tables++;
        List<Element> nested = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            CellText text = new CellText(nested);
            new FlowWalker(text, around, clutter, budget).walk(slot.cell());
            cells.add(new Cell(
                    slot.row(),
                    slot.column(),
                    slot.rowSpan(),
                    slot.columnSpan(),
                    text.seen(slot.cell()),
                    new Place.InTable(number, slot.row(), slot.column())));
        }
        blocks.add(new Table(cells, Table.Geometry.GRID, new Place.InTable(number, 0, 0)));
        for (Element inner : nested) {
            table(inner, around);
        }
    }

    @Override
    public boolean isCell() {
        return false;
    }

    @Override
    public void picture(Element element, Reason reason) throws UnreadableException {
        budget.charge(Bound.CELLS, 1);
        boolean taken = files.sink() != PictureSink.NONE && reason == Reason.PICTURE;
        MetPicture picture = taken ? WebPicture.of(element, files.pictures()) : null;
        int number = picture == null ? 0 : files.sink().take(picture);
        blocks.add(new PageImage(Place.InTable.after(tables), reason, number));
    }

    private void add(Seen text, int level) throws UnreadableException {
        String trimmed = WhiteSpace.trim(text.text());
        if (!trimmed.isEmpty()) {
            budget.charge(Bound.CELLS, 1);
            Place place = Place.InTable.after(tables);
            Seen seen = new Seen(trimmed, text.stored(), text.hidden(), text.sights());
            blocks.add(level > 0 ? new Heading(level, seen, place) : new Paragraph(seen, place));
        }
    }

    private void caption(Element table, Sight around, FlowTarget target) throws UnreadableException {
        for (Element child : table.children()) {
            if (child.nameIs("caption") && clutter.isDisplayed(child)) {
                new FlowWalker(target, around, clutter, budget).walk(child);
            }
        }
    }

    /** The text of one cell; tables of data inside it are put by, boxes around a text are not. */
    private final class CellText implements FlowTarget {

        private final List<Seen> lines = new ArrayList<>();
        private final List<Element> nested;

        CellText(List<Element> nested) {
            this.nested = nested;
        }

        /** What is seen of the cell: a picture behind nothing is no blank, and one behind a number may hold a part of it. */
        Seen seen(Element cell) {
            Seen seen = lines.size() == 1 ? lines.get(0) : Seen.lines(lines);
            if (liesOnPicture(cell)) {
                return seen.with(Sight.ink(Reason.PICTURE));
            }
            return seen.isBlank() ? seen.with(clutter.written(cell)) : seen;
        }

        /** Whether the cell, or what of its table lies behind it, has a picture as its ground; those of pages are ornaments. */
        private boolean liesOnPicture(Element cell) {
            if (clutter.styles().of(cell).isHidden()) {
                return false;
            }
            Element behind = cell;
            while (behind != null && !clutter.styles().of(behind).hasPicture()) {
                behind = behind.nameIs("table") ? null : behind.parent();
            }
            return behind != null;
        }

        @Override
        public void text(Seen text, int level) {
            lines.add(text);
        }

        @Override
        public boolean isCell() {
            return true;
        }

        @Override
        public void picture(Element element, Reason reason) {
            // the ink of a cell is part of its text
        }

        @Override
        public void table(Element table, Sight around) throws UnreadableException {
            List<Slot> slots = HtmlTableLayout.of(table, clutter, budget);
            if (!TablePurpose.isLayout(slots, clutter)) {
                nested.add(table);
                return;
            }
            caption(table, around, this);
            for (Slot slot : slots) {
                new FlowWalker(this, around, clutter, budget).walk(slot.cell());
            }
        }
    }
}
