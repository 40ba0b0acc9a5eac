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
import dev.gouji.read.scan.reader.WordSigns;
import java.util.List;

/** Reads a line as the content of a cell, and where it is no figure as words. As safe for threads as its readers. */
public final class TwoReaders implements LineReaders {

    /** A line that is longer than this, in its own heights, is no figure. */
    private static final int LONGEST_FIGURE = 12;

    /** From here on what the own net takes for words is read as words first, in thousandths. */
    private static final int SURELY_WORDS = 900;

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
        if (line.box().width() > LONGEST_FIGURE * line.box().height()) {
            return words == null ? NO_FIGURE : words(line, NO_FIGURE.cell());
        }
        LineReading glance = cells.glance(line.clean());
        if (words != null && glance.first().permille() >= SURELY_WORDS && holdsOther(glance.text())) {
            Guess text = words.text(line.plain());
            if (holdsOther(CellSigns.folded(text.text()))) {
                // both see words: nobody has to look for a figure
                return read(text, Opinions.join(glance, new LineReading(List.of(text)), null));
            }
        }
        ReadLine figure = figure(glance, line);
        return !figure.text().isEmpty() || words == null ? figure : words(line, figure.cell());
    }

    @Override
    public boolean readWords() {
        return words != null;
    }

    private ReadLine words(LineCrop line, ScannedCell cell) {
        return read(words.text(line.plain()), cell);
    }

    private static ReadLine read(Guess text, ScannedCell cell) {
        return new ReadLine(WordSigns.folded(text.text().strip()), text.permille(), cell);
    }

    private static boolean holdsOther(String text) {
        return text.indexOf(CellSigns.OTHER) >= 0;
    }

    private ReadLine figure(LineReading glance, LineCrop line) {
        ScannedCell cell = cells.read(glance, line.plain()).showing(InkPrint.of(line.plain()));
        boolean isFigure = !cell.text().isEmpty() && !holdsOther(cell.text());
        int permille =
                Math.max(cell.likely().get(0).first(), cell.likely().get(0).second());
        return new ReadLine(isFigure ? cell.text() : "", permille, cell);
    }
}
