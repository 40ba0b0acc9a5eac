package dev.gouji.dataset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Message;
import dev.gouji.document.Reason;
import dev.gouji.report.Alternative;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Severity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WorkbookWordsTest {

    private final WorkbookWords zh = new WorkbookWords(Message::zh);

    private static Figure doubtful(String raw, Reason reason, Alternative... alternatives) {
        return new Figure(
                FigureKey.of("requests/received/total"),
                BigDecimal.TEN,
                null,
                Mark.NUMBER,
                raw,
                Certainty.DOUBTFUL,
                reason,
                List.of(alternatives),
                null,
                null);
    }

    @Test
    void theNoteOfADoubtSaysWhatItMayBeWhyAndWhatStandsThere() {
        Figure figure =
                doubtful("1O", Reason.TEXT, Alternative.of(new BigDecimal("1E+1")), Alternative.of(BigDecimal.ONE));
        assertEquals("存疑。\n也可能是：10 / 1\n原因：" + Reason.TEXT.code() + "\n原文：1O", zh.doubt(figure));
    }

    @Test
    void whatIsNotKnownIsNotInIt() {
        assertEquals("存疑。", zh.doubt(doubtful(null, null)));
        assertEquals("In doubt.", new WorkbookWords(Message::en).doubt(doubtful("", null)));
    }

    @Test
    void everyStatusAndEverySeverityHasWordsOfItsOwn() {
        assertDistinct(ReportStatus.values(), zh::status);
        assertDistinct(Severity.values(), zh::severity);
    }

    private static <E> void assertDistinct(E[] values, Function<E, String> words) {
        assertEquals(
                values.length, new HashSet<>(Arrays.stream(values).map(words).toList()).size());
    }

    @Test
    void marksStandAsTheyArePrinted() {
        assertEquals(
                List.of("", "-", "/", "无", "?", "缺"),
                List.of(Mark.BLANK, Mark.DASH, Mark.SLASH, Mark.NONE, Mark.UNREADABLE, Mark.MISSING).stream()
                        .map(WorkbookWords::mark)
                        .toList());
    }
}
