package dev.gouji.read.scan;

import dev.gouji.read.scan.cell.CellReader;
import dev.gouji.read.scan.paddle.Paddle;
import dev.gouji.read.scan.paddle.PaddleReader;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.TwoReaders;
import dev.gouji.read.scan.sheet.WordLooks;
import java.util.Optional;

/**
 * The readers of lines that this process has: the own net for figures, and with it PP-OCR, which is native code, for figures too
 * and for words. Where that is not allowed, or not to be had, there are none: no figure can be told from its neighbours by a
 * reader that cannot read labels. For several threads, which wait for each other.
 */
public final class ScanReaders {

    private static volatile boolean nativeCode;

    private ScanReaders() {}

    /** Lets native code read too, from now on and in all of this process: a crash of it takes the process along. */
    public static void allowNativeCode() {
        nativeCode = true;
    }

    /** Whether native code may read. */
    public static boolean nativeCodeIsAllowed() {
        return nativeCode;
    }

    /** What reads the lines of pictures; null where nothing can. */
    public static LineReaders standard() {
        return nativeCode ? Both.READERS : null;
    }

    /** Made when first asked for, and then kept: the model takes a second. */
    private static final class Both {
        private static final LineReaders READERS =
                Paddle.open().reader().map(Both::with).orElse(null);

        private static LineReaders with(PaddleReader paddle) {
            LineReaders readers = new TwoReaders(new CellReader(Optional.of(paddle)), new WordLooks(paddle));
            Object one = new Object();
            return line -> {
                synchronized (one) {
                    return readers.read(line);
                }
            };
        }
    }
}
