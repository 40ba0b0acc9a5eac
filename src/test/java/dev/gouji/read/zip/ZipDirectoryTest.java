package dev.gouji.read.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("ByteBufferBackingArray")
class ZipDirectoryTest {

    private static final long FULL = 0xFFFF_FFFFL;

    private static ZipDirectory read(byte[] bytes) throws UnreadableException {
        return ZipDirectory.of(bytes, new Budget(Limits.STANDARD));
    }

    private static ErrorCode refusal(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> read(bytes)).code();
    }

    private static String content(ZipDirectory directory, int line) throws IOException {
        return new String(directory.open(directory.lines().get(line)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> names(ZipDirectory directory) {
        return directory.lines().stream()
                .map(line -> new String(line.nameBytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] two() {
        return new ZipBytes().entry("a.txt", "甲").entry("年报.txt", "乙乙").bytes();
    }

    @ParameterizedTest
    @CsvSource({
        "PK34,      true",
        "PK56,      true",
        "PK00PK34,  true",
        "PK78PK34,  true",
        "PK00PK56,  false",
        "PK0034,    false",
        "PK12,      false",
        "xPK34,     false",
        "'',        false"
    })
    void anArchiveBeginsWithAnEntryItsEndOrTheMarkOfASplitOne(String begin, boolean zip) {
        String bytes = begin.replace("34", "\3\4").replace("56", "\5\6").replace("78", "\7\b");
        assertEquals(zip, ZipDirectory.isZip(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aLineSaysWhatItsEntryIs() throws Exception {
        ZipDirectory directory = read(two());
        assertTrue(directory.isComplete());
        assertEquals(List.of("a.txt", "年报.txt"), names(directory));
        assertEquals("甲", content(directory, 0));
        assertEquals("乙乙", content(directory, 1));
        ZipLine line = directory.lines().get(0);
        CRC32 checksum = new CRC32();
        checksum.update("甲".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(0L, 3L, 3L), List.of((long) line.method(), line.packed(), line.size()));
        assertEquals(checksum.getValue(), line.checksum());
        assertEquals(0, line.header());
        assertEquals(35, line.start());
    }

    @Test
    void whatIsDeflatedIsInflated() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("注".repeat(100));
            zip.putNextEntry(new ZipEntry("a"));
            zip.write("公开".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        ZipDirectory directory = read(bytes.toByteArray());
        assertEquals("公开".repeat(100), content(directory, 0));
        assertTrue(directory.lines().get(0).packed() < 100);
    }

    @Test
    void aWayOfPackingThatIsNeitherIsRefused() throws Exception {
        ZipDirectory directory =
                read(new ZipBytes().entry("a", "x").withShort(10, 99).bytes());
        assertThrows(ZipException.class, () -> directory.open(directory.lines().get(0)));
    }

    @Test
    void bytesBeforeTheArchiveMoveItsOffsets() throws Exception {
        assertEquals("乙乙", content(read(ZipBytes.joined(new byte[99], two())), 1));
    }

    @Test
    void bytesBehindTheArchiveMayBeAComment() throws Exception {
        assertEquals("乙乙", content(read(ZipBytes.joined(two(), new byte[9])), 1));
    }

    @Test
    void fartherFromTheEndThanACommentReachesOnlyAnEndThatFitsIsTaken() throws Exception {
        byte[] behind = new byte[70_000];
        assertEquals("乙乙", content(read(ZipBytes.joined(two(), behind)), 1));
        assertEquals(
                ErrorCode.TRUNCATED,
                refusal(ZipBytes.joined("PK\3\4".getBytes(StandardCharsets.UTF_8), two(), behind)));
    }

    @Test
    void anArchiveWithoutEntriesHasNone() throws Exception {
        assertEquals(List.of(), read(new ZipBytes().bytes()).lines());
    }

    @Test
    void bytesWithoutADirectoryAreCutOffOrNoArchive() {
        byte[] archive = two();
        assertEquals(ErrorCode.TRUNCATED, refusal(Arrays.copyOf(archive, archive.length - 1)));
        assertEquals(ErrorCode.DAMAGED, refusal("年报".getBytes(StandardCharsets.UTF_8)));
        assertEquals(ErrorCode.DAMAGED, refusal(new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"4,  1,     UNSUPPORTED_FORMAT", "12, 100,   DAMAGED", "10, 65535, DAMAGED"})
    void anEndThatContradictsTheRestIsRefused(int field, int value, ErrorCode code) {
        byte[] archive = two();
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putShort(archive.length - 22 + field, (short) value);
        assertEquals(code, refusal(archive));
    }

    @Test
    void theEndOfALargeArchiveStandsBeforeTheEnd() throws Exception {
        byte[] archive = new ZipBytes().entry("a", "甲").wide();
        assertEquals("甲", content(read(archive), 0));
        archive[archive.length - 42]++;
        assertEquals(ErrorCode.DAMAGED, refusal(archive));
        archive[archive.length - 42]--;
        archive[archive.length - 98]++;
        assertEquals(ErrorCode.DAMAGED, refusal(archive));
    }

    @Test
    void valuesThatAreFullStandInAField() throws Exception {
        byte[] field = ZipBytes.field(1, ZipBytes.longs(3, 3, 0));
        byte[] archive = new ZipBytes()
                .entry("a", "甲", field)
                .withInt(20, FULL)
                .withInt(24, FULL)
                .withInt(42, FULL)
                .bytes();
        assertEquals("甲", content(read(archive), 0));
        assertEquals(3, read(archive).lines().get(0).size());
    }

    @Test
    void aFieldHoldsOnlyTheValuesThatAreFull() throws Exception {
        byte[] archive = new ZipBytes()
                .entry("a", "甲", ZipBytes.field(1, ZipBytes.longs(3)))
                .withInt(20, FULL)
                .bytes();
        assertEquals("甲", content(read(archive), 0));
        byte[] other = new ZipBytes()
                .entry("a", "甲", ZipBytes.field(2, ZipBytes.longs(3)))
                .withInt(20, FULL)
                .bytes();
        assertEquals(FULL, read(other).lines().get(0).packed());
    }

    private static byte[] unicode(int version, String ofName, byte... name) {
        CRC32 checksum = new CRC32();
        checksum.update(ofName.getBytes(StandardCharsets.UTF_8));
        ByteBuffer content = ZipBytes.buffer(5 + name.length);
        content.put((byte) version).putInt((int) checksum.getValue()).put(name);
        return ZipBytes.field(0x7075, content.array());
    }

    @Test
    void aNameInUnicodeHoldsWhereItBelongsToTheName() throws Exception {
        byte[] name = "年报".getBytes(StandardCharsets.UTF_8);
        assertEquals("年报", unicodeName(unicode(1, "a", name)));
        assertEquals("年报", unicodeName(ZipBytes.joined(ZipBytes.field(9, name), unicode(1, "a", name))));
        assertNull(unicodeName(unicode(1, "b", name)));
        assertNull(unicodeName(unicode(2, "a", name)));
        assertNull(unicodeName(unicode(1, "a")));
        assertNull(unicodeName(unicode(1, "a", (byte) 0xFF)));
        assertNull(unicodeName());
    }

    private static String unicodeName(byte... field) throws UnreadableException {
        return read(new ZipBytes().entry("a", "x", field).bytes())
                .lines()
                .get(0)
                .unicodeName();
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "0x7FFFFFF0", "-16"})
    void anEntryThatIsNotWhereTheDirectorySaysHasNoBytes(String offset) throws Exception {
        byte[] archive = new ZipBytes()
                .entry("a", "x")
                .withInt(42, Integer.decode(offset))
                .bytes();
        ZipDirectory directory = read(archive);
        assertEquals(-1, directory.lines().get(0).start());
        assertEquals("", content(directory, 0));
        assertEquals(0, directory.overlapping().size());
    }

    @Test
    void ofAnEntryThatIsCutOffThereIsWhatThereIs() throws Exception {
        byte[] archive = new ZipBytes().entry("a", "x").withInt(20, 1_000_000).bytes();
        ZipDirectory directory = read(archive);
        ZipLine line = directory.lines().get(0);
        assertArrayEquals(
                Arrays.copyOfRange(archive, 31, archive.length),
                directory.packed(line).readAllBytes());
    }

    @Test
    void entriesThatOverlapAreTold() throws Exception {
        assertEquals(0, read(two()).overlapping().size());
        ZipDirectory same = read(
                new ZipBytes().entry("a", "x").entry("b", "y").withInt(42, 0).bytes());
        assertEquals(1, same.overlapping().size());
        ZipDirectory beyond = read(new ZipBytes().entry("a", "x").withInt(20, 2).bytes());
        assertEquals(1, beyond.overlapping().size());
        ZipDirectory over = read(
                new ZipBytes().entry("a", "x").withInt(20, 9).entry("b", "y").bytes());
        assertEquals("b", new String(over.overlapping().iterator().next().nameBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void moreEntriesThanTheBoundAreRefused() {
        Budget budget = new Budget(new Limits(Map.of(Bound.ENTRIES, 1L)));
        UnreadableException refused = assertThrows(UnreadableException.class, () -> ZipDirectory.of(two(), budget));
        assertEquals(ErrorCode.LIMIT_ENTRIES, refused.code());
    }

    @Test
    void withoutADirectoryTheHeadersOfTheEntriesRemain() throws Exception {
        byte[] archive = two();
        ZipDirectory remains = ZipDirectory.remains(Arrays.copyOf(archive, archive.length - 1));
        assertFalse(remains.isComplete());
        assertEquals(List.of("a.txt", "年报.txt"), names(remains));
        assertEquals("乙乙", content(remains, 1));
        assertTrue(ZipDirectory.remains(archive).isComplete());
        assertEquals(List.of(), ZipDirectory.remains(new byte[9]).lines());
    }

    @Test
    void anEntryWhoseSizeStandsBehindItReachesToTheEnd() {
        byte[] archive = new ZipBytes().entry("a", "xyz").bytes();
        archive[6] = 8;
        byte[] cut = Arrays.copyOf(archive, 33);
        assertEquals(33, ZipDirectory.remains(cut).lines().get(0).packed());
    }

    @Test
    void ofADirectoryThatBreaksOffTheLinesBeforeRemain() {
        byte[] archive = new ZipBytes()
                .entry("a", "x")
                .entry("b", "y")
                .withShort(28, 0xFFFF)
                .bytes();
        assertEquals(List.of("a"), names(ZipDirectory.remains(archive)).subList(0, 1));
        assertTrue(ZipDirectory.remains(archive).isComplete());
    }

    @ParameterizedTest
    @CsvSource({
        "0x1,   3, 0,          encrypted",
        "0x800, 3, 0,          utf8",
        "0x800, 3, 0xA1FF0000, utf8 link",
        "0,     3, 0xA1FF0000, link",
        "0,     0, 0xA1FF0000, ''",
        "0,     3, 0x81A40000, ''",
        "0x806, 3, 0x41ED0000, utf8"
    })
    void flagsAndAttributesOfALine(String flags, int madeBy, String attributes, String said) throws Exception {
        byte[] archive = new ZipBytes()
                .entry("a", "x")
                .withShort(4, madeBy << 8 | 20)
                .withShort(8, Integer.decode(flags))
                .withInt(38, Long.decode(attributes))
                .bytes();
        ZipLine line = read(archive).lines().get(0);
        String words = (line.isEncrypted() ? "encrypted " : "")
                + (line.isUtf8() ? "utf8 " : "")
                + (line.isLink() ? "link" : "");
        assertEquals(said, words.strip());
    }
}
