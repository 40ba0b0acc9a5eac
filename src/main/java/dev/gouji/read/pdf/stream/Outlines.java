package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.encoding.StandardEncoding;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/**
 * What drawing any glyph of an embedded font would take, found before PDFBox draws one: parts of glyphs that call parts
 * that call parts make a thousand million segments of a few hundred bytes.
 */
final class Outlines {

    /** One glyph may take this part of what a page may have as path operators. */
    private static final long SHARE = 16;

    private final Budget budget;

    Outlines(Budget budget) {
        this.budget = budget;
    }

    /**
     * Looks at all glyphs.
     *
     * @throws UnreadableException when one of them takes more than it may, or all together too long
     */
    void require(PDFont font) throws UnreadableException {
        try {
            if (font instanceof PDType1CFont compact && compact.isEmbedded()) {
                compact(compact.getCFFType1Font());
            } else if (font instanceof PDType1Font old && old.isEmbedded() && old.getType1Font() != null) {
                old(old.getType1Font());
            } else if (font instanceof PDTrueTypeFont trueType && trueType.isEmbedded()) {
                trueType(trueType.getTrueTypeFont());
            } else if (font instanceof PDType0Font composite && composite.isEmbedded()) {
                composite(composite);
            }
        } catch (IOException | RuntimeException broken) {
            // PDFBox will meet the same, and say so
            return;
        }
    }

    private void composite(PDType0Font font) throws IOException, UnreadableException {
        if (font.getDescendantFont() instanceof PDCIDFontType0 compact && compact.getCFFFont() != null) {
            compact(compact.getCFFFont());
        } else if (font.getDescendantFont() instanceof PDCIDFontType2 trueType) {
            trueType(trueType.getTrueTypeFont());
        }
    }

    private void compact(CFFFont font) throws UnreadableException {
        List<byte[]> glyphs = font.getCharStringBytes();
        List<byte[]> shared = font.getGlobalSubrIndex();
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            step(shared, own(font, glyph), code -> glyph(font, code), glyphs.get(glyph));
        }
    }

    private static List<byte[]> own(CFFFont font, int glyph) {
        Map<String, Object> entries;
        if (font instanceof CFFCIDFont keyed) {
            int index = keyed.getFdSelect().getFDIndex(glyph);
            entries = index < keyed.getPrivDicts().size() ? keyed.getPrivDicts().get(index) : Map.of();
        } else {
            entries = ((CFFType1Font) font).getPrivateDict();
        }
        return entries.get("Subrs") instanceof byte[][] parts ? List.of(parts) : List.of();
    }

    /** A glyph by its code in the standard encoding; fonts without names have one for all. */
    private static byte[] glyph(CFFFont font, int code) {
        int glyph = font instanceof CFFType1Font named ? named.nameToGID(StandardEncoding.INSTANCE.getName(code)) : 0;
        List<byte[]> glyphs = font.getCharStringBytes();
        return glyph < glyphs.size() ? glyphs.get(glyph) : null;
    }

    private void old(Type1Font font) throws UnreadableException {
        for (byte[] glyph : font.getCharStringsDict().values()) {
            step(null, font.getSubrsArray(), code -> glyph(font, code), glyph);
        }
    }

    private static byte[] glyph(Type1Font font, int code) {
        byte[] named = font.getCharStringsDict().get(StandardEncoding.INSTANCE.getName(code));
        return named == null ? font.getCharStringsDict().get(".notdef") : named;
    }

    private void step(List<byte[]> shared, List<byte[]> own, IntFunction<byte[]> accents, byte[] glyph)
            throws UnreadableException {
        budget.checkTime();
        long most = budget.limits().of(Bound.PATHS) / SHARE;
        budget.require(Bound.PATHS, SHARE * new Unrolled(shared, own, accents, most).steps(glyph));
    }

    private void trueType(TrueTypeFont font) throws IOException, UnreadableException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            compact(open.getCFF().getFont());
            return;
        }
        if (font.getTableMap().get("glyf") == null || font.getIndexToLocation() == null) {
            return;
        }
        byte[] glyphs = font.getTableBytes(font.getTableMap().get("glyf"));
        long[] places = font.getIndexToLocation().getOffsets();
        ComposedGlyphs composed = new ComposedGlyphs(glyphs, places);
        for (int glyph = 0; glyph + 1 < places.length; glyph++) {
            budget.require(Bound.PATHS, SHARE * composed.steps(glyph));
        }
    }
}
