package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.unpack.MemberSink;
import dev.gouji.read.unpack.Unpacked;
import dev.gouji.read.unpack.Unpacker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came out of a container: a line a member, as {@code 甲.txt = 12 bytes} or {@code 乙.txt ! encrypted}. */
public final class Members implements MemberSink {

    private final List<String> lines = new ArrayList<>();
    private Unpacked end;

    public static Members of(byte[] container) {
        return of("container", container, Limits.STANDARD);
    }

    public static Members of(String name, byte[] container, Limits limits) {
        Members members = new Members();
        members.end = Unpacker.unpack(Sniffer.kindOf(container), name, container, new Budget(limits), members);
        return members;
    }

    @Override
    public void unpacked(String name, byte[] bytes) {
        String content = bytes.length > 40 ? bytes.length + " bytes" : new String(bytes, StandardCharsets.UTF_8);
        lines.add(name + " = " + content);
    }

    @Override
    public void lost(String name, ErrorCode error, Message message) {
        if (message.zh().isBlank() || message.en().isBlank()) {
            throw new AssertionError("no message");
        }
        lines.add(name + " ! " + error.code());
    }

    public List<String> lines() {
        return lines;
    }

    /** What is said of the container, in English. */
    public String message() {
        return String.valueOf(end.message());
    }

    /** The code of the container; {@code ok} without one. */
    public String error() {
        return end.error() == null ? "ok" : end.error().code();
    }
}
