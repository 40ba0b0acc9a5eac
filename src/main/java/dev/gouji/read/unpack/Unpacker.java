package dev.gouji.read.unpack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.mime.MailEntries;
import dev.gouji.read.pack.Dictionary;
import dev.gouji.read.pack.Entries;
import dev.gouji.read.pack.Entry;
import dev.gouji.read.pack.PackedFile;
import dev.gouji.read.pack.SevenZipEntries;
import dev.gouji.read.pack.StreamRefusal;
import dev.gouji.read.pack.TarEntries;
import dev.gouji.read.pack.ZipEntries;
import dev.gouji.read.pdf.PdfAttachments;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.MemoryLimitException;

/**
 * Unpacks one container: {@code 报告.zip} → {@code 甲/一.doc}, {@code 甲/二.docx} … in the order of its directory. Only one
 * member is in memory at a time, and nothing is written anywhere. Used by one thread, for one container.
 */
public final class Unpacker {

    private static final int FIRST_PIECE = 1 << 20;
    private static final long MOST_AT_ONCE = Integer.MAX_VALUE - 8;

    private final Budget budget;
    private final MemberSink sink;
    private int members;
    private UnreadableException firstLoss;
    private String firstLost;
    private int lost;
    private UnreadableException exhausted;

    private Unpacker(Budget budget, MemberSink sink) {
        this.budget = budget;
        this.sink = sink;
    }

    /** Whether this kind is a container that can be unpacked. */
    public static boolean takes(Kind kind) {
        return switch (kind) {
            case ZIP, TAR, SEVEN_ZIP, GZIP, BZIP2, XZ, EMAIL -> true;
            default -> false;
        };
    }

    /** Whether files may be attached to a document of this kind, which is one all the same: {@link #unpack} takes it too. */
    public static boolean mayCarry(Kind kind, byte[] bytes) {
        return kind == Kind.PDF && PdfAttachments.mayBeIn(bytes);
    }

    /**
     * Hands over every member, those that could not be had and links too; folders are none.
     *
     * @param kind one that {@link #takes} takes, or of a document that {@link #mayCarry} files, else an {@link IllegalArgumentException}
     * @param name what the container is called, for formats that do not name what is in them
     * @param bytes the whole container; not changed
     * @param budget shared by all containers inside each other: it counts their entries and unpacked bytes together; its
     *     clock is started anew for every member
     * @param sink takes the members
     * @return how it ended; never throws for what the bytes hold
     */
    public static Unpacked unpack(Kind kind, String name, byte[] bytes, Budget budget, MemberSink sink) {
        Unpacker unpacker = new Unpacker(budget, sink);
        budget.restartClock();
        try (Entries entries = entries(kind, name, bytes, budget)) {
            unpacker.run(entries);
            return unpacker.ended(null);
        } catch (UnreadableException e) {
            return unpacker.ended(e);
        } catch (IOException | BrokenContainer e) {
            return unpacker.ended(said(e));
        }
    }

    private static Entries entries(Kind kind, String name, byte[] bytes, Budget budget)
            throws IOException, UnreadableException {
        try {
            return switch (kind) {
                case ZIP -> SavedPages.of(bytes, budget);
                case TAR -> new TarEntries(new ByteArrayInputStream(bytes));
                case SEVEN_ZIP -> new SevenZipEntries(bytes, budget);
                case PDF -> new PdfAttachments(bytes, budget);
                case EMAIL -> new MailEntries(bytes, budget);
                case GZIP, BZIP2, XZ -> PackedFile.open(kind, name, bytes, budget);
                default -> throw new IllegalArgumentException(kind + " is no container");
            };
        } catch (IllegalArgumentException e) {
            if (!takes(kind) && kind != Kind.PDF) {
                throw e;
            }
            throw new BrokenContainer(e);
        } catch (RuntimeException e) {
            throw new BrokenContainer(e);
        }
    }

    private void run(Entries entries) throws IOException, UnreadableException {
        for (Entry entry = next(entries); entry != null; entry = next(entries)) {
            budget.charge(Bound.ENTRIES, 1);
            if (entry.type() != Entry.Type.FOLDER) {
                handOver(entry);
            }
        }
    }

    private Entry next(Entries entries) throws IOException, UnreadableException {
        budget.restartClock();
        budget.checkTime();
        if (exhausted != null && !isDirectory(entries)) {
            throw exhausted;
        }
        try {
            return entries.next();
        } catch (RuntimeException e) {
            throw new BrokenContainer(e);
        }
    }

    /** Whether what is left is known without unpacking what is before it. */
    private static boolean isDirectory(Entries entries) {
        return entries instanceof ZipEntries || entries instanceof SavedPages;
    }

    private void handOver(Entry entry) {
        MemberName name = MemberName.of(entry.name());
        byte[] bytes;
        try {
            if (!name.safe()) {
                throw unsafe();
            }
            if (entry.type() == Entry.Type.LINK) {
                sink.lost(
                        name.text(),
                        ErrorCode.IGNORED_FILE,
                        new Message("链接或特殊文件，已跳过", "a link or a special file: skipped"));
                return;
            }
            if (exhausted != null) {
                throw exhausted;
            }
            bytes = content(entry, budget);
        } catch (UnreadableException e) {
            if (e.code() == ErrorCode.IGNORED_FILE) {
                sink.lost(name.text(), e.code(), e.text());
            } else {
                lose(name.text(), e);
            }
            return;
        } catch (IOException | RuntimeException e) {
            lose(name.text(), said(e));
            return;
        } catch (OutOfMemoryError e) {
            lose(name.text(), outOfMemory(e));
            return;
        }
        members++;
        sink.unpacked(name.text(), bytes);
    }

    private void lose(String name, UnreadableException why) {
        lost++;
        if (firstLoss == null) {
            firstLoss = why;
            firstLost = name;
        }
        if (why.code() == ErrorCode.LIMIT_INFLATED) {
            exhausted = why;
        }
        sink.lost(name, why.code(), why.text());
    }

    private static UnreadableException unsafe() {
        return new UnreadableException(
                ErrorCode.UNSAFE_PATH,
                new Message(
                        "压缩包内的路径不安全（含 ..，或为空、过长），未读取；请解压并改名后再转换",
                        "its path in the archive is unsafe (.. in it, empty, or too long), so it was not read; unpack and"
                                + " rename it"));
    }

    private static UnreadableException outOfMemory(OutOfMemoryError cause) {
        return new UnreadableException(
                ErrorCode.OUT_OF_MEMORY,
                new Message(
                        "解压时内存不足；请减少 --jobs，或增大 Java 内存（-Xmx），或解压后再转换",
                        "memory ran out while it was unpacked; use fewer --jobs or a larger Java heap (-Xmx), or unpack it"
                                + " first"),
                cause);
    }

    /** The bytes of an entry, as it says that they are. */
    static byte[] content(Entry entry, Budget budget) throws IOException, UnreadableException {
        if (entry.size() > budget.limits().of(Bound.INFLATED)) {
            budget.require(Bound.INFLATED, entry.size());
        }
        budget.require(Bound.BYTES, entry.size());
        try (InputStream stream = entry.content().open()) {
            byte[] bytes =
                    entry.size() == Entry.UNKNOWN ? toTheEnd(stream, budget) : exactly(stream, (int) entry.size());
            if (entry.checksum() != Entry.UNKNOWN) {
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                if (checksum.getValue() != entry.checksum()) {
                    throw new IOException("the checksum differs");
                }
            }
            return bytes;
        }
    }

    /** The memory grows with what comes, so that a size that is a lie costs nothing. */
    private static byte[] exactly(InputStream stream, int size) throws IOException {
        byte[] bytes = new byte[Math.min(size, FIRST_PIECE)];
        int length = 0;
        while (length < size) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(size, 4L * length));
            }
            int count = stream.read(bytes, length, bytes.length - length);
            if (count < 0) {
                throw new EOFException("fewer bytes than told");
            }
            length += count;
        }
        if (stream.read() >= 0) {
            throw new IOException("more bytes than told");
        }
        return bytes;
    }

    private static byte[] toTheEnd(InputStream stream, Budget budget) throws IOException, UnreadableException {
        // in pieces: to copy into ever larger arrays would take three times what may come
        List<byte[]> pieces = new ArrayList<>();
        long length = 0;
        byte[] piece = stream.readNBytes(FIRST_PIECE);
        while (piece.length > 0) {
            pieces.add(piece);
            length += piece.length;
            budget.require(Bound.BYTES, length > MOST_AT_ONCE ? Long.MAX_VALUE : length);
            piece = stream.readNBytes(FIRST_PIECE);
        }
        ByteBuffer all = ByteBuffer.allocate((int) length);
        pieces.forEach(all::put);
        return all.array();
    }

    private Unpacked ended(UnreadableException end) {
        if (end != null) {
            return new Unpacked(members, end.code(), broken(end.text()));
        }
        if (firstLoss == null) {
            return new Unpacked(members, null, null);
        }
        Message why = firstLoss.text();
        return new Unpacked(
                members,
                firstLoss.code(),
                new Message(
                        "有 " + lost + " 个文件没能取出；第一个是 " + firstLost + "：" + why.zh(),
                        lost + (lost == 1 ? " file" : " files") + " in it could not be unpacked; the first is "
                                + firstLost + ": " + why.en()));
    }

    private Message broken(Message why) {
        return members + lost == 0
                ? why
                : new Message(
                        "只取出前 " + members + " 个文件，其余没有读到：" + why.zh(),
                        "only the first " + members + " files could be unpacked, the rest was not reached: "
                                + why.en());
    }

    private static UnreadableException said(Exception thrown) {
        UnreadableException bound = StreamRefusal.in(thrown);
        if (bound != null) {
            return bound;
        }
        if (thrown instanceof MemoryLimitException) {
            return Dictionary.tooLarge(thrown);
        }
        boolean cut = thrown instanceof EOFException;
        return new UnreadableException(
                cut ? ErrorCode.TRUNCATED : ErrorCode.DAMAGED,
                cut
                        ? new Message("压缩包在这里中断；请重新下载或复制", "the archive ends in the middle of it; fetch it again")
                        : new Message(
                                "压缩的数据已损坏（与大小或校验值不符）；请重新下载或复制",
                                "the packed data is damaged (it does not fit its size or checksum); fetch it again"),
                thrown);
    }

    /** What a library throws at broken input without saying so. */
    private static final class BrokenContainer extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenContainer(RuntimeException cause) {
            super(cause);
        }
    }
}
