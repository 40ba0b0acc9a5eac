package dev.gouji.read.scan.sheet;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.reader.CellText;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.Opinions;
import dev.gouji.read.scan.shape.MarkShape;

/**
 * Reads a line by a reader of figures, which is shown it cleaned of specks and rulings, and by one of words, which is shown it
 * as it stands on the page: no cleaning that was wrong fools both. As safe for threads as its readers.
 */
public final class TwoReaders implements LineReaders {

    /** A line that is longer than this, in its own heights, is no figure. */
    private static final int LONGEST_FIGURE = 12;

    private static final LineReading NO_FIGURE =
            new LineReading(java.util.List.of(new Guess(String.valueOf(CellText.OTHER), 1_000)));

    private final LineReader figures;
    private final LineReader words;

    /** Of a reader of figures and marks, and one of words; null for words that nobody can read. */
    public TwoReaders(LineReader figures, LineReader words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public ReadLine read(LineCrop line) {
        boolean isShort = line.box().width() <= LONGEST_FIGURE * line.box().height();
        LineReading figure = isShort ? figures.read(line.clean()) : NO_FIGURE;
        LineReading word = words == null ? null : words.read(line.plain());
        String shape = isShort ? MarkShape.of(line.clean()).map(MarkShape::text).orElse(null) : null;
        ScannedCell cell = Opinions.join(figure, word, shape);
        boolean isFigure = !cell.text().isEmpty() && cell.text().indexOf(CellText.OTHER) < 0;
        if (isFigure || word == null) {
            int permille = Math.max(cell.likely().get(0).first(), cell.likely().get(0).second());
            return new ReadLine(isFigure ? cell.text() : "", permille, cell);
        }
        return new ReadLine(word.text().strip(), word.first().permille(), cell);
    }
}
