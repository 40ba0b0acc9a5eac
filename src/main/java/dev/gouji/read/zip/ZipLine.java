package dev.gouji.read.zip;

import java.nio.charset.StandardCharsets;

/**
 * A line of the directory of a ZIP archive. Immutable.
 *
 * @param flags bit 0: encrypted; bit 11: the name is in UTF-8
 * @param method how the entry is packed; 0: not at all, 8: deflated
 * @param checksum CRC-32 of the unpacked bytes
 * @param packed how many packed bytes there are to be
 * @param size how many unpacked
 * @param madeBy the system that packed it; 3: Unix
 * @param attributes of the file there
 * @param rawName as written, a character for each byte
 * @param unicodeName by the field of Info-ZIP; null when there is none that belongs to the name
 * @param header where the entry's own header is
 * @param start where its packed bytes begin; -1 when its header is not where the directory says
 */
public record ZipLine(
        int flags,
        int method,
        long checksum,
        long packed,
        long size,
        int madeBy,
        long attributes,
        String rawName,
        String unicodeName,
        long header,
        long start) {

    /** The name as written. */
    public byte[] nameBytes() {
        return rawName.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether it takes a password to unpack it. */
    public boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    /** Whether the name is said to be in UTF-8. */
    public boolean isUtf8() {
        return (flags & 0x800) != 0;
    }

    /** Whether it is a link: Unix keeps the mode of the file in the upper half of the attributes; 0120000 is one. */
    public boolean isLink() {
        return madeBy == 3 && (attributes >>> 28) == 0xA;
    }
}
