package dev.gouji.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** A completion for bash: commands, options, and the words that an option may be given; else file names. */
final class BashCompletion {

    private BashCompletion() {}

    /** The script, for the program's page and those of all its commands. */
    static String script(List<CommandPage> pages) {
        StringBuilder script = new StringBuilder();
        script.append("""
                # bash completion of gouji: eval "$(gouji completion bash)"
                _gouji() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' i
                    # --lang=zh is three words to bash
                    if [[ $word == = ]]; then
                        word=''
                    elif [[ $before == = ]]; then
                        before=${COMP_WORDS[COMP_CWORD - 2]}
                    fi
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case $command/${COMP_WORDS[i]} in
                """);
        for (CommandPage page : pages) {
            for (CommandPage below : page.below()) {
                script.append("            '%s/%s') command='%s' ;;%n"
                        .formatted(page.path(), below.name(), below.path())
                        .replace("\r", ""));
            }
        }
        script.append("""
                        esac
                    done
                    case $command in
                """);
        pages.forEach(page -> add(page, script));
        script.append("""
                    esac
                }
                complete -o default -F _gouji gouji
                """);
        return script.toString();
    }

    private static void add(CommandPage page, StringBuilder script) {
        script.append("        '").append(page.path()).append("')\n            case $before in\n");
        page.options().stream().filter(CommandPage::takesValue).forEach(option -> {
            String names = String.join(" | ", option.names());
            script.append("                ")
                    .append(names)
                    .append(") ")
                    .append(value(option))
                    .append(" return ;;\n");
        });
        String options = page.options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .collect(Collectors.joining(" "));
        String commands = page.below().stream().map(CommandPage::name).collect(Collectors.joining(" "));
        script.append("            esac\n            if [[ $word == -* ]]; then\n                ")
                .append(words(options))
                .append("\n            else\n                ")
                .append(commands.isEmpty() ? "COMPREPLY=()" : words(commands))
                .append("\n            fi\n            ;;\n");
    }

    private static String value(OptionSpec option) {
        List<String> words = CommandPage.words(option);
        // with nothing to choose from, bash goes on to file names
        return words.isEmpty() ? "COMPREPLY=();" : words(String.join(" ", words)) + ";";
    }

    private static String words(String words) {
        return "mapfile -t COMPREPLY < <(compgen -W '" + words + "' -- \"$word\")";
    }
}
