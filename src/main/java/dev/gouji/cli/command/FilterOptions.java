package dev.gouji.cli.command;

import dev.gouji.cli.words.Texts;
import dev.gouji.form.Forms;
import dev.gouji.report.FindingFilter;
import dev.gouji.report.Severity;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which findings are asked for. */
final class FilterOptions {

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(names = "--rule", paramLabel = "RULE", split = ",", descriptionKey = "help.rule")
    private List<String> rules = List.of();

    @Option(names = "--severity", paramLabel = "error|warning|info", descriptionKey = "help.severity")
    private Severity severity;

    /** The filter; a rule that there is not is a usage error. */
    FindingFilter filter(Texts texts) {
        for (String asked : rules) {
            if (Forms.rules().stream().noneMatch(rule -> FindingFilter.isOf(rule.id(), asked))) {
                throw new Refusal(texts.say("usage.no-rule", asked));
            }
        }
        return new FindingFilter(
                reports.organs(), reports.years(), rules, Objects.requireNonNullElse(severity, Severity.INFO));
    }
}
