package dev.gouji.cli.command;

import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.input.UsageException;
import dev.gouji.cli.manual.HelpSections;
import dev.gouji.cli.manual.Suggestions;
import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.DatasetException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands: runs the one that the arguments name and turns whatever happens into an exit code. */
@Command(name = "gouji", versionProvider = CommandTree.Version.class)
public final class CommandTree implements Runnable {

    private static final int WIDEST_HELP = 120;

    private final Session session;

    @Mixin
    private final InheritedOptions options = new InheritedOptions();

    private CommandTree(Session session) {
        this.session = session;
    }

    /** Runs a command; never throws. */
    public static int run(Session session, String... arguments) {
        CommandTree tree = new CommandTree(session);
        try {
            boolean help = Stream.of(arguments).anyMatch(CommandTree::asksForHelp);
            CommandLine line = help ? tree.line() : tree.line(arguments);
            // whoever does not ask for help does not wait for it
            if (help) {
                HelpSections.add(line, session.texts());
            }
            return line.execute(arguments);
        } catch (Throwable e) {
            return tree.failed(e);
        }
    }

    @Override
    public void run() {
        throw new Refusal(session.texts().say("usage.no-command"));
    }

    private static boolean asksForHelp(String argument) {
        return argument.startsWith("--h") || argument.matches("-[a-z]*h[a-z]*");
    }

    /** The command line of a session, with all commands, of which none was run. */
    static CommandLine line(Session session) {
        return new CommandTree(session).line();
    }

    /** With the command that is named, or with all of them: to build one takes a tenth of the time of a short run. */
    private CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(this);
        InputOptions inputOptions = new InputOptions(session.texts());
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("convert", () -> new ConvertCommand(session, options, inputOptions));
        commands.put("check", () -> new CheckCommand(session, options, inputOptions));
        commands.put("inspect", () -> new InspectCommand(session, options, inputOptions));
        commands.put("status", () -> new StatusCommand(session, options));
        commands.put("review", () -> new ReviewCommand(session, options));
        commands.put("diff", () -> new DiffCommand(session, options));
        commands.put("export", () -> new ExportCommand(session, options));
        commands.put("decisions", () -> DecisionsCommand.line(session, options));
        commands.put("letter", () -> new LetterCommand(session, options));
        commands.put("forms", () -> new FormsCommand(session, options));
        commands.put("rules", () -> new RulesCommand(session, options));
        commands.put("schema", () -> new SchemaCommand(session));
        commands.put("completion", () -> new CompletionCommand(session));
        commands.put("manual", () -> new ManualCommand(session));
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        for (String reading : List.of("convert", "check", "inspect")) {
            if (commands.containsKey(reading)) {
                inputOptions.addLimits(line.getSubcommands().get(reading).getCommandSpec());
            }
        }
        line.setResourceBundle(session.texts().bundle());
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                Ink.of(Ink.When.AUTO, session.terminal().output(), session.environment())
                                .colours()
                        ? Ansi.ON
                        : Ansi.OFF));
        line.setUsageHelpWidth(Math.min(session.terminal().columns(), WIDEST_HELP));
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // A file may be called @list.docx.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((exception, given) -> misused(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        return line;
    }

    private int misused(ParameterException exception) {
        session.complain(complaint(exception));
        String command = exception.getCommandLine().getCommandName();
        session.err().println(session.texts().say("usage.hint", command.equals("gouji") ? "" : command + " "));
        return ExitCode.USAGE;
    }

    private String complaint(ParameterException exception) {
        Texts texts = session.texts();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return texts.say("usage.unknown", String.join(" ", unmatched.getUnmatched())) + meant(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return texts.say("usage.missing", names(missing.getMissing()));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return texts.say("usage.once", names(List.of(twice.getOverwritten())));
        }
        ArgSpec argument = exception.getArgSpec();
        return argument == null || exception.getValue() == null
                ? exception.getMessage()
                : texts.say("usage.value", names(List.of(argument)), exception.getValue()) + allowed(argument);
    }

    private String meant(UnmatchedArgumentException unmatched) {
        List<String> near = Suggestions.of(unmatched.getUnmatched().get(0), unmatched.getCommandLine());
        return near.isEmpty() ? "" : session.texts().say("usage.meant", String.join(", ", near));
    }

    /** The words that an option may be given are what stands for its value. */
    private String allowed(ArgSpec argument) {
        String label = argument.paramLabel();
        return label.contains("|") ? session.texts().say("usage.allowed", label) : "";
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private int failed(Throwable exception) {
        if (exception instanceof Session.OutputClosed) {
            return ExitCode.DONE;
        }
        if (isInterruption(exception)) {
            session.complain(session.texts().say("run.ended"));
            return ExitCode.INTERRUPTED;
        }
        if (exception instanceof Refusal) {
            session.complain(exception.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof UsageException usage) {
            session.complain(session.texts().say(usage.text()));
            return ExitCode.USAGE;
        }
        if (exception instanceof DatasetException refused) {
            session.complain(session.texts().say(refused.text()));
            return ExitCode.USAGE;
        }
        if (exception instanceof StorageException lost) {
            session.complain(session.texts().say(lost.text()));
            return lost.isRefusal() ? ExitCode.USAGE : ExitCode.INTERNAL;
        }
        if (options.verbose()) {
            StringWriter trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(line -> session.err().println(Printable.line(line)));
        }
        session.err().println(session.texts().say("internal.error", Printable.line(String.valueOf(exception))));
        return ExitCode.INTERNAL;
    }

    /** A thread that is interrupted while it writes loses the file it writes to, and not what the file holds. */
    private static boolean isInterruption(Throwable exception) {
        return exception instanceof InterruptedException
                || exception instanceof ClosedByInterruptException
                || (exception instanceof StorageException
                        && exception.getCause() instanceof ClosedByInterruptException);
    }

    /** The program's name and version. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandTree.class.getPackage().getImplementationVersion();
            return new String[] {"gouji " + (version == null ? "(built in place)" : version)};
        }
    }
}
