package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormVariantTest {

    private static final FormVariant NEWEST = Forms.newest().variants().get(0);
    private static final FormVariant INDICATORS =
            Forms.of("ogi-2014").variants().get(0);

    @Test
    void aTableIsHadByItsId() {
        assertEquals("requests", NEWEST.table("requests").id());
        assertThrows(IllegalArgumentException.class, () -> NEWEST.table("nothing"));
    }

    @Test
    void aFigureHasARowAndAColumn() {
        FormTable requests = NEWEST.table("requests");
        assertEquals("（一）予以公开", requests.row("granted").wording().label());
        assertNull(requests.row("nothing"));
        assertEquals(
                "总计",
                requests.column(FigureKey.of("requests/granted/total"))
                        .wording()
                        .label());
        assertNull(requests.column(FigureKey.of("requests/granted/nothing")));
        assertNull(requests.column(FigureKey.of("requests/nothing/total")));
    }

    @Test
    void everyFigureHasAKeyInTheFormsOrder() {
        List<FigureKey> keys = List.copyOf(NEWEST.keys());
        assertEquals(FigureKey.of("proactive/regulations/issued"), keys.get(0));
        assertEquals("review_litigation", keys.get(keys.size() - 1).table());
    }

    @Test
    void anIndicatorThatIsNotListedIsKnownByItsRow() {
        assertEquals("unlisted.2", FormVariant.unlistedRow(2));
        assertTrue(FormVariant.isUnlisted(new FigureKey("t", "unlisted.2", "count")));
        assertFalse(FormVariant.isUnlisted(FigureKey.of("requests/granted/total")));
    }

    @Test
    void aRowIsAddedForEveryIndicatorThatIsNotListed() {
        String table = INDICATORS.tables().get(0).id();
        FormVariant more = INDICATORS.withUnlisted(
                List.of(unlisted(table, 1, "短信公开数"), unlisted(table, 2, "客户端公开数"), unlisted(table, 1, "短信公开数")));
        assertEquals(INDICATORS.keys().size() + 2, more.keys().size());
        assertEquals("短信公开数", more.table(table).row("unlisted.1").wording().label());
        assertEquals("条", more.table(table).row("unlisted.1").unit());
        assertSame(INDICATORS, INDICATORS.withUnlisted(List.of()));
    }

    @Test
    void aRowWithAUnitGivesItToItsFigures() {
        FormColumn column =
                new FormColumn("count", new Wording("数", List.of(), null), List.of(), Quantity.COUNT, null, false);
        FormColumn count = column.in(row("件"));
        assertEquals("件", count.unit());
        assertEquals(Quantity.COUNT, count.quantity());
        assertFalse(count.unitInCell());
        FormColumn money = column.in(row("万元"));
        assertEquals(Quantity.MONEY, money.quantity());
        assertTrue(money.unitInCell());
        assertSame(column, column.in(row(null)));
    }

    @Test
    void aWordingIsItsLabelAndItsAliases() {
        Wording wording = new Wording("XXXX年度", List.of("本年度"), "year");
        assertEquals(List.of("XXXX年度", "本年度"), wording.all());
        assertEquals("2014年度", wording.labelIn(2014));
        assertEquals("XXXX年度", wording.labelIn(null));
    }

    @Test
    void aFormIsHadByItsIdAndSoIsARule() {
        assertSame(Forms.newest(), Forms.of("ogi-2021"));
        assertThrows(IllegalArgumentException.class, () -> Forms.of("ogi-1999"));
        assertEquals("text.hidden", Forms.rule("text.hidden").id());
        assertThrows(IllegalArgumentException.class, () -> Forms.rule("nothing"));
    }

    @Test
    void aFormKnowsWhatTellsItFromOthers() {
        assertTrue(Forms.newest().hasColumnsOfItsOwn());
        assertFalse(Forms.of("ogi-2014").hasColumnsOfItsOwn());
        assertTrue(Forms.newest().prescribesSections());
        assertFalse(Forms.of("ogi-2014").prescribesSections());
        assertEquals("ogi-2021", Forms.newest().toString());
        assertEquals(Forms.newest().hashCode(), Forms.of("ogi-2021").hashCode());
    }

    private static FormRow row(String unit) {
        return new FormRow("r", new Wording("行", List.of(), null), List.of(), unit);
    }

    private static Figure unlisted(String table, int number, String label) {
        FigureKey key = new FigureKey(table, FormVariant.unlistedRow(number), "count");
        return new Figure(key, BigDecimal.ONE, "条", Mark.NUMBER, "1", Certainty.READ, List.of(), Place.InTable.after(0))
                .labelled(label);
    }
}
