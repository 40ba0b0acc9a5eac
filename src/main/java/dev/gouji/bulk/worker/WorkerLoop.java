package dev.gouji.bulk.worker;

import dev.gouji.convert.MemberGate;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The worker's side: converts one document after the other, as it is asked to on its standard input. When that ends,
 * whatever the worker is at, it ends too: it never outlives the process that started it.
 */
public final class WorkerLoop {

    /** The exit code that says that memory ran out. */
    static final int OUT_OF_MEMORY = 3;

    /** As in the process that asks. */
    private static final long STACK_BYTES = 8L << 20;

    private static final int BUFFER = 1 << 16;

    /** Stands for a conversion that the other side has; it goes nowhere. */
    private static final MemberGate.Refusal HAD = new MemberGate.Refusal(ErrorCode.CRASHED, new Message("", ""));

    private final DataOutputStream out;
    private final MemberwiseConversion converter;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

    private static final class Task {
        private final String document;
        private final byte[] bytes;
        private final LeftOut leftOut;
        private final Set<String> names = new HashSet<>();

        Task(String document, byte[] bytes, LeftOut leftOut) {
            this.document = document;
            this.bytes = bytes;
            this.leftOut = leftOut;
        }
    }

    /** The members that are not to be converted: those the other side has, and those that are failures, with why. */
    private record LeftOut(Set<String> had, Map<String, MemberGate.Refusal> failures) {

        LeftOut() {
            this(new HashSet<>(), new HashMap<>());
        }

        void read(String member, DataInputStream in) throws IOException {
            String code = Frames.text(Frames.part(in));
            Message message = new Message(Frames.text(Frames.part(in)), Frames.text(Frames.part(in)));
            if (code.isEmpty()) {
                had.add(member);
            } else {
                failures.put(member, new MemberGate.Refusal(ErrorCode.valueOf(code), message));
            }
        }
    }

    private WorkerLoop(OutputStream out, MemberwiseConversion converter) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        this.converter = converter;
    }

    /** Serves until {@code in} ends, and ends the process then; never returns. */
    public static void serve(InputStream in, OutputStream out, MemberwiseConversion converter) {
        WorkerLoop loop = new WorkerLoop(out, converter);
        Thread thread = new Thread(null, loop::work, "conversion", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        loop.listen(new DataInputStream(new BufferedInputStream(in, BUFFER)));
    }

    private void listen(DataInputStream in) {
        try {
            LeftOut leftOut = new LeftOut();
            for (int kind = in.read(); kind == Frames.CONVERT || kind == Frames.LEAVE_OUT; kind = in.read()) {
                String document = Frames.text(Frames.part(in));
                if (kind == Frames.LEAVE_OUT) {
                    leftOut.read(document, in);
                } else {
                    tasks.add(new Task(document, Frames.part(in), leftOut));
                    leftOut = new LeftOut();
                }
            }
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void work() {
        try {
            while (true) {
                convert(tasks.take());
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | UncheckedIOException | InterruptedException e) {
            // nobody listens any more
            Runtime.getRuntime().halt(1);
        }
    }

    private void convert(Task task) throws IOException {
        try {
            converter.convert(
                    task.document,
                    task.bytes,
                    conversion -> found(conversion, task),
                    (member, isContainer) -> before(member, isContainer, task));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (Throwable e) {
            String weight = e instanceof Error ? Frames.ERROR : "";
            Frames.write(out, Frames.THROWN, Frames.bytes(e.getClass().getSimpleName()), Frames.bytes(weight));
            return;
        }
        Frames.write(out, Frames.DONE);
    }

    private MemberGate.Refusal before(String member, boolean isContainer, Task task) {
        MemberGate.Refusal failure = task.leftOut.failures().get(member);
        if (failure != null) {
            return failure;
        }
        // a container is gone through once more all the same, so that the bounds count as they would have
        if (!isContainer && task.leftOut.had().contains(member)) {
            return HAD;
        }
        write(Frames.MEMBER, Frames.bytes(member));
        return null;
    }

    private void found(Conversion conversion, Task task) {
        String name = conversion.document().document();
        if (!task.names.add(name)) {
            throw new IllegalStateException("handed over twice: " + name);
        }
        if (!task.leftOut.had().contains(name)) {
            StoredConversion stored = StoredConversion.of(conversion);
            write(Frames.FOUND, stored.headBytes(), stored.payload());
        }
    }

    private void write(int kind, byte[]... parts) {
        try {
            Frames.write(out, kind, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
