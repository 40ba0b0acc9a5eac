package dev.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program in a process of its own, so that it can be killed. */
public final class ChildRun {

    private final Process process;

    private ChildRun(Process process) {
        this.process = process;
    }

    /** Starts {@code gouji} with these arguments. */
    static ChildRun start(String... arguments) throws IOException {
        return start("", arguments);
    }

    /** The same, after a shell's command: {@code ulimit …}. */
    static ChildRun start(String before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (!before.isEmpty()) {
            command.addAll(List.of("/bin/sh", "-c", before + " && exec \"$0\" \"$@\""));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Gouji.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ChildRun(builder.start());
    }

    Process process() {
        return process;
    }

    /** Waits until a file is so long, or the run is over, and kills it without a word. */
    void killWhen(Path file, long length) throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.exists(file) || Files.size(file) < length)) {
            Thread.sleep(1);
        }
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end, and gives its exit code and its words. */
    Command end() throws IOException, InterruptedException {
        String words;
        try (InputStream in = process.getInputStream()) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return new Command(process.waitFor(), "", words);
    }

    /** The data of a dataset: every file but those that say when, a character for a byte. */
    public static Map<String, String> data(Path folder) throws IOException {
        Map<String, String> data = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                data.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        data.remove("run.log.ndjson");
        return data;
    }

    /** Deletes a folder with everything in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
