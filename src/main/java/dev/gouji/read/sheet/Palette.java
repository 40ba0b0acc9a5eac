package dev.gouji.read.sheet;

import dev.gouji.read.look.Colour;

/** The colours that workbooks call by a number, before and after a workbook changes some. */
public final class Palette {

    /** What is written where nobody chose a colour. */
    private static final int FOREGROUND = 64;

    private static final int BACKGROUND = 65;
    private static final int FIRST_OF_ITS_OWN = 8;

    private static final int[] USUAL = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
    };

    private final int[] colours = new int[FOREGROUND];

    /** The usual colours: the first eight stand there twice. */
    public Palette() {
        System.arraycopy(USUAL, 0, colours, 0, FIRST_OF_ITS_OWN);
        System.arraycopy(USUAL, 0, colours, FIRST_OF_ITS_OWN, USUAL.length);
    }

    /** Changes a colour; numbers that are none are passed over. */
    public void set(int number, int rgb) {
        if (number >= 0 && number < FOREGROUND && rgb >= 0) {
            colours[number] = rgb;
        }
    }

    /** The colour of characters; one that nobody chose is that of all windows, black. */
    public int ofText(int number) {
        return number >= 0 && number < FOREGROUND ? colours[number] : Colour.BLACK.rgb();
    }

    /** The colour of a ground; black and white where nobody chose one. */
    public int ofGround(int number) {
        return switch (number) {
            case FOREGROUND -> 0x000000;
            case BACKGROUND -> 0xFFFFFF;
            default -> ofText(number);
        };
    }
}
