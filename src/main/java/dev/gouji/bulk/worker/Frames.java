package dev.gouji.bulk.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What runs through the pipes between the two sides: a byte that says what it is, then its parts, each with its length
 * before it.
 */
final class Frames {

    /** To the worker: convert a document; its name, its bytes. */
    static final int CONVERT = 'C';

    /**
     * To the worker, about the document that comes next: one of its members is not to be converted; its name, and the
     * error code and the two sentences of its failure, all empty when it was converted before.
     */
    static final int LEAVE_OUT = 'L';

    /** From the worker: the turn of a member has come; its name. */
    static final int MEMBER = 'M';

    /** From the worker: a conversion; its head, its payload. */
    static final int FOUND = 'F';

    /** From the worker: the document is done. */
    static final int DONE = 'D';

    /** From the worker: the converter threw something; its simple name, and {@code ERROR} when it may have left damage. */
    static final int THROWN = 'T';

    /** No conversion is as long; what says so is no frame. */
    private static final int LONGEST_PART = 1 << 30;

    /** The second part of {@link #THROWN} for what is no exception but an error. */
    static final String ERROR = "error";

    private Frames() {}

    static void write(DataOutputStream out, int kind, byte[]... parts) throws IOException {
        out.writeByte(kind);
        for (byte[] part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.flush();
    }

    static byte[] part(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_PART) {
            throw new IOException("a part of " + length + " bytes");
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
