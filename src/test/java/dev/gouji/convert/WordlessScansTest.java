package dev.gouji.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Reason;
import dev.gouji.fixtures.scan.ScanFixture;
import dev.gouji.fixtures.scan.ScanScore;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scans read where no native code is allowed: nobody reads their words. */
class WordlessScansTest {

    private static Conversion converted(Path file) throws IOException {
        return new Converter().convert(file.getFileName().toString(), Files.readAllBytes(file));
    }

    @Test
    void theFiguresOfAScanArePlacedByTheShapesOfItsTablesAndNoneIsCertain() throws IOException {
        ScanFixture scan = ScanFixture.all().get("clean-g4.pdf");
        Conversion conversion = converted(ScanFixture.FOLDER.resolve("clean-g4.pdf"));
        AnnualReport report = conversion.reports().get(0);
        for (Figure figure : report.figures()) {
            assertEquals(Certainty.DOUBTFUL, figure.certainty(), figure.toString());
            assertEquals(Reason.ROW_LABEL, figure.reason(), figure.toString());
        }
        ScanScore score = new ScanScore();
        score.add(converted(scan.source()).reports().get(0), List.of(report));
        assertTrue(score.rightShare() > 99, () -> score.complaints().toString());
    }

    @Test
    void theDocumentSaysThatItsWordsWereNotRead() throws IOException {
        Conversion conversion = converted(ScanFixture.FOLDER.resolve("clean-g4.pdf"));
        assertEquals(DocumentStatus.PARTIAL, conversion.document().status());
        assertEquals(ErrorCode.WORDS_UNREAD, conversion.document().error());
        AnnualReport report = conversion.reports().get(0);
        assertNull(report.year().value());
        assertNull(report.agency().value());
        assertTrue(
                report.findings().stream().noneMatch(finding -> finding.rule().equals("narrative.missing")));
    }

    @Test
    void tablesWhoseShapeTellsTooLittleStayPictures() throws IOException {
        Conversion conversion = converted(ScanFixture.FOLDER.resolve("fujian-jpeg.pdf"));
        assertEquals(DocumentStatus.UNRECOGNISED, conversion.document().status());
        assertEquals(ErrorCode.IMAGE_ONLY, conversion.document().error());
    }
}
