package dev.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks with JMH's own command line. The system property {@code gouji.bench.folder} puts the PDFs of a folder
 * in the place of the checked-in ones, for benchmarks whose parameter is the {@code file}.
 */
public final class BenchmarkRunner {

    private BenchmarkRunner() {}

    /** As {@code org.openjdk.jmh.Main}. */
    public static void main(String[] arguments) throws IOException, CommandLineOptionException, RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().parent(new CommandLineOptions(arguments));
        String folder = System.getProperty("gouji.bench.folder", "");
        if (!folder.isEmpty()) {
            options.param("file", files(Path.of(folder)));
        }
        new Runner(options.build()).run();
    }

    private static String[] files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(Path::toString)
                    .filter(path -> path.endsWith(".pdf"))
                    .sorted()
                    .toArray(String[]::new);
        }
    }
}
