package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.dataset.Samples;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.ReportStatus;
import org.junit.jupiter.api.Test;

class PageCountsTest {

    private final PageCounts counts = new PageCounts();

    @Test
    void inputsAreCountedByStatusAndWhatWasNotReadByItsCode() {
        counts.add(Samples.good("a.html", Samples.SHA256));
        counts.add(Samples.refused("b.doc", DocumentStatus.FAILED, ErrorCode.DAMAGED));
        counts.add(Samples.refused("c.doc", DocumentStatus.FAILED, ErrorCode.DAMAGED));
        counts.add(Samples.refused("d.doc", DocumentStatus.SKIPPED, ErrorCode.IGNORED_FILE));
        assertEquals(
                "{\"failed\":2,\"ok\":1,\"skipped\":1}",
                counts.toJson().get("inputs").toString());
        assertEquals(
                "[[\"failed\",\"damaged\",2],[\"skipped\",\"ignored-file\",1]]",
                counts.toJson().get("codes").toString());
    }

    @Test
    void reportsAreCountedByHowTheyStandAndFindingsByTheirRule() {
        counts.add(Samples.report("a.html", Samples.SHA256), ReportStatus.INCONSISTENT);
        counts.add(Samples.report("b.html", Samples.SHA256), ReportStatus.CONSISTENT);
        assertEquals(
                "{\"consistent\":1,\"inconsistent\":1}",
                counts.toJson().get("reports").toString());
        assertEquals(
                "[[\"fail\",\"error\",\"source\",\"requests.ledger\",4],"
                        + "[\"not_assessable\",\"info\",\"extraction\",\"cross-year.stock\",2]]",
                counts.toJson().get("findings").toString());
    }
}
