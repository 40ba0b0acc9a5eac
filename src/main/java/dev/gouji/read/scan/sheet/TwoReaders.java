package dev.gouji.read.scan.sheet;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.cell.CellReader;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.picture.InkPrint;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.Opinions;
import dev.gouji.read.scan.reader.WordReader;
import java.util.List;

/** Reads a line as the content of a cell, and where it is no figure as words. As safe for threads as its readers. */
public final class TwoReaders implements LineReaders {

    /** A line that is longer than this, in its own heights, is no figure. */
    private static final int LONGEST_FIGURE = 12;

    private static final ReadLine NO_FIGURE = new ReadLine(
            "",
            0,
            Opinions.join(new LineReading(List.of(new Guess(String.valueOf(CellSigns.OTHER), 1_000))), null, null));

    private final CellReader cells;
    private final WordReader words;

    /** Of a reader of figures and marks, and one of words; null for words that nobody can read. */
    public TwoReaders(CellReader cells, WordReader words) {
        this.cells = cells;
        this.words = words;
    }

    @Override
    public ReadLine read(LineCrop line) {
        ReadLine figure = line.box().width() > LONGEST_FIGURE * line.box().height() ? NO_FIGURE : figure(line);
        if (!figure.text().isEmpty() || words == null) {
            return figure;
        }
        Guess text = words.text(line.plain());
        return new ReadLine(text.text().strip(), text.permille(), figure.cell());
    }

    private ReadLine figure(LineCrop line) {
        ScannedCell cell = cells.read(line.clean(), line.plain()).showing(InkPrint.of(line.plain()));
        boolean isFigure = !cell.text().isEmpty() && cell.text().indexOf(CellSigns.OTHER) < 0;
        int permille =
                Math.max(cell.likely().get(0).first(), cell.likely().get(0).second());
        return new ReadLine(isFigure ? cell.text() : "", permille, cell);
    }
}
