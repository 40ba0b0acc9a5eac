package dev.gouji.read.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedEntriesTest {

    private static final Budget BUDGET = new Budget(Limits.STANDARD);

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "年报.doc.gz, 年报.doc",
        "年报.DOC.GZ, 年报.DOC",
        "年报.tgz,    年报.tar",
        "年报.tbz,    年报.tar",
        "年报.txz,    年报.tar",
        "年报.bz2,    年报",
        "年报.xz,     年报",
        ".gz,         .gz",
        "年报,        年报"
    })
    void aFilePackedByItselfIsNamedWithoutItsEnding(String name, String inner) throws Exception {
        Entries entries = PackedFile.open(Kind.GZIP, name, gzip("甲"), BUDGET);
        Entry entry = entries.next();
        assertEquals(inner, entry.name());
        assertEquals("甲", new String(entry.content().open().readAllBytes(), StandardCharsets.UTF_8));
        assertNull(entries.next());
    }

    @ParameterizedTest
    @CsvSource({"年报.doc, 年报.doc", "甲/乙\\年报.doc, 年报.doc", "' ', x"})
    void aNameInsideGoesBeforeThatOfTheFile(String told, String name) throws Exception {
        byte[] plain = gzip("甲");
        byte[] raw = told.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        plain[3] |= 8;
        named.write(plain, 0, 10);
        named.write(raw);
        named.write(0);
        named.write(plain, 10, plain.length - 10);
        assertEquals(
                name,
                PackedFile.open(Kind.GZIP, "x.gz", named.toByteArray(), BUDGET)
                        .next()
                        .name());
    }

    @Test
    void aFileThatIsBrokenFromTheStartIsSaidOfTheOneInIt() throws Exception {
        byte[] broken = gzip("甲");
        broken[10] = (byte) 0xFF;
        Entry entry = PackedFile.open(Kind.GZIP, "x.gz", broken, BUDGET).next();
        assertThrows(IOException.class, () -> entry.content().open());
    }

    @Test
    void eachInflatedByteIsChargedAlsoThoseThatArePassedOver() throws Exception {
        Budget small = new Budget(new Limits(Map.of(Bound.INFLATED, 10L)));
        ChargedStream stream = new ChargedStream(new ByteArrayInputStream(new byte[20]), small);
        assertEquals(8, stream.skip(8));
        assertEquals(0, stream.read());
        StreamRefusal refusal = assertThrows(StreamRefusal.class, () -> stream.read(new byte[9]));
        assertEquals(
                ErrorCode.LIMIT_INFLATED,
                StreamRefusal.in(new IOException(refusal)).code());
        assertNull(StreamRefusal.in(new IOException("another")));
    }

    @Test
    void skippingEndsWithTheStream() throws IOException {
        ChargedStream stream = new ChargedStream(new ByteArrayInputStream(new byte[5]), BUDGET);
        assertEquals(5, stream.skip(8));
        assertEquals(-1, stream.read());
    }

    /** A ZIP archive of one stored entry; bytes of its directory can be overwritten. */
    private static Entry zipped(String name, int at, int value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(1);
            entry.setCrc(0x8CDC1683L);
            zip.putNextEntry(entry);
            zip.write('x');
        }
        byte[] archive = bytes.toByteArray();
        archive[archive.length - 22 - 46 - name.length() + at] = (byte) value;
        return new ZipEntries(archive, BUDGET).next();
    }

    @ParameterizedTest
    @CsvSource({"a/, FOLDER", "a\\, FOLDER", "a, FILE"})
    void aFolderIsKnownByTheEndOfItsName(String name, Entry.Type type) throws Exception {
        assertEquals(type, zipped(name, 0, 'P').type());
    }

    @ParameterizedTest
    @CsvSource({
        "8,  1,  ENCRYPTED",
        "10, 99, UNSUPPORTED_FORMAT",
        "20, 2,  DAMAGED",
        "22, 1,  DAMAGED",
        "24, 2,  DAMAGED",
        "42, 9,  DAMAGED"
    })
    void anEntryThatCannotBeAsItSaysIsRefused(int at, int value, ErrorCode code) throws Exception {
        Entry entry = zipped("a", at, value);
        UnreadableException refused =
                assertThrows(UnreadableException.class, () -> entry.content().open());
        assertEquals(code, refused.code());
    }

    @Test
    void aDeflatedEntryCannotBeLargerThanDeflateCanMakeIt() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write('x');
        }
        byte[] archive = bytes.toByteArray();
        assertEquals(
                'x', new ZipEntries(archive, BUDGET).next().content().open().read());
        archive[archive.length - 22 - 47 + 25] = 0x7F;
        Entry lie = new ZipEntries(archive, BUDGET).next();
        assertThrows(UnreadableException.class, () -> lie.content().open());
    }
}
