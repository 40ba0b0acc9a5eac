package dev.gouji.dataset.folder;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder in which nothing is followed and nothing that is there already is written into. Files are named by their
 * last name alone; a file is made new and moved into place, so that what was there under that name, and whatever else is
 * the same file (a hard link), stays as it was. Thread-safe.
 *
 * <p>Where the system can, the folder itself is held and not its path: exchanging it, or a folder above it, for a link
 * leads nowhere.
 */
public final class GuardedFolder implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int DEEPEST = 8;

    private final Path path;
    private final SecureDirectoryStream<Path> entries;

    private GuardedFolder(Path path, SecureDirectoryStream<Path> entries) {
        this.path = path;
        this.entries = entries;
    }

    /** The folder of a path; links in the path are followed, as whoever named it may wish. */
    // the stream is what is held, until the folder is closed
    @SuppressWarnings("StreamResourceLeak")
    public static GuardedFolder open(Path folder) throws IOException {
        Path real = folder.toRealPath();
        DirectoryStream<Path> stream = Files.newDirectoryStream(real);
        if (stream instanceof SecureDirectoryStream<Path> held) {
            return new GuardedFolder(real, held);
        }
        stream.close();
        return byName(real);
    }

    /** The same, held by its path alone. */
    static GuardedFolder byName(Path real) {
        return new GuardedFolder(real, new NamedEntries(real));
    }

    /** The same, made when it is not there, with those above it. */
    public static GuardedFolder make(Path folder) throws IOException {
        Files.createDirectories(folder);
        return open(folder);
    }

    /** The folder of this name in it, made when it is not there. */
    public GuardedFolder folder(String name) throws IOException {
        Path entry = entry(name);
        if (attributes(entry) == null) {
            Files.createDirectory(path.resolve(entry));
        }
        return below(entry);
    }

    /** The folder of this name in it; null when there is none. */
    public GuardedFolder existing(String name) throws IOException {
        Path entry = entry(name);
        return attributes(entry) == null ? null : below(entry);
    }

    private GuardedFolder below(Path entry) throws IOException {
        if (!isFolder(attributes(entry))) {
            throw foreign(entry);
        }
        return new GuardedFolder(path.resolve(entry), entries.newDirectoryStream(entry, LinkOption.NOFOLLOW_LINKS));
    }

    /** The last names of everything in it, in no order. */
    public List<Path> names() throws IOException {
        List<Path> names = new ArrayList<>();
        // anew, since a stream can be walked just once
        try (DirectoryStream<Path> all = entries.newDirectoryStream(Path.of("."), LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : all) {
                names.add(entry.getFileName());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** What the system says of the file of this name; null when there is none. */
    public BasicFileAttributes file(String name) throws IOException {
        BasicFileAttributes attributes = attributes(entry(name));
        if (attributes != null && !isFile(attributes)) {
            throw foreign(entry(name));
        }
        return attributes;
    }

    /** Opens a file of this name; an option that makes it makes an ordinary file. */
    public FileChannel channel(String name, OpenOption... options) throws IOException {
        // before it is opened: opening a pipe that nobody writes to never returns
        file(name);
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return (FileChannel) entries.newByteChannel(entry(name), all);
    }

    /** Reads a file of this name. */
    public InputStream read(String name) throws IOException {
        return Channels.newInputStream(channel(name, StandardOpenOption.READ));
    }

    /** The first bytes of a file of this name; none when there is no such file. */
    public byte[] head(String name, int most) throws IOException {
        if (file(name) == null) {
            return new byte[0];
        }
        try (InputStream in = read(name)) {
            return in.readNBytes(most);
        }
    }

    /** A new file, to be written and read; one of the same name is gone then. */
    public FileChannel create(String name) throws IOException {
        delete(name);
        return channel(name, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** The same, to be written from its beginning to its end. */
    public OutputStream write(String name) throws IOException {
        return new BufferedOutputStream(Channels.newOutputStream(create(name)), BUFFER);
    }

    /** Puts a file of these bytes in place of the one of this name, at once. */
    public void replace(String name, byte[] bytes) throws IOException {
        String aside = name + ".new";
        try (FileChannel out = create(aside)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        }
        move(aside, this, name);
    }

    /** Moves a file into a folder, in place of the one of this name there, at once. */
    public void move(String name, GuardedFolder to, String target) throws IOException {
        to.file(target);
        entries.move(entry(name), to.entries, entry(target));
    }

    /** Deletes the file of this name, if there is one. */
    public void delete(String name) throws IOException {
        if (file(name) != null) {
            entries.deleteFile(entry(name));
        }
    }

    /** Deletes everything in it, a link itself and never what it leads to. */
    public void clear() throws IOException {
        for (Path entry : names()) {
            if (isFolder(attributes(entry))) {
                try (GuardedFolder below = below(entry)) {
                    below.clear();
                }
                entries.deleteDirectory(entry);
            } else {
                entries.deleteFile(entry);
            }
        }
    }

    /** Refuses a folder with a link or a special file in it. */
    public void requirePlain() throws IOException {
        requirePlain(0);
    }

    /** The same, and everything below it. */
    public void requirePlainBelow() throws IOException {
        requirePlain(DEEPEST);
    }

    private void requirePlain(int levels) throws IOException {
        for (Path entry : names()) {
            BasicFileAttributes attributes = attributes(entry);
            boolean folder = isFolder(attributes);
            if (attributes != null && !folder && !isFile(attributes)) {
                throw foreign(entry);
            }
            if (folder && levels == 1) {
                throw foreign(entry);
            }
            if (folder && levels > 1) {
                try (GuardedFolder below = below(entry)) {
                    below.requirePlain(levels - 1);
                }
            }
        }
    }

    /** Gives it free. */
    @Override
    public void close() throws IOException {
        entries.close();
    }

    private BasicFileAttributes attributes(Path entry) throws IOException {
        try {
            return entries.getFileAttributeView(entry, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static boolean isFile(BasicFileAttributes attributes) {
        return attributes.isRegularFile();
    }

    /** A junction of Windows is a folder and something else besides. */
    private static boolean isFolder(BasicFileAttributes attributes) {
        return attributes != null && attributes.isDirectory() && !attributes.isOther();
    }

    private static Path entry(String name) {
        Path entry = Path.of(name);
        if (entry.getNameCount() != 1
                || entry.isAbsolute()
                || List.of("", ".", "..").contains(name)) {
            throw new IllegalArgumentException("not the name of a file in a folder: " + name);
        }
        return entry;
    }

    private ForeignFileException foreign(Path entry) {
        return new ForeignFileException(path.resolve(entry));
    }
}
