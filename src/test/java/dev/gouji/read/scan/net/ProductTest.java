package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void rowsTimesColumnsAreAdded() {
        float[] sum = {100, 0, 0, 0};
        Product.add(new float[] {1, 2, 3, 4}, 2, 2, new float[] {5, 6, 7, 8}, 2, sum);
        assertArrayEquals(new float[] {119, 22, 43, 50}, sum);
    }

    @Test
    void blocksAndEightsChangeNothing() {
        int rows = 3;
        int depth = 21;
        int columns = 1100;
        Random random = new Random(1);
        float[] left = random(rows * depth, random);
        float[] right = random(depth * columns, random);
        float[] sum = new float[rows * columns];
        Product.add(left, rows, depth, right, columns, sum);
        for (int row = 0; row < rows; row++) {
            for (int column : new int[] {0, 511, 512, 1099}) {
                double plain = 0;
                for (int i = 0; i < depth; i++) {
                    plain += (double) left[row * depth + i] * right[i * columns + column];
                }
                assertEquals(plain, sum[row * columns + column], 1e-4);
            }
        }
    }

    private static float[] random(int length, Random random) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }
}
