package dev.gouji.dataset.page;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.WholeText;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * JSON that can stand inside an HTML script element whatever its texts hold: {@code <}, {@code >}, {@code &}, the line
 * separators U+2028 and U+2029 and the characters that turn the direction of writing are escaped.
 */
final class PageJson {

    /** The longest text that is in the page. */
    static final int LONGEST_TEXT = 2_000;

    private static final int SAFE_DIGITS = 15;
    private static final int PLAIN_DIGITS = 60;

    private static final JsonMapper MAPPER = new JsonMapper(
            new JsonFactoryBuilder().characterEscapes(new Escapes()).build());

    private PageJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** In UTF-8, on one line. */
    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }

    /** A text that UTF-8 can hold, cut with … where it is very long; null stays null. */
    static JsonNode text(String text) {
        return text(text, LONGEST_TEXT);
    }

    /** The same, cut after so many characters. */
    static JsonNode text(String text, int longest) {
        return text == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(whole(text, longest));
    }

    /** A text without halves of surrogate pairs, cut with … after so many characters. */
    static String whole(String text, int longest) {
        // as many units as characters are never too many
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return WholeText.of(text);
        }
        return WholeText.of(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
    }

    /** A JSON number where a script holds it exactly, else its digits as text; null stays null. */
    static JsonNode number(BigDecimal value) {
        if (value == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        long digits = (long) bare.precision() - bare.scale();
        if (bare.scale() <= 0 && digits <= SAFE_DIGITS) {
            return JsonNodeFactory.instance.numberNode(bare.longValueExact());
        }
        boolean plain = Math.max(digits, Math.max(bare.scale(), bare.precision())) <= PLAIN_DIGITS;
        return JsonNodeFactory.instance.textNode(plain ? value.toPlainString() : bare.toString());
    }

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
            ascii[0x7F] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            boolean unseen = (character >= 0x80 && character < 0xA0)
                    || character == 0x61C
                    || (character >= 0x200B && character <= 0x200F)
                    || (character >= 0x2028 && character <= 0x202E)
                    || (character >= 0x2060 && character <= 0x206F)
                    || character == 0xFEFF;
            return unseen ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
        }
    }
}
