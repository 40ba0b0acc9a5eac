package dev.gouji.read.jpx.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MqDecoderTest {

    /** The sequence that the standard of JBIG2, which has the same coder, gives as a test (ITU-T T.88, H.2). */
    @Test
    void theSequenceOfTheStandardIsDecoded() {
        byte[] coded = HexFormat.of().parseHex("84C73BFCE1A1430402200000410DBB86F4317FFF88FF37471ADB6ADFFFACFFFF");
        MqDecoder decoder = new MqDecoder();
        decoder.start(coded, 0);
        byte[] decoded = new byte[32];
        for (int i = 0; i < 8 * decoded.length; i++) {
            decoded[i / 8] = (byte) ((decoded[i / 8] << 1) | decoder.decide(1));
        }
        assertEquals(
                "00020051000000c0035287 2aaaaaaaaa82c02000fcd79ef6bf7fed904f46a3bf".replace(" ", ""),
                HexFormat.of().formatHex(decoded));
    }

    @Test
    void behindTheEndNothingIsRead() {
        MqDecoder decoder = new MqDecoder();
        decoder.reset();
        decoder.start(new byte[] {(byte) 0xFF, (byte) 0xFF}, 0);
        int[] ones = new int[10_000];
        Arrays.setAll(ones, i -> decoder.decide(i % MqDecoder.CONTEXTS));
        assertEquals(ones.length, Arrays.stream(ones).filter(one -> one < 2).count());
    }
}
