package dev.gouji.dataset.decisions;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.decisions.DecisionLine.WrongField;
import dev.gouji.document.Message;
import dev.gouji.report.Decision;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files of decisions: read line by line, appended to, never rewritten. Files of several people may be joined.
 *
 * <p>A line that a kill or a power failure left incomplete is passed over and said; any other line that is wrong refuses the
 * file, by its number, since nobody could say what it was to decide.
 */
public final class DecisionFile {

    /** Its name in a dataset folder. */
    public static final String NAME = "decisions.ndjson";

    /** In bytes. */
    static final int LONGEST_LINE = 1 << 18;

    private static final long LARGEST = 1L << 28;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private DecisionFile() {}

    /**
     * What files hold.
     *
     * @param decisions each once, in the files' order
     * @param notices what people should know: lines that were left incomplete
     */
    public record Contents(List<Decision> decisions, List<Message> notices) {

        /** Copies the lists. */
        public Contents {
            decisions = List.copyOf(decisions);
            notices = List.copyOf(notices);
        }
    }

    /** What a file holds; throws as {@link #read(Collection)} does. */
    public static Contents read(Path file) throws DatasetException {
        return read(List.of(file));
    }

    /**
     * What several files hold together.
     *
     * @throws DatasetException when one cannot be read, or a line of it is no decision; the message names file, line and field
     */
    public static Contents read(Collection<Path> files) throws DatasetException {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<Message> notices = new ArrayList<>();
        for (Path file : files) {
            try (FileChannel channel = opened(file);
                    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16)) {
                awaitWriter(channel);
                read(file, in, decisions, notices);
            } catch (IOException e) {
                throw new DatasetException(
                        new Message(
                                "读不了裁定文件 " + file + "：请检查是否存在、是否有权限，以及是否大于 " + (LARGEST >> 20) + " MB",
                                "cannot read the decisions file " + file
                                        + ": check that it is there, that you may read it, and that it is no larger than "
                                        + (LARGEST >> 20) + " MB"),
                        e);
            }
        }
        return new Contents(List.copyOf(decisions.values()), notices);
    }

    private static FileChannel opened(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new IOException("no file, or larger than " + LARGEST + " bytes");
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Waits for who is writing a decision just now; what comes after it is read by the next who asks. */
    private static void awaitWriter(FileChannel channel) {
        try (FileLock lock = channel.lock(0, Long.MAX_VALUE, true)) {
            lock.isValid();
        } catch (IOException | OverlappingFileLockException e) {
            // where nothing can be locked, or in this very process, a line that is being written is one left incomplete
        }
    }

    private static void read(Path file, InputStream in, Map<String, Decision> decisions, List<Message> notices)
            throws IOException, DatasetException {
        long number = 0;
        for (byte[] line = line(in); line != null; line = line(in)) {
            number++;
            byte[] text = trimmed(line, number == 1);
            if (text.length == 0) {
                continue;
            }
            if (text.length > LONGEST_LINE) {
                throw wrong(file, number, "JSON");
            }
            if (isTorn(text)) {
                notices.add(torn(file, number));
                continue;
            }
            try {
                Decision decision = DecisionLine.decision(text);
                Decision before = decisions.putIfAbsent(decision.id(), decision);
                if (before != null && !before.equals(decision)) {
                    throw wrong(file, number, "decision_id");
                }
            } catch (WrongField e) {
                throw wrong(file, number, e.getMessage());
            }
        }
    }

    /** The bytes before the next line feed, or before the end; null at the end. Of a line that is too long only the start. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toByteArray();
    }

    private static byte[] trimmed(byte[] line, boolean first) {
        int from = first && line.length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        int to = line.length;
        // a power failure leaves zeros where nothing was written yet
        while (to > from
                && (line[to - 1] == 0 || line[to - 1] == ' ' || line[to - 1] == '\r' || line[to - 1] == '\t')) {
            to--;
        }
        return Arrays.copyOfRange(line, from, to);
    }

    /** Whether a line is the beginning of one: every whole one ends in a brace. */
    private static boolean isTorn(byte[] text) {
        return text[0] == '{' && text[text.length - 1] != '}';
    }

    /**
     * Adds decisions at the end of a file, which is made when it is not there, by one write that the disk has taken when this
     * returns: a kill at any moment loses at most what is being added. A line that was left incomplete is left as it is.
     *
     * @throws IOException when it cannot be written, or is a link
     * @throws IllegalArgumentException for a decision that {@link #read} would refuse; nothing is written then
     */
    public static void append(Path file, List<Decision> decisions) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Decision decision : decisions) {
            byte[] line = DecisionLine.bytes(decision);
            try {
                DecisionLine.check(line);
            } catch (WrongField e) {
                throw new IllegalArgumentException("no valid decision: " + e.getMessage(), e);
            }
            lines.writeBytes(line);
        }
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS));
                FileLock lock = channel.lock()) {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            byte[] whole = lines.toByteArray();
            ByteBuffer bytes = ByteBuffer.allocate(whole.length + 1);
            if (torn) {
                bytes.put((byte) '\n');
            }
            bytes.put(whole).flip();
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            if (!lock.isValid()) {
                throw new IOException("the lock on " + file + " was lost");
            }
        }
    }

    /** Whether a file of this name is there to be read. */
    public static boolean isThere(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // it is there, and why it cannot be read is said by whoever reads it
            return true;
        }
    }

    private static Message torn(Path file, long number) {
        return new Message(
                "裁定文件 " + file + " 第 " + number + " 行不完整（写入时程序被中断）：已略过，其余各行照常",
                "line " + number + " of the decisions file " + file
                        + " is incomplete (the program ended while it was written): it was passed over, the others hold");
    }

    private static DatasetException wrong(Path file, long number, String field) {
        return new DatasetException(new Message(
                "裁定文件 " + file + " 第 " + number + " 行不是有效的裁定（" + field + "）：请改正或删去这一行",
                "line " + number + " of the decisions file " + file + " is no valid decision (" + field
                        + "): correct or remove it"));
    }
}
