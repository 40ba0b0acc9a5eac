package dev.gouji.bulk.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loads the bytes of an input, within bounds. Thread-safe. */
public final class InputLoader {

    /** Larger than it may be. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
        private final Long size;
        private final long maximum;

        TooLarge(Long size, long maximum) {
            super("larger than " + maximum + " bytes");
            this.size = size;
            this.maximum = maximum;
        }

        /** In bytes; null where it has none (a pipe, a device). */
        public Long size() {
            return size;
        }

        /** The bound, in bytes. */
        public long maximum() {
            return maximum;
        }
    }

    private final long maximumBytes;
    private final long patience;

    /**
     * With these bounds.
     *
     * @param maximumBytes more are not loaded
     * @param patience seconds that a pipe or a device may take
     */
    public InputLoader(long maximumBytes, long patience) {
        this.maximumBytes = maximumBytes;
        this.patience = patience;
    }

    /** How many bytes it is likely to have; 0 when nobody knows. */
    public long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Math.min(Files.size(path), maximumBytes) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** All bytes; a {@link TooLarge} beyond the bound, a {@link TimeoutException} when a pipe does not give them. */
    public byte[] load(Path path) throws IOException, InterruptedException, TimeoutException {
        if (!Files.isRegularFile(path)) {
            return drained(path);
        }
        long size = Files.size(path);
        if (size > maximumBytes) {
            throw new TooLarge(size, maximumBytes);
        }
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length > maximumBytes) {
            throw new TooLarge(null, maximumBytes);
        }
        return bytes;
    }

    private byte[] drained(Path path) throws IOException, InterruptedException, TimeoutException {
        FutureTask<byte[]> reading = new FutureTask<>(() -> read(path));
        // opening a pipe that nobody writes to never returns and heeds no interruption
        Thread thread = new Thread(reading, "pipe");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(patience, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof OutOfMemoryError cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            reading.cancel(true);
        }
    }

    private byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maximumBytes) {
                throw new TooLarge(null, maximumBytes);
            }
            return bytes;
        }
    }
}
