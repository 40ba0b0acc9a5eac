package dev.gouji.dataset.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedFolderTest {

    @TempDir
    Path work;

    private Path inside;
    private Path outside;

    @BeforeEach
    void makeFolders() throws IOException {
        inside = Files.createDirectories(work.resolve("in")).toRealPath();
        outside = Files.createDirectories(work.resolve("out"));
        Files.writeString(outside.resolve("precious"), "precious");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesAreMadeReadReplacedMovedAndDeleted(boolean held) throws IOException {
        try (GuardedFolder folder = open(held);
                GuardedFolder below = folder.folder("below")) {
            folder.replace("a", bytes("one"));
            folder.replace("a", bytes("two"));
            assertArrayEquals(bytes("two"), folder.head("a", 10));
            assertArrayEquals(bytes("t"), folder.head("a", 1));
            assertEquals(3, folder.file("a").size());
            try (OutputStream out = below.write("b")) {
                out.write(bytes("three"));
            }
            below.move("b", folder, "a");
            assertEquals("three", new String(folder.read("a").readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(2, folder.names().size());
            folder.delete("a");
            folder.delete("a");
            assertNull(folder.file("a"));
            assertEquals(0, folder.head("a", 1).length);
            assertThrows(NoSuchFileException.class, () -> folder.read("a"));
            assertNull(folder.existing("none"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkIsNeverFollowed(boolean held) throws IOException {
        link("link", outside.resolve("precious"));
        link("dangling", outside.resolve("none"));
        link("folder", outside);
        try (GuardedFolder folder = open(held)) {
            folder.replace("a", bytes("mine"));
            for (String name : new String[] {"link", "dangling", "folder"}) {
                assertForeign(() -> folder.read(name));
                assertForeign(() -> folder.head(name, 1));
                assertForeign(() -> folder.create(name));
                assertForeign(() -> folder.replace(name, bytes("x")));
                assertForeign(() -> folder.channel(name, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
                assertForeign(() -> folder.delete(name));
                assertForeign(() -> folder.move("a", folder, name));
                assertForeign(() -> folder.folder(name));
                assertForeign(() -> folder.existing(name));
            }
            assertForeign(folder::requirePlain);
        }
        assertOutsideIsAsItWas();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkInPlaceOfTheFileAsideIsNotWrittenThrough(boolean held) throws IOException {
        link("a.new", outside.resolve("precious"));
        try (GuardedFolder folder = open(held)) {
            assertForeign(() -> folder.replace("a", bytes("x")));
        }
        assertOutsideIsAsItWas();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsTheSameAsAnotherIsNotWrittenInto(boolean held) throws IOException {
        for (String name : new String[] {"a", "a.new", "b", "c"}) {
            Files.createLink(inside.resolve(name), outside.resolve("precious"));
        }
        try (GuardedFolder folder = open(held)) {
            folder.replace("a", bytes("mine"));
            folder.create("b").close();
            folder.move("a", folder, "c");
            folder.requirePlain();
        }
        assertEquals("mine", Files.readString(inside.resolve("c")));
        assertOutsideIsAsItWas();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsClearedIsGoneAndWhatItsLinksLeadToIsNot(boolean held) throws IOException {
        Files.createDirectories(inside.resolve("x/y/z"));
        Files.writeString(inside.resolve("x/y/file"), "");
        link("x/y/link", outside);
        link("link", outside.resolve("precious"));
        try (GuardedFolder folder = open(held)) {
            assertForeign(folder::requirePlainBelow);
            folder.clear();
            assertEquals(0, folder.names().size());
        }
        assertOutsideIsAsItWas();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPipeIsNotWaitedFor(boolean held) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        Process shell =
                new ProcessBuilder("/usr/bin/mkfifo", inside.resolve("pipe").toString()).start();
        Assumptions.assumeTrue(shell.waitFor() == 0, "the file system has no pipes");
        try (GuardedFolder folder = open(held)) {
            assertForeign(() -> folder.read("pipe"));
            assertForeign(() -> folder.channel("pipe", StandardOpenOption.WRITE));
            assertForeign(folder::requirePlain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../out/precious", "a/b", "/etc/passwd"})
    void onlyALastNameIsAName(String name) throws IOException {
        try (GuardedFolder folder = open(true)) {
            assertThrows(IllegalArgumentException.class, () -> folder.file(name));
            assertThrows(IllegalArgumentException.class, () -> folder.delete(name));
        }
        assertOutsideIsAsItWas();
    }

    @Test
    void aFolderThatIsExchangedForALinkMeanwhileLeadsNowhere() throws IOException {
        try (var stream = Files.newDirectoryStream(inside)) {
            Assumptions.assumeTrue(stream instanceof SecureDirectoryStream, "folders cannot be held here");
        }
        Files.createDirectories(outside.resolve("below"));
        Files.writeString(outside.resolve("below/file"), "precious too");
        try (GuardedFolder folder = open(true);
                GuardedFolder below = folder.folder("below")) {
            below.replace("file", bytes("mine"));
            Files.move(inside.resolve("below"), inside.resolve("moved"));
            link("below", outside.resolve("below"));
            below.replace("file", bytes("still mine"));
            below.create("new").close();
            below.delete("new");
            below.clear();
        }
        assertEquals("precious too", Files.readString(outside.resolve("below/file")));
        assertFalse(Files.exists(outside.resolve("below/new")));
        assertOutsideIsAsItWas();
    }

    @Test
    void theSentenceNamesTheFileAndWhatToDo() throws IOException {
        link("link", outside);
        try (GuardedFolder folder = open(true)) {
            ForeignFileException refused = assertThrows(ForeignFileException.class, folder::requirePlain);
            assertTrue(
                    refused.text().en().startsWith(inside.resolve("link") + " is a link"),
                    refused.text().en());
            assertTrue(
                    refused.text().zh().startsWith(inside.resolve("link") + " 是链接"),
                    refused.text().zh());
        }
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private static void assertForeign(Attempt attempt) {
        assertThrows(ForeignFileException.class, attempt::make);
    }

    private void assertOutsideIsAsItWas() throws IOException {
        assertEquals("precious", Files.readString(outside.resolve("precious")));
        assertFalse(Files.exists(outside.resolve("none")));
    }

    private GuardedFolder open(boolean held) throws IOException {
        return held ? GuardedFolder.open(inside) : GuardedFolder.byName(inside);
    }

    private void link(String name, Path target) {
        try {
            Files.createSymbolicLink(inside.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
