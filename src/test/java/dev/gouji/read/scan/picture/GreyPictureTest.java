package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GreyPictureTest {

    private static final byte[] PIXELS = {0, (byte) 255, (byte) 128, 7, 8, 9};

    @Test
    void shadesAreUnsignedAndLieRowByRow() {
        GreyPicture picture = new GreyPicture(3, 2, PIXELS);
        assertEquals(255, picture.at(1, 0));
        assertEquals(8, picture.at(1, 1));
    }

    @Test
    void picturesAreEqualWhenTheirPixelsAre() {
        assertEquals(new GreyPicture(3, 2, PIXELS), new GreyPicture(3, 2, PIXELS.clone()));
        assertEquals(new GreyPicture(3, 2, PIXELS).hashCode(), new GreyPicture(3, 2, PIXELS.clone()).hashCode());
        assertNotEquals(new GreyPicture(3, 2, PIXELS), new GreyPicture(2, 3, PIXELS));
    }

    @Test
    void refusesAPictureWithoutPixelsOrWithTooFew() {
        assertThrows(IllegalArgumentException.class, () -> new GreyPicture(0, 2, new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new GreyPicture(2, 2, PIXELS));
        assertThrows(IllegalArgumentException.class, () -> new GreyPicture(1 << 17, 1 << 15, new byte[0]));
    }
}
