package dev.gouji.dataset.journal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/** Files that bytes are appended to and read from again. What an opened one appends to is new; thread-safe. */
final class Segments implements Closeable {

    private static final long LONGEST = 256L << 20;
    private static final String SUFFIX = ".segment";

    private final Path folder;
    private final long longest;
    private final Map<Integer, FileChannel> open = new HashMap<>();
    private int current;

    /** Where the next bytes go; -1 while nothing was appended, since what there was before is left alone. */
    private long end = -1;

    private boolean closed;

    /** In a folder that exists. */
    Segments(Path folder) throws IOException {
        this(folder, LONGEST);
    }

    Segments(Path folder, long longest) throws IOException {
        this.folder = folder;
        this.longest = longest;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                current = Math.max(current, number(file));
            }
        }
    }

    /** Appends bytes; they are with the system when this returns, and outlive this process. */
    synchronized Location append(byte[] bytes) throws IOException {
        if (closed) {
            // a run that was ended may still have conversions under way, and the folder may be another run's by now
            throw new ClosedChannelException();
        }
        if (end < 0 || end + bytes.length > longest) {
            next();
        }
        FileChannel channel = open.get(current);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long offset = end;
        while (buffer.hasRemaining()) {
            channel.write(buffer, offset + buffer.position());
        }
        end += bytes.length;
        return new Location(current, offset, bytes.length, checksum(bytes));
    }

    /** Reads bytes again; an {@link IOException} when they are not those that were written. */
    byte[] read(Location location) throws IOException {
        FileChannel channel = channel(location.segment());
        ByteBuffer buffer = ByteBuffer.allocate(location.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, location.offset() + buffer.position()) < 0) {
                throw new EOFException("segment " + location.segment() + " ends before " + location);
            }
        }
        if (checksum(buffer.array()) != location.checksum()) {
            throw new IOException("segment " + location.segment() + " is damaged at " + location);
        }
        return buffer.array();
    }

    /** Whether the bytes are those that were written. */
    boolean holds(Location location) {
        try {
            return read(location).length == location.length();
        } catch (IOException e) {
            return false;
        }
    }

    /** How many bytes all segments have together. */
    synchronized long size() throws IOException {
        long size = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** Has the disk itself take what was appended. */
    synchronized void force() throws IOException {
        if (end > 0) {
            open.get(current).force(false);
        }
    }

    /** Deletes every segment but these. */
    synchronized void keepOnly(Set<Integer> wanted) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                int number = number(file);
                if (!wanted.contains(number)) {
                    FileChannel channel = open.remove(number);
                    if (channel != null) {
                        channel.close();
                    }
                    Files.delete(file);
                }
            }
        }
    }

    /** Begins a new segment. */
    synchronized void next() throws IOException {
        force();
        int number = current + 1;
        open.put(
                number,
                FileChannel.open(
                        file(number),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
        current = number;
        end = 0;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        for (FileChannel channel : open.values()) {
            channel.close();
        }
        open.clear();
    }

    static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private synchronized FileChannel channel(int segment) throws IOException {
        FileChannel channel = open.get(segment);
        if (channel == null) {
            channel = FileChannel.open(file(segment), StandardOpenOption.READ);
            open.put(segment, channel);
        }
        return channel;
    }

    private Path file(int number) {
        return folder.resolve(String.valueOf(number).concat(SUFFIX));
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        try {
            return Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
