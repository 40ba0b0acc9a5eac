package dev.gouji.review.serve;

import java.io.IOException;

/** Answers the requests of one address. Used by several threads at once. */
@FunctionalInterface
public interface Route {

    /**
     * The answer.
     *
     * @throws IOException when something cannot be read or written: the browser is told so, without any detail
     */
    Reply answer(Request request) throws IOException;
}
