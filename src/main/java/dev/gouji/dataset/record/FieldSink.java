package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * Takes the fields of a record in its schema's order, whatever becomes of them; every value may be
 * null.
 *
 * @param <E> what it throws where it cannot take one
 */
public interface FieldSink<E extends Exception> {

    /** A field that holds a text. */
    void text(String field, String value) throws E;

    /** A field that holds a number. */
    void number(String field, BigDecimal value) throws E;

    /** A field that holds a whole number. */
    void number(String field, Integer value) throws E;

    /** A field that holds true or false. */
    void flag(String field, boolean value) throws E;

    /** A field that holds an object or an array. */
    void nested(String field, JsonNode value) throws E;
}
