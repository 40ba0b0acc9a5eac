package dev.gouji.read.scan.net.training;

import java.awt.Font;
import java.util.List;
import java.util.Random;

/** A number → the same drawn cell every time, in one of some fonts. */
final class SampleMaker {

    /** How a drawn cell is treated. */
    enum Way {
        /** With the faults that the net learns from. */
        HARSH,
        /** With faults that it never learns from. */
        UNSEEN,
        /** As printed. */
        CLEAN
    }

    private final List<Font> fonts;

    private final Way way;

    SampleMaker(List<Font> fonts, Way way) {
        this.fonts = fonts;
        this.way = way;
    }

    /** The cell of a number. */
    Drawn draw(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
        random.nextLong();
        Font font = fonts.get(random.nextInt(fonts.size()));
        String text = SampleText.draw(random);
        while (font.canDisplayUpTo(text) >= 0) {
            text = SampleText.draw(random);
        }
        double size = 11 * Math.pow(60.0 / 11, random.nextDouble());
        Drawn drawn = CellDrawing.draw(text, font, size, random);
        return switch (way) {
            case HARSH -> drawn.with(Degradation.harsh(drawn.picture(), size, random));
            case UNSEEN -> drawn.with(Degradation.unseen(drawn.picture(), random));
            case CLEAN -> drawn;
        };
    }
}
