package dev.gouji.benchmark.tool;

import dev.gouji.convert.Converter;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Change;
import dev.gouji.report.Conversion;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** This program, by its own door: no mapping is between its figures and the results. */
final class GoujiTool {

    private final Converter converter = new Converter();

    /** What it reads of a document. */
    Result read(String document, byte[] bytes) {
        long start = System.nanoTime();
        Conversion conversion = converter.convert(document, bytes);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Map<String, Object>> figures = new ArrayList<>();
        List<Map<String, Object>> errors = new ArrayList<>();
        for (AnnualReport report : conversion.reports()) {
            report.figures().stream()
                    .filter(figure -> figure.mark() != Mark.MISSING)
                    .forEach(figure -> figures.add(said(figure)));
            report.findings().stream()
                    .filter(GoujiTool::isError)
                    .forEach(finding -> errors.add(error(report, finding)));
            errors.addAll(rowsLeftOut(report));
        }
        return new Result(document, seconds, figures, errors);
    }

    private static Map<String, Object> said(Figure figure) {
        boolean number = figure.mark() == Mark.NUMBER;
        return Result.figure(
                figure.key().toString(),
                number ? figure.value().toPlainString() : null,
                number ? null : figure.mark().code(),
                figure.certainty() != Certainty.DOUBTFUL);
    }

    /** That a cell could not be read is no error of the report. */
    private static boolean isError(Finding finding) {
        return !finding.rule().equals("figure.unreadable")
                && finding.severity() != Severity.INFO
                && finding.verdict() == Verdict.FAIL;
    }

    /** The rows of which no figure was found, in tables of which some were. */
    private static List<Map<String, Object>> rowsLeftOut(AnnualReport report) {
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        Set<String> tables = new LinkedHashSet<>();
        for (Figure figure : report.figures()) {
            rows.computeIfAbsent(figure.key().table() + "/" + figure.key().row(), key -> new ArrayList<>())
                    .add(figure);
            if (figure.mark() != Mark.MISSING) {
                tables.add(figure.key().table());
            }
        }
        List<Map<String, Object>> errors = new ArrayList<>();
        rows.forEach((row, figures) -> {
            boolean missing = figures.stream().allMatch(figure -> figure.mark() == Mark.MISSING);
            if (missing && tables.contains(figures.get(0).key().table())) {
                boolean sure = figures.stream().allMatch(figure -> figure.certainty() != Certainty.DOUBTFUL);
                errors.add(Result.error(List.of(row), List.of(row), sure));
            }
        });
        return errors;
    }

    /** What a finding is about, and whom its likeliest explanation accuses, if it has no rival. */
    private static Map<String, Object> error(AnnualReport report, Finding finding) {
        List<String> places = Stream.concat(finding.left().stream(), finding.right().stream())
                .map(term -> term.key().toString())
                .distinct()
                .toList();
        List<Explanation> suspects = report.suspects(finding);
        boolean alone = !suspects.isEmpty() && suspects.get(0).rivals() == 0;
        List<String> culprits = alone
                ? suspects.get(0).changes().stream()
                        .map(Change::key)
                        .map(Object::toString)
                        .toList()
                : List.of();
        boolean whole = suspects.isEmpty() && finding.leftSum() == null;
        return Result.error(places, whole ? places : culprits, finding.origin() == Origin.SOURCE);
    }

    /** What the checks over the documents of a case find, by its own command line. */
    List<Map<String, Object>> across(List<Path> documents) throws IOException {
        Path folder = Files.createTempDirectory("across");
        Path in = Files.createDirectory(folder.resolve("in"));
        for (Path document : documents) {
            Files.copy(document, in.resolve(document.getFileName()));
        }
        Across.convert(in, folder.resolve("out"));
        return Across.errors(folder.resolve("out"));
    }
}
