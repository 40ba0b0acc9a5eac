package dev.gouji.bulk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hex digits. */
final class Sha256 {

    private Sha256() {}

    /** Of these bytes: 64 digits. */
    static String hex(byte[] bytes) {
        return hex(digest(), bytes);
    }

    /** What a digest comes to with these bytes more. */
    static String hex(MessageDigest digest, byte[] bytes) {
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    /** A new digest. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
