package dev.gouji.bulk.collect;

import dev.gouji.dataset.record.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A hash over texts, each told apart from the next. Used by one thread. */
final class StateHash {

    private final MessageDigest digest = Sha256.digest();

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** 64 digits; ends the hash. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
