package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * All that a font carries, besides its ToUnicode map, that tells which characters its codes show.
 *
 * <p>Tables are read when the first code is asked for. A table that cannot be read is no witness.
 */
final class Witnesses {

    /** What the witnesses say of a code and a text. */
    enum Verdict {
        /** That the code shows the text. */
        SAME,
        /** That it shows something else. */
        ANOTHER,
        /** Nothing. */
        NOTHING
    }

    private final List<Witness> witnesses;

    private Witnesses(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /** The witnesses of a font; none for one that cannot be read. */
    static Witnesses of(PDFont font) {
        List<Witness> witnesses = new ArrayList<>();
        try {
            if (font instanceof PDType0Font composite) {
                addComposite(composite, witnesses);
            } else if (font instanceof PDSimpleFont simple) {
                addSimple(simple, witnesses);
            }
        } catch (RuntimeException | StackOverflowError e) {
            witnesses.clear();
        }
        return new Witnesses(witnesses);
    }

    /** What they say together of a code that is given as a text: one that says another thing is enough. */
    Verdict says(int code, String text) {
        Verdict verdict = Verdict.NOTHING;
        for (Witness witness : List.copyOf(witnesses)) {
            List<String> characters = ask(witness, code);
            if (!characters.isEmpty()) {
                if (characters.stream().noneMatch(character -> SameCharacter.isSame(character, text))) {
                    return Verdict.ANOTHER;
                }
                verdict = Verdict.SAME;
            }
        }
        return verdict;
    }

    private List<String> ask(Witness witness, int code) {
        try {
            return witness.characters(code);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            witnesses.remove(witness);
            return List.of();
        }
    }

    private static void addSimple(PDSimpleFont font, List<Witness> witnesses) {
        Encoding encoding = font.getEncoding();
        if (font instanceof PDTrueTypeFont trueType) {
            if (trueType.isEmbedded()) {
                witnesses.add(new TrueTypeWitness(trueType.getTrueTypeFont(), trueType::codeToGID));
            }
            if (!isSymbolic(font) && encoding != null) {
                witnesses.add(code -> GlyphNames.characters(encoding.getName(code)));
            }
        } else if (encoding != null) {
            // the names of Type 3 procedures are often the letters of the alphabet in turn
            int shortest = font instanceof PDType3Font ? 2 : 1;
            witnesses.add(code -> {
                String name = encoding.getName(code);
                return name.length() < shortest ? List.of() : GlyphNames.characters(name);
            });
        }
    }

    private static boolean isSymbolic(PDFont font) {
        return font.getFontDescriptor() != null && font.getFontDescriptor().isSymbolic();
    }

    private static void addComposite(PDType0Font font, List<Witness> witnesses) {
        PDCIDFont descendant = font.getDescendantFont();
        if (descendant instanceof PDCIDFontType2 trueType && trueType.isEmbedded()) {
            witnesses.add(new TrueTypeWitness(trueType.getTrueTypeFont(), font::codeToGID));
        }
        CMap collection = font.getCMapUCS2();
        CFFFont program =
                descendant instanceof PDCIDFontType0 compact && compact.isEmbedded() ? compact.getCFFFont() : null;
        if (collection != null && namesCollection(font, program)) {
            witnesses.add(code -> {
                String text = collection.toUnicode(font.codeToCID(code));
                return text == null || SameCharacter.saysNothing(text) ? List.of() : List.of(text);
            });
        }
        if (program != null && !(program instanceof CFFCIDFont)) {
            witnesses.add(code -> GlyphNames.characters(program.getCharset().getNameForGID(font.codeToGID(code))));
        }
    }

    /**
     * Whether the codes of a font are sure to be those of its character collection. Where they are glyph numbers of an
     * embedded program, many producers name a collection that has nothing to do with them.
     */
    private static boolean namesCollection(PDType0Font font, CFFFont program) {
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        boolean predefined = encoding instanceof COSName name && !name.getName().startsWith("Identity");
        if (predefined || !font.isEmbedded()) {
            return true;
        }
        return program instanceof CFFCIDFont keyed
                && font.getDescendantFont().getCIDSystemInfo() != null
                && font.getDescendantFont().getCIDSystemInfo().getOrdering().equals(keyed.getOrdering());
    }
}
