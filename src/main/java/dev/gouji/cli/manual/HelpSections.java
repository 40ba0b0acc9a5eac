package dev.gouji.cli.manual;

import dev.gouji.cli.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The sections of {@code --help} that are not the library's own: options by group, examples. */
public final class HelpSections {

    private static final String EXAMPLES = "examples";

    private HelpSections() {}

    /** Gives them to a command and all below it. */
    public static void add(CommandLine root, Texts texts) {
        for (CommandPage page : CommandPage.all(root, texts)) {
            CommandLine line = page.line();
            Map<String, CommandLine.IHelpSectionRenderer> sections = line.getHelpSectionMap();
            sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
            sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help, page));
            sections.put(EXAMPLES, help -> examples(page));
            line.setHelpSectionMap(sections);
            line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
            List<String> commands = List.of(
                    UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
            List<String> keys = new ArrayList<>(line.getHelpSectionKeys());
            keys.removeAll(commands);
            keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING), commands);
            keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), EXAMPLES);
            line.setHelpSectionKeys(keys);
        }
    }

    private static String options(Help help, CommandPage page) {
        StringBuilder text = new StringBuilder();
        page.grouped().forEach((group, options) -> {
            // as wide as all options need, so that the columns of the groups stand below each other
            Help.Layout layout = help.createDefaultLayout(page.options(), page.arguments(), help.colorScheme());
            for (OptionSpec option : options) {
                layout.addOption(option, help.createDefaultParamLabelRenderer());
            }
            text.append(System.lineSeparator())
                    .append(page.texts().say(group.key()))
                    .append(System.lineSeparator())
                    .append(layout);
        });
        return text.toString();
    }

    private static String examples(CommandPage page) {
        List<CommandPage.Example> examples = page.examples();
        if (examples.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append(System.lineSeparator()).append(page.texts().say("help.examples"));
        for (CommandPage.Example example : examples) {
            text.append(System.lineSeparator()).append("  ").append(example.command());
            text.append(System.lineSeparator()).append("      ").append(example.meaning());
        }
        return text.append(System.lineSeparator()).toString();
    }
}
