package dev.gouji.ledger.scan;

import dev.gouji.convert.Converter;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.BalancedTable;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How certainty comes out when readers err, without any picture: the second table of {@code docs/scans.md}.
 *
 * <p>{@code ScanBenchmark [PAGES [SEED [LOST]]]}, in the project's folder; {@code LOST} is the share of pages on which a row is not
 * found. True reports are those of the fixtures, whatever they print, and drawn ones.
 */
final class ScanBenchmark {

    private ScanBenchmark() {}

    /** See the type's comment. */
    public static void main(String[] arguments) {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        double lost = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<AnnualReport> reports = new ArrayList<>(ofFixtures(Path.of("fixtures", "cases")));
        out.println(reports.size() + " reports of fixtures");
        for (int i = 0; i < 200; i++) {
            reports.add(drawn(seed + i));
        }
        for (double errors : new double[] {0.001, 0.005, 0.02, 0.06}) {
            for (double misprints : new double[] {0, 1}) {
                ScanOutcome outcome = new ScanOutcome();
                ScanTrial trial = new ScanTrial(errors, 0.25, misprints, errors / 5, lost);
                for (int page = 0; page < pages; page++) {
                    trial.run(reports.get(page % reports.size()), seed + page, outcome);
                }
                out.println(
                        outcome.row(errors * 100 + " % of characters" + (misprints > 0 ? ", a misprint a page" : "")));
            }
        }
    }

    /** A balanced report of the newest form. */
    static AnnualReport drawn(long seed) {
        FormVariant form = Forms.newest().variants().get(0);
        SampleReport report = SampleReport.zeros(form);
        BalancedTable.drawn(form, seed * 0x5851F42D4C957F2DL + seed)
                .forEach((key, value) -> report.with(key.toString(), String.valueOf(value)));
        Random random = new Random(seed);
        for (String row : List.of("reconsideration", "litigation_direct", "litigation_after_review")) {
            int upheld = random.nextInt(40);
            int pending = random.nextInt(5);
            report.with("review_litigation/" + row + "/upheld", String.valueOf(upheld));
            report.with("review_litigation/" + row + "/pending", String.valueOf(pending));
            report.with("review_litigation/" + row + "/total", String.valueOf(upheld + pending));
        }
        report.with("proactive/licensing/decisions", String.valueOf(random.nextInt(100_000)));
        report.with("proactive/penalties/decisions", String.valueOf(random.nextInt(1000)));
        report.with("proactive/fees/amount", random.nextInt(1000) + "." + (1 + random.nextInt(9)));
        return report.report();
    }

    /** One report of every case, as far as all its figures are read for certain. */
    static List<AnnualReport> ofFixtures(Path cases) {
        List<AnnualReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(cases)) {
            files.filter(path -> path.getFileName().toString().matches("report[^.]*\\.(docx|html|txt)"))
                    .sorted()
                    .forEach(path -> add(path, reports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    private static void add(Path path, List<AnnualReport> reports) {
        try {
            for (AnnualReport report : new Converter()
                    .convert(path.getFileName().toString(), Files.readAllBytes(path))
                    .reports()) {
                boolean sure = report.figures().stream().allMatch(figure -> figure.certainty() == Certainty.READ);
                if (sure && report.figures().stream().anyMatch(ScanBenchmark::isNumber)) {
                    reports.add(report);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNumber(Figure figure) {
        return figure.value() != null && figure.value().signum() != 0;
    }
}
