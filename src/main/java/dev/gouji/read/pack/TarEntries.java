package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.UnreadableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** The entries of a TAR archive in the order of its stream, with the long names of GNU tar and the records of pax. */
public final class TarEntries implements Entries {

    private static final int BLOCK = 512;
    /** What stands before an entry: its header with all its records and long names. */
    private static final int LONGEST_HEADER = 1 << 18;

    private final Source source;
    private final Archive archive;

    /** Over a stream that begins with a header and is charged where it costs anything. */
    public TarEntries(InputStream stream) {
        source = new Source(stream);
        archive = new Archive(source);
    }

    /** Whether a stream that begins so is a TAR archive. */
    static boolean isTar(byte[] head) {
        try {
            return head.length >= BLOCK && TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    @Override
    public Entry next() throws IOException {
        if (archive.getCurrentEntry() != null) {
            archive.skip(Long.MAX_VALUE);
        }
        TarArchiveEntry entry = header();
        if (entry == null) {
            return null;
        }
        if (!entry.isCheckSumOK() || entry.getSize() < 0) {
            throw new IOException("no header where one should be");
        }
        long size = entry.isSparse() ? Entry.UNKNOWN : entry.getSize();
        return new Entry(name(entry), type(entry), size, Entry.UNKNOWN, () -> content(entry));
    }

    private TarArchiveEntry header() throws IOException {
        source.left = LONGEST_HEADER;
        try {
            return archive.getNextEntry();
        } catch (IOException broken) {
            throw source.cutOr(broken);
        } finally {
            source.left = Long.MAX_VALUE;
        }
    }

    /** Records of pax are in Unicode and come as they are; other names as a character for each byte. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        byte[] raw = name.getBytes(StandardCharsets.ISO_8859_1);
        return NameDecoder.of(List.of(raw), StandardCharsets.ISO_8859_1).decode(raw);
    }

    private static Entry.Type type(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Entry.Type.FOLDER;
        }
        boolean special = entry.isLink()
                || entry.isSymbolicLink()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO();
        return special ? Entry.Type.LINK : Entry.Type.FILE;
    }

    private InputStream content(TarArchiveEntry entry) throws UnreadableException {
        if (entry.isSparse()) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message("是稀疏文件，不受支持；请重新打包", "it is a sparse file, which is not supported; pack it again"));
        }
        return archive;
    }

    /** The archive's bytes, of which a header may take only so many, whatever lengths it tells; knows whether they end. */
    private static final class Source extends FilterInputStream {

        private long left = Long.MAX_VALUE;
        private boolean ended;

        Source(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length > 0 && left <= 0) {
                throw new IOException("a header of more than " + LONGEST_HEADER + " bytes");
            }
            int count = in.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            ended |= count < 0;
            return count;
        }

        IOException cutOr(IOException broken) {
            return ended ? new EOFException(broken.getMessage()) : broken;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** The archive read leniently: of a header only what is asked for has to make sense. */
    private static final class Archive extends TarArchiveInputStream {

        private final Source source;

        Archive(Source source) {
            super(source, BLOCK, BLOCK, StandardCharsets.ISO_8859_1.name(), true);
            this.source = source;
        }

        @Override
        protected byte[] readRecord() throws IOException {
            byte[] block = source.readNBytes(BLOCK);
            count(block.length);
            if (block.length > 0 && block.length < BLOCK) {
                throw new EOFException("inside a header");
            }
            return block.length == 0 ? null : block;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException broken) {
                throw source.cutOr(broken);
            }
        }

        @Override
        public long skip(long amount) throws IOException {
            try {
                return super.skip(amount);
            } catch (IOException broken) {
                throw source.cutOr(broken);
            }
        }

        /** The archive's stream goes on behind the entry. */
        @Override
        public void close() {}
    }
}
