package dev.gouji.convert;

import dev.gouji.dataset.record.Sha256;

/** An original that is to be converted. The bytes are not copied, and nobody changes them. Used by one thread at a time. */
public final class Original {

    private final String document;
    private final byte[] bytes;
    private String sha256;

    /**
     * With a hash that is known already: hashing a large file takes as long as reading it.
     *
     * @param document its path as the dataset names it
     * @param bytes its whole content
     * @param sha256 of these bytes, 64 digits
     */
    public Original(String document, byte[] bytes, String sha256) {
        this.document = document;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** One that is hashed when its hash is asked for. */
    public static Original of(String document, byte[] bytes) {
        return new Original(document, bytes, null);
    }

    /** Its path as the dataset names it. */
    public String document() {
        return document;
    }

    /** Its whole content. */
    public byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of its bytes, 64 digits. */
    public String sha256() {
        if (sha256 == null) {
            sha256 = Sha256.hex(bytes);
        }
        return sha256;
    }
}
