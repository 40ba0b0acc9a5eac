package dev.gouji.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gouji.dataset.folder.CheckedLine;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A small file of our own: one line of JSON behind its checksum, so that what is read again is what was written. */
final class CheckedJson {

    private static final int LONGEST = 1 << 20;

    private CheckedJson() {}

    /** Puts it in place of the one that is there, at once. */
    static void write(GuardedFolder folder, String name, JsonNode node) throws IOException {
        folder.replace(name, CheckedLine.of(Json.line(node).getBytes(StandardCharsets.UTF_8)));
    }

    /** What was written; missing when there is no such file, or it is not as it was written. */
    static JsonNode read(GuardedFolder folder, String name) throws IOException {
        byte[] line = folder.head(name, LONGEST);
        byte[] json = line.length == 0 ? null : CheckedLine.bytes(Arrays.copyOf(line, line.length - 1));
        try {
            return json == null ? MissingNode.getInstance() : Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
