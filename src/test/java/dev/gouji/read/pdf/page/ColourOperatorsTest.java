package dev.gouji.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.look.Colour;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourOperatorsTest {

    private final PaintState paint = new PaintState(600, 800);

    /** Operators as they stand in a page, parted by semicolons: {@code 1 0 0 rg}. */
    private void take(String content, PDResources resources) {
        for (String line : content.split(";")) {
            List<COSBase> operands = new ArrayList<>();
            String[] words = line.strip().split(" ");
            for (int i = 0; i + 1 < words.length; i++) {
                operands.add(
                        words[i].startsWith("/")
                                ? COSName.getPDFName(words[i].substring(1))
                                : new COSFloat(Float.parseFloat(words[i])));
            }
            assertTrue(ColourOperators.take(words[words.length - 1], operands, paint, resources));
        }
    }

    private static String said(Colour colour) {
        return colour == null ? null : String.format("%06x", colour.rgb());
    }

    @ParameterizedTest
    @CsvSource({
        "0 g,                       000000",
        "0.5 g,                     808080",
        "1 0 0 rg,                  ff0000",
        "2 -1 0 rg,                 ff0000",
        "0 0 0 1 k,                 000000",
        "0 0 0 0 k,                 ffffff",
        "1 0 0 0 k,                 00ffff",
        "0 0 0.5 0.5 k,             808000",
        "/DeviceRGB cs;1 0 0 sc,    ff0000",
        "/DeviceGray cs;0.5 scn,    808080",
        "/DeviceCMYK cs;0 1 0 0 sc, ff00ff",
        "/Separation cs;0 sc,       ffffff",
        "/Separation cs;0.03 sc,    ffffff",
        "/Separation cs;0.04 sc,    ",
        "/DeviceN cs;0 0 scn,       ffffff",
        "/Pattern cs;/P0 scn,       ",
        "/Pattern cs;0 scn,         ",
        "0 g;/DeviceRGB cs,         ",
        "1 0 g,                     "
    })
    void theColourOfAFill(String content, String colour) {
        take(content, null);
        assertEquals(colour, said(paint.fill));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5 G,                     808080",
        "1 0 0 RG,                  ff0000",
        "0 0 0 0 K,                 ffffff",
        "/DeviceRGB CS;1 0 0 SC,    ff0000",
        "/DeviceCMYK CS;0 1 0 0 SCN, ff00ff",
        "/Pattern CS;/P0 SCN,       "
    })
    void theColourOfAPen(String content, String colour) {
        take("1 g;" + content, null);
        assertEquals(colour, said(paint.pen));
        assertEquals("ffffff", said(paint.fill));
    }

    @Test
    void aFillIsPlainUnlessItsSpaceCannotBeTold() {
        take("/Pattern cs", null);
        assertFalse(paint.plain);
        take("/Separation cs", null);
        assertTrue(paint.plain);
    }

    @Test
    void anotherOperatorIsNone() {
        assertFalse(ColourOperators.take("re", List.of(), paint, null));
    }

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "3, LIGHT", "4, INK"})
    void aProfileSaysHowManyNumbersItTakes(int numbers, ColourOperators.Space space) {
        COSStream profile = new COSStream();
        profile.setInt(COSName.N, numbers);
        assertEquals(space, named(array(COSName.ICCBASED, profile)));
    }

    @Test
    void aNamedSpaceIsOfItsKind() {
        assertEquals(ColourOperators.Space.INK, named(array(COSName.SEPARATION, COSInteger.ONE)));
        assertEquals(ColourOperators.Space.OTHER, named(array(COSName.INDEXED, COSInteger.ONE)));
        assertEquals(ColourOperators.Space.INK, named(COSName.DEVICECMYK));
        assertEquals(ColourOperators.Space.OTHER, named(array(COSName.ICCBASED, COSInteger.ONE)));
        take("/Named cs", new PDResources());
        assertEquals(ColourOperators.Space.OTHER, paint.space);
        assertTrue(ColourOperators.take("cs", List.of(), paint, null));
        assertEquals(ColourOperators.Space.OTHER, paint.space);
        assertNull(paint.fill);
    }

    @Test
    void whiteInkAndNoneLeaveThePageWhite() {
        COSName white = COSName.getPDFName("White");
        COSName none = COSName.getPDFName("None");
        assertEquals(ColourOperators.Space.PAPER, named(array(COSName.SEPARATION, white)));
        take("1 scn", null);
        assertEquals("ffffff", said(paint.fill));
        assertEquals(ColourOperators.Space.PAPER, named(array(COSName.DEVICEN, array(white, none))));
        assertEquals("ffffff", said(paint.fill));
        assertEquals(
                ColourOperators.Space.INK, named(array(COSName.DEVICEN, array(white, COSName.getPDFName("Gold")))));
        assertEquals(ColourOperators.Space.INK, named(array(COSName.DEVICEN, array())));
        assertEquals(ColourOperators.Space.INK, named(array(COSName.SEPARATION, COSName.getPDFName("All"))));
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    private ColourOperators.Space named(COSBase space) {
        COSDictionary spaces = new COSDictionary();
        spaces.setItem("Named", space);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.COLORSPACE, spaces);
        take("/Named cs", new PDResources(resources));
        return paint.space;
    }
}
