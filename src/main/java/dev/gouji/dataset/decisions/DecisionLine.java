package dev.gouji.dataset.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A decision ↔ a line of {@code decisions.ndjson}: strict, since a decision that is misread is a wrong number. Thread-safe. */
public final class DecisionLine {

    /** The fields, in their order; every one stands in every line. */
    static final List<String> FIELDS = List.of(
            "decision_id",
            "at",
            "by",
            "organ",
            "year",
            "form",
            "key",
            "content_id",
            "raw",
            "evidence",
            "kind",
            "value",
            "mark",
            "rule",
            "undoes",
            "note");

    /** Longer texts of cells are cut in a decision: what was looked at is in its evidence. */
    private static final int LONGEST_RAW = 4_000;

    private static final int DEEPEST = 4;
    private static final int LONGEST_NUMBER = 64;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(DecisionFile.LONGEST_LINE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private DecisionLine() {}

    /** Says which field of a line is wrong. */
    static final class WrongField extends Exception {
        private static final long serialVersionUID = 1;

        WrongField(String field) {
            super(field);
        }
    }

    /** The record of a decision. */
    public static ObjectNode tree(Decision decision) {
        ObjectNode node = Json.object();
        node.put("decision_id", decision.id());
        node.put("at", decision.at());
        node.set("by", Json.text(decision.by()));
        node.set("organ", Json.text(decision.organ()));
        node.put("year", decision.year());
        node.put("form", decision.form());
        node.put("key", decision.key() == null ? null : decision.key().toString());
        node.put("content_id", decision.contentId());
        node.set("raw", Json.text(cut(decision.raw())));
        node.put("evidence", decision.evidence());
        node.put("kind", decision.kind().code());
        if (decision.kind() == DecisionKind.YEAR) {
            node.put("value", Integer.valueOf(decision.value()));
        } else if (decision.number() != null) {
            node.put("value", decision.number());
        } else {
            node.set("value", Json.text(decision.value()));
        }
        node.put("mark", decision.mark() == null ? null : decision.mark().code());
        node.put("rule", decision.rule());
        node.put("undoes", decision.undoes());
        node.set("note", Json.text(decision.note()));
        return node;
    }

    /** The record of a decision on one line, with what became of it and where. */
    public static String json(Decision decision, String standing, List<String> documents) {
        ObjectNode node = tree(decision);
        node.put("standing", standing);
        ArrayNode where = node.putArray("documents");
        documents.forEach(document -> where.add(Json.text(document)));
        return Json.line(node);
    }

    /** The line, with its line feed. */
    static byte[] bytes(Decision decision) {
        return (Json.line(tree(decision)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cut(String raw) {
        return raw == null || raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW);
    }

    /** Refuses a line that could not be read again. */
    static void check(byte[] line) throws WrongField {
        if (line.length > DecisionFile.LONGEST_LINE) {
            throw new WrongField("JSON");
        }
        decision(line);
    }

    /** The decision of a line; throws {@link WrongField} with the field that is missing, wrong or one too many. */
    static Decision decision(byte[] line) throws WrongField {
        JsonNode node;
        try {
            node = READER.readTree(line);
        } catch (IOException | RuntimeException e) {
            // a number with an exponent of ten digits is no JsonProcessingException
            throw new WrongField("JSON");
        }
        if (!node.isObject()) {
            throw new WrongField("JSON");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw new WrongField(name.substring(0, Math.min(name.length(), LONGEST_NUMBER)));
            }
        }
        for (String field : FIELDS) {
            if (!node.has(field)) {
                throw new WrongField(field);
            }
        }
        Decision decision = decision(node);
        DecisionRules.check(decision);
        return decision;
    }

    private static Decision decision(JsonNode node) throws WrongField {
        DecisionKind kind = code(DecisionKind.class, node, "kind");
        if (kind == null) {
            throw new WrongField("kind");
        }
        String at = text(node, "at");
        if (at == null) {
            throw new WrongField("at");
        }
        return new Decision(
                text(node, "decision_id"),
                at,
                text(node, "by"),
                text(node, "organ"),
                whole(node, "year"),
                text(node, "form"),
                key(node),
                text(node, "content_id"),
                text(node, "raw"),
                text(node, "evidence"),
                kind,
                value(node, kind),
                code(Mark.class, node, "mark"),
                text(node, "rule"),
                text(node, "undoes"),
                text(node, "note"));
    }

    private static String text(JsonNode node, String field) throws WrongField {
        JsonNode value = node.get(field);
        if (value.isNull()) {
            return null;
        }
        // null is null, never an empty string; but a cell may be empty
        if (!value.isTextual() || (value.textValue().isEmpty() && !field.equals("raw"))) {
            throw new WrongField(field);
        }
        return value.textValue();
    }

    private static Integer whole(JsonNode node, String field) throws WrongField {
        JsonNode value = node.get(field);
        if (value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new WrongField(field);
        }
        return value.intValue();
    }

    private static FigureKey key(JsonNode node) throws WrongField {
        String text = text(node, "key");
        try {
            return text == null ? null : FigureKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new WrongField("key");
        }
    }

    /** As the decision has it: numbers without an exponent. */
    private static String value(JsonNode node, DecisionKind kind) throws WrongField {
        JsonNode value = node.get("value");
        if (value.isNull()) {
            return null;
        }
        if (kind == DecisionKind.YEAR) {
            return String.valueOf(whole(node, "value"));
        }
        if (!kind.isOfFigure()) {
            return text(node, "value");
        }
        if (!value.isNumber() || !DecisionRules.isFigure(value.decimalValue())) {
            throw new WrongField("value");
        }
        return plain(value.decimalValue());
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }

    private static <E extends Enum<E>> E code(Class<E> type, JsonNode node, String field) throws WrongField {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new WrongField(field);
        }
    }
}
