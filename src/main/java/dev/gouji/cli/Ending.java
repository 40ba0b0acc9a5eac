package dev.gouji.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has an ending from outside (Ctrl-C, SIGTERM, SIGHUP) interrupt the command, and waits a moment, so that it leaves its log
 * and its folder in order. The system's exit code stands: 130, 143, 129.
 */
final class Ending {

    private static final long MOMENT_SECONDS = 10;

    private final CountDownLatch left = new CountDownLatch(1);

    private Ending() {}

    /** Heeds such endings from now on, for a command that this thread runs. */
    static Ending heed() {
        Ending ending = new Ending();
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.interrupt(command), "ending"));
        return ending;
    }

    /** The command has left everything in order, or came to its end by itself. */
    void left() {
        left.countDown();
    }

    private void interrupt(Thread command) {
        if (left.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            // whether or not it has left by then: what was done is whole at any moment
            left.await(MOMENT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
