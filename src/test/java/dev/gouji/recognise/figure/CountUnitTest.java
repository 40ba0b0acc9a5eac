package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The unit of a row as it is printed, and what becomes of the figure's unit and certainty. */
class CountUnitTest {

    @Test
    void theUnitOfTheFormChangesNothing() {
        assertEquals("件 READ", settled("applications.fax", "2.传真申请数 | 件 | 3"));
    }

    @Test
    void anotherUnitIsKeptAsPrinted() {
        assertEquals("条 READ", settled("applications.fax", "2.传真申请数 | 条 | 3"));
        assertEquals("条 READ", settled("applications.fax", "2.传真申请数（条） |  | 3"));
    }

    @Test
    void withoutAUnitTheFormsHolds() {
        assertEquals("件 READ", settled("applications.fax", "2.传真申请数 |  | 3"));
    }

    @Test
    void moneyForACountIsInDoubt() {
        assertEquals("万元 DOUBTFUL", settled("applications.fax", "2.传真申请数 | 万元 | 3"));
    }

    @Test
    void aCountForMoneyIsInDoubtAndHasNoUnit() {
        assertEquals("null DOUBTFUL", settled("fees", "七、依申请公开信息收取的费用 | 件 | 3"));
    }

    @Test
    void otherMoneyWasConvertedAlready() {
        assertEquals("万元 READ", settled("fees", "七、依申请公开信息收取的费用 | 元 | 30000"));
    }

    @Test
    void aRowThatNamesTwoUnitsIsInDoubt() {
        assertEquals("条 DOUBTFUL", settled("applications.fax", "2.传真申请数（件） | 条 | 3"));
        assertEquals("件 DOUBTFUL", settled("applications.fax", "2.传真申请数（条） | 件 | 3"));
        assertEquals("件 READ", settled("applications.fax", "2.传真申请数（件） | 件 | 3"));
    }

    private static String settled(String row, String printed) {
        LineMatch match = match(alignOld(indicators(Map.of(row, printed))), row);
        PrintedSlot slot = match.expected().slots().get(0).slot();
        Figure read =
                SlotFigure.of(slot, match.values().get(match.values().size() - 1), Certainty.READ, null, List.of());
        Figure figure = new Figure(
                read.key(),
                read.value(),
                slot.column().unit(),
                read.mark(),
                read.raw(),
                read.certainty(),
                read.alternatives(),
                read.place());
        Figure settled = CountUnit.settle(figure, slot, match);
        return settled.unit() + " " + settled.certainty();
    }
}
