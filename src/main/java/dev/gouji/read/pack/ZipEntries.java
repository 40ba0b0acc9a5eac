package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.zip.ZipDirectory;
import dev.gouji.read.zip.ZipLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/** The entries of a ZIP archive, by its directory alone: what stands between them is not looked at. */
public final class ZipEntries implements Entries {

    /** Deflate makes at most so many bytes of one; a size beyond is a lie, and would be believed before it is seen. */
    private static final long STEEPEST = 1_032;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DEFLATED_64 = 9;
    private static final int BZIP2 = 12;

    private final byte[] bytes;
    private final ZipDirectory directory;
    private final Budget budget;
    private final Iterator<ZipLine> lines;
    private final Set<ZipLine> overlapping;
    private final NameDecoder decoder;

    /** Reads the directory; see {@link ZipDirectory#of}. */
    public ZipEntries(byte[] bytes, Budget budget) throws UnreadableException {
        directory = ZipDirectory.of(bytes, budget);
        this.bytes = bytes;
        this.budget = budget;
        lines = directory.lines().iterator();
        overlapping = directory.overlapping();
        List<byte[]> unlabelled = directory.lines().stream()
                .filter(line -> line.unicodeName() == null && !line.isUtf8())
                .map(ZipLine::nameBytes)
                .toList();
        decoder = NameDecoder.of(unlabelled, NameDecoder.dos());
    }

    @Override
    public Entry next() {
        if (!lines.hasNext()) {
            return null;
        }
        ZipLine line = lines.next();
        String name = name(line);
        return new Entry(name, type(name, line), line.size(), line.checksum(), () -> open(line));
    }

    private static Entry.Type type(String name, ZipLine line) {
        if (name.endsWith("/") || name.endsWith("\\")) {
            return Entry.Type.FOLDER;
        }
        return line.isLink() ? Entry.Type.LINK : Entry.Type.FILE;
    }

    private String name(ZipLine line) {
        if (line.unicodeName() != null) {
            return line.unicodeName();
        }
        String labelled = line.isUtf8() ? NameDecoder.strictly(line.nameBytes(), StandardCharsets.UTF_8) : null;
        return labelled == null ? decoder.decode(line.nameBytes()) : labelled;
    }

    private InputStream open(ZipLine line) throws IOException, UnreadableException {
        if (line.isEncrypted()) {
            throw new UnreadableException(
                    ErrorCode.ENCRYPTED,
                    new Message("已加密，没有密码取不出；请用密码解压后再转换", "it is encrypted; unpack it with its password first"));
        }
        if (line.start() < 0 || line.start() + line.packed() > bytes.length) {
            throw damaged("不在压缩包目录所说的位置", "it is not where the archive's directory says");
        }
        if (overlapping.contains(line)) {
            throw damaged("与压缩包中别的条目重叠", "it overlaps another entry of the archive");
        }
        boolean lie = line.method() == STORED
                ? line.size() != line.packed()
                : line.method() == DEFLATED && line.size() > (line.packed() + 1) * STEEPEST;
        if (line.size() < 0 || lie) {
            throw damaged("所说的大小不可能属实", "its size cannot be what the archive says");
        }
        return new ChargedStream(unpacked(line), budget);
    }

    private InputStream unpacked(ZipLine line) throws IOException, UnreadableException {
        return switch (line.method()) {
            case STORED, DEFLATED -> directory.open(line);
            case DEFLATED_64 -> new Deflate64CompressorInputStream(directory.packed(line));
            case BZIP2 -> new BZip2CompressorInputStream(directory.packed(line));
            default ->
                throw new UnreadableException(
                        ErrorCode.UNSUPPORTED_FORMAT,
                        new Message(
                                "压缩方式（" + line.method() + "）不受支持；请解压后重新打包",
                                "it is packed by a method (" + line.method()
                                        + ") that is not supported; pack it again"));
        };
    }

    private static UnreadableException damaged(String zh, String en) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(zh + "，可能已损坏或有意构造；请重新取得", en + ", it may be damaged or built on purpose; fetch it again"));
    }
}
