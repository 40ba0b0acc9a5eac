package dev.gouji.read.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class JbigClaimsTest {

    private static long claims(Jbig2 coded) throws IOException {
        return JbigClaims.of(new ByteArrayInputStream(coded.bytes()), InputStream.nullInputStream());
    }

    private static byte[] region(int width, int height, int... more) {
        ByteBuffer data = ByteBuffer.allocate(17 + 9);
        data.putInt(width).putInt(height).put(new byte[10]);
        for (int number : more) {
            data.putInt(number);
        }
        return data.array();
    }

    @Test
    void aPageAndItsRegionsCountTogether() throws IOException {
        assertEquals(6, claims(new Jbig2().page(2, 3)));
        assertEquals(6 + 20, claims(new Jbig2().page(2, 3).segment(38, region(4, 5))));
    }

    @Test
    void aPageOfOpenHeightIsAsHighAsItsRegions() throws IOException {
        assertEquals(20, claims(new Jbig2().page(2, -1).segment(38, region(4, 5))));
    }

    @Test
    void dictionariesCountByWhatTheyMayHold() throws IOException {
        byte[] patterns = ByteBuffer.allocate(7)
                .put(1, (byte) 4)
                .put(2, (byte) 5)
                .putInt(3, 9)
                .array();
        assertEquals(4 * 5 * 10, claims(new Jbig2().segment(16, patterns)));
        byte[] symbols = ByteBuffer.allocate(18).putInt(10, 3).putInt(14, 4).array();
        assertEquals(7_000, claims(new Jbig2().segment(0, symbols)));
    }

    @Test
    void aHalftoneCountsItsPlanesToo() throws IOException {
        assertEquals(20 + 6 * 8, claims(new Jbig2().segment(22, region(4, 5, 2, 3))));
    }

    @Test
    void whatCannotBeCountedIsTooMuch() throws IOException {
        assertEquals(Long.MAX_VALUE, claims(new Jbig2().page(-2, -2)));
    }

    @Test
    void segmentsThatBreakOffCountAsFarAsTheyGo() throws IOException {
        byte[] whole = new Jbig2().page(2, 3).segment(38, region(4, 5)).bytes();
        InputStream cut = new ByteArrayInputStream(whole, 0, whole.length - 30);
        assertEquals(6, JbigClaims.of(cut, InputStream.nullInputStream()));
    }

    @Test
    void whatSeveralPicturesShareCountsForEach() throws IOException {
        InputStream shared = new ByteArrayInputStream(new Jbig2().page(4, 4).bytes());
        assertEquals(
                22,
                JbigClaims.of(new ByteArrayInputStream(new Jbig2().page(2, 3).bytes()), shared));
    }
}
