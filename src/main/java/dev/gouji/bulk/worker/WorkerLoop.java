package dev.gouji.bulk.worker;

import dev.gouji.bulk.OneConversion;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.report.Conversion;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
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

    private final DataOutputStream out;
    private final OneConversion converter;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

    private static final class Task {
        private final String document;
        private final byte[] bytes;

        Task(String document, byte[] bytes) {
            this.document = document;
            this.bytes = bytes;
        }
    }

    private WorkerLoop(OutputStream out, OneConversion converter) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        this.converter = converter;
    }

    /** Serves until {@code in} ends, and ends the process then; never returns. */
    public static void serve(InputStream in, OutputStream out, OneConversion converter) {
        WorkerLoop loop = new WorkerLoop(out, converter);
        Thread thread = new Thread(null, loop::work, "conversion", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        loop.listen(new DataInputStream(new BufferedInputStream(in, BUFFER)));
    }

    private void listen(DataInputStream in) {
        try {
            while (in.read() == Frames.CONVERT) {
                String document = Frames.text(Frames.part(in));
                tasks.add(new Task(document, Frames.part(in)));
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
        Set<String> names = new HashSet<>();
        try {
            converter.convert(task.document, task.bytes, conversion -> found(conversion, names));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (Throwable e) {
            String weight = e instanceof Error ? Frames.ERROR : "";
            Frames.write(out, Frames.THROWN, Frames.bytes(e.getClass().getSimpleName()), Frames.bytes(weight));
            return;
        }
        Frames.write(out, Frames.DONE);
    }

    private void found(Conversion conversion, Set<String> names) {
        if (!names.add(conversion.document().document())) {
            throw new IllegalStateException(
                    "handed over twice: " + conversion.document().document());
        }
        StoredConversion stored = StoredConversion.of(conversion);
        try {
            Frames.write(out, Frames.FOUND, stored.headBytes(), stored.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
