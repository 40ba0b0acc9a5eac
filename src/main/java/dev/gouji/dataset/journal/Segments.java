package dev.gouji.dataset.journal;

import dev.gouji.dataset.folder.CheckedLine;
import dev.gouji.dataset.folder.GuardedFolder;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that bytes are appended to and read from again. What an opened one appends to is new; thread-safe. */
final class Segments implements Closeable {

    private static final long LONGEST = 256L << 20;
    private static final String SUFFIX = ".segment";

    /** Of segments up to the millionth; none that a number read from a name could run over on is one of ours. */
    private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,6})\\.segment");

    private final GuardedFolder folder;
    private final long longest;
    private final Map<Integer, FileChannel> open = new HashMap<>();
    private int current;

    /** Where the next bytes go; -1 while nothing was appended, since what there was before is left alone. */
    private long end = -1;

    private boolean closed;

    /** In a folder that exists. */
    Segments(GuardedFolder folder) throws IOException {
        this(folder, LONGEST);
    }

    Segments(GuardedFolder folder, long longest) throws IOException {
        this.folder = folder;
        this.longest = longest;
        for (int number : numbers()) {
            folder.file(name(number));
            current = Math.max(current, number);
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
        return new Location(current, offset, bytes.length, CheckedLine.checksum(bytes));
    }

    /** Reads bytes again; an {@link IOException} when they are not those that were written. */
    byte[] read(Location location) throws IOException {
        FileChannel channel = channel(location.segment());
        // before memory is taken for it
        if (location.offset() + location.length() > channel.size()) {
            throw new EOFException("segment " + location.segment() + " ends before " + location);
        }
        ByteBuffer buffer = ByteBuffer.allocate(location.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, location.offset() + buffer.position()) < 0) {
                throw new EOFException("segment " + location.segment() + " ends before " + location);
            }
        }
        if (CheckedLine.checksum(buffer.array()) != location.checksum()) {
            throw new IOException("segment " + location.segment() + " is damaged at " + location);
        }
        return buffer.array();
    }

    /** Whether the bytes are those that were written; false too when the disk does not give them. */
    boolean holds(Location location) throws ClosedChannelException {
        try {
            return read(location).length == location.length();
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many bytes all segments have together. */
    synchronized long size() throws IOException {
        long size = 0;
        for (int number : numbers()) {
            size += folder.file(name(number)).size();
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
        for (int number : numbers()) {
            if (!wanted.contains(number)) {
                FileChannel channel = open.remove(number);
                if (channel != null) {
                    channel.close();
                }
                folder.delete(name(number));
            }
        }
    }

    /** Begins a new segment. */
    synchronized void next() throws IOException {
        force();
        int number = current + 1;
        open.put(number, folder.create(name(number)));
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

    private synchronized FileChannel channel(int segment) throws IOException {
        FileChannel channel = open.get(segment);
        if (channel == null) {
            channel = folder.channel(name(segment), StandardOpenOption.READ);
            open.put(segment, channel);
        }
        return channel;
    }

    private List<Integer> numbers() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Path name : folder.names()) {
            Matcher matcher = NAME.matcher(name.toString());
            if (matcher.matches()) {
                numbers.add(Integer.parseInt(matcher.group(1)));
            }
        }
        return numbers;
    }

    private static String name(int number) {
        return number + SUFFIX;
    }
}
