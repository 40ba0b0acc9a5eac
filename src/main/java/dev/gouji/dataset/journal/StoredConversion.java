package dev.gouji.dataset.journal;

import dev.gouji.report.Conversion;
import java.io.IOException;
import java.util.Arrays;

/**
 * A conversion ready to be written, also by a process that did not make it.
 *
 * @param head what is kept of it in memory
 * @param payload the whole of it, as {@link ConversionCodec} has it; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredConversion(ConversionHead head, byte[] payload) {

    /** The stored form of a conversion. */
    public static StoredConversion of(Conversion conversion) {
        return new StoredConversion(ConversionHead.of(conversion), ConversionCodec.encode(conversion));
    }

    /** The head as JSON in UTF-8; {@link #of(byte[], byte[])} reads it. */
    public byte[] headBytes() {
        try {
            return RecordMapper.JSON.writeValueAsBytes(head);
        } catch (IOException e) {
            throw new IllegalStateException("a record in memory can always be written", e);
        }
    }

    /** From the bytes of the head and the payload; an {@link IOException} when the head is none. */
    public static StoredConversion of(byte[] headBytes, byte[] payload) throws IOException {
        return new StoredConversion(RecordMapper.JSON.readValue(headBytes, ConversionHead.class), payload);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredConversion that && head.equals(that.head) && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return head.hashCode();
    }
}
