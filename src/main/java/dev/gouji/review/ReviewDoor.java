package dev.gouji.review;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.reading.DatasetLookup;
import dev.gouji.review.desk.Desk;
import dev.gouji.review.serve.LoopbackServer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A review that goes on: a page on this machine alone, until it is closed. Thread-safe. */
public final class ReviewDoor implements Closeable {

    private final LoopbackServer server;

    private ReviewDoor(LoopbackServer server) {
        this.server = server;
    }

    /**
     * What is reviewed, by whom.
     *
     * @param dataset a dataset folder
     * @param sources where its originals are; null to look beside it
     * @param port 0 for any that is free
     * @param by what the person calls themself; null for nothing
     * @param language {@code zh} or {@code en}; null to go by the browser's
     */
    public record Plan(Path dataset, Path sources, int port, String by, String language) {}

    /**
     * Opens the page.
     *
     * @throws DatasetException when the folder is no dataset, or its decisions cannot be read
     * @throws IOException when the port is taken
     */
    public static ReviewDoor open(Plan plan) throws DatasetException, IOException {
        DatasetLookup.open(plan.dataset()).close();
        Desk desk = new Desk(plan.dataset(), plan.sources(), plan.by());
        desk.prepare();
        return new ReviewDoor(LoopbackServer.open(plan.port(), desk.gets(plan.language()), desk.posts()));
    }

    /** Where the page is, with the token that lets in. */
    public String address() {
        return server.address();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends it; what was decided is on the disk. */
    @Override
    public void close() {
        server.close();
    }
}
