package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.Samples;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final JournalEntry GOOD = entry(Samples.good("a.txt", "0"));
    private static final JournalEntry SLOW = entry(Samples.refused("a.txt", DocumentStatus.FAILED, ErrorCode.TIMEOUT));
    private static final JournalEntry NO_REPORT =
            entry(Samples.refused("a.txt", DocumentStatus.UNRECOGNISED, ErrorCode.NOT_A_REPORT));
    private static final JournalEntry PACKED =
            entry(Samples.refused("a.txt!/b", DocumentStatus.FAILED, ErrorCode.TIMEOUT), Samples.good("a.txt", "0"));

    @Test
    void failedTakesWhatFailedAndWhatHoldsAMemberThatFailed() {
        assertEquals(List.of(false, true, false, true), taken("failed"));
    }

    @Test
    void aCodeTakesWhatHasIt() {
        assertEquals(List.of(false, true, false, true), taken("timeout"));
        assertEquals(List.of(false, false, true, false), taken("not-a-report"));
        assertEquals(List.of(false, false, false, false), taken("crashed"));
    }

    @Test
    void severalTakeWhatAnyOfThemTakes() {
        assertEquals(List.of(false, true, true, true), taken("timeout", "not-a-report"));
    }

    @Test
    void allTakesEverythingAndNothingTakesNothing() {
        assertTrue(Retry.of(List.of("all")).takes(GOOD));
        assertFalse(Retry.NOTHING.takes(SLOW));
        assertFalse(Retry.of(List.of()).takes(SLOW));
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertNull(Retry.of(List.of("timeout", "TIMEOUT")));
        assertNull(Retry.of(List.of("")));
    }

    private static List<Boolean> taken(String... names) {
        Retry retry = Retry.of(List.of(names));
        return Stream.of(GOOD, SLOW, NO_REPORT, PACKED).map(retry::takes).toList();
    }

    private static JournalEntry entry(Conversion... conversions) {
        List<JournalRow> rows = Stream.of(conversions)
                .map(one -> new JournalRow(ConversionHead.of(one), null, one))
                .toList();
        return new JournalEntry("a.txt", "0", "key", rows);
    }
}
