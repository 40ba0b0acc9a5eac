package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording REFUSED = new Wording("（三）不予公开", List.of(), "refused");

    @ParameterizedTest
    @CsvSource({"（三）不予公开, true", "四、结转下年度继续办理, true", "1.属于国家秘密, false", "商业企业, false"})
    void aNumberOfTheWholeTablePlacesALabel(String label, boolean numbered) {
        assertEquals(numbered, new Wording(label, List.of(), null).isNumbered());
    }

    @Test
    void aLabelIsToldWithItsMeaningInEnglishAlone() {
        assertEquals(new Message("（三）不予公开", "（三）不予公开 (refused)"), REFUSED.told());
        assertEquals(new Message("其他", "其他"), new Wording("其他", List.of(), null).told());
    }

    @Test
    void theLabelStandsBeforeItsOtherWordings() {
        assertEquals(List.of("总计", "合计", "总数"), new Wording("总计", List.of("合计", "总数"), null).all());
    }

    @Test
    void theYearReportedOnStandsInTheLabel() {
        Wording label = new Wording("XXXX年度合计", List.of(), null);
        assertEquals("2014年度合计", label.labelIn(2014));
        assertEquals("XXXX年度合计", label.labelIn(null));
    }

    @Test
    void aRowThatSaysNothingByItselfIsToldWithItsGroup() {
        Wording secret = new Wording("1.属于国家秘密", List.of(), "state secrets");
        Wording results = new Wording("三、本年度办理结果", List.of(), "results");
        assertEquals(
                new Message("（三）不予公开 1.属于国家秘密", "（三）不予公开 1.属于国家秘密 (refused: state secrets)"),
                new FormRow("refused.state_secret", secret, List.of(results, REFUSED), null).told());
    }

    @Test
    void aNumberedRowAndOneWithoutGroupsAreToldAlone() {
        Wording results = new Wording("三、本年度办理结果", List.of(), "results");
        assertEquals(REFUSED.told(), new FormRow("refused", REFUSED, List.of(results), null).told());
        Wording other = new Wording("3.其他", List.of(), "other");
        assertEquals(other.told(), new FormRow("other", other, List.of(), null).told());
    }
}
