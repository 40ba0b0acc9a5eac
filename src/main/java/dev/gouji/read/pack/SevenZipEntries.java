package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of a 7z archive, in the order in which they are packed: several share one stream. */
public final class SevenZipEntries implements Entries {

    private static final int LINK = 0xA;

    private final SevenZFile file;
    private final Budget budget;
    private InputStream current = InputStream.nullInputStream();
    private boolean refused;

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
        SevenZArchiveEntry entry = file.getNextEntry();
        if (entry == null) {
            return null;
        }
        current = entry.hasStream() ? new ChargedStream(new Content(), budget) : InputStream.nullInputStream();
        return new Entry(entry.getName(), type(entry), entry.getSize(), Entry.UNKNOWN, () -> current);
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
