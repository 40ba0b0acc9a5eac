package dev.gouji.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.gouji.dataset.record.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the names of the documents from {@code documents.ndjson}, in which each line begins with one. */
final class DocumentNames {

    static final String FILE = "documents.ndjson";

    private static final String FIRST = "document";

    private DocumentNames() {}

    /** Hands the names over, up to where the file is none of a dataset. */
    static void read(InputStream in, Consumer<String> each) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(in)) {
            while (parser.nextToken() == JsonToken.START_OBJECT && FIRST.equals(parser.nextFieldName())) {
                String name = parser.nextTextValue();
                if (name == null) {
                    return;
                }
                each.accept(name);
                // over the rest of the record
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            // what stands before is counted
        }
    }
}
