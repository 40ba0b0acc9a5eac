package dev.gouji.bulk.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker: the same Java as this process's. */
public final class WorkerCommand {

    private WorkerCommand() {}

    /**
     * The command.
     *
     * @param program the class whose {@code main} ends in {@link WorkerLoop#serve}
     * @param classPath where it and all that it needs is
     * @param archive the class data archive that this process was started with; empty when there is none
     * @param megabytes of heap
     * @param compiler how the worker's code is compiled
     * @param arguments of the program
     */
    public static List<String> of(
            String program,
            String classPath,
            String archive,
            long megabytes,
            Compiler compiler,
            List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        if (compiler == Compiler.QUICK) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        if (!archive.isEmpty()) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of(
                "-Xshare:auto",
                // what native code needs to be quiet from Java 24 on; the program itself has it in its manifest
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:disable",
                "-Xlog:all=error,cds*=off:stderr",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ErrorFileToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                program));
        command.addAll(arguments);
        return command;
    }
}
