package dev.gouji.read.pack;

import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a container says of one of its files, before anything of it is unpacked.
 *
 * @param name as written, decoded
 * @param type what it is
 * @param size in bytes when unpacked; {@link #UNKNOWN} when the container does not say
 * @param checksum CRC-32 of the unpacked bytes; {@link #UNKNOWN} when it need not be looked at
 * @param content opens its bytes, which are charged to the budget as they are read where unpacking makes them more
 */
public record Entry(String name, Type type, long size, long checksum, Content content) {

    /** What stands for no number. */
    public static final long UNKNOWN = -1;

    /** What an entry can be. */
    public enum Type {
        FILE,
        FOLDER,
        /** A symbolic or hard link, a device, a pipe: nothing of its own to read. */
        LINK
    }

    /** Opens the bytes of an entry. */
    @FunctionalInterface
    public interface Content {

        /** The unpacked bytes; a passed bound comes as a {@link StreamRefusal}. */
        InputStream open() throws IOException, UnreadableException;
    }
}
