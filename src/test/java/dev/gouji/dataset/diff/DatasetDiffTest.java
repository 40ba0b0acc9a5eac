package dev.gouji.dataset.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.dataset.diff.Difference.OfFigure;
import dev.gouji.dataset.diff.Difference.OfFinding;
import dev.gouji.dataset.diff.Difference.OfReport;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    private static final String RECEIVED = "requests/received/natural_person";

    private static SampleReport zeros() {
        return SampleReport.zeros(FORM);
    }

    private static AnnualReport of(String agency, int year, SampleReport report) {
        AnnualReport made = report.of(agency, year, "a.docx");
        return made.withFindings(LedgerChecker.check(made, FORM));
    }

    private static Conversion document(String path, String sha256, AnnualReport... reports) {
        DocumentRecord record = new DocumentRecord(
                path,
                sha256,
                1L,
                "text/plain",
                "text",
                null,
                DocumentStatus.OK,
                null,
                null,
                reports.length,
                null,
                null);
        return new Conversion(record, List.of(reports));
    }

    private static List<String> differences(List<Conversion> before, List<Conversion> after) {
        Iterator<Conversion> old = before.iterator();
        Iterator<Conversion> now = after.iterator();
        List<String> found = new ArrayList<>();
        DatasetDiff.<RuntimeException>compare(
                () -> old.hasNext() ? old.next() : null,
                () -> now.hasNext() ? now.next() : null,
                difference -> found.add(said(difference)));
        return found;
    }

    private static String said(Difference difference) {
        if (difference instanceof OfReport report) {
            return report.change().code() + " " + report.pair().any().agency().value();
        }
        if (difference instanceof OfFigure figure) {
            return figure.after().key() + " " + figure.before().value() + " → "
                    + figure.after().value() + " by " + figure.because();
        }
        OfFinding finding = (OfFinding) difference;
        return finding.change().code() + " " + finding.finding().rule();
    }

    @Test
    void equalDatasetsAreNotDifferent() {
        Conversion one = document("a.docx", "aa", of("青岚县水务局", 2023, zeros()));
        assertEquals(List.of(), differences(List.of(one), List.of(one)));
    }

    @Test
    void aFigureOfTheSameBytesWasMovedByTheProgram() {
        Conversion before = document("a.docx", "aa", of("青岚县水务局", 2023, zeros()));
        Conversion after =
                document("a.docx", "aa", of("青岚县水务局", 2023, zeros().with("proactive/licensing/decisions", "1.0")));
        assertEquals(
                List.of("proactive/licensing/decisions 0 → 1.0 by program"),
                differences(List.of(before), List.of(after)));
    }

    @Test
    void howANumberIsWrittenIsNoDifferenceAndHowSurelyItWasReadIs() {
        Conversion before = document("a.docx", "aa", of("青岚县水务局", 2023, zeros().with("proactive/fees/amount", "1.5")));
        Conversion same = document("a.docx", "aa", of("青岚县水务局", 2023, zeros().with("proactive/fees/amount", "1.50")));
        Conversion unsure =
                document("a.docx", "aa", of("青岚县水务局", 2023, zeros().with("proactive/fees/amount", "1.5 doubtful")));
        assertEquals(List.of(), differences(List.of(before), List.of(same)));
        assertEquals(
                List.of("proactive/fees/amount 1.5 → 1.5 by program"), differences(List.of(before), List.of(unsure)));
    }

    @Test
    void otherBytesAreAReplacedReportAndMoveItsFigures() {
        Conversion before = document("a.docx", "aa", of("青岚县水务局", 2023, zeros()));
        Conversion after =
                document("a.docx", "bb", of("青岚县水务局", 2023, zeros().with("proactive/licensing/decisions", "1")));
        assertEquals(
                List.of("replaced 青岚县水务局", "proactive/licensing/decisions 0 → 1 by original"),
                differences(List.of(before), List.of(after)));
    }

    @Test
    void aDocumentThatWasMovedIsFoundByItsBytes() {
        AnnualReport report = of("青岚县水务局", 2023, zeros());
        assertEquals(
                List.of(),
                differences(List.of(document("a.docx", "aa", report)), List.of(document("b/c.docx", "aa", report))));
    }

    @Test
    void whatHasNeitherBytesNorOrganOnTheOtherSideIsGoneOrNew() {
        Conversion before = document("a.docx", "aa", of("青岚县水务局", 2023, zeros()));
        Conversion after = document("b.docx", "bb", of("青岚县财政局", 2023, zeros()));
        assertEquals(List.of("gone 青岚县水务局", "new 青岚县财政局"), differences(List.of(before), List.of(after)));
    }

    @Test
    void anOrganThatStandsTwiceOnASideIsNotPaired() {
        AnnualReport report = of("青岚县水务局", 2023, zeros());
        List<Conversion> before = List.of(document("a.docx", "aa", report), document("b.docx", "bb", report));
        assertEquals(
                List.of("gone 青岚县水务局", "gone 青岚县水务局", "new 青岚县水务局"),
                differences(before, List.of(document("c.docx", "cc", report))));
    }

    @Test
    void reportsOfOneDocumentArePairedByOrganBeforeTheirOrder() {
        AnnualReport one = of("青岚县水务局", 2023, zeros());
        AnnualReport other = of("青岚县财政局", 2023, zeros().with("proactive/licensing/decisions", "4"));
        assertEquals(
                List.of(),
                differences(
                        List.of(document("a.docx", "aa", one, other)), List.of(document("a.docx", "aa", other, one))));
    }

    @Test
    void findingsAreNewClosedOrStillOpen() {
        AnnualReport broken = of("青岚县水务局", 2023, zeros().with(RECEIVED, "3"));
        AnnualReport whole = of("青岚县水务局", 2023, zeros());
        List<String> opened =
                differences(List.of(document("a.docx", "aa", whole)), List.of(document("a.docx", "aa", broken)));
        List<String> closed =
                differences(List.of(document("a.docx", "aa", broken)), List.of(document("a.docx", "aa", whole)));
        List<String> kept =
                differences(List.of(document("a.docx", "aa", broken)), List.of(document("a.docx", "aa", broken)));
        assertEquals(List.of("new requests.ledger", "new requests.applicants"), rules(opened));
        assertEquals(List.of("closed requests.ledger", "closed requests.applicants"), rules(closed));
        assertEquals(List.of("open requests.ledger", "open requests.applicants"), rules(kept));
    }

    private static List<String> rules(List<String> found) {
        return found.stream()
                .filter(line -> line.contains(" requests."))
                .distinct()
                .toList();
    }
}
