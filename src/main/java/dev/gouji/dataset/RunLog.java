package dev.gouji.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.record.Json;
import dev.gouji.report.DocumentStatus;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells of a run while it is under way: {@code run.log.ndjson} with a line for everything that is done and when, and a
 * {@link RunStatus} that is written anew every second. The only files that say when. Used by one thread.
 */
public final class RunLog implements Closeable {

    private static final long PAUSE = 1_000_000_000L;
    private static final int PROBLEMS = 10;

    private final GuardedFolder ours;
    private final OutputStream out;
    private final long started = System.nanoTime();
    private final Map<DocumentStatus, Integer> outcomes = new EnumMap<>(DocumentStatus.class);
    private final Deque<ConversionHead> problems = new ArrayDeque<>();
    private String state = "running";
    private String phase = "";
    private int total;
    private int done;
    private int fresh;
    private long told = started;

    /** Begins the log of a run in a folder that is claimed for it. */
    public RunLog(DatasetFolder folder) throws IOException {
        ours = folder.ours();
        out = folder.log("run.log.ndjson");
        ObjectNode line = Json.object().put("event", "start");
        line.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        line.put("version", DataPackage.programVersion());
        write(line);
    }

    /** A phase begins, with so many steps. */
    public void phase(String name, int steps) throws IOException {
        phase = name;
        if (steps > total) {
            total = steps;
        }
        write(Json.object().put("event", "phase").put("phase", name).put("steps", steps));
        tell();
    }

    /** What was kept of so many inputs is damaged; they are converted again. */
    public void damaged(int inputs) throws IOException {
        write(Json.object().put("event", "damage").put("inputs", inputs));
    }

    /** A conversion is done; {@code nanoseconds} is the time that its input took. */
    public void converted(ConversionHead head, boolean isFresh, boolean isMember, long nanoseconds) throws IOException {
        done++;
        total += isMember ? 1 : 0;
        fresh += isFresh ? 1 : 0;
        outcomes.merge(head.status(), 1, Integer::sum);
        if (head.status() == DocumentStatus.FAILED || head.status() == DocumentStatus.PARTIAL) {
            problems.addLast(head);
            if (problems.size() > PROBLEMS) {
                problems.removeFirst();
            }
        }
        ObjectNode line = Json.object().put("event", "document");
        line.set("document", Json.text(head.document()));
        line.put("status", head.status().code());
        line.put("error", head.error() == null ? null : head.error().code());
        line.put("reports", head.reports().size());
        line.put("fresh", isFresh);
        line.put("milliseconds", nanoseconds / 1_000_000);
        write(line);
        if (System.nanoTime() - told > PAUSE) {
            tell();
        }
    }

    /** The run came to its end; without this the log ends with the process. */
    public void finished() {
        state = "done";
    }

    @Override
    public void close() throws IOException {
        if (state.equals("running")) {
            state = "stopped";
        }
        try (out) {
            write(Json.object().put("event", "end").put("state", state));
            tell();
        }
    }

    private void write(ObjectNode line) throws IOException {
        line.put("milliseconds_from_start", (System.nanoTime() - started) / 1_000_000);
        RecordFiles.writeLine(out, line);
    }

    private void tell() throws IOException {
        told = System.nanoTime();
        out.flush();
        ObjectNode node = Json.object().put("state", state).put("phase", phase);
        node.put("done", done).put("total", total).put("fresh", fresh);
        node.put("seconds", (told - started) / 1_000_000_000L);
        ObjectNode counts = node.putObject("outcomes");
        outcomes.forEach((status, count) -> counts.put(status.code(), count));
        ArrayNode list = node.putArray("problems");
        for (ConversionHead head : problems) {
            ObjectNode entry = list.addObject();
            entry.set("document", Json.text(head.document()));
            entry.put("error", head.error() == null ? null : head.error().code());
        }
        CheckedJson.write(ours, RunStatus.NAME, node);
    }
}
