package dev.gouji.bulk.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs through the pipes between the two sides: a byte that says what it is, the number of the document that it is
 * about, then its parts, each with its length before it. Documents under way at the same time share the pipes.
 */
final class Frames {

    /** To the worker: convert a document; its name, its hash, its bytes. */
    static final int CONVERT = 'C';

    /**
     * To the worker, about the document that comes next under this number: one of its members is not to be converted; its
     * name, and the error code and the two sentences of its failure, all empty when it was converted before.
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

    /** Comes through no pipe: the worker is gone, and says nothing any more. */
    static final int GONE = 'G';

    /** The second part of {@link #THROWN} for what is no exception but an error. */
    static final String ERROR = "error";

    private static final String KINDS = "CLMFDT";

    /** No conversion is as long; what says so is no frame. */
    private static final int LONGEST_PART = 1 << 30;

    private static final int MOST_PARTS = 4;

    /**
     * One of them.
     *
     * @param kind what it is
     * @param document the number of the document that it is about
     * @param parts as its kind has them
     */
    record Frame(int kind, int document, List<byte[]> parts) {

        /** A part that is text; from 0. */
        String text(int index) {
            return new String(parts.get(index), StandardCharsets.UTF_8);
        }
    }

    private Frames() {}

    static void write(DataOutputStream out, int kind, int document, byte[]... parts) throws IOException {
        synchronized (out) {
            out.writeByte(kind);
            out.writeInt(document);
            out.writeByte(parts.length);
            for (byte[] part : parts) {
                out.writeInt(part.length);
                out.write(part);
            }
            out.flush();
        }
    }

    /** The next one; null at the end; an {@link IOException} when what comes is none. */
    static Frame read(DataInputStream in) throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return null;
        }
        if (KINDS.indexOf(kind) < 0) {
            throw new IOException("no frame begins with " + kind);
        }
        int document = in.readInt();
        int count = in.readUnsignedByte();
        if (count > MOST_PARTS) {
            throw new IOException("a frame of " + count + " parts");
        }
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part(in));
        }
        return new Frame(kind, document, parts);
    }

    private static byte[] part(DataInputStream in) throws IOException {
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
}
