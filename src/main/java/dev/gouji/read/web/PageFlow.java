package dev.gouji.read.web;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
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
    private int tables;

    PageFlow(Budget budget, PageClutter clutter) {
        this.budget = budget;
        this.clutter = clutter;
    }

    /** Adds everything inside an element. */
    void read(Element root) throws UnreadableException {
        new FlowWalker(this, clutter, budget).walk(root);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** One paragraph, or several where empty lines stand between: pages set paragraphs apart by {@code <br><br>}. */
    @Override
    public void text(String text, int level) throws UnreadableException {
        if (level > 0) {
            add(text, level);
            return;
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (WhiteSpace.isBlank(line)) {
                add(paragraph.toString(), 0);
                paragraph.setLength(0);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(paragraph.toString(), 0);
    }

    @Override
    public void table(Element table) throws UnreadableException {
        caption(table, this);
        List<Slot> slots = HtmlTableLayout.of(table, clutter, budget);
        if (TablePurpose.isLayout(slots, clutter)) {
            for (Slot slot : slots) {
                if (clutter.isVisible(slot.cell())) {
                    read(slot.cell());
                }
            }
            return;
        }
        int number = tables++;
        List<Element> nested = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            CellText text = new CellText(nested);
            if (isSeen(slot.cell())) {
                new FlowWalker(text, clutter, budget).walk(slot.cell());
            }
            cells.add(new Cell(
                    slot.row(),
                    slot.column(),
                    slot.rowSpan(),
                    slot.columnSpan(),
                    text.text(),
                    Legibility.CLEAR,
                    new Place.InTable(number, slot.row(), slot.column())));
        }
        blocks.add(new Table(cells, Table.Geometry.GRID, new Place.InTable(number, 0, 0)));
        for (Element inner : nested) {
            table(inner);
        }
    }

    private void add(String text, int level) throws UnreadableException {
        String trimmed = WhiteSpace.trim(text);
        if (!trimmed.isEmpty()) {
            budget.charge(Bound.CELLS, 1);
            Place place = Place.InTable.after(tables);
            blocks.add(level > 0 ? new Heading(level, trimmed, place) : new Paragraph(trimmed, place));
        }
    }

    private boolean isSeen(Element cell) {
        Element row = cell.parent();
        return clutter.isVisible(cell) && (row == null || clutter.isVisible(row));
    }

    private void caption(Element table, FlowTarget target) throws UnreadableException {
        for (Element child : table.children()) {
            if (child.nameIs("caption") && clutter.isDisplayed(child) && clutter.isVisible(child)) {
                new FlowWalker(target, clutter, budget).walk(child);
            }
        }
    }

    /** The text of one cell; tables of data inside it are put by, boxes around a text are not. */
    private final class CellText implements FlowTarget {

        private final StringBuilder lines = new StringBuilder();
        private final List<Element> nested;

        CellText(List<Element> nested) {
            this.nested = nested;
        }

        String text() {
            return lines.toString();
        }

        @Override
        public void text(String text, int level) {
            lines.append(lines.isEmpty() ? "" : "\n").append(text);
        }

        @Override
        public void table(Element table) throws UnreadableException {
            List<Slot> slots = HtmlTableLayout.of(table, clutter, budget);
            if (!TablePurpose.isLayout(slots, clutter)) {
                nested.add(table);
                return;
            }
            caption(table, this);
            for (Slot slot : slots) {
                if (isSeen(slot.cell())) {
                    new FlowWalker(this, clutter, budget).walk(slot.cell());
                }
            }
        }
    }
}
