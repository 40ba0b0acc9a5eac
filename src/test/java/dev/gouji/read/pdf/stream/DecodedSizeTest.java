package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedSizeTest {

    /** A stream of zeros, packed with these filters. */
    private static COSStream zeros(int size, COSBase filters) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(filters)) {
            out.write(new byte[size]);
        }
        return stream;
    }

    private static COSArray array(COSName... names) {
        COSArray array = new COSArray();
        for (COSName name : names) {
            array.add(name);
        }
        return array;
    }

    private static Budget budget(Bound bound, long most) {
        return new Budget(new Limits(Map.of(bound, most)));
    }

    private static ErrorCode refusal(COSStream stream, Budget budget) {
        return assertThrows(UnreadableException.class, () -> DecodedSize.require(stream, budget))
                .code();
    }

    @Test
    void whatIsSurelySmallIsNotLookedAt() throws IOException {
        COSStream small = zeros(1_000, COSName.FLATE_DECODE);
        assertDoesNotThrow(() -> DecodedSize.require(small, budget(Bound.INFLATED, 10)));
        assertThrows(UnreadableException.class, () -> DecodedSize.measure(small, budget(Bound.INFLATED, 10)));
    }

    @Test
    void whatMayBeLargeIsCharged() throws IOException {
        COSStream large = zeros(20 << 20, COSName.FLATE_DECODE);
        assertEquals(ErrorCode.LIMIT_INFLATED, refusal(large, budget(Bound.INFLATED, 10 << 20)));
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(large, budget(Bound.BYTES, 10 << 20)));
        assertDoesNotThrow(() -> DecodedSize.require(large, budget(Bound.BYTES, 20 << 20)));
    }

    @Test
    void severalFiltersAreFollowedOneAfterTheOther() throws Exception {
        COSStream twice = zeros(1_000, array(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE));
        assertEquals(1_000, DecodedSize.measure(twice, new Budget(Limits.STANDARD)));
        assertEquals(ErrorCode.LIMIT_INFLATED, refusal(twice, budget(Bound.INFLATED, 900)));
        COSStream plain = zeros(1_000, null);
        assertEquals(1_000, DecodedSize.measure(plain, new Budget(Limits.STANDARD)));
    }

    @Test
    void aFilterThatWasThereBeforeIsPassedOver() throws Exception {
        COSStream flate = zeros(1_000, COSName.FLATE_DECODE);
        flate.setItem(COSName.FILTER, array(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        assertEquals(1_000, DecodedSize.measure(flate, new Budget(Limits.STANDARD)));
    }

    @Test
    void whatLiesBetweenFiltersMayBeAPartOfTheWhole() throws IOException {
        COSStream twice = zeros(1_000, COSName.FLATE_DECODE);
        twice.setItem(COSName.FILTER, array(COSName.FLATE_DECODE, COSName.ASCII_HEX_DECODE));
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(twice, budget(Bound.BYTES, 3_999)));
        assertDoesNotThrow(() -> DecodedSize.require(twice, budget(Bound.BYTES, 4_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JBIG2Decode", "JPXDecode"})
    void aPictureIsNoFont(String filter) throws IOException {
        COSStream stream = zeros(10, null);
        stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(stream, new Budget(Limits.STANDARD)));
    }

    @Test
    void aPredictorSaysHowWideItsRowsAre() throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setLong(COSName.COLUMNS, 1_001);
        COSStream stream = zeros(10, COSName.FLATE_DECODE);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(stream, budget(Bound.BYTES, 1_000)));
        assertDoesNotThrow(() -> DecodedSize.require(stream, budget(Bound.BYTES, 1_001)));
        COSArray several = new COSArray();
        several.add(parameters);
        stream.setItem(COSName.DECODE_PARMS, several);
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(stream, budget(Bound.BYTES, 1_000)));
        parameters.setLong(COSName.COLUMNS, -1_001);
        assertEquals(ErrorCode.LIMIT_BYTES, refusal(stream, budget(Bound.BYTES, 1_000)));
    }

    @Test
    void ofABrokenStreamThereIsAsMuchAsCanBeDecoded() throws Exception {
        COSStream broken = zeros(10, null);
        broken.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        assertEquals(0, DecodedSize.measure(broken, new Budget(Limits.STANDARD)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlainPictureUnfoldsToNoMoreThanItsPixelsMayTakeUp(boolean twice) throws Exception {
        COSBase filters = twice ? array(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE) : COSName.FLATE_DECODE;
        COSStream folded = zeros(4 << 20, filters);
        folded.setInt(COSName.WIDTH, 1);
        folded.setInt(COSName.HEIGHT, 1);
        Budget tight = budget(Bound.PIXELS, (1 << 20) - 1);
        assertEquals(
                tight.limits().passed(Bound.PIXELS),
                assertThrows(UnreadableException.class, () -> DecodedSize.requirePacking(folded, tight))
                        .text());
        Budget enough = new Budget(new Limits(Map.of(Bound.PIXELS, 1L << 20, Bound.INFLATED, 10L)));
        assertDoesNotThrow(() -> DecodedSize.requirePacking(folded, enough), "a book of pictures is no bomb");
    }
}
