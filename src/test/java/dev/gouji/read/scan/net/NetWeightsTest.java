package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.net.NetWeights.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetWeightsTest {

    @Test
    void whatIsWrittenIsReadToSixteenBits() {
        NetWeights weights = random(3);
        NetWeights read = NetWeights.parse(weights.bytes());
        for (int i = 0; i < weights.layers().size(); i++) {
            float[] one = weights.layers().get(i).weights();
            float[] other = read.layers().get(i).weights();
            for (int at = 0; at < one.length; at++) {
                assertEquals(one[at], other[at], 1e-4);
            }
        }
    }

    @Test
    void whatWasReadIsWrittenAlike() {
        byte[] bytes = NetWeights.parse(random(3).bytes()).bytes();
        assertEquals(bytes.length, NetWeights.parse(bytes).bytes().length);
    }

    @Test
    void theWeightsThatComeWithTheProgramAreSmall() {
        assertTrue(NetWeights.own().bytes().length <= 600_000);
    }

    @Test
    void somethingElseIsRefused() {
        byte[] bytes = random(3).bytes();
        assertThrows(IllegalArgumentException.class, () -> NetWeights.parse(new byte[100]));
        assertThrows(IllegalArgumentException.class, () -> NetWeights.parse(Arrays.copyOf(bytes, bytes.length - 1)));
        assertThrows(IllegalArgumentException.class, () -> new NetWeights(List.of()));
    }

    static NetWeights random(long seed) {
        Random random = new Random(seed);
        List<Layer> layers = new ArrayList<>();
        for (Convolution shape : NetWeights.SHAPE) {
            float[] weights = new float[shape.outputs() * shape.depth()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / shape.depth()));
            }
            layers.add(new Layer(weights, new float[shape.outputs()]));
        }
        return new NetWeights(layers);
    }
}
