package dev.gouji.dataset.journal;

/**
 * Where bytes stand in the segments; an {@link IllegalArgumentException} for what can be no place at all.
 *
 * @param segment its number, from 1
 * @param offset of the first byte
 * @param length in bytes
 * @param checksum their CRC-32C
 */
public record Location(int segment, long offset, int length, int checksum) {

    /** Refuses what can be no place. */
    public Location {
        if (segment < 1 || offset < 0 || offset > Long.MAX_VALUE / 2 || length < 0) {
            throw new IllegalArgumentException("segment " + segment + ", " + length + " bytes at " + offset);
        }
    }
}
