package dev.gouji.read.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.pack.Members;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerHostileTest {

    private static final int DIRECTORY = 0x02014b50;
    private static final Limits SMALL = new Limits(Map.of(Bound.INFLATED, 1_000_000L, Bound.ENTRIES, 5L));

    /** Files of a size that is far beyond that of the archive. */
    private static byte[] bomb(int files, int size) {
        return Archives.packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (int i = 0; i < files; i++) {
                    zip.putNextEntry(new ZipEntry("f" + i));
                    zip.write(new byte[size]);
                }
            }
        });
    }

    @Test
    void aBombEndsAtTheBoundAndKeepsWhatWasBefore() {
        Members members = Members.of("bomb", bomb(4, 400_000), SMALL);
        assertEquals(
                List.of("f0 = 400000 bytes", "f1 = 400000 bytes", "f2 ! limit-inflated", "f3 ! limit-inflated"),
                members.lines());
        assertEquals("limit-inflated", members.error());
    }

    @Test
    void aSizeBeyondTheBoundIsNotEvenBegun() {
        assertEquals(
                List.of("f0 ! limit-inflated"),
                Members.of("bomb", bomb(1, 2_000_000), SMALL).lines());
        Limits bytes = new Limits(Map.of(Bound.BYTES, 100_000L));
        assertEquals(
                List.of("f0 ! limit-bytes"),
                Members.of("bomb", bomb(1, 200_000), bytes).lines());
    }

    @Test
    void tooManyEntriesEndAtTheBound() {
        Members zip = Members.of("many", bomb(6, 1), SMALL);
        assertEquals("limit-entries", zip.error());
        List<String> names = IntStream.range(0, 6).mapToObj(i -> i + ".txt").toList();
        byte[] tar = Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, names);
        Members members = Members.of("many", Archives.gzip(tar), SMALL);
        assertEquals(5, members.lines().size());
        assertEquals("limit-entries", members.error());
    }

    @Test
    void theStreamOfATarIsCountedAlsoWhereItIsPassedOver() {
        byte[] tar = Archives.packed(out -> {
            out.write(Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("a")), 0, 1024);
            byte[] link = Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("->b"));
            out.write(withTarSize(link, 3_000_000), 0, 512);
            out.write(new byte[3_000_320]);
        });
        Members members = Members.of("bomb", Archives.gzip(tar), SMALL);
        assertEquals("limit-inflated", members.error());
        assertEquals("a = a", members.lines().get(0));
    }

    @Test
    void oneFileThatNeverEndsIsStopped() {
        Members members = Members.of("zeros", Archives.gzip(new byte[3_000_000]), SMALL);
        assertEquals(List.of("zeros ! limit-inflated"), members.lines());
    }

    @Test
    void aSolidStreamIsCountedAlsoWhereItIsPassedOver() {
        Limits limits = new Limits(Map.of(Bound.INFLATED, 1_000L, Bound.BYTES, 20L));
        Members members = Members.of("solid", Archives.sevenZip("x".repeat(900), "y".repeat(900), "z"), limits);
        assertEquals("limit-inflated", members.error());
        assertTrue(members.lines().size() < 3, members.lines().toString());
    }

    @Test
    void entriesThatShareBytesAreRefused() {
        byte[] zip = Archives.zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        Members members = Members.of(Archives.withField(zip, DIRECTORY, 42, 4, 0));
        assertEquals(List.of("a.txt = a.txt", "b.txt ! damaged"), members.lines());
        assertEquals("damaged", members.error());
    }

    @Test
    void sizesThatAreLiesAreRefused() {
        byte[] zip = Archives.zip(StandardCharsets.UTF_8, "a.txt");
        for (long size : new long[] {3, 7, 100_000_000, 0xFFFF_FFF0L}) {
            String line = Members.of(Archives.withField(zip, DIRECTORY, 24, 4, size))
                    .lines()
                    .get(0);
            assertTrue(line.startsWith("a.txt ! "), line);
        }
        assertEquals(
                List.of("a.txt ! damaged"),
                Members.of(Archives.withField(zip, DIRECTORY, 20, 4, 1_000_000)).lines());
    }

    @Test
    void aWrongChecksumLosesOneFile() {
        byte[] zip = Archives.zip(StandardCharsets.UTF_8, "a.txt");
        assertEquals(
                List.of("a.txt ! damaged"),
                Members.of(Archives.withField(zip, DIRECTORY, 16, 4, 77)).lines());
    }

    @Test
    void encryptedFilesAreNamed() {
        byte[] zip = Archives.withField(Archives.zip(StandardCharsets.UTF_8, "a.txt"), DIRECTORY, 8, 2, 0x809);
        Members members = Members.of(zip);
        assertEquals(List.of("a.txt ! encrypted"), members.lines());
        assertEquals("encrypted", members.error());
    }

    @Test
    void unknownMethodsAreNamed() {
        byte[] zip = Archives.withField(Archives.zip(StandardCharsets.UTF_8, "a.txt"), DIRECTORY, 10, 2, 98);
        assertEquals(List.of("a.txt ! unsupported-format"), Members.of(zip).lines());
    }

    @Test
    void aDictionaryBeyondMeansIsRefused() {
        byte[] xz = Archives.packed(out -> {
            try (XZCompressorOutputStream packing = new XZCompressorOutputStream(out)) {
                packing.write(new byte[100]);
            }
        });
        assertEquals("ok", Members.of(xz).error());
        // the dictionary's size stands in the block's header, which has a checksum of its own
        ByteBuffer data = ByteBuffer.wrap(xz).order(ByteOrder.LITTLE_ENDIAN);
        int properties = 12 + 4;
        data.put(properties, (byte) 36);
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(xz, 12, 8);
        data.putInt(20, (int) checksum.getValue());
        Members members = Members.of(xz);
        assertEquals("unsupported-format", members.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar", "tgz", "7z", "xz"})
    void noChangeOfBytesBringsItDown(String format) {
        byte[] whole = switch (format) {
            case "zip" -> Archives.zip(StandardCharsets.UTF_8, "甲.txt", "乙/丙.txt", "d");
            case "tar" ->
                Archives.tar(TarArchiveOutputStream.LONGFILE_POSIX, StandardCharsets.UTF_8, List.of("甲.txt", "b"));
            case "tgz" ->
                Archives.gzip(Archives.tar(
                        TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("甲.txt", "b")));
            case "7z" -> Archives.sevenZip("甲.txt", "乙/丙.txt", "d");
            default ->
                Archives.packed(out -> {
                    try (XZCompressorOutputStream packing = new XZCompressorOutputStream(out)) {
                        packing.write(new byte[500]);
                    }
                });
        };
        Random random = new Random(7);
        Limits limits = new Limits(Map.of(Bound.INFLATED, 50_000L, Bound.ENTRIES, 50L));
        for (int round = 0; round < 400; round++) {
            byte[] changed = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 1 + random.nextInt(4) && changed.length > 8; i++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt(256);
            }
            if (Unpacker.takes(dev.gouji.read.kind.Sniffer.kindOf(changed))) {
                assertTrue(Members.of("x", changed, limits).lines().size() <= 50);
            }
        }
    }

    @Test
    void whatStandsBeforeAnEntryOfATarIsBounded() {
        byte[] named = Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("a"));
        named[156] = 'L';
        byte[] longName = withTarSize(named, 2_000_000);
        byte[] manyNames = withTarSize(named, 0);
        byte[] tar = Archives.packed(out -> {
            out.write(longName, 0, 512);
            out.write("a".repeat(2_000_384).getBytes(StandardCharsets.US_ASCII));
        });
        assertEquals("damaged", Members.of(tar).error());
        byte[] nested = Archives.packed(out -> {
            for (int i = 0; i < 20_000; i++) {
                out.write(manyNames, 0, 512);
            }
        });
        assertEquals("damaged", Members.of(nested).error());
    }

    private static byte[] withTarSize(byte[] tar, int size) {
        byte[] changed = tar.clone();
        byte[] digits = String.format("%011o", size).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, changed, 124, 11);
        Arrays.fill(changed, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += changed[i] & 0xFF;
        }
        System.arraycopy(String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII), 0, changed, 148, 8);
        return changed;
    }
}
