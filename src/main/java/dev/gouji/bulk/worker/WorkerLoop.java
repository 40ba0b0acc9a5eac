package dev.gouji.bulk.worker;

import dev.gouji.bulk.worker.Frames.Frame;
import dev.gouji.convert.MemberGate;
import dev.gouji.convert.Original;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The worker's side: converts documents, as many at a time as it is asked to on its standard input. When that ends,
 * whatever the worker is at, it ends too: it never outlives the process that started it.
 */
public final class WorkerLoop {

    /** The argument of a worker that is to run no native code, last of its command. */
    public static final String PLAIN = "plain";

    /** The exit code that says that memory ran out. */
    static final int OUT_OF_MEMORY = 3;

    /** As in the process that asks. */
    private static final long STACK_BYTES = 8L << 20;

    private static final int BUFFER = 1 << 16;

    /** Stands for a conversion that the other side has; it goes nowhere. */
    private static final MemberGate.Refusal HAD = new MemberGate.Refusal(ErrorCode.CRASHED, new Message("", ""));

    private final DataOutputStream out;
    private final MemberwiseConversion converter;
    private final ExecutorService threads = Executors.newCachedThreadPool(WorkerLoop::thread);
    private final Map<Integer, LeftOut> announced = new HashMap<>();

    private static final class Task {
        private final int number;
        private final Original original;
        private final LeftOut leftOut;
        private final Set<String> names = new HashSet<>();

        Task(Frame frame, LeftOut leftOut) {
            this.number = frame.document();
            this.original = new Original(frame.text(0), frame.parts().get(2), frame.text(1));
            this.leftOut = leftOut;
        }
    }

    /** The members that are not to be converted: those the other side has, and those that are failures, with why. */
    private record LeftOut(Set<String> had, Map<String, MemberGate.Refusal> failures) {

        LeftOut() {
            this(new HashSet<>(), new HashMap<>());
        }

        void add(Frame frame) {
            String code = frame.text(1);
            if (code.isEmpty()) {
                had.add(frame.text(0));
            } else {
                Message message = new Message(frame.text(2), frame.text(3));
                failures.put(frame.text(0), new MemberGate.Refusal(ErrorCode.valueOf(code), message));
            }
        }
    }

    private WorkerLoop(OutputStream out, MemberwiseConversion converter) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        this.converter = converter;
    }

    /** Serves until {@code in} ends, and ends the process then; never returns. */
    public static void serve(InputStream in, OutputStream out, MemberwiseConversion converter) {
        new WorkerLoop(out, converter).listen(new DataInputStream(new BufferedInputStream(in, BUFFER)));
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "conversion", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private void listen(DataInputStream in) {
        try {
            for (Frame frame = Frames.read(in); frame != null; frame = Frames.read(in)) {
                if (frame.kind() == Frames.LEAVE_OUT) {
                    announced
                            .computeIfAbsent(frame.document(), number -> new LeftOut())
                            .add(frame);
                } else {
                    LeftOut leftOut = announced.remove(frame.document());
                    Task task = new Task(frame, leftOut == null ? new LeftOut() : leftOut);
                    threads.execute(() -> work(task));
                }
            }
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void work(Task task) {
        try {
            convert(task);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | UncheckedIOException e) {
            // nobody listens any more
            Runtime.getRuntime().halt(1);
        }
    }

    private void convert(Task task) throws IOException {
        try {
            converter.convert(
                    task.original,
                    conversion -> found(conversion, task),
                    (member, isContainer) -> before(member, isContainer, task));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (Throwable e) {
            String weight = e instanceof Error ? Frames.ERROR : "";
            byte[] kind = Frames.bytes(e.getClass().getSimpleName());
            Frames.write(out, Frames.THROWN, task.number, kind, Frames.bytes(weight));
            return;
        }
        Frames.write(out, Frames.DONE, task.number);
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
        write(Frames.MEMBER, task, Frames.bytes(member));
        return null;
    }

    private void found(Conversion conversion, Task task) {
        String name = conversion.document().document();
        if (!task.names.add(name)) {
            throw new IllegalStateException("handed over twice: " + name);
        }
        if (!task.leftOut.had().contains(name)) {
            StoredConversion stored = StoredConversion.of(conversion);
            write(Frames.FOUND, task, stored.headBytes(), stored.payload());
        }
    }

    private void write(int kind, Task task, byte[]... parts) {
        try {
            Frames.write(out, kind, task.number, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
