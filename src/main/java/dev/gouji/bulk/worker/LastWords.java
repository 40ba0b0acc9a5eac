package dev.gouji.bulk.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains what a worker writes to its standard error, and keeps the end of it. Thread-safe. */
final class LastWords {

    private static final int KEPT = 1 << 16;

    private final StringBuilder end = new StringBuilder();
    private final Thread thread;

    private LastWords(InputStream in) {
        thread = new Thread(() -> drain(in), "worker's last words");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to drain. */
    static LastWords of(InputStream in) {
        return new LastWords(in);
    }

    /** Whether the end of it says that memory ran out. */
    boolean speakOfMemory() {
        return hold("OutOfMemoryError") || hold("insufficient memory");
    }

    /** Whether the end of it is the account of a crash that Java itself gives. */
    boolean speakOfCrash() {
        return hold("fatal error has been detected");
    }

    private boolean hold(String words) {
        synchronized (end) {
            return end.indexOf(words) >= 0;
        }
    }

    /** Waits a little for the end. */
    void await() throws InterruptedException {
        thread.join(1000);
    }

    private void drain(InputStream in) {
        byte[] buffer = new byte[KEPT];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                synchronized (end) {
                    end.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                    end.delete(0, Math.max(0, end.length() - KEPT));
                }
            }
        } catch (IOException e) {
            // the worker is gone, and what it said last is kept
        }
    }
}
