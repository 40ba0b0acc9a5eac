package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a font may ask for before PDFBox opens it. */
class FontClaimsTest {

    private static final COSName F1 = COSName.getPDFName("F1");

    private final FontClaims claims = new FontClaims(new Budget(Limits.STANDARD));

    private static PDResources resources(COSName kind, COSDictionary named) {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(F1, named);
        COSDictionary resources = new COSDictionary();
        resources.setItem(kind, fonts);
        return new PDResources(resources);
    }

    private void requireFont(COSDictionary font) throws Meter.Passed {
        claims.requireFont(List.of(F1, COSInteger.get(12)), resources(COSName.FONT, font));
    }

    private void assertRefused(COSDictionary font, ErrorCode code) {
        Meter.Passed refused = assertThrows(Meter.Passed.class, () -> requireFont(font));
        assertEquals(code, refused.reason().code());
    }

    /** {@code W} as a font of many glyphs has it: numbers, and lists as {@code [n]} of so many widths. */
    private static COSDictionary widths(String name, String text) {
        COSArray widths = new COSArray();
        for (String word : text.split(" ")) {
            if (word.startsWith("[")) {
                COSArray list = new COSArray();
                int count = Integer.parseInt(word.substring(1, word.length() - 1));
                for (int i = 0; i < count; i++) {
                    list.add(COSInteger.get(500));
                }
                widths.add(list);
            } else {
                widths.add(COSInteger.get(Long.parseLong(word)));
            }
        }
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.getPDFName(name), widths);
        COSDictionary font = new COSDictionary();
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSStream stream(String text) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 2000000000 500", "0 [3] 10 2000000000 500", "-2000000000 2000000000 500"})
    void widthsOfARangeThatNobodyHasAreRefused(String text) {
        assertRefused(widths("W", text), ErrorCode.LIMIT_GLYPHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 9 500", "0 [3] 3 9 500", "9 0 500", "0"})
    void thoseOfOrdinaryFontsAreNot(String text) {
        assertDoesNotThrow(() -> requireFont(widths("W", text)));
    }

    @Test
    void upAndDownWidthsHaveThreeNumbersBehindTheirRange() {
        assertDoesNotThrow(() -> requireFont(widths("W2", "0 9 -1000 500 880 10 19 -1000 500 880")));
        assertRefused(widths("W2", "0 9 -1000 500 880 10 2000000000 -1000 500 880"), ErrorCode.LIMIT_GLYPHS);
    }

    @Test
    void aFontIsLookedAtOnce() {
        COSDictionary font = widths("W", "0 2000000000 500");
        assertRefused(font, ErrorCode.LIMIT_GLYPHS);
        assertDoesNotThrow(() -> requireFont(font));
    }

    @Test
    void theRangesOfAFontsMapAreCountedForEveryLook() throws Exception {
        COSDictionary font = new COSDictionary();
        assertEquals(1L << 16, claims.looks(font));
        font.setItem(
                COSName.TO_UNICODE,
                stream("1 begincodespacerange <00> <ff> endcodespacerange\n"
                        + "3 begincidrange <00> <10> 0 <20> <30> 17 <40> <50> 34 endcidrange"));
        requireFont(font);
        assertEquals(true, claims.looks(font) < 1 << 16, "fewer than those of a map that PDFBox has of its own");
    }

    @Test
    void theFontOfAGraphicsStateIsLookedAtToo() {
        COSArray named = new COSArray();
        named.add(widths("W", "0 2000000000 500"));
        named.add(COSInteger.get(12));
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.FONT, named);
        List<COSBase> operands = List.of(F1);
        assertThrows(Meter.Passed.class, () -> claims.requireState(operands, resources(COSName.EXT_G_STATE, state)));
    }

    @Test
    void whatNamesNoFontAsksForNothing() {
        assertDoesNotThrow(() -> claims.requireFont(List.of(), resources(COSName.FONT, new COSDictionary())));
        assertDoesNotThrow(() -> claims.requireFont(List.of(F1), null));
        assertDoesNotThrow(() -> claims.requireState(List.of(F1), resources(COSName.EXT_G_STATE, new COSDictionary())));
    }
}
