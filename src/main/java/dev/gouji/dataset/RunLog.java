package dev.gouji.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.RunStatus.State;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Tells of a run while it is under way: {@code run.log.ndjson} with a line for everything that is done and when, and a
 * {@link RunStatus} that is written anew every second. The only files that say when. Used by one thread.
 */
public final class RunLog implements Closeable {

    /** The file's name. */
    static final String NAME = "run.log.ndjson";

    private static final long PAUSE = 1_000;

    private final GuardedFolder ours;
    private final OutputStream out;
    private final RunCounts counts = new RunCounts(System::nanoTime);
    private State state = State.RUNNING;
    private long told;

    /** Begins the log of a run in a folder that is claimed for it; the log of the run before is kept among the older ones. */
    public RunLog(DatasetFolder folder) throws IOException {
        ours = folder.ours();
        out = folder.log(NAME);
        ObjectNode line = Json.object().put("event", "start");
        line.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        line.put("version", DataPackage.programVersion());
        write(line);
    }

    /** A phase begins, with so many steps. */
    public void phase(String name, int steps) throws IOException {
        counts.phase(name, steps);
        write(Json.object().put("event", "phase").put("phase", name).put("steps", steps));
        tell();
    }

    /** What was kept of so many inputs is damaged; they are converted again. */
    public void damaged(int inputs) throws IOException {
        write(Json.object().put("event", "damage").put("inputs", inputs));
    }

    /** An input is done, its own conversion first, then its members'; {@code nanoseconds} is the time that it took. */
    public void converted(List<ConversionHead> heads, boolean isFresh, long nanoseconds) throws IOException {
        counts.converted(heads, isFresh);
        for (ConversionHead head : heads) {
            ObjectNode line = Json.object().put("event", "document");
            line.set("document", Json.text(head.document()));
            line.put("status", head.status().code());
            line.put("error", head.error() == null ? null : head.error().code());
            line.put("reports", head.reports().size());
            line.put("fresh", isFresh);
            line.put("milliseconds", nanoseconds / 1_000_000);
            write(line);
        }
        if (counts.milliseconds() - told > PAUSE) {
            tell();
        }
    }

    /** The run came to its end; without this the log ends with the process. */
    public void finished() {
        state = State.DONE;
    }

    @Override
    public void close() throws IOException {
        if (state == State.RUNNING) {
            state = State.INTERRUPTED;
        }
        try (out) {
            write(Json.object().put("event", "end").put("state", state == State.DONE ? "done" : "stopped"));
            tell();
        }
    }

    private void write(ObjectNode line) throws IOException {
        line.put("milliseconds_from_start", counts.milliseconds());
        undisturbed(() -> RecordFiles.writeLine(out, line));
    }

    private void tell() throws IOException {
        told = counts.milliseconds();
        undisturbed(() -> {
            out.flush();
            CheckedJson.write(ours, RunStatus.NAME, counts.status(state).node());
        });
    }

    /** Has an interruption wait: Java closes the file to which a thread writes that was interrupted, and the last line was lost. */
    private static void undisturbed(Writing writing) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            writing.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
