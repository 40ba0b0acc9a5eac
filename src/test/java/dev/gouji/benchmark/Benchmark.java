package dev.gouji.benchmark;

import dev.gouji.benchmark.make.MakeBenchmark;
import dev.gouji.benchmark.score.Score;
import dev.gouji.benchmark.tool.RunTools;
import dev.gouji.convert.Converter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmark of {@code docs/benchmark.md}, from the project's folder:
 *
 * <ul>
 *   <li>{@code make FOLDER [SEED [SCALE]]} makes it;
 *   <li>{@code run FOLDER [TOOL…]} lets tools read it, all that are there, and prints the tables;
 *   <li>{@code score FOLDER FILE… [--by NAME]} prints the tables of results that are there.
 * </ul>
 */
public final class Benchmark {

    private static final long SEED = 20261130;

    private Benchmark() {}

    /** Runs one of the three. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        switch (arguments[0]) {
            case "make" -> {
                long seed = rest.isEmpty() ? SEED : Long.parseLong(rest.get(0));
                int scale = rest.size() < 2 ? 1 : Integer.parseInt(rest.get(1));
                MakeBenchmark.into(folder, seed, scale);
            }
            case "run" -> {
                Converter.allowNativeCode();
                List<String> files = new ArrayList<>(List.of(folder.toString()));
                RunTools.over(folder, rest, System.err).forEach(file -> files.add(file.toString()));
                Score.main(files.toArray(new String[0]));
            }
            case "score" -> Score.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        // readers of scans keep threads of native code
        System.exit(0);
    }
}
