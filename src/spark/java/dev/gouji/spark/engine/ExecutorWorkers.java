package dev.gouji.spark.engine;

import dev.gouji.bulk.input.MemoryGate;
import dev.gouji.bulk.worker.Compiler;
import dev.gouji.bulk.worker.Staffing;
import dev.gouji.bulk.worker.WorkerCommand;
import dev.gouji.bulk.worker.WorkerPool;
import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits.Bound;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;

/**
 * The worker processes of this executor: made once for each settings, shared by all of its tasks, gone with the executor
 * (their standard input ends, and they end too). Thread-safe.
 */
final class ExecutorWorkers {

    /** The program of a worker. The command line is another door, which this one calls and does not know. */
    private static final String PROGRAM = "dev.gouji.cli.GoujiWorker";

    private static final Map<ConversionSettings, WorkerPool> POOLS = new ConcurrentHashMap<>();

    /** For all tasks together: each holds the bytes of an input. */
    private static final MemoryGate GATE = MemoryGate.ofHeap();

    private ExecutorWorkers() {}

    static MemoryGate gate() {
        return GATE;
    }

    static WorkerPool of(ConversionSettings settings) {
        return POOLS.computeIfAbsent(settings, ExecutorWorkers::started);
    }

    private static WorkerPool started(ConversionSettings settings) {
        int cores = cores();
        String classPath = classPath();
        return new WorkerPool(
                compiler -> command(settings, classPath, compiler),
                settings.workerBounds(),
                Staffing.of(cores, settings.inputs(cores)));
    }

    private static List<String> command(ConversionSettings settings, String classPath, Compiler compiler) {
        return WorkerCommand.of(
                PROGRAM, classPath, "", settings.limits().of(Bound.MEMORY), compiler, settings.arguments());
    }

    /** How many tasks this executor runs at a time, at most. */
    private static int cores() {
        int processors = Runtime.getRuntime().availableProcessors();
        SparkEnv environment = SparkEnv.get();
        return environment == null ? processors : environment.conf().getInt("spark.executor.cores", processors);
    }

    /**
     * Where this program is. In an executor its archives come by {@code --jars}, and a worker needs them alone: Spark's own
     * would bring other readers of XML with them.
     */
    private static String classPath() {
        if (!(Converter.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> paths = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                paths.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IllegalStateException("no archive on this machine: " + url, e);
            }
        }
        return String.join(System.getProperty("path.separator"), paths);
    }
}
