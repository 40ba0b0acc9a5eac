package dev.gouji.dataset.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** JSON text with stable bytes: fields as put, decimals plain, line feeds alone, on every platform. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A text that UTF-8 can hold: half a surrogate pair becomes U+FFFD; null stays null. */
    public static JsonNode text(String text) {
        if (text == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.textNode(WholeText.of(text));
    }

    /** Writes trees to a stream as they come; closing it closes the stream. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.createGenerator(new BufferedOutputStream(out));
    }

    /** On one line, without a line feed at its end. */
    public static String line(JsonNode node) {
        return write(MAPPER.writer(), node);
    }

    /** For people, indented by two spaces, without a line feed at its end. */
    public static String pretty(JsonNode node) {
        return write(PRETTY, node);
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return harmless(writer.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }

    /**
     * Escapes the characters that a terminal, an editor or a script obeys and that JSON lets stand raw. They are in
     * strings alone, so that the values stay the same.
     */
    private static String harmless(String json) {
        int from = 0;
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i++) {
            if (isObeyed(json.charAt(i))) {
                out = out == null ? new StringBuilder(json.length() + 64) : out;
                out.append(json, from, i).append(String.format("\\u%04X", (int) json.charAt(i)));
                from = i + 1;
            }
        }
        return out == null ? json : out.append(json, from, json.length()).toString();
    }

    /** Delete and the controls of 8 bits, what turns the direction of writing, the line ends of scripts. */
    private static boolean isObeyed(char unit) {
        return unit >= 0x7F
                && (unit <= 0x9F
                        || unit == 0x61C
                        || (unit >= 0x200E && unit <= 0x200F)
                        || (unit >= 0x2028 && unit <= 0x202E)
                        || (unit >= 0x2066 && unit <= 0x2069));
    }
}
