package dev.gouji.bulk;

import dev.gouji.dataset.folder.FolderMaker;
import dev.gouji.dataset.folder.GuardedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of one's own among the system's temporary files; gone when it is closed or the program is interrupted. One that
 * a killed program left behind is cleared by the next that opens one: nobody holds its lock any more.
 */
public final class ScratchFolder implements Closeable {

    private static final String PREFIX = "gouji-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;
    private final Thread hook;

    private ScratchFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        hook = new Thread(this::deleteQuietly, "scratch");
    }

    /** Makes one. */
    public static ScratchFolder open() throws IOException {
        return open(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static ScratchFolder open(Path parent) throws IOException {
        clear(parent);
        ScratchFolder scratch = null;
        while (scratch == null) {
            scratch = claim(Files.createTempDirectory(parent, PREFIX));
        }
        Runtime.getRuntime().addShutdownHook(scratch.hook);
        return scratch;
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    /** A folder in it, made when it is asked for. */
    public FolderMaker folder(String name) {
        return () -> GuardedFolder.make(folder.resolve(name));
    }

    /** Null when somebody who clears up was faster. */
    private static ScratchFolder claim(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null && Files.exists(file)) {
                return new ScratchFolder(folder, channel);
            }
            channel.close();
        } catch (NoSuchFileException e) {
            // cleared before it was locked
        }
        return null;
    }

    private static void clear(Path parent) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                if (isOwn(folder)) {
                    clearIfLeft(folder);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // what cannot be cleared does no harm to this run
        }
    }

    /** Others may put anything among the temporary files: only a folder that this user made is one. */
    private static boolean isOwn(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
    }

    private static void clearIfLeft(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock nobodys = channel.tryLock()) {
            if (nobodys != null) {
                delete(folder);
            }
        } catch (OverlappingFileLockException e) {
            // another run of this same process
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook does what is to be done
            return;
        }
        deleteQuietly();
    }

    private void deleteQuietly() {
        try {
            lock.close();
            delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // somebody still writes in it: the next run takes what is left
        }
    }

    private static void delete(Path folder) throws IOException {
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
