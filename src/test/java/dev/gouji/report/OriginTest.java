package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static Figure blank(Certainty certainty) {
        FigureKey key = new FigureKey("requests", "received", "total");
        return new Figure(key, null, null, Mark.BLANK, "", certainty, List.of(), null);
    }

    @Test
    void aBlankInDoubtIsNotTheReportsFault() {
        Figure sure = blank(Certainty.READ);
        assertEquals(Origin.SOURCE, Origin.of(List.of(sure, sure)));
        assertEquals(Origin.EXTRACTION, Origin.of(List.of(sure, blank(Certainty.DOUBTFUL))));
        assertEquals(Origin.EXTRACTION, Origin.of(List.of(sure, blank(Certainty.INFERRED))));
    }

    @Test
    void whatIsAboutNoFigureIsTheReports() {
        assertEquals(Origin.SOURCE, Origin.of(List.of()));
    }
}
