package dev.gouji.cli.manual;

import dev.gouji.cli.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Pages for {@code man}: one for the program and one for each command, in the language of the texts. */
public final class ManualPages {

    private final CommandPage page;
    private final StringBuilder text = new StringBuilder();

    private ManualPages(CommandPage page) {
        this.page = page;
    }

    /**
     * The pages of a program.
     *
     * @param version what it calls itself: {@code gouji 0.1.0}
     * @return file name, as {@code gouji-convert.1}, → content
     */
    public static Map<String, String> of(CommandLine root, Texts texts, String version) {
        Map<String, String> pages = new TreeMap<>();
        for (CommandPage page : CommandPage.all(root, texts)) {
            pages.put(page.fullName("-") + ".1", new ManualPages(page).written(version));
        }
        return pages;
    }

    private String written(String version) {
        text.append(".TH ")
                .append(quoted(page.fullName("-").toUpperCase(java.util.Locale.ROOT)))
                .append(" 1 \"\" ")
                .append(quoted(version))
                .append("\n");
        section("man.name");
        line(page.fullName("-") + " \\- " + escaped(ZshCompletion.brief(page.description())));
        section("man.synopsis");
        line(escaped(page.synopsis()));
        section("man.description");
        line(escaped(page.description()));
        page.below().forEach(below -> item(below.name(), below.description()));
        if (page.arguments().stream().anyMatch(argument -> !argument.hidden())) {
            section("man.arguments");
            page.arguments().forEach(argument -> item(CommandPage.label(argument), CommandPage.description(argument)));
        }
        page.grouped().forEach((group, options) -> {
            sectionOf(page.texts().say(group.key()));
            options.forEach(option -> item(names(option), CommandPage.description(option)));
        });
        List<CommandPage.Example> examples = page.examples();
        if (!examples.isEmpty()) {
            section("help.examples");
            examples.forEach(example -> item(example.command(), example.meaning()));
        }
        section("man.codes");
        line(escaped(page.texts().say("usage.footer").replace("%n", "")));
        section("man.see");
        line(seeAlso());
        return text.toString();
    }

    private String seeAlso() {
        if (page.path().isEmpty()) {
            return String.join(
                    ", ",
                    page.below().stream()
                            .map(below -> escaped(below.fullName("-")) + "(1)")
                            .toList());
        }
        int last = page.path().lastIndexOf(' ');
        String above = last < 0 ? "gouji" : "gouji-" + page.path().substring(0, last);
        return escaped(above) + "(1)";
    }

    private static String names(OptionSpec option) {
        String value = CommandPage.takesValue(option) ? " " + label(option) : "";
        return String.join(", ", option.names()) + value;
    }

    private static String label(ArgSpec argument) {
        return CommandPage.label(argument);
    }

    private void section(String key) {
        sectionOf(page.texts().say(key));
    }

    private void sectionOf(String heading) {
        text.append(".SH ").append(quoted(heading.replaceFirst("[:：]$", ""))).append("\n");
    }

    private void item(String term, String said) {
        text.append(".TP\n.B ").append(escaped(term)).append("\n");
        line(escaped(said));
    }

    private void line(String content) {
        // a line that begins so would be an order to the formatter
        text.append(content.startsWith(".") || content.startsWith("'") ? "\\&" : "")
                .append(content)
                .append("\n");
    }

    private static String escaped(String said) {
        return said.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
    }

    private static String quoted(String said) {
        return "\"" + escaped(said).replace("\"", "\\(dq") + "\"";
    }
}
