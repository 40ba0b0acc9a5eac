package dev.gouji.fuzz;

import java.util.Random;

/** Changes an original a little. */
@FunctionalInterface
interface Mutation {

    /** The changed bytes, or null when these bytes give no hold; {@code original} is not changed. */
    byte[] apply(byte[] original, Random random);
}
