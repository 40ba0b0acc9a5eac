package dev.gouji.read.scan;

import dev.gouji.read.scan.net.NetReader;
import dev.gouji.read.scan.paddle.Paddle;
import dev.gouji.read.scan.paddle.PaddleReader;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.TwoReaders;

/**
 * The readers of lines that this process has: the own net, and with it, where native code is allowed and to be had, PP-OCR. For
 * several threads, which wait for each other.
 */
public final class ScanReaders {

    private static volatile boolean nativeCode;

    private ScanReaders() {}

    /** Lets native code read too, from now on and in all of this process: a crash of it takes the process along. */
    public static void allowNativeCode() {
        nativeCode = true;
    }

    /** What reads the lines of pictures. */
    public static LineReaders standard() {
        return nativeCode ? Both.READERS : Own.READERS;
    }

    /** Made when first asked for, and then kept. */
    private static final class Own {
        private static final LineReaders READERS = new TwoReaders(new NetReader(), null, null);
    }

    /** Made when first asked for, and then kept: the model takes a second. */
    private static final class Both {
        private static final LineReaders READERS = Paddle.open().reader().map(Both::with).orElse(Own.READERS);

        private static LineReaders with(PaddleReader paddle) {
            LineReaders readers = new TwoReaders(new NetReader(), paddle, paddle);
            Object one = new Object();
            return line -> {
                synchronized (one) {
                    return readers.read(line);
                }
            };
        }
    }
}
