package dev.gouji.cli.command;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which years are asked for. */
final class YearOption {

    @Option(names = "--year", paramLabel = "YEAR", split = ",", descriptionKey = "help.year")
    private List<Integer> years = List.of();

    /** Report years; empty for all. */
    List<Integer> years() {
        return years;
    }
}
