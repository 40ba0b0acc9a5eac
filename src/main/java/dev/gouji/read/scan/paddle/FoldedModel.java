package dev.gouji.read.scan.paddle;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PP-OCR's model → one that says the same, but for rounding, in fewer steps.
 *
 * <p>Around a convolution {@code w·x + v} the model multiplies all planes by one number and adds another: {@code a(w(cx + d) + v) + b}
 * is {@code ac(w(x + d/c) + v) + (b + a(1 - c)v)}, and ONNX Runtime takes what follows a convolution into it where that is a number for
 * each plane. Where the convolution has no frame of zeros, {@code d} goes the same way, by the sum of the weights.
 */
final class FoldedModel {

    private static final int FLOAT = TensorProto.DataType.FLOAT_VALUE;

    private final GraphProto.Builder graph;
    private final List<NodeProto.Builder> steps;
    private final Map<String, FloatBuffer> numbers = new HashMap<>();

    private FoldedModel(GraphProto.Builder graph) {
        this.graph = graph;
        this.steps = graph.getNodeBuilderList().stream()
                .filter(node -> !node.getOpType().equals("Constant"))
                .toList();
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("Constant")
                    && node.getAttribute(0).getT().getDataType() == FLOAT) {
                ByteBuffer raw = node.getAttribute(0).getT().getRawData().asReadOnlyByteBuffer();
                numbers.put(
                        node.getOutput(0), raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
            }
        }
    }

    /**
     * The model with fewer steps.
     *
     * @throws InvalidProtocolBufferException when it is none
     * @throws RuntimeException when its steps are not those of PP-OCR's
     */
    static byte[] of(byte[] model) throws InvalidProtocolBufferException {
        ModelProto.Builder whole = ModelProto.parseFrom(model).toBuilder();
        FoldedModel folded = new FoldedModel(whole.getGraphBuilder());
        for (int at = 2; at < folded.steps.size() - 3; at++) {
            folded.bend(at);
            folded.fold(at);
        }
        return whole.build().toByteArray();
    }

    /** {@code x · clip(x + 3, 0, 6) / 6}: there is an operator for all but the product. */
    private void bend(int at) {
        NodeProto.Builder add = steps.get(at);
        NodeProto.Builder clip = steps.get(at + 1);
        NodeProto.Builder product = steps.get(at + 2);
        NodeProto.Builder div = steps.get(at + 3);
        if (isChain(at, "Add", "Clip", "Mul", "Div")
                && number(add) == 3
                && numbers.get(clip.getInput(1)).get(0) == 0
                && numbers.get(clip.getInput(2)).get(0) == 6
                && product.getInputList().contains(variable(add))
                && number(div) == 6) {
            become(add, "HardSigmoid", variable(add));
            add.addAttribute(AttributeProto.newBuilder()
                    .setName("alpha")
                    .setType(AttributeType.FLOAT)
                    .setF(1 / 6f));
            add.addAttribute(AttributeProto.newBuilder()
                    .setName("beta")
                    .setType(AttributeType.FLOAT)
                    .setF(1 / 2f));
            become(clip, "Identity", add.getOutput(0));
            become(div, "Identity", product.getOutput(0));
        }
    }

    private void fold(int at) {
        NodeProto.Builder convolution = steps.get(at);
        if (!isChain(at, "Conv", "Mul", "Add") || convolution.getInputCount() < 3) {
            return;
        }
        float a = number(steps.get(at + 1));
        float b = number(steps.get(at + 2));
        float c = 1;
        float d = 0;
        boolean isFramed = isFramed(convolution);
        if (isChain(at - 2, "Mul", "Add", "Conv") && number(steps.get(at - 2)) != 0) {
            c = number(steps.get(at - 2));
            d = number(steps.get(at - 1));
            become(steps.get(at - 2), "Identity", variable(steps.get(at - 2)));
            put(steps.get(at - 1), isFramed ? d / c : 0);
        }
        FloatBuffer weights = numbers.get(convolution.getInput(1));
        FloatBuffer biases = numbers.get(convolution.getInput(2));
        float[] scales = new float[biases.limit()];
        float[] shifts = new float[biases.limit()];
        for (int plane = 0; plane < scales.length; plane++) {
            float further = isFramed ? 0 : d * sum(weights, plane, scales.length);
            scales[plane] = a * c;
            shifts[plane] = b + a * ((1 - c) * biases.get(plane) + further);
        }
        put(steps.get(at + 1), scales);
        put(steps.get(at + 2), shifts);
    }

    /** What the weights of one plane come to. */
    private static float sum(FloatBuffer weights, int plane, int planes) {
        int depth = weights.limit() / planes;
        float sum = 0;
        for (int i = plane * depth; i < (plane + 1) * depth; i++) {
            sum += weights.get(i);
        }
        return sum;
    }

    private static boolean isFramed(NodeProto.Builder convolution) {
        return convolution.getAttributeList().stream()
                .anyMatch(each -> each.getName().equals("pads")
                        && each.getIntsList().stream().anyMatch(pad -> pad != 0));
    }

    /** Whether steps follow one another so, each going into the next and nowhere else. */
    private boolean isChain(int at, String... operators) {
        boolean isChain = steps.get(at).getOpType().equals(operators[0]);
        for (int i = 1; isChain && i < operators.length; i++) {
            String name = steps.get(at + i - 1).getOutput(0);
            isChain = steps.get(at + i).getOpType().equals(operators[i])
                    && steps.get(at + i).getInputList().contains(name)
                    && steps.stream()
                                    .filter(step -> step.getInputList().contains(name))
                                    .count()
                            == 1;
        }
        return isChain;
    }

    /** The number that a step adds, or multiplies or divides by. */
    private float number(NodeProto.Builder step) {
        return step.getInputList().stream()
                .filter(numbers::containsKey)
                .map(name -> numbers.get(name).get(0))
                .findFirst()
                .orElseThrow();
    }

    private String variable(NodeProto.Builder step) {
        return step.getInputList().stream()
                .filter(name -> !numbers.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    private static void become(NodeProto.Builder step, String operator, String input) {
        step.setOpType(operator).clearAttribute().clearInput().addInput(input);
    }

    /** Gives a step other numbers: one for each plane, or one for all. */
    private void put(NodeProto.Builder step, float... planes) {
        String name = step.getOutput(0) + ".planes";
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(FLOAT);
        for (float plane : planes) {
            tensor.addFloatData(plane);
        }
        graph.addInitializer(tensor.addDims(1).addDims(planes.length).addDims(1).addDims(1));
        String input = variable(step);
        step.clearInput().addInput(input).addInput(name);
    }
}
