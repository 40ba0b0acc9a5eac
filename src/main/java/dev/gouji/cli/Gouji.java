package dev.gouji.cli;

import dev.gouji.bulk.worker.Compiler;
import dev.gouji.bulk.worker.ReadyProcess;
import dev.gouji.cli.command.CommandTree;
import dev.gouji.cli.command.ExitCode;
import dev.gouji.cli.command.Session;
import dev.gouji.cli.command.Session.Engine;
import dev.gouji.cli.command.Terminal;
import dev.gouji.cli.screen.DataStream;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.convert.Converter;
import dev.gouji.convert.DrawnPages;
import dev.gouji.convert.Inspection;
import dev.gouji.convert.Original;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.convert.across.AcrossChecks;
import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The program {@code gouji}: arguments and standard streams → an exit code. */
public final class Gouji {

    /** Whether this process is the program's own: one file alone may then be read by native code, which takes nothing else along. */
    private static volatile boolean own;

    /** The commands that read originals. */
    private static final Set<String> READING = Set.of("convert", "check", "inspect");

    private static final String DEFAULT_LANGUAGE = "gouji.lang.default";

    private Gouji() {}

    /** Runs the command line of this process and ends it. */
    public static void main(String[] args) {
        own = true;
        Ending ending = Ending.heed();
        loadAhead(args);
        // Data and words are UTF-8 whatever the locale says.
        DataStream data = new DataStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(data, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        int code = namesAreSafe(args)
                ? run(args, System.in, out, err, Terminal.ofProcess(environment), environment)
                : complain(args, err);
        out.flush();
        if (data.loss() != null) {
            err.println(
                    Texts.in(language(args)).say("internal.output", data.loss().getMessage()));
            code = ExitCode.INTERNAL;
        }
        ending.left();
        System.exit(code);
    }

    /** Begins what takes long while the arguments and the files are looked at: a worker where one is needed, the forms. */
    private static void loadAhead(String... args) {
        if (args.length > 1 && READING.contains(args[0])) {
            if (EarlyWorker.isLikelyNeeded(args)) {
                ReadyProcess.start(GoujiWorker.command(Limits.STANDARD, Compiler.QUICK));
            }
            Thread thread = new Thread(Forms::rules, "forms");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Runs a command with streams of one's own, as in tests: no terminal, no environment; never throws. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, Terminal.NONE, Map.of());
    }

    private static int run(
            String[] args,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Terminal terminal,
            Map<String, String> environment) {
        Session session = new Session(in, out, err, terminal, environment, Texts.in(language(args)), Gouji::engine);
        return CommandTree.run(session, args);
    }

    private static Engine engine(Limits limits) {
        Converter converter = new Converter(limits);
        return new Engine() {
            @Override
            public void convert(Original original, Consumer<Conversion> found) {
                converter.convert(original, found);
            }

            @Override
            public List<String> workerCommand(Compiler compiler) {
                return GoujiWorker.command(limits, compiler);
            }

            @Override
            public boolean needsProcess(byte[] bytes) {
                // many files are packed in it, of which none is to take the others down; or native code is to read it
                return Converter.isContainer(bytes) || converter.mayHoldScans(bytes);
            }

            @Override
            public boolean leavesDrawings(Conversion conversion) {
                return converter.leavesDrawings(conversion);
            }

            @Override
            public byte[] member(String document, byte[] bytes, String member) {
                return converter.member(document, bytes, member);
            }

            @Override
            public List<AcrossCheck> across(List<Unit> units, List<Renaming> renamings) {
                return AcrossChecks.all(units, renamings);
            }

            @Override
            public Inspection inspect(String document, byte[] bytes) {
                if (own) {
                    Converter.allowNativeCode();
                }
                return converter.inspect(document, bytes);
            }

            @Override
            public Message draw(byte[] bytes, Inspection inspection, DrawnPages pages) throws IOException {
                return converter.draw(bytes, inspection, pages);
            }
        };
    }

    /** Found before the arguments are parsed, because help and complaints are in it too. */
    private static Language language(String... args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            String value = "";
            if (args[i].startsWith("--lang=")) {
                value = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                value = args[i + 1];
            }
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(value)) {
                    return language;
                }
            }
        }
        String locale = Locale.getDefault(Locale.Category.DISPLAY).toString();
        return Language.ofLocale(System.getProperty(DEFAULT_LANGUAGE, locale));
    }

    /** Whether this JVM can name files in Chinese; if not, no argument may ask for it. */
    private static boolean namesAreSafe(String... args) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean chinese = Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode('稽');
        return chinese || String.join("", args).chars().allMatch(unit -> unit < 0x80);
    }

    private static int complain(String[] args, PrintStream err) {
        err.println(Texts.in(language(args)).say("usage.locale"));
        return ExitCode.USAGE;
    }
}
