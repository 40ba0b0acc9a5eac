package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsRagged;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.header.HeaderYear;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.report.Certainty;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the sums of table 三 make of plain cells: {@code ?} doubtful, {@code *} inferred, nothing for what is read. */
class TableSumsTest {

    private static final String GRANTED = "（一）予以公开";
    private static final String SEVEN = " | 1 | 0 | 0 | 0 | 0 | 0 | 1";

    /** Granted is 1, and what follows from it; the table adds up. */
    private static final Map<String, String> ONE =
            Map.of("received", "一、本年新收政府信息公开申请数量" + SEVEN, "granted", GRANTED + SEVEN, "handled", "（七）总计" + SEVEN);

    private static Map<String, String> with(String row, String printed) {
        Map<String, String> rows = new HashMap<>(ONE);
        rows.put(row, printed);
        return rows;
    }

    @Test
    void aBlankTotalOfAGridIsWhatItIs() {
        assertEquals(
                "1 0 0 0 0 0 BLANK",
                read(align(requests(with("granted", GRANTED + " | 1 | 0 | 0 | 0 | 0 | 0 | "))), "granted"));
    }

    @Test
    void theOnlyBlankTotalWhereNothingIsSaidOfColumnsMayBeANumberThatWasLost() {
        Map<String, String> rows = with("granted", GRANTED + " | 1 | 0 | 0 | 0 | 0 | 0 | ");
        assertEquals("1 0 0 0 0 0 BLANK?", read(align(requestsRagged(rows)), "granted"));
        rows.put("handled", "（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | ");
        assertEquals("1 0 0 0 0 0 BLANK", read(align(requestsRagged(rows)), "granted"), "who leaves one leaves all");
        assertEquals(
                "1 0 0 0 0 0 DASH",
                read(align(requestsRagged(with("granted", GRANTED + " | 1 | 0 | 0 | 0 | 0 | 0 | -"))), "granted"));
    }

    @Test
    void aRowWithoutItsLabelIsInferredWhereTheTableAddsUp() {
        String bare = " " + SEVEN;
        assertEquals("1* 0* 0* 0* 0* 0* 1*", read(align(requests(with("granted", bare))), "granted"));
        Map<String, String> broken = with("granted", bare);
        broken.put("handled", "（七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2");
        assertEquals("1? 0? 0? 0? 0? 0? 1?", read(align(requests(broken)), "granted"));
    }

    @Test
    void aRowThatMustAddUpIsInferredWhereItDoes() {
        Map<String, String> wider = with("refused.state_secret", "1.属于国家秘密" + SEVEN + " | 2");
        wider.put("refused.deliberative", "6.属于四类过程性信息 | 1 | 0 | 1");
        assertEquals("1* 0* 0* 0* 0* 0* 1*", read(align(requestsText(wider)), "granted"));
        wider.put("granted", GRANTED + " | 1 | 0 | 0 | 0 | 0 | 0 | 2");
        assertEquals("1? 0? 0? 0? 0? 0? 2?", read(align(requestsText(wider)), "granted"));
        wider.put("granted", GRANTED + " | 0 | 0 | 0 | 0 | 0 | 0 | 0");
        assertEquals("0? 0? 0? 0? 0? 0? 0?", read(align(requestsText(wider)), "granted"), "zeros add up anywhere");
    }

    private static String read(FormAlignment alignment, String row) {
        return new FigureReader(alignment, "", HeaderYear.of(alignment), 2023, NotRead.NOTHING)
                .figures().stream()
                        .filter(figure -> figure.key().row().equals(row))
                        .map(figure -> (figure.value() == null
                                        ? figure.mark().name()
                                        : figure.value().toPlainString())
                                + told(figure.certainty()))
                        .collect(Collectors.joining(" "));
    }

    private static String told(Certainty certainty) {
        return switch (certainty) {
            case REVIEWED, READ -> "";
            case INFERRED -> "*";
            case DOUBTFUL -> "?";
        };
    }
}
