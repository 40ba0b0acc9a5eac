package dev.gouji.bulk;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Converts one input, whatever happens: what cannot be loaded, and what the converter fails on, is a conversion that
 * says so. Thread-safe if the converter is.
 */
final class InputConversion {

    private final OneConversion converter;
    private final long maximumBytes;

    InputConversion(OneConversion converter, long maximumBytes) {
        this.converter = converter;
        this.maximumBytes = maximumBytes;
    }

    /** Throws nothing but what is thrown while it makes the record of a failure. */
    Conversion convert(Input input) {
        if (input.skip() != null) {
            return lost(input, null, null, input.skip(), Problems.notOpened(input));
        }
        byte[] bytes = null;
        try {
            Long size = sizeBeyondLimit(input.path());
            if (size != null) {
                return lost(input, null, size, ErrorCode.LIMIT_BYTES, Problems.tooLarge(maximumBytes));
            }
            bytes = load(input.path());
            if (bytes.length > maximumBytes) {
                return lost(input, null, null, ErrorCode.LIMIT_BYTES, Problems.tooLarge(maximumBytes));
            }
            return Objects.requireNonNull(converter.convert(input.document(), bytes));
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

    /** The size of a file that is too large; null for all others, also where a size says nothing (a pipe). */
    private Long sizeBeyondLimit(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        long size = Files.size(path);
        return size > maximumBytes ? size : null;
    }

    private byte[] load(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
        }
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
