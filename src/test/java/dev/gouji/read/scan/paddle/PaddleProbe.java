package dev.gouji.read.scan.paddle;

import dev.gouji.document.Message;
import dev.gouji.read.scan.picture.CellPictures;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.LineReading;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads pictures in a process of its own, as it must be: one line of output for each file, or one that says why there is none. */
final class PaddleProbe {

    private PaddleProbe() {}

    /** Prints, for each file, the text of a cell, how likely it is, and the text as words. */
    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Paddle paddle = Paddle.open();
        if (paddle.reader().isEmpty()) {
            Message why = paddle.why();
            out.println("none|" + why.en() + "|" + why.zh());
            return;
        }
        try (PaddleReader reader = paddle.reader().get()) {
            for (String file : files) {
                GreyPicture picture = CellPictures.read(Path.of(file));
                LineReading reading = reader.read(picture);
                out.println(
                        CellSigns.folded(reading.text()) + "|" + reading.first().permille() + "|"
                                + reader.text(picture).text());
            }
        }
    }
}
