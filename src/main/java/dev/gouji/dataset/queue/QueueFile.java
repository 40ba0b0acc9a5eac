package dev.gouji.dataset.queue;

import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.record.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The queue in a dataset folder: it grows aside while the dataset is written, and takes its place after the dataset. */
public final class QueueFile implements Closeable {

    private static final String FOLDER = "review";
    private static final String NAME = "queue";
    private static final String HEAD = "head";
    private static final String ASIDE = ".new";
    private static final String PACKAGE = "datapackage.json";

    private final Path dataset;
    private final GuardedFolder folder;
    private final QueueWriter writer;
    private final QueueHead head = new QueueHead();

    private QueueFile(Path dataset, GuardedFolder folder) throws IOException {
        this.dataset = dataset;
        this.folder = folder;
        writer = new QueueWriter(folder.write(NAME + ASIDE));
    }

    /** Begins the queue of a dataset that is being written. */
    public static QueueFile begin(DatasetFolder folder) throws IOException {
        GuardedFolder place = folder.own(FOLDER);
        try {
            // what stands in a file's place would be noticed only when the dataset is in its own
            for (String name : List.of(NAME, HEAD, HEAD + ASIDE)) {
                place.file(name);
            }
            return new QueueFile(folder.path(), place);
        } catch (IOException e) {
            place.close();
            throw e;
        }
    }

    /** Adds a report; one without items is left out. */
    public void add(QueuedReport report) throws IOException {
        writer.add(report);
        head.add(report);
    }

    /** Puts the queue in its place; the dataset that it is of must be in its own. */
    public void finish() throws IOException {
        String hash = hash(dataset);
        writer.finish(hash);
        writer.close();
        try (QueueWriter first = new QueueWriter(folder.write(HEAD + ASIDE))) {
            for (QueuedReport report : head.reports()) {
                first.add(report);
            }
            first.finish(hash);
        }
        folder.move(NAME + ASIDE, folder, NAME);
        folder.move(HEAD + ASIDE, folder, HEAD);
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            writer.close();
        }
    }

    /**
     * The queue of a dataset folder; null when there is none, or it is that of another dataset.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<QueuedReport> read(Path dataset) throws IOException {
        return read(dataset, NAME);
    }

    /**
     * The heaviest items of it, some thousands, at once however long it is; null as {@link #read(Path)}.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<QueuedReport> readHead(Path dataset) throws IOException {
        return read(dataset, HEAD);
    }

    private static List<QueuedReport> read(Path dataset, String name) throws IOException {
        return DatasetFolder.ask(dataset, ours -> {
                    try (GuardedFolder place = ours.existing(FOLDER)) {
                        boolean there = place != null && place.file(name) != null;
                        return there ? read(place, name, hash(dataset)) : null;
                    }
                })
                .orElse(null);
    }

    private static List<QueuedReport> read(GuardedFolder place, String name, String wanted) {
        List<QueuedReport> reports = new ArrayList<>();
        try {
            return wanted.equals(QueueReader.read(place.read(name), reports::add)) ? reports : null;
        } catch (IOException | IllegalArgumentException e) {
            // it can be made again
            return null;
        }
    }

    private static String hash(Path dataset) throws IOException {
        return Sha256.hex(Files.readAllBytes(dataset.resolve(PACKAGE)));
    }
}
