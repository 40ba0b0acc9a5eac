package dev.gouji.hostile;

import java.io.IOException;

/**
 * An input that is built to harm. What it must come to stands in {@code docs/hostile.md}, what it may cost in {@link
 * Allowance}.
 *
 * @param name short and stable; it names the file it is given as too: {@code zip/bomb} → {@code bomb.zip}
 * @param what it tries
 * @param making its bytes
 */
record HostileCase(String name, String what, Making making) {

    /** Makes the bytes. */
    @FunctionalInterface
    interface Making {
        byte[] bytes() throws IOException;
    }

    /** The name of the file. */
    String file() {
        int slash = name.indexOf('/');
        return name.substring(slash + 1) + "." + name.substring(0, slash);
    }
}
