package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** A record as a tree. */
record TreeSink(ObjectNode node) implements FieldSink<RuntimeException> {

    @Override
    public void text(String field, String value) {
        node.set(field, Json.text(value));
    }

    @Override
    public void number(String field, BigDecimal value) {
        node.put(field, value);
    }

    @Override
    public void number(String field, Integer value) {
        node.put(field, value);
    }

    @Override
    public void flag(String field, boolean value) {
        node.put(field, value);
    }

    @Override
    public void nested(String field, JsonNode value) {
        node.set(field, value);
    }
}
