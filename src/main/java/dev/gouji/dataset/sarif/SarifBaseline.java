package dev.gouji.dataset.sarif;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.dataset.record.Json;
import dev.gouji.document.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of an older run, by which those of this one are new or known. Used by one thread, for one log. */
public final class SarifBaseline {

    /** The name under which a result has the key that is the same when files are renamed or packed again. */
    static final String FINGERPRINT = "findingKey/v1";

    private final Map<String, String> left = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();

    private SarifBaseline() {}

    /**
     * The findings of a SARIF log of gouji's, or of a dataset folder.
     *
     * @throws DatasetException when it is neither, or cannot be read
     */
    public static SarifBaseline read(Path older) throws DatasetException {
        SarifBaseline baseline = new SarifBaseline();
        try {
            if (DatasetReader.isDataset(older)) {
                baseline.records(older.resolve("findings.ndjson"));
            } else {
                baseline.log(older);
            }
        } catch (IOException | RuntimeException e) {
            throw new DatasetException(
                    new Message(
                            "读不了作为基准的 " + older + "：应是 gouji 写的 SARIF 文件，或数据集文件夹",
                            "cannot read the baseline " + older
                                    + ": it should be a SARIF file of gouji's, or a dataset folder"),
                    e);
        }
        return baseline;
    }

    private void records(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var records = Json.records(in)) {
            while (records.hasNextValue()) {
                JsonNode record = records.nextValue();
                left.put(
                        record.get("finding_key").textValue(),
                        record.get("rule").textValue());
            }
        }
    }

    /** Looks at one result after the other; a log may be larger than memory. */
    private void log(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = Json.MAPPER.createParser(in)) {
            boolean found = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("results")) {
                    found = true;
                    results(parser);
                }
            }
            if (!found) {
                throw new IOException("no results");
            }
        }
    }

    private void results(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("results are no list");
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode result = Json.MAPPER.readTree(parser);
            String key = result.path("partialFingerprints").path(FINGERPRINT).textValue();
            if (key == null) {
                throw new IOException("a result without a fingerprint of gouji's");
            }
            if (!result.path("baselineState").asText().equals("absent")) {
                left.put(key, result.path("ruleId").asText());
            }
        }
    }

    /** {@code new}, or {@code unchanged} when the older run had it too. */
    String state(String key) {
        if (left.remove(key) != null) {
            met.add(key);
        }
        return met.contains(key) ? "unchanged" : "new";
    }

    /** What the older run had and this one has not: keys and rules, in the older order. */
    List<Map.Entry<String, String>> absent() {
        return new ArrayList<>(left.entrySet());
    }
}
