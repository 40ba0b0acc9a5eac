package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.UnreadableException;

/** How much memory a stream of LZMA may ask for before it gives its first byte. */
public final class Dictionary {

    /** The largest setting of the usual programs is 64 MiB; larger ones are cut down to the size of what is packed. */
    static final int KIBIBYTES = 130 << 10;

    private Dictionary() {}

    public static UnreadableException tooLarge(Exception cause) {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "解压所需的内存（字典）超过 " + (KIBIBYTES >> 10) + " MiB；请解压后用较小的字典重新打包，或打成 ZIP",
                        "unpacking asks for more than " + (KIBIBYTES >> 10)
                                + " MiB of memory (dictionary); unpack it and pack it again as ZIP"),
                cause);
    }
}
