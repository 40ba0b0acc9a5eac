package dev.gouji.read.jpx.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuantizationTest {

    private static Quantization of(int... octets) throws IOException {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return Quantization.read(new ByteCursor(bytes, 0, bytes.length));
    }

    /** Two guard planes, exponents of 9 and 10 and no steps. */
    @Test
    void withoutStepsAnOctetIsTheExponent() throws IOException {
        Quantization none = of(0b010_00000, 9 << 3, 10 << 3);
        assertEquals(10, none.planes(0, 0));
        assertEquals(11, none.planes(1, 1));
        assertEquals(1, none.step(1, 1, 9));
    }

    @Test
    void aStepIsAPowerOfTwoAndAShareOfIt() throws IOException {
        Quantization told = of(0b010_00010, 0b01010_100, 0);
        assertEquals(11, told.planes(0, 0));
        assertEquals(0.25f * 1.5f, told.step(0, 0, 8));
        assertThrows(IOException.class, () -> told.step(1, 1, 8));
    }

    /** Each resolution above the first has a step twice as large as the one below. */
    @Test
    void stepsMayBeDerivedOfTheLowest() throws IOException {
        Quantization derived = of(0b001_00001, 10 << 3, 0);
        assertEquals(10, derived.planes(0, 0));
        assertEquals(10, derived.planes(3, 1));
        assertEquals(9, derived.planes(4, 2));
        assertEquals(8, derived.planes(9, 3));
    }
}
