package dev.gouji.read.scan.stroke;

/**
 * A short stretch of what may be a ruling, in pixels.
 *
 * @param at its middle across its direction
 * @param from where it begins, the first pixel
 * @param to where it ends, the last pixel
 */
record LinePiece(double at, int from, int to) {

    int length() {
        return to - from + 1;
    }
}
