package dev.gouji.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion for zsh: commands and options with what is said of them, words that an option may be given, file names. */
final class ZshCompletion {

    private static final int LONGEST = 80;

    private ZshCompletion() {}

    /** The file {@code _gouji}, for the program's page and those of all its commands. */
    static String script(List<CommandPage> pages) {
        StringBuilder script = new StringBuilder("#compdef gouji\n");
        pages.forEach(page -> add(page, script));
        // as a file of the function path, or by eval
        script.append(
                "if [[ $funcstack[1] == _gouji ]]; then\n    _gouji \"$@\"\nelse\n    compdef _gouji gouji\nfi\n");
        return script.toString();
    }

    private static void add(CommandPage page, StringBuilder script) {
        script.append("\n").append(function(page)).append("() {\n");
        if (!page.below().isEmpty()) {
            script.append("    local line state\n    local -a commands=(\n");
            for (CommandPage below : page.below()) {
                script.append("        ")
                        .append(quoted(
                                below.name() + ":" + brief(below.description()).replace(":", "\\:")))
                        .append("\n");
            }
            script.append("    )\n");
        }
        script.append("    _arguments -S").append(page.below().isEmpty() ? "" : " -C");
        for (OptionSpec option : page.options()) {
            script.append(" \\\n        ").append(specification(option));
        }
        if (page.below().isEmpty()) {
            boolean paths = page.arguments().stream().anyMatch(CommandPage::isPath);
            script.append(paths ? " \\\n        '*:file:_files'\n" : "\n");
        } else {
            script.append(" \\\n        '1:command:->command' '*::argument:->argument'\n    case $state in\n")
                    .append(
                            "        command) _describe command commands ;;\n        argument)\n            case $line[1] in\n");
            for (CommandPage below : page.below()) {
                script.append("                ")
                        .append(below.name())
                        .append(") ")
                        .append(function(below))
                        .append(" ;;\n");
            }
            script.append("            esac\n            ;;\n    esac\n");
        }
        script.append("}\n");
    }

    private static String function(CommandPage page) {
        return "_" + page.fullName("_");
    }

    /** As {@code '(-o --output)'{-o,--output}'[what it is]:DIR:_files'}. */
    private static String specification(OptionSpec option) {
        String said =
                "[" + brief(CommandPage.description(option)).replace("[", "\\[").replace("]", "\\]") + "]";
        String value = CommandPage.takesValue(option) ? ":" + label(option) + ":" + values(option) : "";
        String names = String.join(" ", option.names());
        if (option.names().length == 1) {
            return quoted(names + (value.isEmpty() ? "" : "=") + said.replace(":", "\\:") + value);
        }
        String each = Stream.of(option.names())
                .map(name -> value.isEmpty() ? name : name + joint(name))
                .collect(Collectors.joining(","));
        return "'(" + names + ")'{" + each + "}" + quoted(said.replace(":", "\\:") + value);
    }

    /** What says that a value may follow at once: {@code -oDIR}, {@code --output=DIR}. */
    private static String joint(String name) {
        return name.startsWith("--") ? "=" : "+";
    }

    private static String label(ArgSpec argument) {
        return CommandPage.words(argument).isEmpty() ? CommandPage.label(argument) : "word";
    }

    private static String values(ArgSpec argument) {
        List<String> words = CommandPage.words(argument);
        if (!words.isEmpty()) {
            return "(" + String.join(" ", words) + ")";
        }
        return CommandPage.isPath(argument) ? "_files" : " ";
    }

    /** The first sentence, for a list beside the names. */
    static String brief(String said) {
        int end = said.indexOf('。');
        String first = end < 0 ? said.split("[.:;] ", 2)[0] : said.substring(0, end);
        String plain = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
