package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Message;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "ogi-2021, 2020, false",
        "ogi-2021, 2021, true",
        "ogi-2021, 2040, true",
        "ogi-2019, 2018, false",
        "ogi-2019, 2019, true",
        "ogi-2019, 2020, true",
        "ogi-2019, 2021, false"
    })
    void aYearHasItsGeneration(String id, int year, boolean covered) {
        assertEquals(covered, Forms.of(id).covers(year));
    }

    @Test
    void aFormSaysWhereItComesFrom() {
        Form form = Forms.of("ogi-2021");
        assertEquals("国办公开办函〔2021〕30号", form.notice());
        assertEquals("2021-09-26", form.issued());
        assertEquals(2021, form.firstYear());
        assertNull(form.lastYear());
        assertEquals(2020, Forms.of("ogi-2019").lastYear());
        assertTrue(form.isNational());
        assertFalse(Forms.of("ogi-fj").isNational());
        assertEquals(6, form.sections().size());
    }

    @Test
    void aTableIsCalledByTheSectionThatHasItsTitle() {
        Form form = Forms.of("ogi-2021");
        List<FormTable> tables = form.variants().get(0).tables();
        assertEquals(Optional.of(new Message("表二", "Table 二")), form.tableName(tables.get(0)));
        assertEquals(Optional.of(new Message("表四", "Table 四")), form.tableName(tables.get(2)));
        Form older = Forms.of("ogi-2014");
        assertEquals(
                Optional.empty(),
                older.tableName(older.variants().get(0).tables().get(0)));
    }

    @Test
    void totalsAreTheSumsOfOthers() {
        Form form = Forms.of("ogi-2021");
        assertTrue(form.totals().contains(FigureKey.of("requests/handled/total")));
        assertFalse(form.totals().contains(FigureKey.of("requests/received/natural_person")));
    }

    @Test
    void formsAreEqualByTheirIds() {
        assertEquals(Forms.of("ogi-2021"), Forms.newest());
        assertEquals(Forms.of("ogi-2021").hashCode(), Forms.newest().hashCode());
        assertNotEquals(Forms.of("ogi-2021"), Forms.of("ogi-2019"));
        assertEquals("ogi-2019", Forms.of("ogi-2019").toString());
    }
}
