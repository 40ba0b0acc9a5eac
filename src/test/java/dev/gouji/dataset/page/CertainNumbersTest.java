package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertainNumbersTest {

    private static final String TOTAL = "requests/received/total";

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);

    /** Of table 三, with a received total and the parts that it needs. */
    private static JsonNode requests(String total, String person) {
        return numbers(SampleReport.zeros(FORM)
                        .with(TOTAL, total)
                        .with("requests/received/natural_person", person)
                        .with("requests/granted/total", total)
                        .with("requests/granted/natural_person", person)
                        .with("requests/handled/total", total)
                        .with("requests/handled/natural_person", person))
                .get(0);
    }

    private static JsonNode numbers(SampleReport sample) {
        AnnualReport made = sample.report();
        AnnualReport report = made.withFindings(LedgerChecker.check(made, FORM));
        return CertainNumbers.of(report, report.figuresByKey());
    }

    private static int index(String key) {
        JsonNode entries = CertainNumbers.legend().get(0);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).get("key").textValue().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theNumbersThatAreNotNoughtStandBehindTheirIndex() {
        JsonNode numbers = requests("3", "3");
        assertEquals(6, numbers.size(), numbers.toString());
        assertEquals(index(TOTAL), numbers.get(0).intValue());
        assertEquals(3, numbers.get(1).intValue());
        assertTrue(requests("0", "0").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 3", // a sum fails
        "blank, 3, 3", // a total is blank
        "unreadable, 3, 3", // and where it cannot be read, its sum is not assessable
        "3 doubtful, 3, 4",
        "1000000000000, 1000000000000, 4", // more than there can be
    })
    void otherwiseANumberSaysWhyThereAreNone(String total, String person, int why) {
        assertEquals(why, requests(total, person).intValue());
    }

    @Test
    void aTableThatIsMissingOrOfAnotherFormHasNoNumbers() {
        JsonNode missing = numbers(SampleReport.zeros(FORM).with("requests/*/*", "missing"));
        assertEquals(CertainNumbers.NOTHING, missing.get(0).intValue());
        AnnualReport old =
                SampleReport.zeros(Forms.of("ogi-2014").variants().get(0)).report();
        JsonNode another = CertainNumbers.of(old, old.figuresByKey());
        assertEquals(CertainNumbers.ANOTHER_FORM, another.get(0).intValue());
        assertEquals(CertainNumbers.ANOTHER_FORM, another.get(1).intValue());
    }

    @Test
    void theLegendNamesRowsByTheirGroupsAndColumnsByTheirHeaders() {
        JsonNode refused = CertainNumbers.legend().get(0).get(index("requests/refused.state_secret/total"));
        assertEquals(
                "1.属于国家秘密",
                refused.get("path").get(refused.get("path").size() - 1).get(0).textValue());
        assertTrue(refused.get("path").size() > 1);
        JsonNode review = CertainNumbers.legend().get(1).get(0);
        assertEquals("行政复议", review.get("path").get(0).get(0).textValue());
    }
}
