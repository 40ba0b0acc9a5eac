package dev.gouji.read.scan.paddle;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.BeamSearch;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.WordReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads lines with PP-OCR's recogniser, with one thread.
 *
 * <p>A cell is read from the picture as it is, rests of rulings included, and not as the own net wants it: what cleaning spoils must
 * not deceive both. For one thread at a time.
 */
public final class PaddleReader implements LineReader, WordReader, AutoCloseable {

    /** Signs of which the model says little for sure, wide ones being like narrow ones, and which tell no words apart. */
    private static final String BESIDE_WORDS = "()（）、:：;；。\"“”《》 ";

    private final OrtSession session;

    private final String input;

    private final List<String> texts;

    private final BeamSearch search;

    private PaddleReader(OrtSession session, String characters) throws OrtException {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
        this.texts = texts(characters, session);
        this.search = new BeamSearch(texts);
    }

    /**
     * Opens the reader; loads native code.
     *
     * @param model where the model is on the class path
     * @param characters where its characters are, one a line
     * @throws FileNotFoundException when one of them is not there
     * @throws IOException when they are no model that can be read with
     */
    static PaddleReader open(String model, String characters) throws IOException {
        byte[] bytes = folded(resource(model));
        String named = new String(resource(characters), StandardCharsets.UTF_8);
        try {
            return open(bytes, named);
        } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The model with fewer steps; as it is where what folds it is not there, or does not know it. */
    private static byte[] folded(byte[] model) {
        try {
            return FoldedModel.of(model);
        } catch (NoClassDefFoundError | IOException | RuntimeException e) {
            return model;
        }
    }

    private static PaddleReader open(byte[] model, String characters) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        // else it names every constant that the folded model does without
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        return new PaddleReader(environment.createSession(model, options), characters);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PaddleReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }

    /** The blank, the characters that the model knows, the space. What the model itself says of them does not survive the way to Java. */
    private static List<String> texts(String characters, OrtSession session) throws OrtException {
        List<String> texts = new ArrayList<>();
        texts.add("");
        characters.lines().forEach(texts::add);
        texts.add(" ");
        long[] shape =
                ((TensorInfo) session.getOutputInfo().values().iterator().next().getInfo()).getShape();
        if (shape[shape.length - 1] != texts.size()) {
            throw new OrtException("the model has other characters than are named");
        }
        return texts;
    }

    @Override
    public LineReading read(GreyPicture line) {
        return search.read(look(PaddleInput.around(line, LineInk.of(line))));
    }

    @Override
    public Guess text(GreyPicture line) {
        StringBuilder text = new StringBuilder();
        float least = 1;
        boolean words = false;
        int before = 0;
        for (float[] step : look(PaddleInput.of(line))) {
            int likeliest = 0;
            for (int output = 1; output < step.length; output++) {
                likeliest = step[output] > step[likeliest] ? output : likeliest;
            }
            if (likeliest != 0 && likeliest != before) {
                text.append(texts.get(likeliest));
                if (!BESIDE_WORDS.contains(texts.get(likeliest))) {
                    words = true;
                    least = Math.min(least, step[likeliest]);
                }
            }
            before = likeliest;
        }
        return new Guess(text.toString(), words ? Math.max(0, Math.min(1000, Math.round(least * 1000))) : 0);
    }

    /** One row a step, one probability an output. */
    private float[][] look(PaddleInput picture) {
        long[] shape = {1, 3, PaddleInput.HEIGHT, picture.width()};
        try (OnnxTensor tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), picture.values(), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxValue value = result.get(0);
            FloatBuffer values = ((OnnxTensor) value).getFloatBuffer();
            float[][] steps = new float[values.remaining() / texts.size()][texts.size()];
            for (float[] step : steps) {
                values.get(step);
            }
            return steps;
        } catch (OrtException e) {
            throw new IllegalStateException("onnxruntime did not answer", e);
        }
    }

    @Override
    public String name() {
        return "PP-OCRv4";
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("onnxruntime did not close", e);
        }
    }
}
