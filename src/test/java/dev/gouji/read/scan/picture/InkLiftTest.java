package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class InkLiftTest {

    @Test
    void redInkIsLiftedToThePaper() {
        assertTrue(InkLift.grey(0xFFD7282D) > 210);
        assertTrue(InkLift.grey(0xFFFFB0B0) > 240);
    }

    @Test
    void writingUnderRedInkStays() {
        assertTrue(InkLift.grey(0xFF2A0A0A) < 90);
        assertEquals(0, InkLift.grey(0xFF000000));
    }

    @Test
    void blueInkIsWriting() {
        assertTrue(InkLift.grey(0xFF2030A0) < 90);
    }

    @Test
    void whatIsTransparentIsPaper() {
        assertEquals(255, InkLift.grey(0x00000000));
        assertEquals(127, InkLift.grey(0x80000000));
    }

    @Test
    void aGreyPictureIsTakenAsItIs() {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 100);
        grey.getRaster().setSample(1, 0, 0, 200);
        assertArrayEquals(new byte[] {100, (byte) 200}, InkLift.grey(grey).grey());
    }

    @Test
    void ofSixteenBitsTheUpperEightCount() {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        grey.getRaster().setSample(0, 0, 0, 0x80FF);
        assertEquals(0x80, InkLift.grey(grey).at(0, 0));
    }

    @Test
    void aPictureOfTwoColoursIsBlackAndWhite() {
        BufferedImage bits = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        bits.setRGB(1, 0, 0xFFFFFFFF);
        assertArrayEquals(new byte[] {0, (byte) 255}, InkLift.grey(bits).grey());
    }
}
