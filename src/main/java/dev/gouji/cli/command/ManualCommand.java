package dev.gouji.cli.command;

import dev.gouji.cli.manual.Completion;
import dev.gouji.cli.manual.ManualPages;
import dev.gouji.cli.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code manual}: the manual pages and completions as files, for those who pack the program. */
@Command(name = "manual", hidden = true)
final class ManualCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "help.manual")
    private Path folder;

    ManualCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        for (Language language : Language.values()) {
            Path pages = language == Language.ZH ? folder.resolve("man/zh_CN/man1") : folder.resolve("man/man1");
            Session other = session.speaking(language);
            CommandLine root = CommandTree.line(other);
            String version = String.join(" ", spec.root().version());
            for (var page : ManualPages.of(root, other.texts(), version).entrySet()) {
                write(pages.resolve(page.getKey()), page.getValue());
            }
        }
        for (Completion shell : Completion.values()) {
            write(
                    folder.resolve("completion").resolve(shell.file()),
                    shell.script(CommandTree.line(session), session.texts()));
        }
        return ExitCode.DONE;
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
