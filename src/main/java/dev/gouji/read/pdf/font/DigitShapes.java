package dev.gouji.read.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * The codes of one font that are given as digits, held against what they draw.
 *
 * <p>Two codes given as the same digit that draw different things, and two given as different digits that draw the same
 * thing, cannot both be right, and nobody can tell which is.
 */
final class DigitShapes {

    private static final int ONE_BYTE = 256;
    private static final int TWO_BYTES = 65536;

    /** A drawing longer than this is not looked at, in bytes or segments. */
    private static final int LONGEST = 65536;

    /** The operators that say how wide a Type 3 glyph is come first, within so many characters. */
    private static final int HEAD = 120;

    private static final Pattern PLACED = Pattern.compile("(?:[-+.0-9]+\\s+){6}cm\\b");

    private static final Pattern PAINTS = Pattern.compile("(?:^|\\s)(?:re|l|c|v|y|Do|BI|sh|Tj|TJ)(?:\\s|$)");

    private final Set<Integer> disputed = new HashSet<>();

    /**
     * Looks at all codes of a font.
     *
     * @param given what a code is said to be, before any witness was asked
     * @throws IOException as the pace has it
     */
    DigitShapes(PDFont font, IntFunction<String> given, GlyphDecoder.Pace pace) throws IOException {
        Map<Character, Integer> firstOfDigit = new HashMap<>();
        Map<String, Integer> firstOfShape = new HashMap<>();
        Map<Integer, String> shapes = new HashMap<>();
        Map<Integer, Character> digits = digits(font, given, pace);
        digits.forEach((code, digit) -> {
            String shape = shape(font, code);
            if (shape.isEmpty()) {
                return;
            }
            shapes.put(code, shape);
            int alike = firstOfShape.computeIfAbsent(shape, key -> code);
            int equal = firstOfDigit.computeIfAbsent(digit, key -> code);
            boolean sameValue = Character.digit(digits.get(alike), 10) == Character.digit(digit, 10);
            dispute(!sameValue, code, alike);
            dispute(!shapes.get(equal).equals(shape), code, equal);
        });
    }

    /** Whether a code draws something; false where it cannot be told. */
    static boolean hasInk(PDFont font, int code) {
        String shape = shape(font, code);
        return font instanceof PDType3Font ? PAINTS.matcher(shape).find() : !shape.isEmpty();
    }

    /** Whether nobody can tell which digit a code shows. */
    boolean dispute(int code) {
        return disputed.contains(code);
    }

    private void dispute(boolean holds, int one, int other) {
        if (holds) {
            disputed.add(one);
            disputed.add(other);
        }
    }

    private static Map<Integer, Character> digits(PDFont font, IntFunction<String> given, GlyphDecoder.Pace pace)
            throws IOException {
        Map<Integer, Character> digits = new HashMap<>();
        int first = font instanceof PDType0Font
                ? 0
                : Math.max(0, font.getCOSObject().getInt(COSName.FIRST_CHAR, 0));
        int end = end(font);
        for (int code = first; code < end; code++) {
            pace.code();
            String text = given.apply(code);
            if (text.length() == 1 && SameCharacter.isDigit(text.charAt(0))) {
                digits.put(code, text.charAt(0));
            }
        }
        return digits;
    }

    /** Behind the last code of a font that can be a digit. */
    private static int end(PDFont font) {
        if (!(font instanceof PDType0Font composite)) {
            return Math.min(ONE_BYTE - 1, font.getCOSObject().getInt(COSName.LAST_CHAR, ONE_BYTE - 1)) + 1;
        }
        boolean numbersGlyphs = composite.getDescendantFont() instanceof PDCIDFontType2 trueType
                && !(trueType.getCOSObject().getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream)
                && COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
        if (!numbersGlyphs) {
            return TWO_BYTES;
        }
        try {
            TrueTypeFont program = ((PDCIDFontType2) composite.getDescendantFont()).getTrueTypeFont();
            return Math.min(TWO_BYTES, program.getNumberOfGlyphs());
        } catch (IOException e) {
            return 0;
        }
    }

    /** What a code draws, wherever it stands; empty when it draws nothing or cannot be read. */
    private static String shape(PDFont font, int code) {
        try {
            if (font instanceof PDType3Font drawn) {
                return procedure(drawn.getCharProc(code));
            }
            return font instanceof PDVectorFont outlined ? outline(outlined.getPath(code)) : "";
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    private static String procedure(PDType3CharProc procedure) throws IOException {
        if (procedure == null) {
            return "";
        }
        try (InputStream in = procedure.getContents()) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                return "";
            }
            return withoutPosition(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static String withoutPosition(String procedure) {
        String head = procedure.substring(0, Math.min(HEAD, procedure.length()));
        int width = Math.max(head.indexOf("d0"), head.indexOf("d1"));
        String drawing = width < 0 ? procedure : procedure.substring(width + 2);
        return (drawing.contains("cm") ? PLACED.matcher(drawing).replaceAll("") : drawing).strip();
    }

    private static String outline(GeneralPath path) {
        Rectangle2D bounds = path.getBounds2D();
        StringBuilder shape = new StringBuilder();
        double[] points = new double[6];
        int segments = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            if (++segments > LONGEST) {
                return "";
            }
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            shape.append(kind);
            for (int i = 0; i < numbers; i++) {
                double from = i % 2 == 0 ? bounds.getX() : bounds.getY();
                shape.append(' ').append(Math.round(points[i] - from));
            }
            shape.append('\n');
        }
        return shape.toString();
    }
}
