package dev.gouji.read.scan.shape;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import java.util.List;
import java.util.Optional;

/** What a cell without a number holds, as far as its shape alone shows it. */
public enum MarkShape {
    /** Nothing at all: no ink, not even at the edges. */
    BLANK(""),
    /** {@code -}, {@code —}, {@code ——}: flat strokes in one line, in the middle of the cell's height. */
    DASH("-"),
    /** {@code /}: one stroke from the lower left to the upper right. */
    SLASH("/"),
    /** 无. */
    NONE("无");

    /** A dash is so many times as wide as high and fills so much of its box; a long one that lies askew fills less. */
    private static final double FLAT = 2.5;

    private static final double FILLED = 0.75;

    private static final double LONG = 6;

    private static final double LONG_FILLED = 0.45;

    /** A dash is no higher than this share of the cell, and its middle stands between these. */
    private static final double DASH_HEIGHT = 0.18;

    private static final double DASH_FROM = 0.25;

    private static final double DASH_TO = 0.74;

    private final String text;

    MarkShape(String text) {
        this.text = text;
    }

    /** The mark as a reader writes it. */
    public String text() {
        return text;
    }

    /**
     * The mark that a picture shows; empty where it shows something else, or nothing clear.
     *
     * <p>Example: a cell with one flat stroke in its middle → {@link #DASH}; with a digit → nothing.
     */
    public static Optional<MarkShape> of(GreyPicture picture) {
        return of(picture, LineInk.of(picture));
    }

    /** As {@link #of(GreyPicture)}, with the ink that was found in the picture. */
    public static Optional<MarkShape> of(GreyPicture picture, LineInk ink) {
        if (ink.blots().isEmpty()) {
            return ink.bare() ? Optional.of(BLANK) : Optional.empty();
        }
        if (isDash(ink.blots(), picture.height())) {
            return Optional.of(DASH);
        }
        Blot box = ink.box().orElseThrow();
        if (ink.blots().size() == 1
                && Stroke.of(picture, box, ink.levels().threshold()).isSlash()) {
            return Optional.of(SLASH);
        }
        return NoneTemplate.fits(picture, ink) ? Optional.of(NONE) : Optional.empty();
    }

    private static boolean isDash(List<Blot> blots, int height) {
        Blot box = blots.stream().reduce(Blot::with).orElseThrow();
        double middle = (box.top() + box.bottom()) / 2.0;
        return blots.size() <= 3
                && blots.stream().allMatch(MarkShape::isFlatStroke)
                && box.height() <= Math.max(2, DASH_HEIGHT * height)
                && middle >= DASH_FROM * height
                && middle <= DASH_TO * height
                && blots.stream().allMatch(blot -> blot.top() < middle && blot.bottom() > middle);
    }

    private static boolean isFlatStroke(Blot blot) {
        double flat = (double) blot.width() / blot.height();
        double filled = (double) blot.pixels() / (blot.width() * blot.height());
        return (flat >= FLAT && filled >= FILLED) || (flat >= LONG && filled >= LONG_FILLED);
    }
}
