package dev.gouji.read.scan.paddle;

import dev.gouji.document.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;

/**
 * The way to the reader, and why there is none.
 *
 * @param reader the reader; empty where it cannot be had. Who opened it closes it
 * @param why why there is none, for people; null where there is one
 */
public record Paddle(Optional<PaddleReader> reader, Message why) {

    /** Where the model is in the jar that brings it. */
    static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";

    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    /**
     * Loads native code and the model, which takes about a second.
     *
     * <p>Absent are: the jars, which a program that embeds gouji may leave out; native code for this system (Intel Macs, systems
     * without the GNU C library); what is damaged.
     */
    public static Paddle open() {
        try {
            return new Paddle(Optional.of(PaddleReader.open(MODEL, CHARACTERS)), null);
        } catch (NoClassDefFoundError e) {
            return none("没有 onnxruntime 程序库", "the onnxruntime jar is absent");
        } catch (UnsatisfiedLinkError e) {
            return none("本系统没有 onnxruntime 的本机代码", "onnxruntime has no native code for this system");
        } catch (FileNotFoundException e) {
            return none("没有识别模型：" + e.getMessage(), "the model is absent: " + e.getMessage());
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            return none("onnxruntime 不能启动：" + e.getMessage(), "onnxruntime does not start: " + e.getMessage());
        }
    }

    private static Paddle none(String zh, String en) {
        return new Paddle(Optional.empty(), new Message(zh, en));
    }
}
