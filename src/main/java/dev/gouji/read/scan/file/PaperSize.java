package dev.gouji.read.scan.file;

import java.util.List;

/**
 * A picture → how wide the sheet is that it shows, in points: what the picture says of itself where that is a sheet of paper, else
 * that of A4, upright or sideways.
 */
final class PaperSize {

    private static final double MILLIMETRES = 25.4 / 72;

    private static final double A4 = 595.3;

    private static final double A4_SIDEWAYS = 841.9;

    /** A picture that is wider than high by this shows a sheet that lies sideways. */
    private static final double SIDEWAYS = 1.15;

    /** A side differs from that of a sheet by so much at most. */
    private static final double NEAR = 0.06;

    /** Width and height in points: A3, A4, letter, 16 kai, 8 kai. */
    private static final List<double[]> SHEETS = List.of(
            new double[] {841.9, 1190.6},
            new double[] {A4, A4_SIDEWAYS},
            new double[] {612, 792},
            new double[] {521.6, 737},
            new double[] {737, 1043});

    private PaperSize() {}

    /**
     * The width of a sheet.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param pixel how wide the picture says that a pixel is, in millimetres; 0 where it does not say
     */
    static double width(int width, int height, double pixel) {
        double told = told(width, height, pixel);
        if (told > 0) {
            return told;
        }
        return width > SIDEWAYS * height ? A4_SIDEWAYS : A4;
    }

    /** The width of a sheet by what the picture says alone; 0 where that is no sheet of paper. */
    static double told(int width, int height, double pixel) {
        double across = width * pixel / MILLIMETRES;
        double down = height * pixel / MILLIMETRES;
        for (double[] sheet : SHEETS) {
            boolean upright = isNear(across, sheet[0]) && isNear(down, sheet[1]);
            boolean sideways = isNear(across, sheet[1]) && isNear(down, sheet[0]);
            if (upright || sideways) {
                return across;
            }
        }
        return 0;
    }

    private static boolean isNear(double side, double sheet) {
        return Math.abs(side - sheet) <= NEAR * sheet;
    }
}
