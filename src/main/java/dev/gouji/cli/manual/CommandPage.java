package dev.gouji.cli.manual;

import dev.gouji.cli.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command as it is declared.
 *
 * @param line the command
 * @param path its name below the program's: {@code ""}, {@code convert}, {@code decisions list}
 * @param texts in the user's language
 */
record CommandPage(CommandLine line, String path, Texts texts) {

    private static final Set<String> PATHS = Set.of("DATASET", "DIR", "FILE", "INPUT", "NEW", "OLD");

    /** An example of use: what is typed, and what it is good for. */
    record Example(String command, String meaning) {}

    /** A command and all below it, the command first. */
    static List<CommandPage> all(CommandLine root, Texts texts) {
        List<CommandPage> pages = new ArrayList<>();
        add(root, "", texts, pages);
        return pages;
    }

    private static void add(CommandLine line, String path, Texts texts, List<CommandPage> pages) {
        pages.add(new CommandPage(line, path, texts));
        subcommands(line).forEach((name, below) -> add(below, (path + " " + name).strip(), texts, pages));
    }

    private static Map<String, CommandLine> subcommands(CommandLine line) {
        Map<String, CommandLine> shown = new LinkedHashMap<>();
        line.getSubcommands().forEach((name, below) -> {
            if (!below.getCommandSpec().usageMessage().hidden()) {
                shown.put(name, below);
            }
        });
        return shown;
    }

    /** The commands below it. */
    List<CommandPage> below() {
        List<CommandPage> pages = new ArrayList<>();
        subcommands(line)
                .forEach((name, below) -> pages.add(new CommandPage(below, (path + " " + name).strip(), texts)));
        return pages;
    }

    /** Its last name: {@code list}. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** Its whole name, with this between the words: {@code gouji-decisions-list}. */
    String fullName(String between) {
        return ("gouji " + path).strip().replace(" ", between);
    }

    /** What it does. */
    String description() {
        return joined(spec().usageMessage().description());
    }

    /** Its options that are listed. */
    List<OptionSpec> options() {
        return spec().options().stream().filter(option -> !option.hidden()).toList();
    }

    /** The same by group, in the order of the groups, each as declared. */
    Map<OptionGroup, List<OptionSpec>> grouped() {
        Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
        for (OptionSpec option : options()) {
            groups.computeIfAbsent(OptionGroup.of(option), any -> new ArrayList<>())
                    .add(option);
        }
        return groups;
    }

    /** Its arguments. */
    List<PositionalParamSpec> arguments() {
        return spec().positionalParameters();
    }

    /** The examples that the texts have of it: a command and its meaning in turns, a line each. */
    List<Example> examples() {
        String key = fullName(".") + ".examples";
        if (!texts.bundle().containsKey(key)) {
            return List.of();
        }
        List<String> lines = texts.say(key).lines().toList();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            examples.add(new Example(lines.get(i), lines.get(i + 1)));
        }
        return examples;
    }

    /** How it is used, without the program's words around: {@code gouji convert [OPTIONS] INPUT…}. */
    String synopsis() {
        String arguments = arguments().stream()
                .map(argument -> label(argument) + (argument.arity().max() > 1 ? "…" : ""))
                .collect(Collectors.joining(" "));
        String commands = below().isEmpty() ? "" : "COMMAND";
        return Stream.of(fullName(" "), "[OPTIONS]", commands, arguments)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is said of an option or argument. */
    static String description(ArgSpec argument) {
        return joined(argument.description());
    }

    /** What stands for its value. */
    static String label(ArgSpec argument) {
        return argument.paramLabel();
    }

    /** Whether an option has a value. */
    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** The words that an option may be given, as far as they are known: {@code auto}, {@code always}, {@code never}. */
    static List<String> words(ArgSpec argument) {
        String label = label(argument);
        if (!label.contains("|")) {
            return List.of();
        }
        return Arrays.stream(label.split("\\|"))
                .filter(word -> word.matches("[a-z][a-z-]*"))
                .toList();
    }

    /** Whether the value is a file or a folder. */
    static boolean isPath(ArgSpec argument) {
        return Arrays.stream(label(argument).split("\\|")).anyMatch(PATHS::contains);
    }

    private CommandSpec spec() {
        return line.getCommandSpec();
    }

    private static String joined(String[] lines) {
        return String.join(" ", lines);
    }
}
