package dev.gouji.read.text;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.DelimitedRows.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text and Markdown → {@link Document}: tables where the lines show cells (pipes, tabs, one cell a line after a
 * tab), headings where Markdown marks them, else one paragraph for each line that is not blank.
 *
 * <p>Whatever shows no cells is left as it stands, figures run together included: that is for recognition to read.
 */
public final class TextReader implements FormatReader {

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, TextDecoder.charsetOf(bytes), budget);
        List<Block> blocks = blocks(new Lines(decoded.text()), budget);
        return new Document(blocks, List.of(), null, decoded.notices());
    }

    private static List<Block> blocks(Lines lines, Budget budget) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            budget.checkTime();
            Run run = run(lines, at, budget);
            if (run.table() != null) {
                blocks.add(run.table());
            } else {
                for (int line = at; line < run.end(); line++) {
                    addLine(lines.get(line), blocks, budget);
                }
            }
            at = run.end();
        }
        return blocks;
    }

    private static Run run(Lines lines, int start, Budget budget) throws UnreadableException {
        Line line = lines.get(start);
        if (BoxSigns.begins(line.text())) {
            return DrawnRows.from(lines, start, budget);
        }
        if (DelimitedRows.hasPipe(line.text())) {
            return DelimitedRows.pipes(lines, start, budget);
        }
        if (SeparatedValues.mayBegin(line)) {
            Run records = SeparatedValues.from(lines, start, budget);
            if (records.table() != null) {
                return records;
            }
        }
        if (DelimitedRows.isTabRow(line)) {
            return DelimitedRows.tabs(lines, start, budget);
        }
        return CellLines.isCell(line) ? CellLines.from(lines, start, budget) : new Run(null, start + 1);
    }

    private static void addLine(Line line, List<Block> blocks, Budget budget) throws UnreadableException {
        if (line.isBlank()) {
            return;
        }
        // a flattened table has a cell on each line, so lines count as cells
        budget.charge(Bound.CELLS, 1);
        int length = line.text().length();
        int level = MarkdownSigns.headingLevel(line.text());
        int start = line.firstInk(0, length);
        if (level > 0) {
            int text = line.firstInk(start + level, length);
            blocks.add(new Heading(level, line.trimmed(text, length), line.place(text)));
        } else {
            blocks.add(new Paragraph(line.trimmed(start, length), line.place(start)));
        }
    }
}
