package dev.gouji.read.page.piece;

import dev.gouji.read.page.text.GlyphLine;
import java.util.regex.Pattern;

/** Tells a page number from text: {@code - 3 -}, {@code 第 3 页 共 5 页}, {@code 3/5} at the upper or lower rim. */
public final class PageNumbers {

    /** The part of a page's height, from the top and from the bottom, where page numbers and running heads stand. */
    static final double RIM = 0.12;

    private static final Pattern NUMBER = Pattern.compile(
            "[-—–―·•~|\\s]*(第?\\s*[0-9０-９]{1,4}\\s*页?|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|[Pp]age\\s*[0-9]{1,4}.{0,12}"
                    + "|第\\s*[0-9]{1,4}\\s*页.{0,3}共\\s*[0-9]{1,4}\\s*页)[-—–―·•~|\\s]*");

    private static final int LONGEST = 30;

    private PageNumbers() {}

    static boolean isPageNumber(GlyphLine line, double height) {
        if (line.glyphs().size() > LONGEST || !isAtRim(line.across(), height)) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        return NUMBER.matcher(text).matches();
    }

    public static boolean isAtRim(double y, double height) {
        return y < RIM * height || y > (1 - RIM) * height;
    }
}
