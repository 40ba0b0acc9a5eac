package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of a 7z archive, in the order in which they are packed: several share one stream. */
public final class SevenZipEntries implements Entries {

    private static final int LINK = 0xA;

    /** Methods that the library does not have, by how it names them: the bytes of their number. */
    private static final Map<String, String> METHODS = Map.of(
            "[3, 4, 1]", "PPMd",
            "[4, -9, 17, 1]", "Zstandard",
            "[4, -9, 17, 2]", "Brotli",
            "[4, -9, 17, 4]", "LZ4",
            "[10]", "ARM64",
            "[11]", "RISC-V",
            "[3, 3, 1, 27]", "BCJ2");

    private final SevenZFile file;
    private final Budget budget;
    private final List<SevenZArchiveEntry> all = new ArrayList<>();
    private InputStream current = InputStream.nullInputStream();
    private boolean refused;
    private UnreadableException unknownMethod;
    private int place;

    /** Reads the archive's header. */
    public SevenZipEntries(byte[] bytes, Budget budget) throws IOException, UnreadableException {
        this.budget = budget;
        try {
            file = SevenZFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setMaxMemoryLimitKiB(Dictionary.KIBIBYTES)
                    .setUseDefaultNameForUnnamedEntries(true)
                    .setDefaultName("content")
                    .get();
            file.getEntries().forEach(all::add);
        } catch (PasswordRequiredException e) {
            throw encrypted(e);
        }
    }

    @Override
    public Entry next() throws IOException {
        if (!refused) {
            // the entries share a stream, so that passing one over costs what reading it does
            current.skip(Long.MAX_VALUE);
        }
        refused = false;
        SevenZArchiveEntry entry;
        try {
            entry = file.getNextEntry();
            unknownMethod = null;
        } catch (IOException broken) {
            unknownMethod = unknownMethod(broken);
            if (unknownMethod == null) {
                throw broken;
            }
            return lost(unknownMethod);
        } catch (NullPointerException unopened) {
            // the entries behind the first of a stream that cannot be opened
            if (unknownMethod == null) {
                throw unopened;
            }
            return lost(unknownMethod);
        }
        place++;
        if (entry == null) {
            return null;
        }
        current = entry.hasStream() ? new ChargedStream(new Content(), budget) : InputStream.nullInputStream();
        return new Entry(entry.getName(), type(entry), entry.getSize(), Entry.UNKNOWN, () -> current);
    }

    /** The entry whose turn it is, but not what is in it. */
    private Entry lost(UnreadableException why) {
        SevenZArchiveEntry entry = all.get(place++);
        current = InputStream.nullInputStream();
        return new Entry(entry.getName(), type(entry), Entry.UNKNOWN, Entry.UNKNOWN, () -> {
            throw why;
        });
    }

    /** What to say of a method of packing that the library does not have; null when it says something else. */
    private static UnreadableException unknownMethod(IOException thrown) {
        String said = String.valueOf(thrown.getMessage());
        boolean branching = said.startsWith("Multi input/output stream coders");
        if (!branching && !said.startsWith("Unsupported compression method")) {
            return null;
        }
        String method = METHODS.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(branching ? "BCJ2" : said.replaceAll("[^0-9, -]", "").strip());
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "压缩方法（" + method + "）不受支持；请解压后重新打包，7z 请用默认的 LZMA2，不加过滤器",
                        "it is packed by a method (" + method
                                + ") that is not supported; unpack it and pack it again, as 7z with its usual LZMA2 and no filter"),
                thrown);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Entry.Type type(SevenZArchiveEntry entry) {
        if (entry.isDirectory() || entry.isAntiItem()) {
            return Entry.Type.FOLDER;
        }
        boolean unixLink = entry.getHasWindowsAttributes() && (entry.getWindowsAttributes() >>> 28) == LINK;
        return unixLink ? Entry.Type.LINK : Entry.Type.FILE;
    }

    private static UnreadableException encrypted(Exception cause) {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message("已加密，没有密码取不出；请用密码解压后再转换", "it is encrypted; unpack it with its password first"),
                cause);
    }

    /** The bytes of the entry at which the archive stands. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return file.read(into, offset, length);
            } catch (PasswordRequiredException e) {
                refused = true;
                throw new StreamRefusal(encrypted(e));
            }
        }
    }
}
