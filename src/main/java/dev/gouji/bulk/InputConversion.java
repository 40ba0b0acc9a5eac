package dev.gouji.bulk;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/**
 * Converts one input, whatever happens: what cannot be loaded, and what the converter fails on, is a conversion that
 * says so. Thread-safe if the converter is.
 */
final class InputConversion {

    private final OneConversion converter;
    private final InputLoader loader;

    InputConversion(OneConversion converter, InputLoader loader) {
        this.converter = converter;
        this.loader = loader;
    }

    /** Throws nothing but what is thrown while it makes the record of a failure. */
    Conversion convert(Input input) {
        if (input.skip() != null) {
            return lost(input, null, null, input.skip(), Problems.notOpened(input));
        }
        byte[] bytes = null;
        try {
            bytes = loader.load(input.path());
            return Objects.requireNonNull(converter.convert(input.document(), bytes));
        } catch (InputLoader.TooLarge e) {
            return lost(input, null, e.size(), ErrorCode.LIMIT_BYTES, Problems.tooLarge(e.maximum()));
        } catch (TimeoutException e) {
            return lost(input, null, null, ErrorCode.TIMEOUT, Problems.tooSlow());
        } catch (IOException e) {
            return lost(input, null, null, ErrorCode.NO_PERMISSION, Problems.noPermission());
        } catch (Throwable e) {
            return thrown(input, bytes, e);
        }
    }

    /** The conversion of an input that something was thrown on. */
    static Conversion thrown(Input input, byte[] bytes, Throwable error) {
        return error instanceof OutOfMemoryError
                ? lost(input, bytes, null, ErrorCode.OUT_OF_MEMORY, Problems.outOfMemory())
                : lost(input, bytes, null, ErrorCode.CRASHED, Problems.crashed(error));
    }

    private static Conversion lost(Input input, byte[] bytes, Long size, ErrorCode code, Message message) {
        DocumentStatus status = code == ErrorCode.IGNORED_FILE ? DocumentStatus.SKIPPED : DocumentStatus.FAILED;
        DocumentRecord record = new DocumentRecord(
                input.document(),
                bytes == null ? null : sha256(bytes),
                bytes == null ? size : Long.valueOf(bytes.length),
                null,
                null,
                null,
                status,
                code,
                message,
                0,
                null,
                null);
        return new Conversion(record, List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
