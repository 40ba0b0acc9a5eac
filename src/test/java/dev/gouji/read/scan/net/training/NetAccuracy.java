package dev.gouji.read.scan.net.training;

import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import java.util.Locale;

/**
 * How well a reader reads drawn cells.
 *
 * @param cells how many were read
 * @param right how many texts were read right
 * @param sure how many it read with at least 980 ‰
 * @param sureAndWrong how many of these were wrong
 */
record NetAccuracy(int cells, int right, int sure, int sureAndWrong) {

    private static final int SURE = 980;

    /** Reads so many cells, from a number on; one whose text left no pixel is not counted. */
    static NetAccuracy of(LineReader reader, SampleMaker maker, long first, int cells) {
        int lost = 0;
        int right = 0;
        int sure = 0;
        int sureAndWrong = 0;
        for (long number = first; number < first + cells; number++) {
            Drawn drawn = maker.draw(number);
            if (drawn.isLost()) {
                lost++;
                continue;
            }
            LineReading reading = reader.read(drawn.picture());
            boolean isRight = CellSigns.folded(reading.text()).equals(expected(drawn.text()));
            boolean isSure = reading.first().permille() >= SURE;
            right += isRight ? 1 : 0;
            sure += isSure ? 1 : 0;
            sureAndWrong += isSure && !isRight ? 1 : 0;
        }
        return new NetAccuracy(cells - lost, right, sure, sureAndWrong);
    }

    /** What a reader of cells says of a text. */
    static String expected(String text) {
        return CellSigns.folded(text);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f %% of %d right, %.1f %% sure, %d sure and wrong",
                100.0 * right / cells,
                cells,
                100.0 * sure / cells,
                sureAndWrong);
    }
}
