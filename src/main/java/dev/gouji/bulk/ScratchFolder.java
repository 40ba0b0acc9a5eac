package dev.gouji.bulk;

import dev.gouji.dataset.folder.FolderMaker;
import dev.gouji.dataset.folder.GuardedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of one's own among the system's temporary files; gone when it is closed or the program is interrupted. */
public final class ScratchFolder implements Closeable {

    private final Path folder;
    private final Thread hook;

    private ScratchFolder(Path folder) {
        this.folder = folder;
        hook = new Thread(this::deleteQuietly, "scratch");
    }

    /** Makes one. */
    public static ScratchFolder open() throws IOException {
        ScratchFolder scratch = new ScratchFolder(Files.createTempDirectory("gouji-"));
        Runtime.getRuntime().addShutdownHook(scratch.hook);
        return scratch;
    }

    /** A folder in it, made when it is asked for. */
    public FolderMaker folder(String name) {
        return () -> GuardedFolder.make(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook does what is to be done
            return;
        }
        delete();
    }

    private void deleteQuietly() {
        try {
            delete();
        } catch (IOException | UncheckedIOException e) {
            // somebody still writes in it: the system's own cleaning takes what is left
        }
    }

    private void delete() throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
