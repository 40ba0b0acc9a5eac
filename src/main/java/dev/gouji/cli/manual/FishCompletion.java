package dev.gouji.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** A completion for fish: commands and options with what is said of them, words that an option may be given, file names. */
final class FishCompletion {

    private FishCompletion() {}

    /** The script, for the program's page and those of all its commands. */
    static String script(List<CommandPage> pages) {
        StringBuilder script = new StringBuilder("# fish completion of gouji: gouji completion fish | source\n");
        pages.forEach(page -> add(page, pages, script));
        return script.toString();
    }

    private static void add(CommandPage page, List<CommandPage> pages, StringBuilder script) {
        String begin = "complete -c gouji -n " + quoted(condition(page, pages));
        for (CommandPage below : page.below()) {
            script.append(begin)
                    .append(" -f -a ")
                    .append(below.name())
                    .append(" -d ")
                    .append(quoted(ZshCompletion.brief(below.description())))
                    .append("\n");
        }
        page.options()
                .forEach(option -> script.append(begin).append(option(option)).append("\n"));
    }

    private static String option(OptionSpec option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (CommandPage.takesValue(option)) {
            List<String> words = CommandPage.words(option);
            if (!words.isEmpty()) {
                text.append(" -x -a ").append(quoted(String.join(" ", words)));
            } else {
                text.append(CommandPage.isPath(option) ? " -r -F" : " -x");
            }
        }
        return text.append(" -d ")
                .append(quoted(ZshCompletion.brief(CommandPage.description(option))))
                .toString();
    }

    /** True where the words of the command are there, and none of a command below it or above another of its name. */
    private static String condition(CommandPage page, List<CommandPage> pages) {
        Stream<String> seen = Stream.of(page.path().split(" ")).filter(word -> !word.isEmpty());
        String below = page.below().stream().map(CommandPage::name).collect(Collectors.joining(" "));
        String namesakes = pages.stream()
                .filter(other -> other.path().endsWith(" " + page.path()))
                .map(other -> other.path().split(" ", 2)[0])
                .collect(Collectors.joining(" "));
        Stream<String> unseen = Stream.of(below, namesakes).filter(words -> !words.isBlank());
        return Stream.concat(
                        seen.map(word -> "__fish_seen_subcommand_from " + word),
                        unseen.map(words -> "not __fish_seen_subcommand_from " + words))
                .collect(Collectors.joining("; and "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
