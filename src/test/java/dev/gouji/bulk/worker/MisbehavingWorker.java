package dev.gouji.bulk.worker;

import dev.gouji.bulk.FakeConverter;
import dev.gouji.convert.MemberGate;
import dev.gouji.convert.Original;
import dev.gouji.dataset.Samples;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A worker that does what the document's text tells it: {@code crash}, {@code hang}, {@code eat}, {@code recurse} … */
final class MisbehavingWorker {

    /** Whether it was started without native code. */
    private static boolean plain;

    private MisbehavingWorker() {}

    /** Serves; standard output carries the frames. */
    public static void main(String[] args) {
        plain = List.of(args).contains(WorkerLoop.PLAIN);
        WorkerLoop.serve(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                MisbehavingWorker::convert);
    }

    /** The command that starts one with so much memory. */
    static List<String> command(int megabytes) {
        return command(megabytes, Compiler.QUICK);
    }

    /** The same, compiled so; {@code compiler} tells which. */
    static List<String> command(int megabytes, Compiler compiler) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                compiler == Compiler.QUICK ? "-XX:TieredStopAtLevel=1" : "-XX:TieredStopAtLevel=4",
                "-Dcompiler=" + compiler,
                "-cp",
                System.getProperty("java.class.path"),
                MisbehavingWorker.class.getName());
    }

    private static void convert(Original original, Consumer<Conversion> found, MemberGate gate) {
        convert(original.document(), original.bytes(), found, gate);
    }

    private static void convert(String document, byte[] bytes, Consumer<Conversion> found, MemberGate gate) {
        String[] words = new String(bytes, StandardCharsets.UTF_8).split(" ", 3);
        switch (words[0]) {
            case "crash" -> Runtime.getRuntime().halt(134);
            // as native code does
            case "native" -> haltUnless(plain);
            case "hang" -> sleep(3_600_000);
            // is killed as a person or the system would do it, so many times: each makes a file
            case "killed" -> killed(Path.of(words[1]), Integer.parseInt(words[2]));
            case "ended" -> signal("TERM");
            // long enough for whatever is under way beside it to begin, and short enough to be waited for
            case "linger" -> sleep(3_000);
            case "eat" -> eat();
            case "recurse" -> recurse(0);
            case "throw" -> throw new IllegalStateException("as told");
            case "scribble" -> scribble();
            case "silent" -> {
                return;
            }
            // what follows are the members, which do what they say
            case "pack" -> {
                String[] members = new String(bytes, StandardCharsets.UTF_8).split(" ");
                for (int i = 1; i < members.length; i++) {
                    member(document + "!/" + i, members[i].replace('_', ' '), found, gate);
                }
            }
            // the members are had, the archive itself never is
            case "members" -> {
                found.accept(FakeConverter.convert(document + "!/a", bytes));
                Runtime.getRuntime().halt(134);
            }
            case "slow" -> {
                for (int i = 0; i < 1000; i++) {
                    sleep(200);
                    found.accept(FakeConverter.convert(document + "!/" + i, bytes));
                }
            }
            // crashes only while the file it names is not there, and makes it
            case "once" -> once(Path.of(words[1]));
            case "compiler" ->
                found.accept(FakeConverter.convert(document + "!/" + System.getProperty("compiler"), bytes));
            case "pid" ->
                found.accept(FakeConverter.convert(
                        document + "!/" + ProcessHandle.current().pid(), bytes));
            default -> {}
        }
        found.accept(FakeConverter.convert(document, bytes));
    }

    private static void haltUnless(boolean safe) {
        if (!safe) {
            Runtime.getRuntime().halt(134);
        }
    }

    private static void member(String name, String text, Consumer<Conversion> found, MemberGate gate) {
        boolean isContainer = text.startsWith("pack");
        MemberGate.Refusal leftOut = gate.before(name, isContainer);
        if (leftOut != null) {
            found.accept(Samples.refused(name, DocumentStatus.FAILED, leftOut.code()));
        } else {
            convert(name, text.getBytes(StandardCharsets.UTF_8), found, gate);
        }
    }

    private static void once(Path mark) {
        if (!Files.exists(mark)) {
            try {
                Files.createFile(mark);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().halt(136);
        }
    }

    private static void killed(Path marks, int times) {
        for (int i = 0; i < times; i++) {
            try {
                Files.createFile(marks.resolveSibling(marks.getFileName() + "." + i));
                signal("KILL");
            } catch (FileAlreadyExistsException e) {
                // it has been killed so often
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void signal(String name) {
        try {
            String pid = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
            Thread.sleep(60_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eat() {
        StringBuilder eaten = new StringBuilder("x");
        while (eaten.length() > 0) {
            eaten.append(eaten);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static void scribble() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("log4j: warning".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
