package dev.gouji.read.mime;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pack.ChargedStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * The parts of a message that hold something, one after the other; a message inside it is one of them. A part is read
 * before the next one is asked for, or not at all.
 */
final class MimeParts {

    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELD = 200_000;

    private record Multipart(int number, PartHeader header) {}

    private final MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(LONGEST_FIELD)
            .build());
    private final byte[] bytes;
    private final Budget budget;
    private final Deque<Multipart> around = new ArrayDeque<>();
    private int multiparts;
    private PartHeader header = PartHeader.NOTHING;
    private String boundary;

    MimeParts(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
    }

    /** The header of the next part; null after the last. */
    PartHeader next() throws IOException, UnreadableException {
        try {
            while (true) {
                switch (stream.next()) {
                    case T_START_HEADER -> header = PartHeader.NOTHING;
                    case T_FIELD -> field(stream.getField());
                    case T_START_MULTIPART -> {
                        around.push(new Multipart(multiparts++, header));
                        boundary = boundary == null ? stream.getBodyDescriptor().getBoundary() : boundary;
                        budget.require(Bound.NESTING, around.size());
                    }
                    case T_END_MULTIPART -> around.pop();
                    case T_BODY -> {
                        return header;
                    }
                    case T_END_OF_STREAM -> {
                        return null;
                    }
                    default -> budget.checkTime();
                }
            }
        } catch (MimeException e) {
            throw new UnreadableException(
                    ErrorCode.DAMAGED,
                    new Message(
                            "邮件或网页存档的结构读不通，可能已损坏；请重新取得",
                            "the structure of the mail or web archive cannot be followed, it may be damaged; fetch it again"),
                    e);
        }
    }

    /** The part's bytes, decoded and charged to the budget. */
    InputStream content() {
        return new ChargedStream(stream.getDecodedInputStream(), budget);
    }

    /** The header of the multipart around the part; {@link PartHeader#NOTHING} where there is none. */
    PartHeader parent() {
        return around.isEmpty() ? PartHeader.NOTHING : around.peek().header();
    }

    /** The number of the multipart around the part, from 0; -1 where there is none. */
    int parentNumber() {
        return around.isEmpty() ? -1 : around.peek().number();
    }

    /** Whether the part stands in this multipart, at any depth. */
    boolean isInside(int number) {
        return around.stream().anyMatch(multipart -> multipart.number() == number);
    }

    /** Whether the line that ends the outermost multipart is missing; true only after all parts were met. */
    boolean isCut() {
        if (boundary == null || stream.getState() != EntityState.T_END_OF_STREAM) {
            return false;
        }
        byte[] end = ("--" + boundary + "--").getBytes(StandardCharsets.ISO_8859_1);
        for (int at = bytes.length - end.length; at >= 0; at--) {
            if (bytes[at] == '-' && Arrays.equals(bytes, at, at + end.length, end, 0, end.length)) {
                return false;
            }
        }
        return true;
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        ByteSequence raw = field.getRaw();
        if (name.startsWith("content-") && raw != null) {
            String line = new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
            header = header.with(name, new HeaderLine(line.substring(line.indexOf(':') + 1)));
        }
    }
}
