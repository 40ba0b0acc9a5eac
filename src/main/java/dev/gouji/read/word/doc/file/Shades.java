package dev.gouji.read.word.doc.file;

import dev.gouji.read.word.look.Colour;
import dev.gouji.read.word.look.Look;

/** Colours as the file stores them: by a number ([Ico]), by themselves ([COLORREF]), as a ground ([Shd], [Shd80]). */
final class Shades {

    private static final int AUTOMATIC = 0xFF;
    private static final int NO_PATTERN = 0xFFFF;

    private static final int[] NUMBERED = {
        Look.NONE, 0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x000080, 0x008080,
        0x008000, 0x800080, 0x800000, 0x808000, 0x808080, 0xC0C0C0
    };

    private Shades() {}

    static int numbered(int number) {
        return number < NUMBERED.length ? NUMBERED[number] : Look.NONE;
    }

    static int colour(Slice stored, int at) {
        return stored.u8(at + 3) == AUTOMATIC
                ? Look.NONE
                : new Colour(stored.u8(at), stored.u8(at + 1), stored.u8(at + 2)).rgb();
    }

    static int ground(Slice stored, int at) {
        return ground(colour(stored, at), colour(stored, at + 4), stored.u16(at + 8));
    }

    static int ground(int packed) {
        return ground(
                numbered(packed & 0x1F), numbered(packed >> 5 & 0x1F), packed == NO_PATTERN ? packed : packed >> 10);
    }

    private static int ground(int fore, int back, int pattern) {
        return switch (pattern) {
            case 0 -> back;
            case 1 -> Math.max(0, fore);
            case NO_PATTERN -> Look.NONE;
            default -> Look.UNKNOWN;
        };
    }
}
