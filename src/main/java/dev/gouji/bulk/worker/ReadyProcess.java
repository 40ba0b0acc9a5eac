package dev.gouji.bulk.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Workers that were started before it is known whether they are needed. One that nobody takes ends with this process, as
 * every worker does. Thread-safe.
 */
public final class ReadyProcess {

    private static final Map<List<String>, Process> READY = new ConcurrentHashMap<>();

    private ReadyProcess() {}

    /** Starts a worker that is likely to be needed; that it cannot be started is found when it is. */
    public static void start(List<String> command) {
        try {
            READY.put(List.copyOf(command), new ProcessBuilder(command).start());
        } catch (IOException e) {
            // who needs one tries again, and says so
        }
    }

    /** The worker that was started by just this command, once; otherwise one that is started now. */
    static Process of(List<String> command) throws IOException {
        Process ready = READY.remove(command);
        return ready != null && ready.isAlive() ? ready : new ProcessBuilder(command).start();
    }
}
