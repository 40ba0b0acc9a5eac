package dev.gouji.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 政府信息公开工作年度报告: one organ's report on one year, normalised. Immutable.
 *
 * @param id 16 hex digits of SHA-256 over document path, content hash and ordinal
 * @param identity what it is beyond its document
 * @param document the path of its original
 * @param form the id of the form generation
 * @param title as printed, white space folded; null when there is none
 * @param agency whose report it is
 * @param year the year reported on
 * @param scope whose work it counts
 * @param publication what the site's own block says
 * @param revision the word in the title or the file name that says this is a correction (更正, 修订); null when there is none
 * @param sections those of the six that were found, in order
 * @param figures every figure of the form in its order
 * @param statements what the narrative says of the figures, in reading order
 * @param findings what was found, in the order of the rules
 * @param explanations what would make its findings hold, table by table, the likeliest first
 * @param leftovers rows with values that were placed nowhere
 */
public record AnnualReport(
        String id,
        Identity identity,
        String document,
        String form,
        String title,
        Stated<String> agency,
        Stated<Integer> year,
        Scope scope,
        Publication publication,
        String revision,
        List<Section> sections,
        List<Figure> figures,
        List<Statement> statements,
        List<Finding> findings,
        List<Explanation> explanations,
        List<Leftover> leftovers) {

    /** Copies the lists. */
    public AnnualReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
        leftovers = List.copyOf(leftovers);
    }

    /** This report with other findings and the explanations that there are; those must close findings among these. */
    public AnnualReport withFindings(List<Finding> others) {
        return with(identity, others, explanations);
    }

    /** This report with these explanations, which close findings of its own. */
    public AnnualReport withExplanations(List<Explanation> others) {
        return with(identity, findings, others);
    }

    /** This report, with what it is beyond its document. */
    public AnnualReport identified(Identity other) {
        return with(other, findings, explanations);
    }

    /** This report with other figures, of the same keys in the same order. */
    public AnnualReport withFigures(List<Figure> others) {
        return new AnnualReport(
                id,
                identity,
                document,
                form,
                title,
                agency,
                year,
                scope,
                publication,
                revision,
                sections,
                others,
                statements,
                findings,
                explanations,
                leftovers);
    }

    private AnnualReport with(Identity newIdentity, List<Finding> newFindings, List<Explanation> newExplanations) {
        return new AnnualReport(
                id,
                newIdentity,
                document,
                form,
                title,
                agency,
                year,
                scope,
                publication,
                revision,
                sections,
                figures,
                statements,
                newFindings,
                newExplanations,
                leftovers);
    }

    /** The explanations that would close a finding, the likeliest first. */
    public List<Explanation> suspects(Finding finding) {
        return explanations.stream()
                .filter(explanation -> explanation.closes().contains(finding))
                .toList();
    }

    /** The figures by key, in the form's order. */
    public Map<FigureKey, Figure> figuresByKey() {
        Map<FigureKey, Figure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(figure.key(), figure));
        return byKey;
    }

    /** How many figures it has for certain, those that the document lacks left out. */
    public int sureFigures() {
        return (int) figures.stream()
                .filter(figure -> figure.certainty() == Certainty.READ && figure.mark() != Mark.MISSING)
                .count();
    }

    /** How the report stands, from its findings as the contract orders them. */
    public ReportStatus status() {
        return ReportStatus.of(findings);
    }

    /** How many findings of this severity fail, of either origin. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL && finding.severity() == severity)
                .count();
    }
}
