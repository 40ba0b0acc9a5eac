package dev.gouji.review.serve;

import java.util.Map;

/**
 * What a browser asks for, after it was let in.
 *
 * @param method {@code GET} or {@code POST}
 * @param query the parameters of the address, the first of each name
 * @param body whole; empty when there is none, and never longer than {@link LoopbackServer#LONGEST_BODY}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(String method, Map<String, String> query, byte[] body) {

    /** A parameter; empty when it is not there. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** A parameter that is a number from 0; {@code otherwise} when it is not there or is none. */
    public int number(String name, int otherwise) {
        String text = parameter(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
