package dev.gouji.dataset;

import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.sql.SqlScripts;
import dev.gouji.document.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A dataset folder while a run holds it: the files grow aside, in {@code .gouji/new}, and are moved into place when all
 * of them are whole. Held by a lock against a second run. Whoever filled it before, no link in it is followed and no file
 * that was there is written into. Not thread-safe.
 */
public final class DatasetFolder implements Closeable {

    private static final int LONGEST_PACKAGE = 1 << 22;

    /** The folder of what is not the dataset's own but ours. */
    private static final String OURS = ".gouji";

    private static final String ASIDE = "new";
    private static final String REPLACED = "replaced";
    private static final String LOCK = "lock";
    private static final String NATIVE = "native";

    private final Path folder;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final GuardedFolder place;
    private final GuardedFolder ours;
    private final GuardedFolder aside;
    private final PublishedFiles published;
    private final Map<String, SummedOutput> files = new LinkedHashMap<>();

    /** Null as long as nobody wants what is replaced. */
    private GuardedFolder replaced;

    /** What is asked of a folder that is not claimed. */
    public interface Question<T> {

        /** The answer, of the folder that holds what is our own; null when there is none. */
        T of(GuardedFolder ours) throws IOException;
    }

    private DatasetFolder(Path folder) throws IOException, DatasetException {
        this.folder = folder;
        try {
            place = opened(GuardedFolder.make(folder));
            ours = opened(place.folder(OURS));
            lock();
            aside = opened(ours.folder(ASIDE));
            aside.clear();
        } catch (IOException | DatasetException e) {
            closeAll();
            throw e;
        }
        published = new PublishedFiles(place, ours);
    }

    /**
     * Takes the folder, making it when it is not there; one that holds anything but a dataset of gouji's is refused.
     *
     * @throws DatasetException when the folder holds anything else, is being written to, or cannot be written
     */
    public static DatasetFolder claim(Path folder) throws DatasetException {
        try {
            refuseOthers(folder);
            return new DatasetFolder(folder);
        } catch (ForeignFileException e) {
            throw new DatasetException(e.text(), e);
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
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DatasetException(new Message(
                    "输出位置 " + folder + " 不是文件夹：请另选一个文件夹。",
                    "the output " + folder + " is not a folder: choose a folder"));
        }
        try (GuardedFolder place = GuardedFolder.open(folder);
                GuardedFolder ours = place.existing(OURS);
                GuardedFolder scripts = place.existing(SqlScripts.FOLDER)) {
            if (ours == null && !place.names().isEmpty() && !holdsDataset(place)) {
                throw new DatasetException(new Message(
                        "输出文件夹 " + folder + " 不是空的，也不是 gouji 的数据集：请另选一个文件夹，其中的文件未被改动。",
                        "the output folder " + folder
                                + " is not empty and not a dataset of gouji's: choose another one; nothing in it was"
                                + " touched"));
            }
            place.requirePlain();
            if (ours != null) {
                ours.requirePlainBelow();
            }
            if (scripts != null) {
                scripts.requirePlain();
            }
        } catch (ForeignFileException e) {
            throw new DatasetException(e.text(), e);
        }
    }

    /** Asks something of the folder of our own in a dataset folder; nothing when there is none. */
    public static <T> Optional<T> ask(Path folder, Question<T> question) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (GuardedFolder place = GuardedFolder.open(folder);
                GuardedFolder ours = place.existing(OURS)) {
            return ours == null ? Optional.empty() : Optional.ofNullable(question.of(ours));
        }
    }

    /** Whether a run holds the dataset folder that this is of. */
    static boolean isHeld(GuardedFolder ours) throws IOException {
        try (FileChannel channel = ours.channel(LOCK, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** A folder of our own beside the dataset, made when it is not there; whoever asks closes it. */
    public GuardedFolder own(String name) throws IOException {
        return ours.folder(name);
    }

    /** The same, for this run alone: it is gone when the folder is given free. */
    public GuardedFolder scratch(String name) throws IOException {
        return aside.folder(name);
    }

    /**
     * Keeps the records of the dataset that is there when others are published in their place, until the folder is given free.
     *
     * @return where they are then; a dataset that can be read
     */
    public Path keepReplaced() throws IOException {
        replaced = opened(aside.folder(REPLACED));
        return folder.resolve(OURS).resolve(ASIDE).resolve(REPLACED);
    }

    /** Hands over the names of the documents of the dataset that is there, as far as its own list can be read. */
    public void documents(Consumer<String> each) throws IOException {
        if (place.file(DocumentNames.FILE) != null) {
            try (InputStream in = place.read(DocumentNames.FILE)) {
                DocumentNames.read(in, each);
            }
        }
    }

    /**
     * What was noted when the dataset in this folder was published; null when it is another one, or not as it was then.
     *
     * @param state what the dataset came of, as {@link #publish(String, String)} was told
     */
    public String publishedNote(String state) throws IOException {
        return published.note(state);
    }

    /** Opens a new file of this name, which may be in a folder of the dataset's: {@code sql/duckdb.sql}. */
    OutputStream create(String name) throws IOException {
        // it will stand in the place of one, and what is no file would be noticed only when all is written
        Path path = Path.of(name);
        if (path.getNameCount() == 1) {
            place.file(name);
        } else {
            try (GuardedFolder below = place.existing(path.getParent().toString())) {
                if (below != null) {
                    below.file(path.getFileName().toString());
                }
            }
        }
        SummedOutput file = new SummedOutput(aside.write(besides(name)));
        files.put(name, file);
        return file;
    }

    /** What was written to each file that {@link #create} opened, in that order; all must be closed. */
    Map<String, SummedOutput> files() {
        return files;
    }

    /** Opens a new log of this name that is in place at once; the one that was there is kept among the older ones. */
    OutputStream log(String name) throws IOException {
        OlderLogs.keep(place, name, ours);
        return place.write(name);
    }

    /** Where files may grow that are not part of the dataset; they are gone when the folder is given free. */
    GuardedFolder aside() {
        return aside;
    }

    /** Where native code of a library may be unpacked; what a killed run left there is gone. */
    Path nativeCode() throws IOException {
        try (GuardedFolder place = ours.folder(NATIVE)) {
            place.clear();
        }
        return folder.resolve(OURS).resolve(NATIVE);
    }

    /** Where what is our own stands. */
    GuardedFolder ours() {
        return ours;
    }

    /**
     * Moves every file into place, in the order they were opened in; all must be closed.
     *
     * @param state what the dataset came of; a run that finds the same leaves it in place
     * @param note what such a run wants to know
     */
    void publish(String state, String note) throws IOException {
        published.forget();
        for (String name : files.keySet()) {
            Path path = Path.of(name);
            if (path.getNameCount() == 1) {
                keep(name);
                aside.move(name, place, name);
            } else {
                try (GuardedFolder below = place.folder(path.getParent().toString())) {
                    aside.move(besides(name), below, path.getFileName().toString());
                }
            }
        }
        published.remember(state, note, List.copyOf(files.keySet()));
    }

    private void keep(String name) throws IOException {
        boolean isRecord = name.endsWith(".ndjson") || name.equals(DataPackage.NAME);
        if (replaced != null && isRecord && place.file(name) != null) {
            place.move(name, replaced, name);
        }
    }

    /** What a file is called while it grows: there are no folders then. */
    private static String besides(String name) {
        return name.replace('/', '-');
    }

    /** Gives the folder free; what was not published is deleted. */
    @Override
    public void close() throws IOException {
        try {
            aside.clear();
        } finally {
            closeAll();
        }
    }

    private <T extends Closeable> T opened(T closeable) {
        open.push(closeable);
        return closeable;
    }

    private void closeAll() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private void lock() throws IOException, DatasetException {
        FileChannel channel = opened(ours.channel(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // the same as null, only that the other run is in this very process
            taken = false;
        }
        if (!taken) {
            throw new DatasetException(new Message(
                    "另一个 gouji 正在写入输出文件夹 " + folder + "：请等它结束，或另选一个文件夹。",
                    "another gouji is writing to the output folder " + folder
                            + ": wait for it, or choose another one"));
        }
    }

    /** The version of the dataset in a folder; null when there is none. */
    public static String version(Path folder) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (GuardedFolder place = GuardedFolder.open(folder)) {
            return version(place);
        } catch (IOException e) {
            return null;
        }
    }

    private static String version(GuardedFolder place) throws IOException {
        return DataPackage.version(place.head(DataPackage.NAME, LONGEST_PACKAGE));
    }

    private static boolean holdsDataset(GuardedFolder place) throws IOException {
        return version(place) != null;
    }
}
