package dev.gouji.convert;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.unpack.MemberSink;
import dev.gouji.read.unpack.Unpacked;
import dev.gouji.read.unpack.Unpacker;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks through an original and, where it is a container, through the containers in it: {@code a.zip} → {@code
 * a.zip!/b.docx}, {@code a.zip!/c.zip}, {@code a.zip!/c.zip!/d.pdf}. Used once, by one thread.
 */
final class ContainerWalk {

    /** A container within a container weighs as much as so many levels of tables: all of them are in memory at once. */
    private static final int LEVELS_A_CONTAINER = 8;

    /** Converts what is no container. */
    @FunctionalInterface
    interface OriginalConversion {

        /** What an original of this kind comes to. */
        Conversion convert(Original original, Kind kind);
    }

    private final OriginalConversion conversion;
    private final Consumer<Conversion> found;
    private final MemberGate gate;
    private final Budget budget;
    private final DistinctNames names = new DistinctNames();

    /** With bounds for all containers together; {@code found} takes a container after its members, each name once. */
    ContainerWalk(Limits limits, OriginalConversion conversion, Consumer<Conversion> found, MemberGate gate) {
        this.budget = new Budget(limits);
        this.gate = gate;
        this.conversion = conversion;
        this.found = found;
    }

    /** Walks through an original; what its conversion throws is thrown on, but not what that of a member does. */
    void walk(Original original) {
        names.distinct(original.document());
        Kind kind = Sniffer.kindOf(original.bytes());
        if (Unpacker.takes(kind)) {
            unpack(original, kind, 1);
        } else {
            detach(original, kind, 1);
            found.accept(conversion.convert(original, kind));
        }
    }

    private void unpack(Original original, Kind kind, int level) {
        byte[] bytes = original.bytes();
        try {
            budget.require(Bound.BYTES, bytes.length);
            budget.require(Bound.NESTING, (long) level * LEVELS_A_CONTAINER);
        } catch (UnreadableException e) {
            settle(ContainerRecords.refused(original, kind, e));
            return;
        }
        String document = original.document();
        Unpacked unpacked = Unpacker.unpack(
                kind, lastName(document), bytes, budget, new Members(document + Converter.MEMBER, level));
        settle(ContainerRecords.container(original, kind, unpacked));
    }

    /** Files attached to a document are members of it; what is wrong with them says nothing of the document. */
    private void detach(Original original, Kind kind, int level) {
        byte[] bytes = original.bytes();
        try {
            budget.require(Bound.NESTING, (long) level * LEVELS_A_CONTAINER);
            budget.require(Bound.BYTES, bytes.length);
        } catch (UnreadableException e) {
            return;
        }
        if (Unpacker.mayCarry(kind, bytes)) {
            String document = original.document();
            Unpacker.unpack(kind, lastName(document), bytes, budget, new Members(document + Converter.MEMBER, level));
        }
    }

    private void member(Original original, int level) {
        Kind kind = Sniffer.kindOf(original.bytes());
        boolean isContainer = Unpacker.takes(kind);
        MemberGate.Refusal leftOut = gate.before(original.document(), isContainer);
        if (leftOut != null) {
            settle(ContainerRecords.failed(original, leftOut.code(), leftOut.message()));
        } else if (isContainer) {
            unpack(original, kind, level);
        } else {
            detach(original, kind, level);
            found.accept(converted(original, kind));
        }
    }

    /** A member must not take those before and after it down with it. */
    private Conversion converted(Original original, Kind kind) {
        try {
            return conversion.convert(original, kind);
        } catch (OutOfMemoryError e) {
            return alone(ContainerRecords.outOfMemory(original));
        } catch (RuntimeException | StackOverflowError e) {
            return alone(ContainerRecords.crashed(original, e));
        }
    }

    private void settle(DocumentRecord record) {
        found.accept(alone(record));
    }

    private static Conversion alone(DocumentRecord record) {
        return new Conversion(record, List.of());
    }

    private static String lastName(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }

    private final class Members implements MemberSink {

        private final String prefix;
        private final int level;

        Members(String prefix, int level) {
            this.prefix = prefix;
            this.level = level;
        }

        @Override
        public void unpacked(String name, byte[] bytes) {
            String document = names.distinct(prefix + name);
            Message ignored = IgnoredName.of(name);
            if (ignored == null) {
                member(Original.of(document, bytes), level + 1);
            } else {
                settle(ContainerRecords.skipped(document, (long) bytes.length, ignored));
            }
        }

        @Override
        public void lost(String name, ErrorCode error, Message message) {
            Message ignored = error == ErrorCode.IGNORED_FILE ? message : IgnoredName.of(name);
            String document = names.distinct(prefix + name);
            settle(
                    ignored == null
                            ? ContainerRecords.lost(document, error, message)
                            : ContainerRecords.skipped(document, null, ignored));
        }
    }
}
