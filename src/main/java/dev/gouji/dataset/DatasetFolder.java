package dev.gouji.dataset;

import dev.gouji.document.Message;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset folder while a run holds it: the files grow aside, in {@code .gouji/new}, and are moved into place when all
 * of them are whole. Held by a lock against a second run. Not thread-safe.
 */
public final class DatasetFolder implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_PACKAGE = 1 << 22;

    /** The folder of what is not the dataset's own but ours. */
    static final String OURS = ".gouji";

    private final Path folder;
    private final Path aside;
    private final FileChannel lock;
    private final PublishedFiles published;
    private final List<String> names = new ArrayList<>();

    private DatasetFolder(Path folder, Path aside, FileChannel lock) {
        this.folder = folder;
        this.aside = aside;
        this.lock = lock;
        published = new PublishedFiles(folder);
    }

    /**
     * Takes the folder, making it when it is not there; one that holds anything but a dataset of gouji's is refused.
     *
     * @throws DatasetException when the folder holds anything else, is being written to, or cannot be written
     */
    public static DatasetFolder claim(Path folder) throws DatasetException {
        try {
            refuseOthers(folder);
            Path aside = folder.resolve(OURS).resolve("new");
            Files.createDirectories(aside);
            FileChannel lock = lock(folder);
            try {
                empty(aside);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
            return new DatasetFolder(folder, aside, lock);
        } catch (IOException e) {
            throw new DatasetException(
                    new Message(
                            "无法写入输出文件夹 " + folder + "：请检查权限和磁盘空间，或另选一个文件夹。",
                            "the output folder " + folder
                                    + " cannot be written: check permissions and disk space, or choose another one"),
                    e);
        }
    }

    /**
     * Refuses a folder that {@link #claim} would refuse for what it holds, and touches nothing.
     *
     * @throws IOException when it cannot be looked at
     */
    public static void refuseOthers(Path folder) throws DatasetException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DatasetException(new Message(
                    "输出位置 " + folder + " 不是文件夹：请另选一个文件夹。",
                    "the output " + folder + " is not a folder: choose a folder"));
        }
        if (Files.exists(folder) && !isEmpty(folder) && !isDataset(folder)) {
            throw new DatasetException(new Message(
                    "输出文件夹 " + folder + " 不是空的，也不是 gouji 的数据集：请另选一个文件夹，其中的文件未被改动。",
                    "the output folder " + folder
                            + " is not empty and not a dataset of gouji's: choose another one; nothing in it was"
                            + " touched"));
        }
    }

    /** Whether a run holds a folder. */
    static boolean isHeld(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(mark(folder), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** Where something of our own is kept beside the dataset. */
    public Path own(String name) {
        return own(folder, name);
    }

    /** The same of a folder that is not claimed. */
    public static Path own(Path folder, String name) {
        return folder.resolve(OURS).resolve(name);
    }

    /**
     * What was noted when the dataset in this folder was published; null when it is another one, or not as it was then.
     *
     * @param state what the dataset came of, as {@link #publish(String, String)} was told
     */
    public String publishedNote(String state) throws IOException {
        return published.note(state);
    }

    /** Opens a new file of this name. */
    OutputStream create(String name) throws IOException {
        names.add(name);
        return new BufferedOutputStream(
                Files.newOutputStream(aside.resolve(name), StandardOpenOption.CREATE_NEW), BUFFER);
    }

    /** Where a file of this name may grow that is not part of the dataset; it is gone when the folder is given free. */
    Path scratch(String name) {
        return aside.resolve(name);
    }

    /**
     * Moves every file into place, in the order they were opened in; all must be closed.
     *
     * @param state what the dataset came of; a run that finds the same leaves it in place
     * @param note what such a run wants to know
     */
    void publish(String state, String note) throws IOException {
        published.forget();
        for (String name : names) {
            Path from = aside.resolve(name);
            Path to = folder.resolve(name);
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        published.remember(state, note, names);
    }

    /** Gives the folder free; what was not published is deleted. */
    @Override
    public void close() throws IOException {
        try (lock) {
            empty(aside);
            Files.deleteIfExists(aside);
        }
    }

    private static FileChannel lock(Path folder) throws IOException, DatasetException {
        FileChannel channel = FileChannel.open(mark(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // the same as null, only that the other run is in this very process
            taken = false;
        }
        if (!taken) {
            channel.close();
            throw new DatasetException(new Message(
                    "另一个 gouji 正在写入输出文件夹 " + folder + "：请等它结束，或另选一个文件夹。",
                    "another gouji is writing to the output folder " + folder
                            + ": wait for it, or choose another one"));
        }
        return channel;
    }

    private static boolean isDataset(Path folder) throws IOException {
        // a first run that was killed has left no data package yet, only its mark
        return Files.isRegularFile(mark(folder)) || DataPackage.isOurs(head(folder.resolve(DataPackage.NAME)));
    }

    private static byte[] head(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_PACKAGE);
        }
    }

    private static Path mark(Path folder) {
        return folder.resolve(OURS).resolve("lock");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Files.delete(entry);
            }
        }
    }
}
