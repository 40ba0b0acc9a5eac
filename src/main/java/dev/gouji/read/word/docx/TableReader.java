package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/** One {@code w:tbl} → rows of cells as marked; deleted and hidden rows are left out. */
final class TableReader {

    private final DocxStoryReader story;
    private final PartCursor cursor;
    private final TableLooks looks;

    TableReader(DocxStoryReader story) {
        this.story = story;
        this.cursor = story.cursor();
        this.looks = new TableLooks(story.styles(), story.setting().look());
    }

    /** Reads to the end of the table; rows are added as they begin, so that what was read before damage is kept. */
    void read(Draft.Grid grid) throws XMLStreamException, UnreadableException {
        story.enter();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            switch (cursor.name()) {
                case "tr" -> readRow(grid);
                case "tblPr" -> looks.readProperties(cursor);
                case "tblGrid" -> looks.readGrid(cursor);
                case "sdt" -> story.control(() -> read(grid));
                case "sdtPr" -> story.readControl();
                case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> read(grid);
                case "mc:AlternateContent" -> readAlternatives(grid);
                default -> {
                    if (story.isTransparent()) {
                        read(grid);
                    }
                }
            }
        }
        story.leave();
    }

    private void readAlternatives(Draft.Grid grid) throws XMLStreamException, UnreadableException {
        int before = grid.rows().size();
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (grid.rows().size() == before) {
                read(grid);
            }
        }
    }

    private void readRow(Draft.Grid grid) throws XMLStreamException, UnreadableException {
        story.chargeCell();
        looks.beginRow();
        RowReader row = new RowReader(grid);
        row.readContent();
    }

    /** One row; its properties come before its cells. */
    private final class RowReader {

        private final Draft.Grid grid;
        private Draft.Row row;
        private int before;
        private int column;
        private boolean left;

        RowReader(Draft.Grid grid) {
            this.grid = grid;
        }

        void readContent() throws XMLStreamException, UnreadableException {
            story.enter();
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                switch (cursor.name()) {
                    case "trPr" -> readProperties();
                    case "tc" -> {
                        if (!left) {
                            readCell();
                        }
                    }
                    case "sdt" -> story.control(this::readContent);
                    case "sdtPr" -> story.readControl();
                    case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readContent();
                    default -> {
                        if (story.isTransparent()) {
                            readContent();
                        }
                    }
                }
            }
            story.leave();
        }

        private void readProperties() throws XMLStreamException, UnreadableException {
            int depth = cursor.depth();
            while (cursor.nextChild(depth)) {
                switch (cursor.name()) {
                    case "gridBefore" -> before = Math.max(0, cursor.number("val", 0));
                    case "del", "moveFrom" -> left = true;
                    case "aml:annotation" -> left |= Annotation.deletes(cursor);
                    case "hidden" -> left |= cursor.isOn();
                    default -> looks.takeOfRow(cursor);
                }
            }
        }

        private void readCell() throws XMLStreamException, UnreadableException {
            story.chargeCell();
            if (row == null) {
                row = new Draft.Row(before, new ArrayList<>());
                column = before;
                grid.rows().add(row);
            }
            Draft.Slot slot = new Draft.Slot();
            row.slots().add(slot);
            story.readCell(slot, looks, column);
            column += slot.span;
            if (slot.deleted) {
                slot.content.clear();
            }
            slot.complete = true;
        }
    }
}
