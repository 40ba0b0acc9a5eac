package dev.gouji.read.pdf;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;

/** Draws what was read as text, so that a test can be read. */
public final class DrawnTable {

    private DrawnTable() {}

    static Document read(PdfDraft draft) throws UnreadableException {
        return read(draft.bytes());
    }

    static Document read(byte[] pdf) throws UnreadableException {
        return new PdfReader().read(pdf, new Budget(Limits.STANDARD));
    }

    static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Rows parted by {@code ;}, cells by {@code |}; a span as {@code rows×columns}, doubt as a question mark. */
    public static String draw(Table table) {
        StringBuilder text = new StringBuilder();
        int row = 0;
        for (Cell cell : table.cells()) {
            if (cell.row() != row) {
                text.append(" ;");
                row = cell.row();
            }
            text.append(text.isEmpty() ? "" : " ").append('|');
            text.append(cell.text().replace('\n', '/'));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                text.append('(')
                        .append(cell.rowSpan())
                        .append('×')
                        .append(cell.columnSpan())
                        .append(')');
            }
            if (cell.legibility() != Legibility.CLEAR) {
                text.append('?');
            }
        }
        return text.toString();
    }
}
