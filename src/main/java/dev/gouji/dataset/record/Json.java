package dev.gouji.dataset.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** JSON text with stable bytes: fields as put, decimals plain, line feeds alone, on every platform. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter LINE = MAPPER.writer().with(new ObeyedCharacters());

    private static final ObjectWriter PRETTY =
            LINE.with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private static final ObjectReader EXACT = MAPPER.readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

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

    /** The values of a stream, numbers to the last digit as they are written; closing it closes the stream. */
    public static MappingIterator<JsonNode> records(InputStream in) throws IOException {
        return EXACT.readValues(in);
    }

    /** On one line, without a line feed at its end. */
    public static String line(JsonNode node) {
        return write(LINE, node);
    }

    /** As {@link #line(JsonNode)}, of a text that UTF-8 can hold; null stays null. */
    public static String line(String text) {
        if (text != null && ObeyedCharacters.areNoneIn(text)) {
            return '"' + text + '"';
        }
        return line(JsonNodeFactory.instance.textNode(text));
    }

    /** For people, indented by two spaces, without a line feed at its end. */
    public static String pretty(JsonNode node) {
        return write(PRETTY, node);
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }
}
