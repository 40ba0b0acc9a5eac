package dev.gouji.read.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.read.pack.Archives;
import dev.gouji.read.pack.Members;
import dev.gouji.read.pack.NameDecoder;
import dev.gouji.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
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
    void aPackedTextLongerThanABlockIsNoTar() {
        byte[] text = "正文".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("container = 1200 bytes"),
                Members.of(Archives.gzip(text)).lines());
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

    /** Made by 7-Zip: one text, packed by a method that is not read, and one by the usual. */
    @ParameterizedTest
    @CsvSource({
        "PPMd, N3q8ryccAAR3W3STCgAAAAAAAABSAAAAAAAAAG3teIkA5cSGVfyLipsAAQQGAAEJCgAHCwEAASMDBAEFBgAAAQAMBgAICgH9Ix5fAAAFARkGAAAAAAAAEQ0AYQAuAHQAeAB0AAAAFAoBAE1mNPwHgN0BFQYBACCApIEAAA==",
        "ARM64, N3q8ryccAAQGqGMRBgAAAAAAAABCAAAAAAAAAGm7jHjmraPmlocBBAYAAQkGAAcLAQABAQoMBgAICgH9Ix5fAAAFARENAGEALgB0AHgAdAAAABQKAQBNZjT8B4DdARUGAQAggKSBAAA=",
        "BCJ2, N3q8ryccAARk1DP5GgAAAAAAAACCAAAAAAAAADGDukgAcytQbmUjGeVAAAAAAAAAAAAAAAAAAAAAAAEEBgAECQsFBQUABwsBAAQjAwEBBV0AEAAAIwMBAQVdABAAACMDAQEFXQAQAAAUAwMBGwQBBQAEAQMCAgYBAAwAAAYGAAgKAf0jHl8AAAUBGQsAAAAAAAAAAAAAABENAGEALgB0AHgAdAAAABQKAQBNZjT8B4DdARUGAQAggKSBAAA="
    })
    void aMethodThatIsNotReadIsNamed(String method, String archive) {
        Members members = Members.of(Base64.getDecoder().decode(archive));
        assertEquals(List.of("a.txt ! unsupported-format"), members.lines());
        assertTrue(members.message().contains(method), members.message());
    }

    @Test
    void whatIsPackedOtherwiseIsReadAllTheSame() {
        String mixed =
                "N3q8ryccAASUPT9QfAAAAAAAAAAgAAAAAAAAAKW5Vb4A5cSGVfyLipsAAQAJb3RoZXIgdGV4dAAAAIEzB64xmOMM5Zw6ZrE5JVxj0ohfGt/V+ewXGLM/tjsNOuNcSlPhMaa02trmm2SbnqodDtJIPKB+RVVEauXSUABTCOB8CFlIpX1vr03QVIULGyZArfd1gO8617s2sMxQAAAAFwYYAQlkAAcLAQABIwMBAQVdABAAAAx+CgFHz2QzAAA=";
        assertEquals(
                List.of("a.txt ! unsupported-format", "c.txt = other text"),
                Members.of(Base64.getDecoder().decode(mixed)).lines());
    }

    /** Made by GNU tar, in its own form and in that of pax: a file of holes and a text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "H4sIAAAAAAACA+3W0QnCMBDG8RslE8glPa6DOIGC4IMgaIRu4AYu4LNrdQ7bWhD1TWiD8v+9XLhAAh8c3Ha/28jEtONmQ+281ypZlFi5ptrV+n40NZewlBmcjnl1CEGKeWTwmcjYf57H1L79YHgIAICf0BDBpNaL3OSy+19/+7r/qddJJegcARTf/8pqb9f2cmYOAAAAAAAAAAAAgH9wB9EdZCgAKAAA",
                "H4sIAAAAAAACA+3YQU6DQBQGYNZzip5g+t6bYYBFt+rKmBgPMOokYmhrABPiBbyBF3DttXoOh6aLBhdGUzCt/7cheW8WwPATHnp+5buL4O9D3cwf1lVIDo8iZ+32GA2PJMYlbBxJ5sj2dWa2Lpl1yQSem9bX8VSS/0lkdn55o5snXzdBL/3jul6wGlTLVaySErtfXfllWPRPjDK0X6+Dr5ryJSy431vuu74t41rOirRwZMTqnNM8NYVI37370qVs22WVwMj0PG7d9XbnzsoqaMkpdQd+EXyTfyuWB/k3Ji6f0THlf3hxx5J/VeSGrGJXZGqXWELuAAAA4A91uAUjf//vzf+3uu3a6ed/yuxw/pcU8/8kfjGdM++6SM/xGynyP8s/Df//kQhh/p/C5uN98/aKHAAAAAAAAAAAnKpPVLiHlwAoAAA="
            })
    void aSparseFileOfATarIsNotSupportedAndTheNextOneIsRead(String archive) {
        assertEquals(
                List.of("hole ! unsupported-format", "b.txt = 正文"),
                Members.of(Base64.getDecoder().decode(archive)).lines());
    }
}
