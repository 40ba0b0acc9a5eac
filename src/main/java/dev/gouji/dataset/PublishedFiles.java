package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Remembers what the dataset in a folder came of, and by the files' sizes and times whether it is still as it was. */
final class PublishedFiles {

    private final Path folder;
    private final Path file;

    PublishedFiles(Path folder) {
        this.folder = folder;
        file = folder.resolve(DatasetFolder.OURS).resolve("published.json");
    }

    /** What was noted of the dataset; null when it came of another state, or a file is not as it was. */
    String note(String state) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(Files.readAllBytes(file));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return null;
        }
        if (!node.path("state").asText().equals(state)) {
            return null;
        }
        for (var entry : node.path("files").properties()) {
            if (!entry.getValue().asText().equals(stamp(folder.resolve(entry.getKey())))) {
                return null;
            }
        }
        return node.path("note").asText();
    }

    /** From here on the folder holds nothing in particular. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    void remember(String state, String note, List<String> names) throws IOException {
        ObjectNode node = Json.object().put("state", state).put("note", note);
        ObjectNode files = node.putObject("files");
        for (String name : names) {
            files.put(name, stamp(folder.resolve(name)));
        }
        Path aside = file.resolveSibling("published.new");
        Files.write(aside, Json.line(node).getBytes(StandardCharsets.UTF_8));
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String stamp(Path path) throws IOException {
        return Files.isRegularFile(path)
                ? Files.size(path) + " "
                        + Files.getLastModifiedTime(path).to(java.util.concurrent.TimeUnit.MICROSECONDS)
                : "none";
    }
}
