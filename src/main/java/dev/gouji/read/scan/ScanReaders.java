package dev.gouji.read.scan;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.read.scan.cell.CellReader;
import dev.gouji.read.scan.cell.FigureLooks;
import dev.gouji.read.scan.paddle.Paddle;
import dev.gouji.read.scan.paddle.PaddleReader;
import dev.gouji.read.scan.sheet.LineReaders;
import dev.gouji.read.scan.sheet.TwoReaders;
import dev.gouji.read.scan.sheet.WordLooks;
import java.util.Optional;

/**
 * The readers of lines that this process has: the own net for figures, and with it PP-OCR, which is native code, for figures too
 * and for words. Where that is not allowed, or not to be had, the net reads alone, and nobody reads words. For several threads,
 * which wait for each other where native code reads.
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
        return nativeCode ? Both.READERS : Alone.READERS;
    }

    /** Says that the own net reads alone, and why; empty where words are read too. */
    public static Optional<Notice> alone() {
        if (!nativeCode) {
            return Optional.of(notice(new Message("没有启用本机代码", "native code is not allowed here")));
        }
        return Optional.ofNullable(Both.PADDLE.why()).map(ScanReaders::notice);
    }

    private static Notice notice(Message why) {
        return new Notice(
                ErrorCode.WORDS_UNREAD,
                new Message(
                        "图片中的文字没有识别（" + why.zh() + "），其中的数字由自带的识别网络单独读出；请逐一对照原件核对",
                        "the words of its pictures were not read (" + why.en()
                                + "), and their figures by the program's own net alone; compare each with the original"));
    }

    /** Made when first asked for, and then kept: the model takes a second. */
    private static final class Both {
        private static final Paddle PADDLE = Paddle.open();

        private static final LineReaders READERS =
                PADDLE.reader().map(Both::with).orElse(Alone.READERS);

        private static LineReaders with(PaddleReader paddle) {
            LineReaders readers =
                    new TwoReaders(new CellReader(Optional.of(new FigureLooks(paddle))), new WordLooks(paddle));
            Object one = new Object();
            return line -> {
                synchronized (one) {
                    return readers.read(line);
                }
            };
        }
    }

    /** The own net. */
    private static final class Alone {
        private static final LineReaders READERS = new TwoReaders(new CellReader(Optional.empty()), null);
    }
}
