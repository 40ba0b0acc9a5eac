package dev.gouji.read.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.bound.Limits;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.pack.Members;
import dev.gouji.read.pack.NameDecoder;
import dev.gouji.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {

    private static final String LONG = "年度报告".repeat(40) + "/甲.txt";
    private static final byte[] TEXT = "正文".getBytes(StandardCharsets.UTF_8);

    private static void holds(byte[] container, String... lines) {
        Members members = Members.of(container);
        assertEquals(List.of(lines), members.lines());
        assertEquals("ok", members.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void chineseNamesOfAZipAreReadInWhateverCharset(String charset) {
        holds(
                Archives.zip(Charset.forName(charset), "二〇二三年/", "二〇二三年/水务局.txt", "b.txt"),
                "二〇二三年/水务局.txt = 二〇二三年/水务局.txt",
                "b.txt = b.txt");
    }

    @Test
    void utf8NamesThatAreNotLabelledAreRead() {
        byte[] labelled = Archives.zip(StandardCharsets.UTF_8, "水务局.txt");
        byte[] plain = Archives.withField(Archives.withField(labelled, 0x02014b50, 8, 2, 8), 0x04034b50, 6, 2, 8);
        holds(plain, "水务局.txt = 水务局.txt");
    }

    @Test
    void westernNamesOfOldAreNotTakenForChinese() {
        holds(Archives.zip(Charset.forName("IBM437"), "Müller.txt"), "Müller.txt = Müller.txt");
    }

    @Test
    void namesOfTwoSystemsInOneArchiveAreReadEachByItself() {
        NameDecoder decoder = NameDecoder.of(
                List.of("水务局".getBytes(TextDecoder.GB18030), "教育局".getBytes(StandardCharsets.UTF_8)),
                NameDecoder.dos());
        assertEquals("水务局", decoder.decode("水务局".getBytes(TextDecoder.GB18030)));
        assertEquals("教育局", decoder.decode("教育局".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "../甲.txt, %2E%2E/甲.txt ! unsafe-path",
        "a/../../甲.txt, a/%2E%2E/%2E%2E/甲.txt ! unsafe-path",
        "/etc/甲.txt, etc/甲.txt = /etc/甲.txt",
        "C:\\报告\\甲.txt, 报告/甲.txt = C:\\报告\\甲.txt",
        "./甲.txt, 甲.txt = ./甲.txt",
        "a//甲.txt, a/甲.txt = a//甲.txt"
    })
    void namesAreMadeFitToBeShown(String written, String line) {
        assertEquals(
                List.of(line),
                Members.of(Archives.zip(StandardCharsets.UTF_8, written)).lines());
    }

    @Test
    void controlsInNamesAreShownAsNumbers() {
        assertEquals("a%0Ab%00.txt", MemberName.of("a\nb\0.txt").text());
        assertEquals("%00", MemberName.of("./").text());
        assertEquals(false, MemberName.of("x".repeat(2_000)).safe());
    }

    @Test
    void tarNamesAreReadInEveryWayTheyAreWritten() {
        List<String> names = List.of("甲.txt", LONG, "乙/", "->丙");
        String[] lines = {"甲.txt = 甲.txt", LONG + " = 488 bytes", "丙 ! ignored-file"};
        holds(Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, names), lines);
        holds(Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, TextDecoder.GB18030, names), lines);
        holds(Archives.tar(TarArchiveOutputStream.LONGFILE_POSIX, StandardCharsets.UTF_8, names), lines);
    }

    @Test
    void aTarInsideOtherPackingIsOneContainer() {
        byte[] tar =
                Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("甲/一.txt", "二.txt"));
        String[] lines = {"甲/一.txt = 甲/一.txt", "二.txt = 二.txt"};
        holds(Archives.gzip(tar), lines);
        holds(
                Archives.packed(out -> {
                    try (BZip2CompressorOutputStream packing = new BZip2CompressorOutputStream(out)) {
                        packing.write(tar);
                    }
                }),
                lines);
        holds(
                Archives.packed(out -> {
                    try (XZCompressorOutputStream packing = new XZCompressorOutputStream(out)) {
                        packing.write(tar);
                    }
                }),
                lines);
    }

    @Test
    void aFilePackedByItselfIsNamedByItsHeaderOrByItsContainer() {
        byte[] plain = Archives.gzip(TEXT);
        assertEquals(
                List.of("年报.txt = 正文"),
                Members.of("年报.txt.gz", plain, Limits.STANDARD).lines());
        assertEquals(List.of("container = 正文"), Members.of(plain).lines());
        byte[] named = Archives.packed(out -> {
            GzipParameters parameters = new GzipParameters();
            parameters.setFileName("目录/水务局.txt");
            parameters.setFileNameCharset(TextDecoder.GB18030);
            try (GzipCompressorOutputStream packing = new GzipCompressorOutputStream(out, parameters)) {
                packing.write(TEXT);
            }
        });
        holds(named, "水务局.txt = 正文");
    }

    @Test
    void sevenZipMembersComeInOrder() {
        holds(Archives.sevenZip("甲/一.txt", "甲/", "二.txt"), "甲/一.txt = 甲/一.txt", "二.txt = 二.txt");
    }

    @Test
    void emptyArchivesAreRead() {
        holds(Archives.zip(StandardCharsets.UTF_8));
        holds(Archives.sevenZip());
        holds(Archives.zip(StandardCharsets.UTF_8, "只有文件夹/"));
    }

    @Test
    void bytesBeforeAZipMoveItsEntries() {
        byte[] zip = Archives.zip(StandardCharsets.UTF_8, "甲.txt");
        byte[] moved = new byte[zip.length + 10];
        System.arraycopy(zip, 0, moved, 10, zip.length);
        System.arraycopy(zip, 0, moved, 0, 4);
        assertEquals(List.of("甲.txt = 甲.txt"), Members.of(moved).lines());
    }

    @Test
    void anArchiveThatIsCutKeepsWhatWasRead() {
        byte[] tar =
                Archives.tar(TarArchiveOutputStream.LONGFILE_GNU, StandardCharsets.UTF_8, List.of("甲.txt", "乙.txt"));
        Members cut = Members.of(Arrays.copyOf(tar, 512 * 3 + 4));
        assertEquals(List.of("甲.txt = 甲.txt", "乙.txt ! truncated"), cut.lines());
        assertEquals("truncated", cut.error());
        byte[] zip = Archives.zip(StandardCharsets.UTF_8, "甲.txt");
        assertEquals(
                "truncated", Members.of(Arrays.copyOf(zip, zip.length - 30)).error());
    }
}
