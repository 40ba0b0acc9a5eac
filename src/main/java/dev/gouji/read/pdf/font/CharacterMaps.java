package dev.gouji.read.pdf.font;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Takes away the character maps and widths of fonts that name more characters than any font has, before PDFBox reads them:
 * it follows a range code by code, and {@code <00000000> <7FFFFFFF> <0041>} would take all time and memory. A font without
 * its map is read in doubt. Looks at each font once; used by one thread.
 */
public final class CharacterMaps {

    /** Sixteen times all codes of two bytes. */
    private static final long MOST = 1L << 20;

    private static final List<COSName> MAPS = List.of(COSName.TO_UNICODE, COSName.ENCODING);

    /** The widths of a composite font, and how many values follow a range of codes. */
    private static final Map<COSName, Integer> WIDTHS = Map.of(COSName.W, 1, COSName.W2, 3);

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks at the font of this name. */
    public void boundFont(COSBase name, PDResources resources) {
        bound(entry(name, COSName.FONT, resources));
    }

    /** Looks at the font that graphics state parameters of this name set, if they do. */
    public void boundState(COSBase name, PDResources resources) {
        COSDictionary state = entry(name, COSName.EXT_G_STATE, resources);
        if (state != null
                && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting
                && setting.size() > 0
                && setting.getObject(0) instanceof COSDictionary font) {
            bound(font);
        }
    }

    private static COSDictionary entry(COSBase name, COSName kind, PDResources resources) {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all != null && name instanceof COSName key ? all.getCOSDictionary(key) : null;
    }

    private void bound(COSDictionary font) {
        if (font == null || !seen.add(font)) {
            return;
        }
        for (COSName map : MAPS) {
            if (font.getDictionaryObject(map) instanceof COSStream stream && isEndless(stream)) {
                font.removeItem(map);
            }
        }
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            WIDTHS.forEach((widths, values) -> {
                if (descendant.getDictionaryObject(widths) instanceof COSArray array && widths(array, values) > MOST) {
                    descendant.removeItem(widths);
                }
            });
        }
    }

    /** How many widths the ranges {@code from to width …} of an array give, those of arrays {@code from [width …]} aside. */
    private static long widths(COSArray array, int values) {
        long total = 0;
        int at = 0;
        while (at + 1 < array.size()) {
            if (array.getObject(at + 1) instanceof COSNumber to) {
                long from = array.getObject(at) instanceof COSNumber number ? number.longValue() : 0;
                total += Math.max(0, to.longValue() - from + 1);
                at += 2 + values;
            } else {
                at += 2;
            }
        }
        return total;
    }

    private static boolean isEndless(COSStream map) {
        try (InputStream in = new BufferedInputStream(map.createInputStream())) {
            return new Ranges(in).count() > MOST;
        } catch (IOException | RuntimeException e) {
            // PDFBox will say so
            return false;
        }
    }

    /** The ranges of a map: {@code beginbfrange <from> <to> <character> … endbfrange}. */
    private static final class Ranges {

        private final InputStream in;
        private boolean inRanges;
        private int place;
        private long from;
        private long to;
        private long total;

        Ranges(InputStream in) {
            this.in = in;
        }

        /** How many characters they name together; counting ends soon after there are too many. */
        long count() throws IOException {
            int next = in.read();
            while (next >= 0 && total <= MOST) {
                if (next == '%') {
                    next = skip("\r\n");
                } else if (next == '(') {
                    next = skip(")");
                } else if (next == '[') {
                    next = skip("]");
                    place = 0;
                } else if (next == '<') {
                    next = code();
                } else if (Character.isLetter(next) || next == '/') {
                    next = word(next);
                } else {
                    next = in.read();
                }
            }
            return total;
        }

        private int skip(String ends) throws IOException {
            int next = in.read();
            while (next >= 0 && ends.indexOf(next) < 0) {
                next = in.read();
            }
            return in.read();
        }

        private int word(int first) throws IOException {
            StringBuilder word = new StringBuilder();
            int next = first;
            while (next >= 0 && (Character.isLetterOrDigit(next) || (next == '/' && word.isEmpty()))) {
                word.append((char) next);
                next = in.read();
            }
            if (word.toString().equals("beginbfrange") || word.toString().equals("endbfrange")) {
                inRanges = word.charAt(0) == 'b';
                place = 0;
            }
            return next;
        }

        private int code() throws IOException {
            long value = 0;
            int next = in.read();
            while (next >= 0 && next != '>' && next != '<') {
                int digit = Character.digit(next, 16);
                // codes have four bytes at most
                value = digit < 0 ? value : (value << 4 | digit) & 0xFFFFFFFFL;
                next = in.read();
            }
            if (inRanges) {
                take(value);
            }
            return in.read();
        }

        private void take(long value) {
            if (place == 0) {
                from = value;
            } else if (place == 1) {
                to = value;
            } else {
                total += Math.max(0, to - from + 1);
            }
            place = (place + 1) % 3;
        }
    }
}
