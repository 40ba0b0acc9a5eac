package dev.gouji.bench;

import dev.gouji.cli.Gouji;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole runs over many generated inputs, each in a process of its own with a heap of 512 MB: whether the rate is
 * flat from first to last, what memory it took, what a second run over the same takes, and what isolation costs.
 *
 * <p>{@code java -cp … dev.gouji.bench.BulkTiming FOLDER [COUNT [ROUNDS]]}; the folder is made, and may be deleted
 * afterwards. By default 100000 inputs, after 2 rounds over a tenth of them to compare ways of converting.
 */
public final class BulkTiming {

    private static final String NAME = "雁汀区蓝坞镇";
    private static final String YEAR = "2021";
    private static final String[] SYLLABLES = "青石云溪霁川白河松岭桐湾沙洲竹坪柳渡".split("");
    private static final int YEARS = 4;
    private static final int A_FOLDER = 1000;

    private BulkTiming() {}

    /** Prints what was measured. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        compare(folder, Math.max(20, count / 10), rounds);
        Path many = generate(folder.resolve("in"), count);
        Path out = folder.resolve("out");
        report("first run, " + count + " inputs", run(many, out, "--isolate", "process", "-j2"));
        printRates(out.resolve("run.log.ndjson"));
        report("second run, nothing changed", run(many, out, "--isolate", "process", "-j2"));
    }

    /** Every way once a round, one after the other, so that they share what else the machine does. */
    private static void compare(Path folder, int count, int rounds) throws Exception {
        Path few = generate(folder.resolve("few"), count);
        for (int round = 1; round <= rounds; round++) {
            double[] seconds = new double[4];
            double[] rates = new double[4];
            for (int way = 0; way < 4; way++) {
                String isolation = way < 2 ? "none" : "process";
                String jobs = way % 2 == 0 ? "-j1" : "-j2";
                Path out = folder.resolve("round" + round + isolation + jobs);
                seconds[way] = run(few, out, "--isolate", isolation, jobs).seconds();
                rates[way] = settledRate(done(out.resolve("run.log.ndjson")));
            }
            print("round " + round + ", " + count + " inputs, inverse seconds of whole runs", inverse(seconds));
            print("round " + round + ", conversions a second in the last half of them", rates);
        }
    }

    private static void print(String what, double[] rates) {
        System.out.printf(
                Locale.ROOT,
                "%s: in process -j1 %.3g, -j2 %.3g; workers -j1 %.3g, -j2 %.3g; workers to in process at -j1 %.2f, at"
                        + " -j2 %.2f; two workers to one %.2f%n",
                what,
                rates[0],
                rates[1],
                rates[2],
                rates[3],
                rates[2] / rates[0],
                rates[3] / rates[1],
                rates[3] / rates[2]);
    }

    private static double[] inverse(double[] seconds) {
        return Arrays.stream(seconds).map(each -> 1 / each).toArray();
    }

    /** Every process compiles the same code for itself at first; this is the rate when that is over. */
    private static double settledRate(List<Long> done) {
        int from = done.size() / 2;
        int to = done.size() - 1;
        return (to - from) * 1000.0 / Math.max(1, done.get(to) - done.get(from));
    }

    private record Measured(double seconds, String memory, int code) {}

    private static void report(String what, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, exit code %d, memory of the program at its highest: %s%n",
                what,
                measured.seconds(),
                measured.code(),
                measured.memory());
    }

    private static Measured run(Path in, Path out, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Gouji.class.getName(),
                "convert",
                in.toString(),
                "-o",
                out.toString(),
                "-q"));
        command.addAll(List.of(options));
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String memory = "?";
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        while (!process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            memory = highest(status, memory);
        }
        return new Measured((System.nanoTime() - start) / 1e9, memory, process.exitValue());
    }

    private static String highest(Path status, String otherwise) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException | java.io.UncheckedIOException e) {
            return otherwise;
        }
    }

    /** Inputs a second, for each tenth of the inputs as they were done. */
    private static void printRates(Path log) throws IOException {
        List<Long> done = done(log);
        StringBuilder rates = new StringBuilder("inputs a second, by tenths:");
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = done.size() * tenth / 10;
            int to = done.size() * (tenth + 1) / 10 - 1;
            double seconds = Math.max(1, done.get(to) - done.get(from)) / 1000.0;
            rates.append(String.format(Locale.ROOT, " %.0f", (to - from) / seconds));
        }
        System.out.println(rates);
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> !line.contains("\"event\":\"document\"")).forEach(System.out::println);
        }
    }

    /** When the inputs were done, in milliseconds from the start, in that order. */
    private static List<Long> done(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("\"event\":\"document\""))
                    .map(line -> Long.valueOf(line.replaceFirst(".*\"milliseconds_from_start\":(\\d+).*", "$1")))
                    .toList();
        }
    }

    /** Reports of invented towns on four years each, flattened or as a web page. */
    private static Path generate(Path folder, int count) throws IOException {
        String text = Files.readString(Path.of("samples", "town-2021.txt"));
        for (int i = 0; i < count; i++) {
            int town = i / YEARS;
            StringBuilder name = new StringBuilder();
            for (int digit = 0; digit < 4; digit++, town /= SYLLABLES.length) {
                name.append(SYLLABLES[town % SYLLABLES.length]);
            }
            Path file = folder.resolve(i / A_FOLDER + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                String own = text.replace(NAME, name + "镇").replace(YEAR, String.valueOf(2021 + i % YEARS));
                Files.write(file, own.getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }
}
