package dev.gouji.cli;

import dev.gouji.bulk.worker.WorkerLoop;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the commands once, so that Java can keep the classes they need in an archive; started by the launcher alone. */
public final class Rehearsal {

    private Rehearsal() {}

    /** Over files; the first argument is a folder for a dataset that nobody needs afterwards. */
    public static void main(String[] args) {
        List<String> files = List.of(args).subList(1, args.length);
        run(files, "check", "--isolate", "none");
        run(files, "convert", "--isolate", "none", "-o", args[0]);
        run(files, "convert", "--isolate", "process", "-o", args[0], "--retry", "all");
        // what a worker needs besides; it finds nothing to do and ends this process
        WorkerLoop.serve(InputStream.nullInputStream(), OutputStream.nullOutputStream(), (original, found, gate) -> {});
    }

    private static void run(List<String> files, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(files);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Gouji.run(arguments.toArray(String[]::new), InputStream.nullInputStream(), nowhere, nowhere);
    }
}
