package dev.gouji.dataset.journal;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.gouji.report.Conversion;
import dev.gouji.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Conversions, and what belongs to them, ↔ bytes: JSON of every component of every record, in
 * their order and without their names, deflated. Thread-safe. */
public final class ConversionCodec {

    private static final ObjectWriter WRITER = RecordMapper.JSON.writer();
    private static final ObjectReader CONVERSION = RecordMapper.JSON.readerFor(Conversion.class);
    private static final ObjectReader FINDING = RecordMapper.JSON.readerFor(Finding.class);

    private ConversionCodec() {}

    /** The bytes of a conversion: equal ones of equal conversions, with one version of the program. */
    public static byte[] encode(Conversion conversion) {
        return deflated(conversion);
    }

    /** The conversion that these bytes are of, equal to it in every component; an {@link IOException} for others. */
    public static Conversion decode(byte[] bytes) throws IOException {
        return decode(bytes, CONVERSION, Conversion.class);
    }

    /** The bytes of a finding. */
    public static byte[] encode(Finding finding) {
        return deflated(finding);
    }

    /** The finding that these bytes are of; an {@link IOException} for others. */
    public static Finding decodeFinding(byte[] bytes) throws IOException {
        return decode(bytes, FINDING, Finding.class);
    }

    /** The bytes of any record of {@code report}, or of a head. */
    public static byte[] encodeRecord(Record record) {
        return deflated(record);
    }

    /** The record of this type that these bytes are of; an {@link IOException} for others. */
    public static <T extends Record> T decodeRecord(byte[] bytes, Class<T> type) throws IOException {
        return decode(bytes, RecordMapper.JSON.readerFor(type), type);
    }

    private static <T> T decode(byte[] bytes, ObjectReader reader, Class<T> type) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return reader.readValue(in, type);
        } catch (RuntimeException e) {
            throw new IOException("not the bytes of a record", e);
        }
    }

    private static byte[] deflated(Object record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
            WRITER.writeValue(out, record);
        } catch (IOException e) {
            throw new UncheckedIOException("a record in memory can always be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
