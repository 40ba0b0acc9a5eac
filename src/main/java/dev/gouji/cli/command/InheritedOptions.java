package dev.gouji.cli.command;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has; they may stand before or after the command's name. Language, help and version are
 * looked at elsewhere; they are declared here so that they are accepted and documented.
 */
@SuppressWarnings("UnusedVariable")
public final class InheritedOptions {

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "help.lang", scope = ScopeType.INHERIT)
    private Language language;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "help.quiet",
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "help.verbose",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            descriptionKey = "help.color",
            scope = ScopeType.INHERIT)
    private Ink.When color;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help.help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "help.version", scope = ScopeType.INHERIT)
    private boolean version;

    /** The language that was asked for; null when none was. */
    Language language() {
        return language;
    }

    /** Whether to say less. */
    boolean quiet() {
        return quiet;
    }

    /** Whether to say more. */
    boolean verbose() {
        return verbose;
    }

    /** When to colour. */
    Ink.When color() {
        return color;
    }
}
