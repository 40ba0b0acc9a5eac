package dev.gouji.read.word.doc.file;

import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;

/** Properties of characters and cells ([Sprm]) → traits. */
final class LookSprms {

    private static final int STRUCK_TWICE = 0x2A53;
    private static final int COLOUR_OF_PALETTE = 0x2A42;
    private static final int COLOUR = 0x6870;
    private static final int HIGHLIGHT = 0x2A0C;
    private static final int SHADING_OF_PALETTE = 0x4866;
    private static final int SHADING = 0xCA71;
    private static final int SIZE = 0x4A43;
    private static final int WIDTH = 0x4852;
    private static final int RISE = 0x4845;
    private static final int PITCH = 0x8840;
    private static final int FONT = 0x4A4F;
    private static final int REORDERED = 0x085A;

    private static final int HALF_POINT = 10;
    private static final int SHADING_SIZE = 10;

    /** The colours that have a number ([Ico]); the first stands out from any ground. */
    private static final int[] PALETTE = {
        Look.NONE, 0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x000080, 0x008080,
        0x008000, 0x800080, 0x800000, 0x808000, 0x808080, 0xC0C0C0
    };

    /** Patterns from 2 on cover so much of a ground, in hundredths of a percent ([Ipat]). */
    private static final int[] SHARES = {
        0, 10_000, 500, 1_000, 2_000, 2_500, 3_000, 4_000, 5_000, 6_000, 7_000, 7_500, 8_000, 9_000
    };

    private LookSprms() {}

    /** The look with what a property says. */
    static Look with(int code, Slice operand, Look look) {
        return switch (code) {
            case STRUCK_TWICE -> look.with(Trait.STRUCK_TWICE, operand.u8(0) != 0);
            case COLOUR_OF_PALETTE -> look.with(Trait.COLOUR, ofPalette(operand.u8(0)));
            case COLOUR -> look.with(Trait.COLOUR, colour(operand, 0));
            case HIGHLIGHT -> look.with(Trait.HIGHLIGHT, ofPalette(operand.u8(0)));
            case SHADING_OF_PALETTE -> look.with(Trait.GROUND, shadingOfPalette(operand.u16(0)));
            case SHADING -> look.with(Trait.GROUND, shading(operand, 1));
            case SIZE -> look.with(Trait.SIZE, operand.u16(0) * HALF_POINT);
            case WIDTH -> look.with(Trait.WIDTH, operand.u16(0));
            case RISE -> look.with(Trait.RISE, operand.i16(0) * HALF_POINT);
            case PITCH -> look.with(Trait.PITCH, operand.i16(0));
            case FONT -> look.with(Trait.FONT, operand.u16(0));
            case REORDERED -> look.with(Trait.REORDERED, operand.u8(0) != 0);
            default -> look;
        };
    }

    /** The grounds of the cells of a row, from the operand that lists them. */
    static int[] grounds(Slice operand) {
        int[] grounds = new int[(operand.length() - 1) / SHADING_SIZE];
        for (int i = 0; i < grounds.length; i++) {
            grounds[i] = shading(operand, 1 + i * SHADING_SIZE);
        }
        return grounds;
    }

    private static int shading(Slice operand, int at) {
        if (operand.length() < at + SHADING_SIZE) {
            return Look.NONE;
        }
        return shaded(colour(operand, at), colour(operand, at + 4), operand.u16(at + 8));
    }

    private static int shadingOfPalette(int shading) {
        return shaded(ofPalette(shading & 0x1F), ofPalette(shading >> 5 & 0x1F), shading >> 10);
    }

    private static int shaded(int over, int ground, int pattern) {
        int share = pattern < SHARES.length ? SHARES[pattern] : 5_000;
        if (share == 0 || pattern > 62) {
            return ground;
        }
        Colour below = ground < 0 ? Colour.WHITE : Colour.of(ground);
        return Colour.of(Math.max(0, over)).mixed(below, share / 10_000.0).rgb();
    }

    /** Red, green and blue, each a byte; the last byte is set for the automatic colour. */
    private static int colour(Slice operand, int at) {
        return operand.u8(at + 3) != 0
                ? Look.NONE
                : new Colour(operand.u8(at), operand.u8(at + 1), operand.u8(at + 2)).rgb();
    }

    private static int ofPalette(int number) {
        return number < PALETTE.length ? PALETTE[number] : Look.NONE;
    }
}
