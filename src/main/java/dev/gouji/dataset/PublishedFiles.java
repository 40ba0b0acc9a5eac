package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.sql.SqlScripts;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Remembers what the dataset in a folder came of, and by the files' sizes and times whether it is still as it was. */
final class PublishedFiles {

    private static final String NAME = "published";

    private final GuardedFolder folder;
    private final GuardedFolder ours;

    PublishedFiles(GuardedFolder folder, GuardedFolder ours) {
        this.folder = folder;
        this.ours = ours;
    }

    /** What was noted of the dataset; null when it came of another state, or a file is not as it was. */
    String note(String state) throws IOException {
        JsonNode node = CheckedJson.read(ours, NAME);
        if (!node.path("state").asText().equals(state)) {
            return null;
        }
        Set<String> there = there();
        for (var entry : node.path("files").properties()) {
            // what is not the name of a file in the folder is not looked for
            String name = entry.getKey();
            if (!there.contains(name) || !entry.getValue().asText().equals(stamp(name))) {
                return null;
            }
        }
        return node.path("note").asText(null);
    }

    /** From here on the folder holds nothing in particular. */
    void forget() throws IOException {
        ours.delete(NAME);
    }

    void remember(String state, String note, List<String> names) throws IOException {
        ObjectNode node = Json.object().put("state", state).put("note", note);
        ObjectNode files = node.putObject("files");
        for (String name : names) {
            files.put(name, stamp(name));
        }
        CheckedJson.write(ours, NAME, node);
    }

    /** The names of what is there, and of what is in the one folder that belongs to a dataset. */
    private Set<String> there() throws IOException {
        Set<String> there = new HashSet<>();
        folder.names().forEach(name -> there.add(name.toString()));
        try (GuardedFolder scripts = folder.existing(SqlScripts.FOLDER)) {
            if (scripts != null) {
                scripts.names().forEach(name -> there.add(SqlScripts.FOLDER + "/" + name));
            }
        }
        return there;
    }

    private String stamp(String name) throws IOException {
        int inside = name.indexOf('/');
        if (inside < 0) {
            return stamp(folder.file(name));
        }
        try (GuardedFolder below = folder.existing(name.substring(0, inside))) {
            return stamp(below.file(name.substring(inside + 1)));
        }
    }

    private static String stamp(BasicFileAttributes file) {
        return file == null
                ? "none"
                : file.size() + " " + file.lastModifiedTime().to(TimeUnit.MICROSECONDS);
    }
}
