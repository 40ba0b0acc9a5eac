package dev.gouji.cli.screen;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output, which remembers whether it was cut off: a {@link java.io.PrintStream} over it swallows the failure,
 * and a full disk must not pass for a reader who has seen enough. Used by one thread.
 */
public final class DataStream extends FilterOutputStream {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private IOException failure;

    /** Over the stream that the data goes to. */
    public DataStream(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why data was lost; null when none was, or when the reader of a pipe went away ({@code gouji … | head}). */
    public IOException loss() {
        return failure == null || isPipe(String.valueOf(failure.getMessage())) ? null : failure;
    }

    private static boolean isPipe(String message) {
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            // the system's message may be in the user's language
            String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }
}
