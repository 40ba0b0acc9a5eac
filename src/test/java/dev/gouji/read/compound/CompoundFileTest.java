package dev.gouji.read.compound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundFileTest {

    /** Streams of fewer bytes stand in sectors of their own. */
    private static final int SMALL = 4096;

    private static byte[] numbered(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i / 7);
        }
        return bytes;
    }

    private static byte[] file(String name, byte[] stream) throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            made.createDocument(new ByteArrayInputStream(stream), name);
            return bytes(made);
        }
    }

    private static byte[] bytes(POIFSFileSystem made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.writeFilesystem(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65, SMALL - 1, SMALL, 100_000})
    void aStreamIsFoundWhateverItsSize(int length) throws IOException {
        CompoundFile.Stream stream = CompoundFile.of(file("WordDocument", numbered(length))).stream("worddocument");
        assertTrue(stream.whole());
        assertArrayEquals(numbered(length), stream.bytes());
    }

    @Test
    void namesAreThoseAtTheRootInLowerCase() throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            made.createDocument(new ByteArrayInputStream(numbered(9)), "Workbook");
            made.createDirectory("ObjectPool").createDocument("Inner", new ByteArrayInputStream(numbered(5)));
            CompoundFile file = CompoundFile.of(bytes(made));
            assertEquals(Set.of("workbook", "objectpool"), file.names());
            assertNull(file.stream("inner"));
            assertNull(file.stream("objectpool"), "a folder is no stream");
        }
    }

    @Test
    void streamsOfANameAreFoundInFoldersTooUpToSoMany() throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            made.createDirectory("A").createDocument("Package", new ByteArrayInputStream(numbered(5)));
            made.createDirectory("B").createDocument("Package", new ByteArrayInputStream(numbered(6)));
            CompoundFile file = CompoundFile.of(bytes(made));
            List<byte[]> found = file.streams("package", 9);
            assertEquals(Set.of(5, 6), Set.of(found.get(0).length, found.get(1).length));
            assertEquals(1, file.streams("package", 1).size());
        }
    }

    @Test
    void aFileIsKnownByItsFirstBytes() throws IOException {
        assertTrue(CompoundFile.isCompoundFile(file("a", numbered(1))));
        assertFalse(
                CompoundFile.isCompoundFile("PK\u0003\u0004".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    @Test
    void bytesThatAreNoneHaveNoNamesAndNoStreams() {
        CompoundFile file = CompoundFile.of(new byte[] {1, 2, 3});
        assertEquals(Set.of(), file.names());
        assertNull(file.stream("workbook"));
    }

    @Test
    void aStreamThatTheFileCutsShortIsNotWhole() throws IOException {
        byte[] whole = file("Workbook", numbered(100_000));
        // the stream's sectors stand before the directory, so the file is cut in a copy that ends within them
        CompoundFile file = CompoundFile.of(whole);
        assertFalse(file.isCut());
        assertTrue(CompoundFile.of(Arrays.copyOf(whole, whole.length / 2)).isCut());
    }

    @Test
    void aChainInACircleEnds() throws IOException {
        byte[] bytes = file("Workbook", numbered(100_000));
        int table = 512 + 512 * ((bytes[76] & 0xFF) | ((bytes[77] & 0xFF) << 8));
        int first = first(bytes);
        // the second sector of the stream leads back to the first
        int second = table + 4 * (first + 1);
        bytes[second] = (byte) first;
        bytes[second + 1] = (byte) (first >> 8);
        CompoundFile.Stream stream = CompoundFile.of(bytes).stream("workbook");
        assertFalse(stream.whole());
        assertEquals(2 * 512, stream.bytes().length);
    }

    /** The first sector of the only stream, as its entry behind the root's tells. */
    private static int first(byte[] bytes) {
        int directory = 512 + 512 * ((bytes[48] & 0xFF) | ((bytes[49] & 0xFF) << 8));
        int at = directory + 128 + 116;
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }

    @Test
    void anAllocationTableFarLargerThanTheFileIsToldOf() throws IOException {
        byte[] bytes = file("Workbook", numbered(10));
        assertFalse(CompoundFile.of(bytes).tellsOfMore());
        bytes[46] = 1;
        assertTrue(CompoundFile.of(bytes).tellsOfMore());
    }
}
