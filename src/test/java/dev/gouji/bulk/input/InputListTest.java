package dev.gouji.bulk.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListTest {

    @TempDir
    Path folder;

    @Test
    void aFileGivenByItselfIsNamedByItsName() throws Exception {
        file("县/镇/报告.docx");
        assertEquals(List.of("报告.docx"), documents(at("县/镇/报告.docx")));
    }

    @Test
    void aFileInAFolderIsNamedByItsPathInThere() throws Exception {
        file("县/镇/报告.docx");
        file("县/年报.pdf");
        assertEquals(List.of("年报.pdf", "镇/报告.docx"), documents(at("县")));
    }

    @Test
    void withSeveralInputsEachNameBeginsWithTheInputsOwn() throws Exception {
        file("县/镇/报告.docx");
        file("市/年报.pdf");
        file("单.html");
        assertEquals(List.of("单.html", "县/镇/报告.docx", "市/年报.pdf"), documents(at("市"), at("单.html"), at("县") + "/"));
    }

    @Test
    void equalNamesOfSeveralInputsAreAUsageError() throws Exception {
        file("县/报告.docx");
        file("市/报告.docx");
        assertUsage("one name", at("县/报告.docx"), at("市/报告.docx"));
    }

    @Test
    void theSameInputTwiceIsOneInput() throws Exception {
        file("县/报告.docx");
        assertEquals(List.of("报告.docx"), documents(at("县"), at("县") + "/../县"));
        assertEquals(List.of("报告.docx"), documents(at("县/报告.docx"), at("县/./报告.docx")));
        assertEquals(List.of("县/报告.docx"), documents(at("县/报告.docx"), at("县")));
    }

    @Test
    void anInputThatDoesNotExistIsAUsageError() throws Exception {
        file("有.docx");
        assertUsage("no such input", at("有.docx"), at("无.docx"));
        assertUsage("no such input", "");
        assertUsage("no such input", "a\0b");
    }

    @Test
    void anEmptyFolderHasNoInputs() throws Exception {
        assertEquals(List.of(), documents(folder.toString()));
    }

    @Test
    void inputsAreSortedByTheUtf8BytesOfTheirNames() throws Exception {
        for (String name : List.of("\uFF0F.txt", "\uD800\uDC00.txt", "a.txt", "a/b.txt", "a-.txt", "Z.txt", "中.txt")) {
            file(name);
        }
        assertEquals(
                List.of("Z.txt", "a-.txt", "a.txt", "a/b.txt", "中.txt", "\uFF0F.txt", "\uD800\uDC00.txt"),
                documents(folder.toString()));
    }

    @Test
    void lockFilesHiddenFilesAndSystemFilesAreSkippedEach() throws Exception {
        List<String> ignored = List.of("~$报告.docx", ".DS_Store", "Thumbs.db", "DESKTOP.INI", ".隐藏.docx");
        for (String name : ignored) {
            file("县/" + name);
        }
        file("县/报告~$.docx");
        List<Input> inputs = inputs(at("县"));
        assertEquals(6, inputs.size());
        for (Input input : inputs) {
            assertEquals(ignored.contains(input.document()) ? ErrorCode.IGNORED_FILE : null, input.skip());
        }
        assertEquals(ErrorCode.IGNORED_FILE, inputs(at("县/~$报告.docx")).get(0).skip());
    }

    @Test
    void linksAndHiddenFoldersAreOneLineEachAndNotEntered() throws Exception {
        file("外/秘.docx");
        file("县/.git/报告.docx");
        file("县/报告.docx");
        link("县/链到文件夹", at("外"));
        link("县/链到文件.docx", at("外/秘.docx"));
        link("县/断链", at("没有"));
        link("县/自己", at("县"));
        assertEquals(
                List.of(
                        ".git ignored-file",
                        "报告.docx",
                        "断链 ignored-file",
                        "自己 ignored-file",
                        "链到文件.docx ignored-file",
                        "链到文件夹 ignored-file"),
                lines(at("县")));
    }

    @Test
    void aLinkThatIsGivenIsFollowed() throws Exception {
        file("外/秘.docx");
        link("链", at("外"));
        assertEquals(List.of("秘.docx"), documents(at("链")));
    }

    @Test
    void aLinkThatIsGivenBesideItsFolderIsConverted() throws Exception {
        file("外/秘.docx");
        file("县/报告.docx");
        link("县/链.docx", at("外/秘.docx"));
        assertEquals(List.of("县/报告.docx", "链.docx"), lines(at("县"), at("县/链.docx")));
    }

    @Test
    void aPipeInAFolderIsSkippedAndNotWaitedFor() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        Process shell = new ProcessBuilder("/usr/bin/mkfifo", at("管道")).start();
        Assumptions.assumeTrue(shell.waitFor() == 0, "the file system has no pipes");
        assertEquals(List.of("管道 ignored-file"), lines(folder.toString()));
    }

    @Test
    void theOutputFolderIsNeverAnInput() throws Exception {
        file("县/报告.docx");
        file("县/out/figures.csv");
        link("别名", at("县/out"));
        assertEquals(List.of("报告.docx"), documents(InputList.of(List.of(at("县")), none(), Path.of(at("县/out")))));
        assertEquals(List.of("报告.docx"), documents(InputList.of(List.of(at("县")), none(), Path.of(at("别名")))));
        assertEquals(
                List.of("out/figures.csv", "报告.docx"),
                documents(InputList.of(List.of(at("县")), none(), Path.of(at("县/other")))));
        for (String given : List.of(at("县/out"), at("县/out/figures.csv"), at("别名"))) {
            UsageException error = assertThrows(
                    UsageException.class, () -> InputList.of(List.of(given), none(), Path.of(at("县/out"))));
            assertTrue(error.text().en().contains("output folder"));
        }
    }

    @Test
    void listedPathsStayAsWrittenButForTheirBeginning() throws Exception {
        file("县/报告.docx");
        file("县/里/内.docx");
        String root = folder.toString();
        String name = root.substring(1);
        assertEquals(
                List.of(name + "/县/报告.docx", name + "/县/里/内.docx"),
                documents(listed("\uFEFF" + root + "/县/报告.docx\r\n\n" + root + "/县/里\n" + root + "/县/报告.docx")));
    }

    @Test
    void listedNamesLoseTheirLeadingSlashesAndDots() {
        assertEquals("a/b", PathList.document("./a/b"));
        assertEquals("a/b", PathList.document("//a/b/"));
        assertEquals("a/./b", PathList.document("././a/./b/."));
        assertEquals("", PathList.document("."));
        assertEquals(".a/b", PathList.document(".a/b"));
    }

    @Test
    void aListedPathWithTwoDotsIsAUsageErrorThatNamesTheLine() throws Exception {
        file("县/报告.docx");
        UsageException error =
                assertThrows(UsageException.class, () -> listed(at("县/报告.docx") + "\n" + at("县/../县/报告.docx") + "\n"));
        assertTrue(error.text().en().contains("line 2"), error.text().en());
        assertTrue(error.text().zh().contains("第 2 行"), error.text().zh());
    }

    @Test
    void aListThatIsNoUtf8OrHasNoEndIsAUsageError() {
        byte[] gbk = {(byte) 0xD5, (byte) 0xFE, '\n'};
        assertThrows(UsageException.class, () -> InputList.of(List.of("-"), new ByteArrayInputStream(gbk), null));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertThrows(UsageException.class, () -> InputList.of(List.of("-"), endless, null));
    }

    @Test
    void aListedPathThatDoesNotExistIsAUsageError() {
        assertThrows(UsageException.class, () -> listed(at("无.docx")));
    }

    @Test
    void aListBesideOtherInputsLeavesItsPathsAsWritten() throws Exception {
        file("县/报告.docx");
        file("市/年报.pdf");
        InputStream in = new ByteArrayInputStream(at("县/报告.docx").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of("市/年报.pdf", at("县/报告.docx").substring(1)),
                Set.copyOf(documents(InputList.of(List.of(at("市"), "-"), in, null))));
    }

    @Test
    void aNameThatIsNoUtf8IsAFailedLineThatShowsItsBytes() throws Exception {
        file("县/报告.docx");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to make such a name with");
        // what unpacking a Chinese archive leaves behind: names in GBK
        String script = "cd \"$1\" && n=$(printf '\\325\\376') && mkdir $n && : >$n/a && : >\"$n b.docx\"";
        Process shell = new ProcessBuilder("/bin/sh", "-c", script, "sh", at("县")).start();
        Assumptions.assumeTrue(shell.waitFor() == 0, "the file system refuses such names");
        assertEquals(List.of("%D5%FE unsafe-path", "%D5%FE%20b.docx unsafe-path", "报告.docx"), lines(at("县")));
    }

    @Test
    void aNameThatIsNoUtf8AndTheNameThatShowsItsBytesAreToldApart() throws Exception {
        file("县/%FF.docx");
        file("县/%FF (2).docx");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to make such a name with");
        String script = "cd \"$1\" && n=$(printf '\\377') && : >$n.docx";
        Process shell = new ProcessBuilder("/bin/sh", "-c", script, "sh", at("县")).start();
        Assumptions.assumeTrue(shell.waitFor() == 0, "the file system refuses such names");
        assertEquals(List.of("%FF (2).docx", "%FF (3).docx unsafe-path", "%FF.docx"), lines(at("县")));
    }

    @Test
    void whatIsCalledAsAMemberOfAnArchiveWouldBeIsToldApart() throws Exception {
        file("县/a.zip");
        file("县/a.zip!/b.docx");
        file("县/a.zip!/c.zip!/d.docx");
        file("县/b.zip!/b.docx");
        assertEquals(
                List.of("a.zip", "a.zip! (2)/b.docx", "a.zip! (2)/c.zip!/d.docx", "b.zip!/b.docx"), lines(at("县")));
    }

    @Test
    void namesWithControlsAndLineFeedsAreNamesLikeOthers() throws Exception {
        List<String> names =
                List.of("a\nb.docx", "a\tb.docx", "\u001B[2J.docx", "\u202Excod.txt", "\r", "a\\b.docx", " ");
        try {
            for (String name : names) {
                file("县/" + name);
            }
        } catch (IOException | InvalidPathException e) {
            Assumptions.abort("the file system refuses such names");
        }
        assertEquals(Set.copyOf(names), Set.copyOf(documents(at("县"))));
    }

    @Test
    void whatLiesDeeperThanTheSystemReachesIsAFailedLine() throws Exception {
        file("县/报告.docx");
        String step = "深".repeat(60);
        Path deep = folder.resolve("县");
        while (deep.toString().getBytes(StandardCharsets.UTF_8).length < 3700) {
            deep = deep.resolve(step);
        }
        Path below = folder.resolve("x").resolve(step).resolve(step);
        try {
            Files.createDirectories(deep);
            Files.createDirectories(below.resolve(step));
            Files.move(folder.resolve("x"), deep.resolve("x"));
        } catch (IOException e) {
            Assumptions.abort("the file system does not reach so deep");
        }
        List<Input> inputs = inputs(at("县"));
        // before anything can fail: nobody else could delete it
        Files.move(deep.resolve("x"), folder.resolve("x"));
        assertEquals(
                Arrays.asList(null, ErrorCode.PATH_TOO_LONG),
                inputs.stream().map(Input::skip).toList());
        assertTrue(
                inputs.get(1).document().endsWith("/x/" + step + "/" + step),
                inputs.get(1).document());
    }

    @Test
    void aFolderThatMayNotBeListedIsAFailedLine() throws Exception {
        file("县/密/报告.docx");
        Path closed = Path.of(at("县/密"));
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not for this user");
        assertEquals(List.of("密 no-permission"), lines(at("县")));
        assertTrue(closed.toFile().setReadable(true));
    }

    private void file(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, name);
    }

    private void link(String name, String target) {
        try {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static InputStream none() {
        return InputStream.nullInputStream();
    }

    private static List<Input> listed(String text) throws UsageException {
        return InputList.of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static List<Input> inputs(String... arguments) throws UsageException {
        return InputList.of(List.of(arguments), none(), null);
    }

    private static List<String> documents(String... arguments) throws UsageException {
        return documents(inputs(arguments));
    }

    private static List<String> documents(List<Input> inputs) {
        return inputs.stream().map(Input::document).toList();
    }

    private static List<String> lines(String... arguments) throws UsageException {
        return inputs(arguments).stream()
                .flatMap(input -> Stream.of(input.document()
                        + (input.skip() == null ? "" : " " + input.skip().code())))
                .toList();
    }

    private static void assertUsage(String words, String... arguments) {
        UsageException error = assertThrows(UsageException.class, () -> inputs(arguments));
        assertTrue(error.text().en().contains(words), error.text().en());
    }
}
