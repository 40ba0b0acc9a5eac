package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConvolutionTest {

    /** A window of 2 by 2 over one plane, one pixel further each time. */
    private static final Convolution SMALL = new Convolution(1, 1, 2, 2, 1, 1, 0, 0);

    @Test
    void theWindowsOfAPlaneLieSideBySide() {
        float[] plane = {1, 2, 3, 4, 5, 6};
        float[] columns = new float[4 * 2];
        SMALL.unfold(plane, 0, 6, 2, 3, columns, 2, 0);
        assertArrayEquals(new float[] {1, 2, 2, 3, 4, 5, 5, 6}, columns);
    }

    @Test
    void whatIsBesideThePlaneIsZero() {
        Convolution padded = new Convolution(1, 1, 1, 3, 1, 1, 0, 1);
        float[] columns = new float[3 * 2];
        padded.unfold(new float[] {7, 8}, 0, 2, 1, 2, columns, 2, 0);
        assertArrayEquals(new float[] {0, 7, 7, 8, 8, 0}, columns);
    }

    @Test
    void foldingAddsEveryWindowBackWhereItWasTaken() {
        float[] onto = new float[6];
        SMALL.fold(new float[] {1, 1, 1, 1, 1, 1, 1, 1}, 2, 0, onto, 0, 6, 2, 3);
        assertArrayEquals(new float[] {1, 2, 1, 1, 2, 1}, onto);
    }

    @Test
    void sizesFollowStridesAndPads() {
        Convolution shape = new Convolution(1, 16, 5, 5, 2, 2, 2, 2);
        assertEquals(16, shape.heightOf(32));
        assertEquals(20, shape.widthOf(40));
        assertEquals(25, shape.depth());
    }

    @Test
    void theLayersOfTheNetEndInOneRow() {
        int height = NetWeights.HEIGHT;
        int planes = 1;
        for (Convolution shape : NetWeights.SHAPE) {
            assertEquals(planes, shape.inputs());
            height = shape.heightOf(height);
            planes = shape.outputs();
        }
        assertEquals(1, height);
        assertEquals(NetAlphabet.outputs(), planes);
    }
}
