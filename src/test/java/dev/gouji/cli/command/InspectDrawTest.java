package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectDrawTest {

    private static final String SAMPLE = Path.of("samples", "city-2022.pdf").toString();

    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Command inspect(Path folder, String... more) {
        Stream<String> arguments = Stream.of("inspect", "--draw", folder.toString());
        return Command.gouji(Stream.concat(arguments, Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void everyPageIsAPictureAndOtherFilesAreLeftAlone() throws IOException {
        Path target = folder.resolve("new").resolve("pages");
        Command command = inspect(target, "--lang=en", SAMPLE);
        assertEquals(0, command.code(), command.err());
        assertEquals("Pages drawn: 3, in " + target + "\n", command.err());
        assertTrue(command.out().startsWith("city-2022.pdf\n"), command.out());
        assertEquals(List.of("page-1.png", "page-2.png", "page-3.png"), names(target));
        assertNotNull(ImageIO.read(target.resolve("page-3.png").toFile()));

        Files.writeString(target.resolve("page-1.png"), "an older picture");
        Files.writeString(target.resolve("page-9.png"), "of another file");
        Command again = inspect(target, "-q", SAMPLE);
        assertEquals("", again.err());
        assertEquals(List.of("page-1.png", "page-2.png", "page-3.png", "page-9.png"), names(target));
        assertNotNull(ImageIO.read(target.resolve("page-1.png").toFile()));
        assertEquals("of another file", Files.readString(target.resolve("page-9.png")));
    }

    @Test
    void aLinkIsReplacedAndNotFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "mine");
        Path target = Files.createDirectory(folder.resolve("pages"));
        Files.createSymbolicLink(target.resolve("page-1.png"), other);
        assertEquals(0, inspect(target, SAMPLE).code());
        assertEquals("mine", Files.readString(other));
        assertFalse(Files.isSymbolicLink(target.resolve("page-1.png")));
    }

    @Test
    void onlyAPdfHasPagesToDraw() throws IOException {
        Path target = folder.resolve("pages");
        String text = Path.of("samples", "town-2021.txt").toString();
        Command english = inspect(target, "--lang=en", text);
        assertEquals(2, english.code());
        assertEquals("", english.out());
        assertTrue(english.err().startsWith("gouji: only a PDF has pages to draw"), english.err());
        Command chinese = inspect(target, "--lang=zh", text);
        assertTrue(chinese.err().startsWith("gouji：只有 PDF 才有页面可画"), chinese.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void whatIsNoFolderIsRefusedBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path target : List.of(file, file.resolve("below"))) {
            Command english = inspect(target, "--lang=en", SAMPLE);
            assertEquals(2, english.code());
            assertEquals("", english.out());
            assertTrue(english.err().startsWith("gouji: this is not a folder: " + target), english.err());
        }
        Command chinese = inspect(file, "--lang=zh", SAMPLE);
        assertTrue(chinese.err().startsWith("gouji：这不是文件夹：" + file), chinese.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(2, Command.gouji("inspect", "--draw", "", SAMPLE).code());
    }

    @Test
    void theInputIsNeverDrawnOver() throws IOException {
        Path input = Files.copy(Path.of(SAMPLE), folder.resolve("page-2.png"));
        byte[] bytes = Files.readAllBytes(input);
        Command command = inspect(folder, "--lang=en", input.toString());
        assertEquals(2, command.code());
        assertTrue(command.err().contains("would replace the file itself"), command.err());
        assertEquals(List.of("page-2.png"), names(folder));
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(input)));
    }

    @Test
    void whatCannotBeReadIsSaidAsWithoutDrawing() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand no more\n%%EOF\n");
        Path target = folder.resolve("pages");
        Command drawn = inspect(target, "--lang=en", broken.toString());
        Command plain = Command.gouji("inspect", "--lang=en", broken.toString());
        assertEquals(3, drawn.code());
        assertEquals(plain, drawn);
        assertFalse(Files.exists(target));
    }

    @Test
    void theHelpTellsOfIt() {
        assertTrue(Command.gouji("inspect", "--help", "--lang=en").out().contains("--draw=DIR"));
    }
}
