package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.text.GlyphLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Glyphs of one line without a wide gap between them.
 *
 * @param glyphs left to right, without spaces at either end
 */
record Word(List<Glyph> glyphs) {

    /** A wider gap parts words, in em. */
    private static final double GAP = 0.6;

    /** A wider gap parts words where the source has a space, in em. */
    private static final double GAP_AT_SPACE = 0.4;

    private static final Pattern FIGURE =
            Pattern.compile("[-+−－＋]?[0-9０-９](?:[0-9０-９.,，．]*[0-9０-９])?(?:[件条个项次元%％]|万元)?|[-—–－/／无]|——");

    static List<Word> of(GlyphLine line) {
        List<Word> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        Glyph last = null;
        Glyph space = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace()) {
                space = glyph;
                continue;
            }
            if (last != null) {
                double gap = (glyph.start() - last.end()) / Math.min(last.size(), glyph.size());
                if (gap > (space != null ? GAP_AT_SPACE : GAP)) {
                    words.add(new Word(List.copyOf(word)));
                    word.clear();
                } else if (space != null) {
                    word.add(space);
                }
            }
            word.add(glyph);
            last = glyph;
            space = null;
        }
        words.add(new Word(List.copyOf(word)));
        return words;
    }

    double start() {
        return glyphs.get(0).start();
    }

    double end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    double middle() {
        return (start() + end()) / 2;
    }

    double size() {
        return glyphs.get(0).size();
    }

    /** Whether it is a number or one of the marks that stand for none. */
    boolean isFigure() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return FIGURE.matcher(text).matches();
    }
}
