package dev.gouji.read.jpx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.jpx.JpxPicture.Channel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpxDecoderTest {

    static Stream<JpxSample> samples() throws IOException {
        return JpxSample.all().stream();
    }

    /** The largest difference from what went in, of values in at most eight bits; a picture is as large as its grid. */
    private static int worst(JpxPicture picture, JpxPattern shown) {
        int worst = 0;
        int every = (picture.width() + JpxPattern.WIDTH - 1) / JpxPattern.WIDTH;
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            for (int channel = 0; channel < shown.channels(); channel++) {
                int x = i % picture.width() / every;
                int y = i / picture.width() / every;
                int wanted = shown.at(x, y, channel) >> (shown == JpxPattern.DEEP ? 8 : 0);
                int value = picture.channels().get(channel).values()[i] & 0xFF;
                worst = Math.max(worst, Math.abs(value - wanted));
            }
        }
        return worst;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWentInComesOut(JpxSample sample) throws IOException {
        JpxPicture picture = JpxSample.decode(JpxSample.bytes(sample.name()));
        int worst = worst(picture, sample.shows());
        assertEquals(sample.shows().channels(), picture.channels().size());
        assertNull(picture.opacity());
        assertTrue(worst <= (sample.name().startsWith("lossy") ? 40 : 0), sample + ": " + worst);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSizeIsKnownBeforehand(JpxSample sample) throws IOException {
        byte[] bytes = JpxSample.bytes(sample.name());
        JpxPicture picture = JpxSample.decode(bytes);
        assertEquals(new JpxDecoder.Header(picture.width(), picture.height()), JpxDecoder.header(bytes));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatBreaksOffIsNotDecoded(JpxSample sample) throws IOException {
        byte[] bytes = JpxSample.bytes(sample.name());
        // the last two bytes are a mark that many do not have
        for (int length = 0; length < bytes.length - 2; length += 1 + length / 20) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> JpxSample.decode(cut), sample.name() + " cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damageIsSaidOrSeenAndNothingElse(JpxSample sample) throws IOException {
        byte[] bytes = JpxSample.bytes(sample.name());
        Random random = new Random(sample.name().hashCode());
        for (int i = 0; i < 20; i++) {
            byte[] damaged = bytes.clone();
            for (int k = 0; k <= i % 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                // a mutant may ask for a large picture, which whoever decodes it looks at before
                JpxDecoder.Header header = JpxDecoder.header(damaged);
                if ((long) header.width() * header.height() < 1_000_000) {
                    JpxSample.decode(damaged);
                }
            } catch (IOException said) {
                assertTrue(said.getMessage() != null, sample.name());
            }
        }
    }

    @Test
    void aPaletteIsLookedAtUnlessNumbersAreWanted() throws IOException {
        byte[] shades = new byte[768];
        for (int i = 0; i < 256; i++) {
            shades[3 * i] = (byte) (255 - i);
            shades[3 * i + 2] = 7;
        }
        byte[] file = Jp2Boxes.around(JpxSample.bytes("grey.j2k"), 16, Jp2Boxes.palette(shades, 3));
        JpxPicture picture = JpxSample.decode(file);
        int first = JpxPattern.GREY.at(0, 0, 0);
        assertEquals(3, picture.channels().size());
        assertEquals(255 - first, picture.channels().get(0).values()[0] & 0xFF);
        assertEquals(7, picture.channels().get(2).values()[0]);
        List<Channel> numbers = JpxDecoder.decode(file, true, steps -> {}).channels();
        assertEquals(1, numbers.size());
        assertEquals(first, numbers.get(0).values()[0] & 0xFF);
    }

    @Test
    void opacityIsNoColour() throws IOException {
        byte[] file = Jp2Boxes.around(JpxSample.bytes("unmixed.j2k"), 17, Jp2Boxes.definition(2, 1, 0));
        JpxPicture picture = JpxSample.decode(file);
        assertEquals(1, picture.channels().size());
        assertEquals(JpxPattern.COLOURS.at(5, 9, 2), picture.opacity().values()[9 * JpxPattern.WIDTH + 5] & 0xFF);
    }

    @Test
    void coloursComeInTheirOrder() throws IOException {
        byte[] stream = JpxSample.bytes("unmixed.j2k");
        JpxPicture plain = JpxSample.decode(stream);
        JpxPicture turned =
                JpxSample.decode(Jp2Boxes.around(stream, 16, Jp2Boxes.definition(0, 0, 3, 1, 0, 2, 2, 0, 1)));
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(
                    plain.channels().get(i).values(),
                    turned.channels().get(2 - i).values());
        }
    }

    @Test
    void lightnessAndDifferencesAreMadeColours() throws IOException {
        byte[] stream = JpxSample.bytes("unmixed.j2k");
        JpxPicture picture = JpxSample.decode(Jp2Boxes.around(stream, 18, new byte[0]));
        int v = JpxPattern.COLOURS.at(3, 4, 2) - 128;
        long red = Math.round(JpxPattern.COLOURS.at(3, 4, 0) + 1.402 * v);
        int at = 4 * JpxPattern.WIDTH + 3;
        assertEquals(Math.max(0, Math.min(255, red)), picture.channels().get(0).values()[at] & 0xFF);
    }

    @Test
    void fewBitsAreMadeEight() {
        assertArrayEquals(
                new byte[] {0, 85, (byte) 170, -1},
                new Channel(2, new byte[] {0, 1, 2, 3}).full().values());
    }

    @Test
    void workIsToldBefore() {
        IOException late = new IOException("no time");
        assertEquals(
                late,
                assertThrows(
                        IOException.class,
                        () -> JpxDecoder.decode(JpxSample.bytes("grey.j2k"), false, steps -> {
                            throw late;
                        })));
    }
}
