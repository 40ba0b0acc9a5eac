package dev.gouji.read.pdf.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Character codes of one font → text, without the guesses that PDFBox makes where the font does not tell.
 *
 * <p>PDFBox takes the code itself for the character when a ToUnicode table lacks it, and looks glyph numbers up in a
 * stand-in font when the real one is not embedded: both can turn an unknown glyph into a digit that looks right.
 */
public final class GlyphDecoder {

    /** What stands for a glyph that the font gives no character for. */
    public static final String UNDECODABLE = "\uFFFD";

    private static final Set<String> CJK_COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private final PDFont font;
    private final boolean guessed;
    private final boolean coerces;
    private final Map<Integer, String> known = new HashMap<>();
    private Optional<CMap> toUnicode;

    /** Decodes the codes of one font. */
    public GlyphDecoder(PDFont font) {
        this.font = font;
        boolean tells = font.getCOSObject().containsKey(COSName.TO_UNICODE);
        this.guessed = !tells && isGuessed(font);
        this.coerces = tells && font instanceof PDType0Font && isIdentity(font);
    }

    /** The text of a code, or {@link #UNDECODABLE}. */
    public String decode(int code) {
        return known.computeIfAbsent(code, this::look);
    }

    private String look(int code) {
        if (guessed) {
            return UNDECODABLE;
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || (coerces && isCoerced(code, text))) {
            return UNDECODABLE;
        }
        return clean(text);
    }

    private boolean isCoerced(int code, String text) {
        if (text.length() != 1 || text.charAt(0) != (char) code) {
            return false;
        }
        if (toUnicode == null) {
            toUnicode = readToUnicode();
        }
        return toUnicode.isEmpty()
                || (toUnicode.get().hasUnicodeMappings() && toUnicode.get().toUnicode(code) == null);
    }

    private Optional<CMap> readToUnicode() {
        COSBase entry = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        if (entry instanceof COSStream stream) {
            try (var view = stream.createView()) {
                return Optional.of(new CMapParser().parse(view));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isIdentity(PDFont font) {
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        return !(encoding instanceof COSName name) || name.getName().startsWith("Identity");
    }

    private static boolean isGuessed(PDFont font) {
        if (font.isEmbedded()) {
            return false;
        }
        COSDictionary dictionary = font.getCOSObject();
        if (font instanceof PDType0Font composite) {
            var system = composite.getDescendantFont().getCIDSystemInfo();
            return isIdentity(font) && (system == null || !CJK_COLLECTIONS.contains(system.getOrdering()));
        }
        return font instanceof PDSimpleFont
                && !dictionary.containsKey(COSName.ENCODING)
                && !Standard14Fonts.containsName(font.getName())
                && font.getFontDescriptor() != null
                && font.getFontDescriptor().isSymbolic();
    }

    private static String clean(String text) {
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u2e80') {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                out.append(' ');
            } else if (Character.isISOControl(character) || Character.getType(character) == Character.PRIVATE_USE) {
                out.append(UNDECODABLE);
            } else if (Character.getType(character) != Character.FORMAT) {
                out.appendCodePoint(Radicals.unify(character));
            }
        });
        return out.isEmpty() ? " " : out.toString();
    }
}
