package dev.gouji.dataset.journal;

/**
 * Where bytes stand in the segments.
 *
 * @param segment its number, from 1
 * @param offset of the first byte
 * @param length in bytes
 * @param checksum their CRC-32C
 */
public record Location(int segment, long offset, int length, int checksum) {}
