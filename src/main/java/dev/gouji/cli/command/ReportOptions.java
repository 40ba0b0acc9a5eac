package dev.gouji.cli.command;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say whose reports are asked for, and on which years. */
final class ReportOptions {

    @Option(names = "--organ", paramLabel = "NAME", split = ",", descriptionKey = "help.organ")
    private List<String> organs = List.of();

    @Mixin
    private final YearOption yearOption = new YearOption();

    /** Parts of the names of organs; empty for all. */
    List<String> organs() {
        return organs;
    }

    /** Report years; empty for all. */
    List<Integer> years() {
        return yearOption.years();
    }
}
