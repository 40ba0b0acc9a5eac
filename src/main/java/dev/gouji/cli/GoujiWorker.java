package dev.gouji.cli;

import dev.gouji.bulk.worker.Compiler;
import dev.gouji.bulk.worker.WorkerLoop;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.form.Forms;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A process that converts for another one; started by the program itself and by nobody else. */
public final class GoujiWorker {

    /** Where the class data archive is that the program itself was started with. */
    private static final String ARCHIVE = "gouji.archive";

    private GoujiWorker() {}

    /** Serves until standard input ends. The arguments are the bounds, as {@code PAGES=3000}. */
    public static void main(String[] args) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        // what a library prints must not run into the frames
        System.setOut(System.err);
        Map<Bound, Long> bounds = new EnumMap<>(Bound.class);
        for (String argument : args) {
            int sign = argument.indexOf('=');
            bounds.put(Bound.valueOf(argument.substring(0, sign)), Long.valueOf(argument.substring(sign + 1)));
        }
        Converter converter = new Converter(new Limits(bounds));
        Converter.allowNativeCode();
        Thread warming = new Thread(() -> warm(converter), "warming");
        warming.setDaemon(true);
        warming.start();
        WorkerLoop.serve(new FileInputStream(FileDescriptor.in), out, converter::convert);
    }

    /** The other side is still looking for its inputs meanwhile. */
    private static void warm(Converter converter) {
        Forms.rules();
        StoredConversion.of(converter.convert("", new byte[0]));
    }

    /** The command that starts a worker: the same Java, the same program, these bounds, compiled so. */
    static List<String> command(Limits limits, Compiler compiler) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.of(Bound.MEMORY) + "m");
        if (compiler == Compiler.QUICK) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        String archive = System.getProperty(ARCHIVE, "");
        if (!archive.isEmpty()) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of(
                "-Xshare:auto",
                // what native code needs to be quiet from Java 24 on; the program itself has it in its manifest
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ErrorFileToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                GoujiWorker.class.getName()));
        limits.values().forEach((bound, value) -> command.add(bound + "=" + value));
        return command;
    }
}
