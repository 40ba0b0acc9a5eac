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
    private static final String ASIDE = "queue.new";
    private static final String PACKAGE = "datapackage.json";

    private final Path dataset;
    private final GuardedFolder folder;
    private final QueueWriter writer;

    private QueueFile(Path dataset, GuardedFolder folder) throws IOException {
        this.dataset = dataset;
        this.folder = folder;
        writer = new QueueWriter(folder.write(ASIDE));
    }

    /** Begins the queue of a dataset that is being written. */
    public static QueueFile begin(DatasetFolder folder) throws IOException {
        return new QueueFile(folder.path(), folder.own(FOLDER));
    }

    /** Adds a report; one without items is left out. */
    public void add(QueuedReport report) throws IOException {
        writer.add(report);
    }

    /** Puts the queue in its place; the dataset that it is of must be in its own. */
    public void finish() throws IOException {
        writer.finish(hash(dataset));
        writer.close();
        folder.move(ASIDE, folder, NAME);
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
        return DatasetFolder.ask(dataset, ours -> {
                    try (GuardedFolder place = ours.existing(FOLDER)) {
                        return place == null || place.file(NAME) == null ? null : read(place, hash(dataset));
                    }
                })
                .orElse(null);
    }

    private static List<QueuedReport> read(GuardedFolder place, String wanted) {
        List<QueuedReport> reports = new ArrayList<>();
        try {
            return wanted.equals(QueueReader.read(place.read(NAME), reports::add)) ? reports : null;
        } catch (IOException | IllegalArgumentException e) {
            // it can be made again
            return null;
        }
    }

    private static String hash(Path dataset) throws IOException {
        return Sha256.hex(Files.readAllBytes(dataset.resolve(PACKAGE)));
    }
}
