package dev.gouji.review.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a browser is told.
 *
 * @param status as HTTP counts: 200 when all is well
 * @param type of the body
 * @param body whole
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String type, byte[] body) {

    private static final String JSON = "application/json; charset=utf-8";

    /** JSON that is all right. */
    public static Reply json(byte[] body) {
        return new Reply(200, JSON, body);
    }

    /** JSON that says what is wrong. */
    public static Reply json(int status, byte[] body) {
        return new Reply(status, JSON, body);
    }

    /** A picture. */
    public static Reply png(byte[] body) {
        return new Reply(200, "image/png", body);
    }

    /** Words for people. */
    public static Reply text(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
