package dev.gouji.cli.manual;

import dev.gouji.cli.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;

/** The shells that can be told how the command line goes on. */
public enum Completion {
    BASH("bash/gouji", BashCompletion::script),
    ZSH("zsh/_gouji", ZshCompletion::script),
    FISH("fish/gouji.fish", FishCompletion::script);

    private final String file;
    private final Function<List<CommandPage>, String> writer;

    Completion(String file, Function<List<CommandPage>, String> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** What the script is called where it is installed, in a folder of its shell. */
    public String file() {
        return file;
    }

    /** The script for a program with all its commands; ends in a line feed. */
    public String script(CommandLine root, Texts texts) {
        return writer.apply(CommandPage.all(root, texts));
    }

    /** As it is given. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
