package dev.gouji.read.pdf.page;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Maps a page's own coordinates to points from the top left of the page as displayed, after rotation and crop. */
final class PageFrame {

    private final double[] x;
    private final double[] y;
    private final double width;
    private final double height;

    PageFrame(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double right = crop.getUpperRightX();
        double bottom = crop.getLowerLeftY();
        double top = crop.getUpperRightY();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        width = sideways ? top - bottom : right - left;
        height = sideways ? right - left : top - bottom;
        switch (rotation) {
            case 90 -> {
                x = new double[] {0, 1, -bottom};
                y = new double[] {1, 0, -left};
            }
            case 180 -> {
                x = new double[] {-1, 0, right};
                y = new double[] {0, 1, -bottom};
            }
            case 270 -> {
                x = new double[] {0, -1, top};
                y = new double[] {-1, 0, right};
            }
            default -> {
                x = new double[] {1, 0, -left};
                y = new double[] {0, -1, top};
            }
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double x(double userX, double userY) {
        return x[0] * userX + x[1] * userY + x[2];
    }

    double y(double userX, double userY) {
        return y[0] * userX + y[1] * userY + y[2];
    }

    /** The horizontal part of a direction. */
    double directionX(double userX, double userY) {
        return x[0] * userX + x[1] * userY;
    }

    /** The vertical part of a direction. */
    double directionY(double userX, double userY) {
        return y[0] * userX + y[1] * userY;
    }
}
