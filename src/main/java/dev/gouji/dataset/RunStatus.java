package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the last run in a dataset folder stands, or stood when it ended. Immutable.
 *
 * @param state whether it goes on, is done, or was ended before
 * @param phase what it was at: {@code convert}, {@code check} or {@code write}
 * @param done how many inputs are done, members among them
 * @param total how many there are, as far as is known
 * @param fresh how many of those done were converted in this run
 * @param seconds how long it had been running
 * @param outcomes status → how many
 * @param problems the last inputs that were not or not wholly read, the latest last
 */
public record RunStatus(
        State state,
        String phase,
        int done,
        int total,
        int fresh,
        long seconds,
        Map<String, Integer> outcomes,
        List<Problem> problems) {

    /** The file's name, among what is our own. */
    static final String NAME = "status";

    /** Whether a run goes on. */
    public enum State {
        RUNNING,
        DONE,
        /** It was killed, interrupted, or gave up; the same command takes it up. */
        INTERRUPTED;

        /** Its name in data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An input that was not or not wholly read.
     *
     * @param document its path as the dataset names it
     * @param error the code; null when there is none
     */
    public record Problem(String document, String error) {}

    /** Copies the list. */
    public RunStatus {
        problems = List.copyOf(problems);
    }

    /** The status of a folder; a {@link DatasetException} when there was no run in it. */
    public static RunStatus of(Path folder) throws DatasetException {
        try {
            return DatasetFolder.ask(folder, RunStatus::read).orElseThrow(() -> none(folder, null));
        } catch (ForeignFileException e) {
            throw new DatasetException(e.text(), e);
        } catch (IOException e) {
            throw none(folder, e);
        }
    }

    /** All of it as a line of JSON, without a line feed. */
    public String json() {
        return Json.line(node());
    }

    /** The same as a tree. */
    ObjectNode node() {
        ObjectNode node = Json.object().put("state", state.code()).put("phase", phase);
        node.put("done", done).put("total", total).put("fresh", fresh);
        node.put("seconds", seconds);
        ObjectNode counts = node.putObject("outcomes");
        outcomes.forEach(counts::put);
        ArrayNode list = node.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode entry = list.addObject();
            entry.set("document", Json.text(problem.document()));
            entry.put("error", problem.error());
        }
        return node;
    }

    private static RunStatus read(GuardedFolder ours) throws IOException {
        JsonNode node = CheckedJson.read(ours, NAME);
        if (node.isMissingNode()) {
            return null;
        }
        boolean held = DatasetFolder.isHeld(ours);
        State written = node.path("state").asText().equals("done") ? State.DONE : State.INTERRUPTED;
        State state = held ? State.RUNNING : written;
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        node.path("outcomes")
                .properties()
                .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue().asInt()));
        List<Problem> problems = new ArrayList<>();
        for (JsonNode problem : node.path("problems")) {
            problems.add(new Problem(
                    problem.path("document").asText(), problem.path("error").asText(null)));
        }
        return new RunStatus(
                state,
                node.path("phase").asText(),
                node.path("done").asInt(),
                node.path("total").asInt(),
                node.path("fresh").asInt(),
                node.path("seconds").asLong(),
                outcomes,
                problems);
    }

    private static DatasetException none(Path folder, IOException cause) {
        return new DatasetException(
                new Message(
                        folder + " 中没有 gouji 的数据集，或还没有运行过，或运行状态已损坏：请给出 convert -o 所用的文件夹，或再运行一次。",
                        "there is no dataset of gouji's in " + folder
                                + ", no run yet, or its status is damaged: name the folder that convert -o was given, or"
                                + " run it again"),
                cause);
    }
}
