package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page {@code 报告.html} in a folder, and what lies beside it. */
class SavedPageTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static final String DATA =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);

    private static final long MUCH = 1 << 20;

    @TempDir
    private Path folder;

    private Path picture(String name) throws IOException {
        Path picture = folder.toRealPath().resolve(name);
        Files.createDirectories(picture.getParent());
        return Files.write(picture, PNG);
    }

    private SavedPage page(String name, String html, long most) throws IOException {
        return SavedPage.of(folder.toRealPath().resolve(name), html.getBytes(StandardCharsets.UTF_8), most);
    }

    private SavedPage page(String html) throws IOException {
        return page("报告.html", html, MUCH);
    }

    private static String text(SavedPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告_files", "报告.files"})
    void aPictureOfTheFolderThatIsCalledLikeThePageStandsInIt(String name) throws IOException {
        Path picture = picture(name + "/图/1.png");
        SavedPage page = page("<img src='" + name + "/图/1.png'>");
        assertEquals("<img src=\"" + DATA + "\">", text(page));
        assertEquals(Set.of(picture), page.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.png", "图/1.png", "年报_files/1.png", "报告_files/../1.png", "报告_files"})
    void noOtherFileDoes(String name) throws IOException {
        picture("报告_files/2.png");
        picture("1.png");
        picture("图/1.png");
        picture("年报_files/1.png");
        String html = "<img src='" + name + "'>";
        assertEquals(html, text(page(html)));
        assertEquals(Set.of(), page(html).shown());
    }

    @Test
    void anotherFileIsWhatItIs() throws IOException {
        picture("报告_files/1.png");
        String html = "<img src='报告_files/1.png'>";
        assertEquals(html, text(page("报告.docx", html, MUCH)));
    }

    @Test
    void whatIsNoPictureByItsContentStaysAFile() throws IOException {
        Files.writeString(picture("报告_files/1.png"), "<html>");
        String html = "<img src='报告_files/1.png'>";
        assertEquals(html, text(page(html)));
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        picture("图/1.png");
        Files.createDirectory(folder.resolve("报告_files"));
        Files.createSymbolicLink(folder.resolve("报告_files/外"), folder.resolve("图"));
        Files.createSymbolicLink(folder.resolve("报告_files/2.png"), folder.resolve("图/1.png"));
        Files.createSymbolicLink(folder.resolve("报告.files"), folder.resolve("图"));
        String html = "<img src='报告_files/外/1.png'><img src='报告_files/2.png'><img src='报告.files/1.png'>";
        assertEquals(html, text(page(html)));
    }

    @Test
    void aPageHasNoMoreBytesWithItsPicturesThanAnInputMayHave() throws IOException {
        picture("报告_files/1.png");
        String html = "<img src='报告_files/1.png'>";
        assertEquals(html, text(page("报告.html", html, html.length() + 15)));
        assertTrue(text(page("报告.html", html, html.length() + 50)).contains(DATA));
    }

    @Test
    void thePagesThatMayShowAFileAreKnownByNames() {
        assertEquals(
                List.of("报告.html", "报告.htm", "报告.HTML", "报告.HTM"),
                SavedPage.mayShow(Path.of("报告_files", "图", "1.png")).stream()
                        .map(Path::toString)
                        .toList());
        assertEquals(List.of(), SavedPage.mayShow(Path.of("图", "1.png")));
        assertEquals(List.of(), SavedPage.mayShow(Path.of("_files", "1.png")));
    }
}
