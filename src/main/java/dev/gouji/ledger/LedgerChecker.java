package dev.gouji.ledger;

import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Statement;
import dev.gouji.report.Statement.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds one report against the relations of its form.
 *
 * <p>Example: natural persons 21 + 0 received and carried in, 20 + 0 handled and carried out → one finding
 * {@code requests.ledger}, difference 1. A check that holds makes no finding. Stateless and thread-safe.
 */
public final class LedgerChecker {

    private LedgerChecker() {}

    /**
     * The findings about this report alone, in the order of {@link Forms#rules()}, and under one rule in the form's.
     *
     * <p>A table that is missing or unfilled as a whole makes that one finding and no others.
     *
     * @param report its figures; one that the form has and the report does not list counts as missing. Findings it
     *     already carries are not looked at
     * @param form what it was recognised as
     * @throws IllegalArgumentException when the report was recognised as another form
     */
    public static List<Finding> check(AnnualReport report, FormVariant form) {
        if (!report.form().equals(form.form().id())) {
            throw new IllegalArgumentException("a report in " + report.form() + " checked as " + form.form());
        }
        FigureBook book = new FigureBook(report, form);
        StatutoryNames names = new StatutoryNames(form, report.year().value());
        RelationCheck relations = new RelationCheck(book, names);
        TableCheck tables = new TableCheck(book, names, form);
        List<FormTable> filled = form.tables().stream().filter(tables::isFilled).toList();
        FigureCheck figures = new FigureCheck(book, names, filled);
        ProseCheck prose = new ProseCheck(book, names, ofItsYear(report), filled);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Forms.rules()) {
            findings.addAll(
                    switch (rule.id()) {
                        case "figure.not-a-count" -> figures.notCounts(rule);
                        case "figure.blank-total" -> figures.blankTotals(rule);
                        case "figure.unreadable" -> figures.unreadable(rule);
                        case "unit.missing" -> figures.withoutUnit(rule);
                        case "table.missing" -> tables.missing(rule);
                        case "form.unfilled" -> tables.unfilled(rule);
                        case "form.mixed" -> tables.mixed(rule);
                        case "prose.count" -> prose.wrong(rule, Kind.COUNT);
                        case "prose.percentage" -> prose.wrong(rule, Kind.PERCENTAGE);
                        case "prose.amount" -> prose.wrong(rule, Kind.AMOUNT);
                        default -> relations.broken(rule, filled);
                    });
        }
        return List.copyOf(findings);
    }

    private static List<Statement> ofItsYear(AnnualReport report) {
        return report.statements().stream()
                .filter(statement -> statement.isOf(report.year().value()))
                .toList();
    }
}
