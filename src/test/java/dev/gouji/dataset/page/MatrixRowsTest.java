package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.dataset.Samples;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Stated;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MatrixRowsTest {

    private static final DocumentRecord WHOLE =
            Samples.good("a.docx", Samples.SHA256).document();

    private final MatrixRows rows = new MatrixRows();

    private static AnnualReport of(String agency, String document) {
        return SampleReport.zeros(Forms.newest().variants().get(0)).of(agency, 2023, document);
    }

    private JsonNode line(AnnualReport report, DocumentRecord document) throws IOException {
        return new ObjectMapper().readTree(rows.line(report, document, ReportStatus.CONSISTENT, report.figuresByKey()));
    }

    @Test
    void theOrganOfTheLineBeforeIsNotSaidAgain() throws IOException {
        assertEquals("甲局", line(of("甲局", "a"), WHOLE).get(1).textValue());
        assertEquals(0, line(of("甲局", "b"), WHOLE).get(1).intValue());
        assertEquals("乙局", line(of("乙局", "c"), WHOLE).get(1).textValue());
        assertEquals("", line(of(null, "d"), WHOLE).get(1).textValue());
    }

    @Test
    void ofAPathThereIsWhatTheLineBeforeHasNot() throws IOException {
        line(of("甲局", "县/甲局/2022.docx"), WHOLE);
        JsonNode line = line(of("甲局", "县/甲局/2023.docx"), WHOLE);
        assertEquals(8, line.get(6).intValue());
        assertEquals("3.docx", line.get(7).textValue());
    }

    @Test
    void pairsOfSurrogatesAreNotParted() throws IOException {
        line(of("甲局", "a\uD83D\uDE00"), WHOLE);
        JsonNode line = line(of("甲局", "a\uD83D\uDE01"), WHOLE);
        assertEquals(1, line.get(6).intValue());
        assertEquals("\uD83D\uDE01", line.get(7).textValue());
    }

    @Test
    void flagsSayWhatIsToBeKnownOfIt() throws IOException {
        assertEquals(0, line(of("甲局", "a"), WHOLE).get(9).intValue());
        assertEquals(
                1 + 16 + 32,
                line(of("甲局", "a"), Samples.poor("a.pdf", Samples.SHA256).document())
                        .get(9)
                        .intValue(),
                "in part, a duplicate, an attachment");
        AnnualReport unsure = of("甲局", "a")
                .stating(
                        new Stated<>("甲局", "甲局", null, Certainty.DOUBTFUL),
                        new Stated<>(2023, "2023", null, Certainty.DOUBTFUL));
        assertEquals(2 + 4, line(unsure, WHOLE).get(9).intValue());
        AnnualReport revised = Samples.report("a", Samples.SHA256);
        assertEquals(8, line(revised, WHOLE).get(9).intValue());
    }
}
