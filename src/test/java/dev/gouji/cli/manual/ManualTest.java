package dev.gouji.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed with the program says of it what the program says itself. */
class ManualTest {

    private static final List<String> COMMANDS = List.of(
            "convert",
            "check",
            "inspect",
            "status",
            "review",
            "diff",
            "export",
            "decisions list",
            "decisions check",
            "decisions export",
            "decisions import",
            "decisions undo",
            "letter",
            "forms",
            "rules",
            "schema",
            "completion");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        assertEquals(0, Command.gouji("manual", folder.toString()).code());
    }

    @Test
    void everyCommandHasAPageInBothLanguagesWithTheOptionsOfItsHelp() throws IOException {
        for (String command : COMMANDS) {
            String page = "gouji-" + command.replace(' ', '-') + ".1";
            Set<String> options = options(help(command));
            assertTrue(options.contains("--lang"), command);
            for (String place : List.of("man/man1", "man/zh_CN/man1")) {
                String text = Files.readString(folder.resolve(place).resolve(page));
                Set<String> told = options(text.replace("\\-", "-"));
                assertTrue(told.containsAll(options), () -> page + " lacks some of " + options);
            }
        }
        try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
            assertEquals(COMMANDS.size() + 2, pages.count(), "beside these gouji.1 and gouji-decisions.1");
        }
    }

    @Test
    void thePageOfTheProgramNamesItsCommands() throws IOException {
        String page = Files.readString(folder.resolve("man/man1/gouji.1"));
        assertTrue(page.startsWith(".TH \"GOUJI\" 1 \"\" \"gouji "), page);
        assertTrue(page.contains(".TP\n.B convert\n"), page);
        assertTrue(page.contains("gouji\\-convert(1)"), page);
        assertFalse(page.contains("manual"), "what is for packers alone is not listed");
    }

    /** A line that begins with a point or an apostrophe is an order to the formatter; those known are these. */
    @Test
    void noWordOfAPageIsTakenForAnOrder() throws IOException {
        try (Stream<Path> pages = Files.walk(folder.resolve("man"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(page)) {
                    boolean order = line.startsWith(".") || line.startsWith("'");
                    assertTrue(!order || line.matches("[.](TH|SH|TP|B)( .*)?"), page + ": " + line);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash/gouji", "zsh/_gouji", "fish/gouji.fish"})
    void everyOptionOfEveryCommandIsCompleted(String file) throws IOException {
        String script = Files.readString(folder.resolve("completion").resolve(file));
        for (String command : COMMANDS) {
            for (String option : options(help(command))) {
                boolean there = file.startsWith("fish")
                        ? script.contains(" -l " + option.substring(2) + " ")
                        : script.contains(option);
                assertTrue(there, command + " " + option);
            }
        }
        assertFalse(script.contains("manual"));
        assertEquals(
                script,
                Command.gouji("completion", file.substring(0, file.indexOf('/')))
                        .out());
    }

    @ParameterizedTest
    @CsvSource({
        "gouji conv, convert",
        "gouji convert --dry, --dry-run",
        "gouji convert --color al, always",
        "gouji convert --color = ne, never",
        "gouji --lang zh check --sev, --severity",
        "gouji decisions un, undo",
        "gouji decisions export --cs, --csv",
        "gouji check -o x, ''"
    })
    void bashCompletesWhatIsMeant(String line, String completed) throws Exception {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "no bash here");
        List<String> words = List.of(line.split(" "));
        List<String> command = new ArrayList<>(List.of(
                bash.toString(),
                "-c",
                "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _gouji; echo \"${COMPREPLY[*]}\"",
                folder.resolve("completion/bash/gouji").toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(completed, said.strip());
    }

    private static String help(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--help", "--lang=en"));
        Command help = Command.gouji(words.toArray(String[]::new));
        assertEquals(0, help.code(), help.err());
        return help.out();
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().map(MatchResult::group).forEach(options::add);
        // an example, and what a sentence abbreviates
        options.removeAll(Set.of("--limit-", "--limit-seconds"));
        return options;
    }
}
