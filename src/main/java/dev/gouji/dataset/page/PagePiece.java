package dev.gouji.dataset.page;

import dev.gouji.dataset.folder.GuardedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A list of the page's data that grows in a file aside, up to a size. Not thread-safe. */
final class PagePiece implements Closeable {

    private final GuardedFolder folder;
    private final String name;
    private final OutputStream out;
    private final long most;
    private long size;
    private int count;

    /** Begins a list in a new file of this name, of so many bytes at the most. */
    PagePiece(GuardedFolder folder, String name, long most) throws IOException {
        this.folder = folder;
        this.name = name;
        this.most = most;
        out = folder.write(name);
    }

    /** How many entries there are. */
    int count() {
        return count;
    }

    /** Adds an entry; false when it would grow too long, and it is left out. */
    boolean add(byte[] json) throws IOException {
        if (size + json.length > most) {
            return false;
        }
        if (count++ > 0) {
            out.write(',');
        }
        out.write('\n');
        out.write(json);
        size += json.length + 2L;
        return true;
    }

    /** Writes the list; it must be closed. */
    void copyTo(OutputStream target) throws IOException {
        target.write('[');
        try (InputStream in = folder.read(name)) {
            in.transferTo(target);
        }
        target.write(']');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
