package dev.gouji.read.scan.sheet;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.reader.CellText;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.Opinions;
import dev.gouji.read.scan.reader.TextReader;
import dev.gouji.read.scan.shape.MarkShape;
import java.util.List;

/**
 * Reads a line by two readers of figures and one of words. The first is shown the line cleaned of specks and rulings, the others
 * as it stands on the page: no cleaning that was wrong fools both. As safe for threads as its readers.
 */
public final class TwoReaders implements LineReaders {

    /** A line that is longer than this, in its own heights, is no figure. */
    private static final int LONGEST_FIGURE = 12;

    private static final LineReading NO_FIGURE =
            new LineReading(List.of(new Guess(String.valueOf(CellText.OTHER), 1_000)));

    private static final ReadLine NOTHING = new ReadLine("", 0, Opinions.join(NO_FIGURE, null, null));

    private final LineReader first;
    private final LineReader second;
    private final TextReader words;

    /** Of two readers of figures and marks, and one of words; null for those that are not to be had, but for the first. */
    public TwoReaders(LineReader first, LineReader second, TextReader words) {
        this.first = first;
        this.second = second;
        this.words = words;
    }

    @Override
    public ReadLine read(LineCrop line) {
        ReadLine figure = line.box().width() > LONGEST_FIGURE * line.box().height() ? NOTHING : figure(line);
        if (!figure.text().isEmpty() || words == null) {
            return figure;
        }
        Guess text = words.text(line.plain());
        return new ReadLine(text.text().strip(), text.permille(), figure.cell());
    }

    private ReadLine figure(LineCrop line) {
        LineReading other = second == null ? null : second.read(line.plain());
        String shape = MarkShape.of(line.clean()).map(MarkShape::text).orElse(null);
        ScannedCell cell = Opinions.join(first.read(line.clean()), other, shape);
        boolean isFigure = !cell.text().isEmpty() && cell.text().indexOf(CellText.OTHER) < 0;
        int permille = Math.max(cell.likely().get(0).first(), cell.likely().get(0).second());
        return new ReadLine(isFigure ? cell.text() : "", permille, cell);
    }
}
