package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.header.Header;
import dev.gouji.recognise.header.HeaderFinder;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.LostLines;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.recognise.settle.OpenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenLinesTest {

    private static final String THIRD_PARTY = "4.保护第三方合法权益";

    @Test
    void aLineWhoseCellsAreToldStaysClosed() {
        assertNull(open("refused.third_party", requestsText(Map.of())));
        assertNull(open(
                "refused.third_party",
                requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 0 | 0 | 0 | 0 | 0 | 1"))));
    }

    @Test
    void aRowOfAGridStaysClosedThoughItLacksACell() {
        assertNull(open("refused.third_party", requests(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 0 | 1"))));
    }

    @Test
    void aRunOfDigitsIsOneTokenForAllSlots() {
        OpenLine line =
                open("refused.third_party", requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1000001")));
        assertEquals(List.of("1000001"), texts(line));
        assertEquals(7, line.slots().size());
        assertTrue(line.joined());
        assertFalse(line.lacksCells());
        assertTrue(line.isOne());
    }

    @Test
    void aFewValuesLackCells() {
        OpenLine line =
                open("refused.third_party", requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 0 | 1")));
        assertEquals(List.of("1", "0", "1"), texts(line));
        assertFalse(line.joined());
        assertTrue(line.lacksCells());
    }

    @Test
    void blankCellsAtTheEndAreNoTokens() {
        OpenLine line =
                open("refused.third_party", requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 000")));
        assertEquals(List.of("1", "000"), texts(line));
        assertTrue(line.joined());
    }

    @Test
    void aLineBeforeOthersThatWereNotFoundMayHoldThese() {
        Map<String, String> rows =
                Map.of("refused.third_party", THIRD_PARTY + " | 10000010000000", "refused.internal_affairs", "");
        OpenLine line = open("refused.third_party", requestsText(rows));
        assertEquals(14, line.slots().size());
        assertEquals(7, line.own());
        assertFalse(line.isOne());
        assertEquals("refused.internal_affairs", line.slots().get(7).key().row());
    }

    @Test
    void theLineThatMayBeHeldIsReadWhereTheOtherStands() {
        Map<String, String> rows =
                Map.of("refused.third_party", THIRD_PARTY + " | 10000010000000", "refused.internal_affairs", "");
        FoundLine held = found("refused.internal_affairs", requestsText(rows));
        assertNull(held.open());
        assertNotNull(held.match());
        assertEquals("10000010000000", held.text());
    }

    private static OpenLine open(String row, Block... blocks) {
        return found(row, blocks).open();
    }

    private static FoundLine found(String row, Block... blocks) {
        FormAlignment alignment = align(blocks);
        HeaderFinder headers = new HeaderFinder(alignment);
        List<FoundLine> lines = new ArrayList<>();
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match == null) {
                lines.add(FoundLine.missing(line));
            } else {
                Header header = headers.above(match);
                lines.add(new FoundLine(line, match, header, SlotValues.of(match, header), null, Trust.SURE));
            }
        }
        TextLosses losses = new TextLosses(alignment, new LostLines(alignment, "", Set.of(), NotRead.NOTHING), "");
        return OpenLines.open(lines, losses).stream()
                .filter(line -> line.expected().isLabelled()
                        && line.expected().row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(OpenLine line) {
        return line.tokens().stream().map(LineCell::text).toList();
    }
}
