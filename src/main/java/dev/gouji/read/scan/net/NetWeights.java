package dev.gouji.read.scan.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the net has learnt: for each layer its weights, {@code outputs} by {@code depth}, and one bias an output.
 *
 * <p>Stored as whole numbers of 16 bits, each output with a scale of its own, big-endian. The arrays are shared, not copied:
 * nobody changes them once the net reads.
 *
 * @param layers the layers in their order; their number and lengths are those of {@link #SHAPE}
 */
public record NetWeights(List<Layer> layers) {

    /** The rows of a frame, which is what the net is shown. */
    public static final int HEIGHT = 32;

    /** The layers: five that look closer and closer, one that looks along the line, one that names what it saw. */
    public static final List<Convolution> SHAPE = List.of(
            new Convolution(1, 16, 5, 5, 2, 2, 2, 2),
            new Convolution(16, 32, 3, 3, 2, 1, 1, 1),
            new Convolution(32, 48, 3, 3, 2, 2, 1, 1),
            new Convolution(48, 48, 3, 3, 1, 1, 1, 1),
            new Convolution(48, 96, 4, 3, 1, 1, 0, 1),
            new Convolution(96, 96, 1, 5, 1, 1, 0, 2),
            new Convolution(96, NetAlphabet.outputs(), 1, 1, 1, 1, 0, 0));

    private static final int MAGIC = 0x474A4E31;

    private static final float STEPS = 32767;

    /**
     * The weights of one layer.
     *
     * @param weights row by row, one row an output
     * @param biases one an output
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Layer(float[] weights, float[] biases) {}

    /** Refuses weights that do not fit {@link #SHAPE}. */
    public NetWeights {
        layers = List.copyOf(layers);
        if (layers.size() != SHAPE.size()) {
            throw new IllegalArgumentException(layers.size() + " layers");
        }
        for (int i = 0; i < layers.size(); i++) {
            Convolution shape = SHAPE.get(i);
            Layer layer = layers.get(i);
            if (layer.biases.length != shape.outputs() || layer.weights.length != shape.outputs() * shape.depth()) {
                throw new IllegalArgumentException("layer " + i + " has other lengths");
            }
        }
    }

    /** The weights that come with the program. */
    public static NetWeights own() {
        try (InputStream resource = NetWeights.class.getResourceAsStream("cells.net")) {
            return parse(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static NetWeights parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("no weights of this net");
            }
            List<Layer> layers = new ArrayList<>();
            for (Convolution shape : SHAPE) {
                layers.add(layer(in, shape));
            }
            return new NetWeights(layers);
        } catch (IOException e) {
            throw new IllegalArgumentException("weights of another net", e);
        }
    }

    private static Layer layer(DataInputStream in, Convolution shape) throws IOException {
        float[] biases = new float[shape.outputs()];
        float[] weights = new float[shape.outputs() * shape.depth()];
        for (int output = 0; output < biases.length; output++) {
            biases[output] = in.readFloat();
            float scale = in.readFloat();
            for (int i = output * shape.depth(); i < (output + 1) * shape.depth(); i++) {
                weights[i] = in.readShort() * scale;
            }
        }
        return new Layer(weights, biases);
    }

    /** The weights as they are stored. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            for (Layer layer : layers) {
                write(layer, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Layer layer, DataOutputStream out) throws IOException {
        int depth = layer.weights.length / layer.biases.length;
        for (int output = 0; output < layer.biases.length; output++) {
            float largest = 1e-9f;
            for (int i = output * depth; i < (output + 1) * depth; i++) {
                largest = Math.max(largest, Math.abs(layer.weights[i]));
            }
            float scale = largest / STEPS;
            out.writeFloat(layer.biases[output]);
            out.writeFloat(scale);
            for (int i = output * depth; i < (output + 1) * depth; i++) {
                out.writeShort(Math.round(layer.weights[i] / scale));
            }
        }
    }
}
