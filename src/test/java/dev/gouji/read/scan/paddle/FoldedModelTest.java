package dev.gouji.read.scan.paddle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small graphs, in which one plane goes from step to step; whether the model still reads the same stands in {@link PaddleTest}. */
class FoldedModelTest {

    private final GraphProto.Builder graph = GraphProto.newBuilder();

    private final List<NodeProto.Builder> steps = new ArrayList<>();

    private String last = "x";

    @Test
    void whatIsLinearAroundAConvolutionStandsBehindIt() throws Exception {
        // 10 (3 (2x + 7) + 5) + 1 = 20 (3x + 5) + 161
        around(2, 7, 3, 5, 10, 1, 0);
        assertEquals(List.of("Identity", "Add 0.0", "Conv 3.0 5.0", "Mul 20.0", "Add 161.0", "Relu"), folded());
    }

    @Test
    void whatIsAddedBeforeAFrameOfZerosStaysThere() throws Exception {
        // 10 (3 (2x + 7) + 5) + 1 = 20 (3 (x + 3.5) + 5) - 49, and the frame is left as it is
        around(2, 7, 3, 5, 10, 1, 1);
        assertEquals(List.of("Identity", "Add 3.5", "Conv 3.0 5.0", "Mul 20.0", "Add -49.0", "Relu"), folded());
    }

    @Test
    void whatIsUsedTwiceIsLeftAlone() throws Exception {
        around(2, 7, 3, 5, 10, 1, 0);
        String convolved = steps.get(2).getOutput(0);
        step("Sum", last, convolved);
        assertEquals(List.of("Mul 2.0", "Add 7.0", "Conv 3.0 5.0", "Mul 10.0", "Add 1.0", "Relu", "Sum"), folded());
    }

    @Test
    void theBendIsOneStepAndAProduct() throws Exception {
        step("Sigmoid", last);
        step("Sigmoid", last);
        String bent = last;
        step("Add", bent, number(3));
        step("Clip", last, number(0), number(6));
        step("Mul", bent, last);
        step("Div", last, number(6));
        assertEquals(List.of("Sigmoid", "Sigmoid", "HardSigmoid", "Identity", "Mul", "Identity"), folded());
    }

    @Test
    void theModelIsFolded() throws IOException {
        try (InputStream in = FoldedModelTest.class.getResourceAsStream(Paddle.MODEL)) {
            byte[] plain = in.readAllBytes();
            byte[] folded = FoldedModel.of(plain);
            assertEquals(28, count(plain, "Clip"));
            assertEquals(0, count(folded, "Clip"));
            assertEquals(28 + 28 + 25, count(folded, "Identity"));
        }
    }

    /** The operators of the folded graph, each with its numbers. */
    private List<String> folded() throws InvalidProtocolBufferException {
        byte[] model = ModelProto.newBuilder().setGraph(graph).build().toByteArray();
        GraphProto folded = ModelProto.parseFrom(FoldedModel.of(model)).getGraph();
        Map<String, Float> numbers = new HashMap<>();
        folded.getInitializerList().forEach(each -> numbers.put(each.getName(), each.getFloatData(0)));
        List<String> operators = new ArrayList<>();
        for (NodeProto node : folded.getNodeList()) {
            if (node.getOpType().equals("Constant")) {
                ByteString raw = node.getAttribute(0).getT().getRawData();
                ByteBuffer value = raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
                numbers.put(node.getOutput(0), value.getFloat());
            } else {
                String values = node.getInputList().stream()
                        .filter(numbers::containsKey)
                        .map(name -> " " + numbers.get(name))
                        .collect(Collectors.joining());
                operators.add(node.getOpType() + values);
            }
        }
        return operators;
    }

    private static long count(byte[] model, String operator) throws InvalidProtocolBufferException {
        return ModelProto.parseFrom(model).getGraph().getNodeList().stream()
                .filter(node -> node.getOpType().equals(operator))
                .count();
    }

    private void around(float c, float d, float w, float v, float a, float b, int pad) {
        step("Mul", number(c), last);
        step("Add", last, number(d));
        AttributeProto pads =
                AttributeProto.newBuilder().setName("pads").addInts(pad).build();
        step("Conv", last, number(w), number(v)).addAttribute(pads);
        step("Mul", number(a), last);
        step("Add", last, number(b));
        step("Relu", last);
    }

    private NodeProto.Builder step(String operator, String... inputs) {
        last = operator + graph.getNodeCount();
        NodeProto.Builder step = graph.addNodeBuilder().setOpType(operator);
        steps.add(step.addAllInput(List.of(inputs)).addOutput(last));
        return step;
    }

    private String number(float value) {
        ByteBuffer raw =
                ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(value);
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(ByteString.copyFrom(raw.flip()));
        String name = "number" + graph.getNodeCount();
        AttributeProto.Builder constant =
                AttributeProto.newBuilder().setName("value").setT(tensor);
        graph.addNodeBuilder().setOpType("Constant").addOutput(name).addAttribute(constant);
        return name;
    }
}
