package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Mark;
import dev.gouji.report.Origin;
import dev.gouji.report.Severity;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

    private static final FigureKey KEY = FigureKey.of("requests/received/total");

    private static final Message MESSAGE = new Message("不相等", "not equal");

    private static final AnnualReport REPORT =
            SampleReport.zeros(Forms.newest().variants().get(0)).report();

    private static Finding finding(Place place, List<Term> left) {
        return new Finding(
                "requests.ledger",
                FindingKind.PRINTED,
                Severity.ERROR,
                Verdict.FAIL,
                Origin.SOURCE,
                Sides.about(left),
                place,
                MESSAGE);
    }

    private static JsonNode json(Place place, Term... left) {
        return FindingJson.of(finding(place, List.of(left)), "id", REPORT);
    }

    @Test
    void everyKindOfPlaceHasItsNumbers() {
        assertEquals("[]", json(null).get("place").toString());
        assertEquals(
                "[\"page\",3]",
                json(new Place.OnPage(3, new Place.Box(1, 2, 3, 4)))
                        .get("place")
                        .toString());
        assertEquals(
                "[\"table\",0,4,2]",
                json(new Place.InTable(0, 4, 2)).get("place").toString());
        assertEquals("[\"text\",7,1]", json(new Place.InText(7, 1)).get("place").toString());
        assertEquals(
                "[\"sheet\",\"表三\",\"B7\"]",
                json(new Place.InSheet("表三", "B7")).get("place").toString());
    }

    @Test
    void aPlaceBetweenTablesIsNone() {
        assertEquals("[]", json(Place.InTable.after(1)).get("place").toString());
    }

    @Test
    void aFigureOfAnotherReportNamesIt() {
        Term own = new Term(REPORT.id(), KEY, 1, BigDecimal.TEN, Mark.NUMBER, false);
        Term other = new Term("ffff", KEY, -1, null, Mark.BLANK, true);
        assertEquals(
                "[[\"requests/received/total\",1,10,0],[\"requests/received/total\",-1,null,1,\"ffff\"]]",
                json(null, own, other).get("left").toString());
    }

    @Test
    void ofVeryManyFiguresThereAreTheFirst() {
        Term term = new Term(REPORT.id(), KEY, 1, BigDecimal.TEN, Mark.NUMBER, false);
        JsonNode node = FindingJson.of(finding(null, Collections.nCopies(1_000, term)), "id", REPORT);
        assertEquals(400, node.get("left").size());
    }

    @Test
    void anExplanationNamesWhatItClosesOfThoseInThePage() {
        Finding one = finding(null, List.of());
        Finding other = finding(new Place.InText(1, 1), List.of());
        Explanation explanation = new Explanation(
                Cause.SEVERAL,
                List.of(new Change("r", KEY, null, BigDecimal.ONE, Cause.BLANK_FOR_NUMBER)),
                List.of(other),
                new BigDecimal("2.50"),
                null,
                1,
                KEY,
                MESSAGE);
        JsonNode node = FindingJson.of(explanation, List.of(one, other));
        assertEquals("[1]", node.get("closes").toString());
        assertEquals(
                "[[\"requests/received/total\",null,1]]", node.get("changes").toString());
        assertEquals("2.50", node.get("cost").textValue());
        assertEquals("requests/received/total", node.get("ask").textValue());
    }
}
