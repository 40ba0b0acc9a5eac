package dev.gouji.read.pdf.font;

import dev.gouji.read.pdf.font.Witnesses.Verdict;
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
 * stand-in font when the real one is not embedded: both can turn an unknown glyph into a digit that looks right. A
 * ToUnicode table can also be wrong; where a code may be a part of a figure, what the table gives is held against every
 * other part of the font that tells ({@link Witnesses}, {@link DigitShapes}), and a contradiction makes it undecodable.
 */
public final class GlyphDecoder {

    /** What stands for a glyph that the font gives no character for. */
    public static final String UNDECODABLE = "\uFFFD";

    private static final int SOFT_HYPHEN = 0xad;

    private static final Set<String> CJK_COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    /** Takes account of the codes that are looked up. */
    @FunctionalInterface
    public interface Pace {
        /**
         * A code is about to be looked up.
         *
         * @throws IOException ends it
         */
        void code() throws IOException;
    }

    private final PDFont font;
    private final Pace pace;
    private final boolean tells;
    private final boolean guessed;
    private final boolean numbers;
    private final Map<Integer, String> known = new HashMap<>();
    private Optional<CMap> toUnicode;
    private Witnesses witnesses;
    private DigitShapes shapes;

    /** Decodes the codes of one font; at a pace, since some are held against all others. */
    public GlyphDecoder(PDFont font, Pace pace) {
        this.font = font;
        this.pace = pace;
        this.tells = font.getCOSObject().containsKey(COSName.TO_UNICODE);
        this.guessed = !tells && isGuessed(font);
        this.numbers = font instanceof PDType0Font && isIdentity(font);
    }

    /**
     * The text of a code, or {@link #UNDECODABLE} where the font does not tell or contradicts itself.
     *
     * @throws IOException as the pace has it
     */
    public String decode(int code) throws IOException {
        String text = known.get(code);
        if (text == null) {
            text = look(code);
            known.put(code, text);
        }
        return text;
    }

    /** The text of a code of which nothing is shown, so that nothing can contradict it. */
    public String decodeUnseen(int code) {
        return clean(given(code));
    }

    private String look(int code) throws IOException {
        String given = given(code);
        String text = clean(given);
        boolean inked = text.isBlank() && tells && font.isEmbedded() && DigitShapes.hasInk(font, code);
        boolean contradicted = inked || (SameCharacter.isOfFigures(text) && isContradicted(code, given));
        return contradicted ? UNDECODABLE : text;
    }

    /** What the font gives for a code, no other part of it asked. */
    private String given(int code) {
        if (guessed) {
            return UNDECODABLE;
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return UNDECODABLE;
        }
        return tells && isItself(code, text) && (numbers || isDigit(text)) && isInvented(code, text)
                ? UNDECODABLE
                : text;
    }

    private boolean isContradicted(int code, String text) throws IOException {
        return switch (witnesses().says(code, text)) {
            case ANOTHER -> true;
            case SAME -> false;
            case NOTHING -> tells && font.isEmbedded() && isDigit(text) && shapes().dispute(code);
        };
    }

    /**
     * Whether PDFBox took the code for the character: that of a composite font where its ToUnicode table lacks the code; that
     * of any font, as far as digits go, where the table says nothing at all.
     */
    private boolean isInvented(int code, String text) {
        if (witnesses().says(code, text) == Verdict.SAME) {
            return false;
        }
        if (toUnicode == null) {
            toUnicode = readToUnicode();
        }
        return toUnicode
                .filter(table ->
                        table.toUnicode(code) != null || (table.hasUnicodeMappings() ? !numbers : !isDigit(text)))
                .isEmpty();
    }

    private Witnesses witnesses() {
        if (witnesses == null) {
            witnesses = Witnesses.of(font);
        }
        return witnesses;
    }

    private DigitShapes shapes() throws IOException {
        if (shapes == null) {
            shapes = new DigitShapes(font, this::given, pace);
        }
        return shapes;
    }

    private static boolean isItself(int code, String text) {
        return text.length() == 1 && text.charAt(0) == (char) code;
    }

    private static boolean isDigit(String text) {
        return text.codePoints().anyMatch(SameCharacter::isDigit);
    }

    private Optional<CMap> readToUnicode() {
        COSBase entry = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        if (entry instanceof COSStream stream) {
            try (var view = stream.createView()) {
                return Optional.of(new CMapParser().parse(view));
            } catch (IOException | RuntimeException e) {
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
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u2e80' && text.charAt(0) != SOFT_HYPHEN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                out.append(' ');
            } else if (character == SOFT_HYPHEN) {
                // one that is set in a fixed layout is a hyphen, or the minus of a figure
                out.append('-');
            } else if (Character.isISOControl(character) || Character.getType(character) == Character.PRIVATE_USE) {
                out.append(UNDECODABLE);
            } else if (Character.getType(character) != Character.FORMAT) {
                out.appendCodePoint(Radicals.unify(character));
            }
        });
        return out.isEmpty() ? " " : out.toString();
    }
}
