package dev.gouji.cli;

import dev.gouji.bulk.worker.Compiler;
import dev.gouji.bulk.worker.WorkerCommand;
import dev.gouji.bulk.worker.WorkerLoop;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.form.Forms;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A process that converts for another one; started by the program itself and by nobody else. */
public final class GoujiWorker {

    /** Where the class data archive is that the program itself was started with. */
    private static final String ARCHIVE = "gouji.archive";

    private GoujiWorker() {}

    /** Serves until standard input ends. The arguments are the bounds, as {@code PAGES=3000}, and {@link WorkerLoop#PLAIN}. */
    public static void main(String[] args) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        // what a library prints must not run into the frames
        System.setOut(System.err);
        Map<Bound, Long> bounds = new EnumMap<>(Bound.class);
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean plain = arguments.remove(WorkerLoop.PLAIN);
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            bounds.put(Bound.valueOf(argument.substring(0, sign)), Long.valueOf(argument.substring(sign + 1)));
        }
        Converter converter = new Converter(new Limits(bounds));
        if (!plain) {
            Converter.allowNativeCode();
        }
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
        List<String> bounds = limits.values().entrySet().stream()
                .map(bound -> bound.getKey() + "=" + bound.getValue())
                .toList();
        return WorkerCommand.of(
                GoujiWorker.class.getName(),
                System.getProperty("java.class.path"),
                System.getProperty(ARCHIVE, ""),
                limits.of(Bound.MEMORY),
                compiler,
                bounds);
    }
}
