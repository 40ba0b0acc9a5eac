package dev.gouji.bulk.input;

import dev.gouji.convert.SavedPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

        /** Of this size, null where it has none; {@code maximum} is the bound. */
        public TooLarge(Long size, long maximum) {
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

    /** Not what it was when it was met, or not when its reading began. */
    public static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        /** At this path, or address. */
        public Changed(String path) {
            super(path + " has changed");
        }
    }

    /** A picture that a web page among the inputs shows, and a part of that. */
    public static final class Part extends IOException {
        private static final long serialVersionUID = 1;

        Part(Path path) {
            super(path + " is a part of a page");
        }
    }

    private static final LinkOption[] FOLLOWED = {};
    private static final LinkOption[] NOT_FOLLOWED = {LinkOption.NOFOLLOW_LINKS};

    private final long maximumBytes;
    private final long patience;
    private final ShownPictures shown;

    /**
     * With these bounds.
     *
     * @param maximumBytes more are not loaded
     * @param patience seconds that a pipe or a device may take
     */
    public InputLoader(long maximumBytes, long patience) {
        this.maximumBytes = maximumBytes;
        this.patience = patience;
        shown = new ShownPictures(maximumBytes);
    }

    /** How many bytes it is likely to have, with the pictures of a page; 0 when nobody knows. */
    public long size(Path path) {
        try {
            return Files.isRegularFile(path)
                    ? Math.min(Files.size(path) + SavedPage.sizeBeside(path), maximumBytes)
                    : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * All bytes, of a page that a browser saved with its pictures in their places; a {@link Part} for such a picture, a {@link
     * TooLarge} beyond the bound, a {@link TimeoutException} when a pipe does not give them, a {@link Changed} when they are not
     * those of the file that was met.
     */
    public byte[] load(Input input) throws IOException, InterruptedException, TimeoutException {
        Path path = input.path();
        LinkOption[] options = input.given() ? FOLLOWED : NOT_FOLLOWED;
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, options);
        if (!input.given() && (!attributes.isRegularFile() || isLinked(path))) {
            throw new Changed(path.toString());
        }
        if (!attributes.isRegularFile()) {
            return drained(path);
        }
        if (attributes.size() > maximumBytes) {
            throw new TooLarge(attributes.size(), maximumBytes);
        }
        if (shown.isShown(input)) {
            throw new Part(path);
        }
        byte[] bytes = read(path, (int) attributes.size(), options);
        return SavedPage.of(path, bytes, maximumBytes).bytes();
    }

    /** What a folder holds was met without following a link. */
    private static boolean isLinked(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] read(Path path, int size, LinkOption[] options) throws IOException {
        try (InputStream in = Files.newInputStream(path, options)) {
            byte[] bytes = new byte[size];
            // somebody who is still writing it would have half of it taken for the whole
            if (in.readNBytes(bytes, 0, size) < size || in.read() >= 0) {
                throw new Changed(path.toString());
            }
            return bytes;
        }
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
