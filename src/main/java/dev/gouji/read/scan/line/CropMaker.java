package dev.gouji.read.scan.line;

import dev.gouji.read.scan.line.InkPart.Role;
import dev.gouji.read.scan.line.LineBands.Band;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A band of a box → the picture of its line, with paper around the ink. */
final class CropMaker {

    /** Paper above and below, and before and behind, in heights of the line. */
    private static final double PAPER_ABOVE = 0.22;

    private static final double PAPER_BESIDE = 0.45;

    /** A line is this high at least, in heights of a usual one: a dash alone says nothing of its size. */
    private static final double LOWEST = 0.78;

    /** A part belongs to the band when this share of it does, or so much of a line's height. */
    private static final double SHARE = 0.4;

    private static final double SHARE_OF_LINE = 0.3;

    /** Less ink is none, in pixels of a page of 200 dots an inch. */
    private static final double LEAST_INK = 10;

    /** What is no wider and no higher is a speck where nothing else stands, in inches; a dash is wider. */
    private static final double SPECK = 0.022;

    /** White that may part columns, in heights of a line: of words, of words and a figure, of figures. */
    private static final double COLUMN_GAP = 2.2;

    private static final double LABEL_GAP = 1.0;
    private static final double FIGURE_GAP = 0.55;

    /** What may be a digit, and what a dash, in heights of a line. */
    private static final double DIGIT_NARROWEST = 0.3;

    private static final double DIGIT_WIDEST = 0.7;

    private static final double DIGIT_LOWEST = 0.45;
    private static final double DIGIT_HIGHEST = 1.0;
    private static final double DASH_HEIGHT = 0.25;
    private static final double DASH_SHORTEST = 0.25;
    private static final double DASH_LONGEST = 1.3;

    private final InkMap map;
    private final double dpi;
    private final double height;

    CropMaker(InkMap map, double dpi, double height) {
        this.map = map;
        this.dpi = dpi;
        this.height = height;
    }

    /** The line of a band; empty where there is too little ink for one. */
    List<LineCrop> whole(Band band) {
        return crops(band, List.of(writing(band)));
    }

    /**
     * The words of a band, parted where its white is so wide that columns may stand there: between figures, which fill narrow
     * ones, less is enough, for no number has so wide a gap.
     */
    List<LineCrop> words(Band band) {
        List<InkPart> sorted = writing(band);
        sorted.sort(Comparator.comparingInt(InkPart::x0));
        List<List<InkPart>> words = new ArrayList<>();
        InkPart last = null;
        for (InkPart part : sorted) {
            if (last == null || part.x0() - last.x1() > height * columnGap(last, part)) {
                words.add(new ArrayList<>());
            }
            words.get(words.size() - 1).add(part);
            last = last == null || part.x1() > last.x1() ? part : last;
        }
        return crops(band, words);
    }

    /** How much white parts columns, in heights of a line. */
    private double columnGap(InkPart before, InkPart behind) {
        if (isOfFigure(before) && isOfFigure(behind)) {
            return FIGURE_GAP;
        }
        return isOfFigure(before) || isOfFigure(behind) ? LABEL_GAP : COLUMN_GAP;
    }

    /** Whether it may be a digit or a dash: most characters are wider, or of several strokes. */
    private boolean isOfFigure(InkPart part) {
        // narrower ones are sides of characters whose level strokes are lost
        boolean isDigit = part.width() >= height * DIGIT_NARROWEST
                && part.width() <= height * DIGIT_WIDEST
                && part.height() >= height * DIGIT_LOWEST
                && part.height() <= height * DIGIT_HIGHEST;
        boolean isDash = part.height() <= height * DASH_HEIGHT
                && part.width() >= height * DASH_SHORTEST
                && part.width() <= height * DASH_LONGEST;
        return isDigit || isDash;
    }

    private List<InkPart> writing(Band band) {
        List<InkPart> own = new ArrayList<>();
        for (InkPart part : map.parts()) {
            if (part.role() == Role.WRITING && belongs(part, band)) {
                own.add(part);
            }
        }
        return own;
    }

    private List<LineCrop> crops(Band band, List<List<InkPart>> words) {
        List<LineCrop> crops = new ArrayList<>();
        for (List<InkPart> word : words) {
            int ink = word.stream().mapToInt(InkPart::pixels).sum();
            boolean isSpecks = word.stream().allMatch(part -> Math.max(part.width(), part.height()) < dpi * SPECK);
            if (ink >= LEAST_INK * dpi / 200 * dpi / 200 && !isSpecks) {
                crops.add(crop(band, word));
            }
        }
        return crops;
    }

    private LineCrop crop(Band band, List<InkPart> own) {
        int x0 = own.stream().mapToInt(InkPart::x0).min().orElseThrow();
        int x1 = own.stream().mapToInt(InkPart::x1).max().orElseThrow();
        double high = Math.max(band.height(), height * LOWEST);
        double middle = (band.top() + band.bottom()) / 2.0;
        int top = (int) Math.round(middle - high * (0.5 + PAPER_ABOVE));
        int bottom = (int) Math.round(middle + high * (0.5 + PAPER_ABOVE));
        int beside = (int) Math.round(high * PAPER_BESIDE);
        PixelBox cut = new PixelBox(x0 - beside, top, x1 + beside, bottom);
        PixelBox box = map.box();
        return new LineCrop(
                new PixelBox(box.x0() + x0, box.y0() + band.top(), box.x0() + x1, box.y0() + band.bottom()),
                picture(cut, band, true),
                picture(cut, band, false));
    }

    private boolean belongs(InkPart part, Band band) {
        int shared = part.rowsWithin(band.top(), band.bottom());
        return shared > 0 && (shared >= part.height() * SHARE || shared >= height * SHARE_OF_LINE);
    }

    private GreyPicture picture(PixelBox cut, Band band, boolean clean) {
        byte[] grey = new byte[cut.width() * cut.height()];
        Arrays.fill(grey, (byte) PaperLevel.PAPER);
        PixelBox box = map.box();
        for (int y = Math.max(0, cut.y0()); y <= Math.min(box.height() - 1, cut.y1()); y++) {
            for (int x = Math.max(0, cut.x0()); x <= Math.min(box.width() - 1, cut.x1()); x++) {
                if (clean ? isOwn(x, y, band) : isPlain(x, y)) {
                    grey[(y - cut.y0()) * cut.width() + x - cut.x0()] = (byte) map.grey(x, y);
                }
            }
        }
        return new GreyPicture(cut.width(), cut.height(), grey);
    }

    private boolean isPlain(int x, int y) {
        InkPart owner = map.owner(x, y);
        return owner == null ? !map.isRim(x, y) : owner.role() != Role.FRAME;
    }

    private boolean isOwn(int x, int y, Band band) {
        InkPart owner = map.owner(x, y);
        if (owner != null) {
            return owner.role() == Role.WRITING && owner.rowsWithin(band.top(), band.bottom()) > 0;
        }
        return !map.isRim(x, y) && !isBesideForeign(x, y);
    }

    /** The grey edge of ink that is left out is left out with it. */
    private boolean isBesideForeign(int x, int y) {
        for (int nextY = Math.max(0, y - 1); nextY <= Math.min(map.box().height() - 1, y + 1); nextY++) {
            for (int nextX = Math.max(0, x - 1); nextX <= Math.min(map.box().width() - 1, x + 1); nextX++) {
                InkPart owner = map.owner(nextX, nextY);
                if (owner != null && owner.role() != Role.WRITING) {
                    return true;
                }
            }
        }
        return false;
    }
}
