package dev.gouji.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.diff.Difference;
import dev.gouji.dataset.diff.Difference.FindingChange;
import dev.gouji.dataset.diff.Difference.OfFigure;
import dev.gouji.dataset.diff.Difference.OfFinding;
import dev.gouji.dataset.diff.Difference.OfReport;
import dev.gouji.dataset.diff.Difference.ReportChange;
import dev.gouji.dataset.diff.Difference.ReportPair;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiffPrinterTest {

    private static final FigureKey KEY = FigureKey.of("requests/received/total");

    private static final Page PAGE = new Page(Texts.in(Language.EN), Ink.NONE, 100, line -> {});

    private static final AnnualReport OLD = SampleReports.report("a.docx", Map.of(), List.of());

    private static final AnnualReport NEW = SampleReports.report("a.docx", Map.of(KEY.toString(), "7"), List.of());

    private static final ReportPair PAIR = new ReportPair(OLD, NEW, true);

    private static List<String> print(boolean verbose, List<? extends Difference> differences) {
        List<String> lines = new ArrayList<>();
        DiffPrinter printer = new DiffPrinter(PAGE.to(lines::add), verbose);
        differences.forEach(printer::add);
        printer.finish();
        return lines;
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertEquals(List.of(PAGE.say("diff.nothing")), print(false, List.of()));
    }

    @Test
    void aFigureIsShownAsItWasAndAsItIs() {
        Figure before = OLD.figuresByKey().get(KEY);
        Figure after = NEW.figuresByKey().get(KEY);
        List<String> lines = print(false, List.of(new OfFigure(PAIR, before, after), new OfFigure(PAIR, before, null)));
        String read = " (" + PAGE.say("certainty.read") + ")";
        assertEquals(PAGE.say("diff.figure.program", 2), lines.get(0));
        assertTrue(lines.get(1).endsWith(KEY + "  0" + read + " → 7" + read), lines.get(1));
        assertTrue(lines.get(2).endsWith("→ " + PAGE.say("diff.no-figure")), lines.get(2));
    }

    @Test
    void kindsComeInTheirOrderReportsFirst() {
        List<String> lines = print(
                false,
                List.of(
                        new OfFinding(
                                PAIR,
                                FindingChange.NEW,
                                SampleReports.finding("requests.ledger", Severity.ERROR, List.of(), List.of())),
                        new OfReport(new ReportPair(null, NEW, false), ReportChange.NEW),
                        new OfReport(new ReportPair(OLD, null, false), ReportChange.GONE)));
        assertEquals(
                List.of(
                        PAGE.say("diff.report.new", 1),
                        PAGE.say("diff.report.gone", 1),
                        PAGE.say("diff.finding.new", 1)),
                lines.stream().filter(line -> !line.startsWith("  ")).toList());
        assertTrue(lines.get(5).contains("[requests.ledger]"), lines.get(5));
    }

    @Test
    void ofVeryManyTheFirstAreShownUnlessAllAreAskedFor() {
        List<OfReport> many = Collections.nCopies(23, new OfReport(PAIR, ReportChange.REPLACED));
        List<String> lines = print(false, many);
        assertEquals(PAGE.say("diff.report.replaced", 23), lines.get(0));
        assertEquals("  " + PAGE.say("diff.more", 3), lines.get(21));
        assertEquals(1 + 23, print(true, many).size());
    }
}
