package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.FormFit;
import dev.gouji.document.Table;
import dev.gouji.recognise.sketch.AlignedReport;
import dev.gouji.recognise.sketch.GridText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well the tables of a page fit the forms. */
class GridFitTest {

    private static final String GRANTED = "（一）予以公开";

    private static FormFit fit(Table... page) {
        return GridFit.of(List.of(page));
    }

    private static FormFit requests(String row, String instead) {
        return fit(AlignedReport.requests(Map.of(row, instead)));
    }

    @Test
    void aTableOfTheFormFitsWhole() {
        FormFit fit = fit(AlignedReport.requests(Map.of()));
        assertTrue(fit.isWhole());
        assertEquals(0, fit.cells().size() % 7);
        assertEquals(fit.cells().size(), fit.all());
    }

    @Test
    void aRowWithTooFewCellsIsAmiss() {
        FormFit fit = requests("granted", GRANTED + " | 0 | 0 | 0 | 0 | 0 | 0");
        assertEquals(1, fit.amiss());
        assertFalse(fit.isWhole());
    }

    @Test
    void aRowThatIsLackingBetweenTwoOthersIsAmiss() {
        assertEquals(1, requests("granted", "").amiss());
    }

    @Test
    void aRowThatIsNoneOfTheFormIsAmissWhereItHoldsNumbers() {
        Table list = AlignedReport.indicators(Map.of(), "published", "天气 | 次 | 7");
        assertEquals(1, fit(list).amiss());
    }

    @Test
    void aSumThatDoesNotHoldSpeaksAgainstItAndOneThatHoldsSaysNothing() {
        String label = "一、本年新收政府信息公开申请数量";
        FormFit plain = fit(AlignedReport.requests(Map.of()));
        FormFit broken = requests("received", label + " | 1 | 0 | 0 | 0 | 0 | 0 | 5");
        assertTrue(broken.broken() > 0);
        assertEquals(plain.shape(), broken.shape());
        assertTrue(broken.all() < plain.all());
    }

    @Test
    void theEndOfATableOnAPageFitsToo() {
        FormFit fit = fit(GridText.grid(
                "机关不再处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
                "（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3",
                "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0"));
        assertTrue(fit.isWhole());
        assertEquals(14, fit.all());
    }

    @Test
    void aPageWithoutRowsOfAFormFitsNone() {
        assertFalse(fit(GridText.grid("天气 | 日数", "晴 | 200", "雨 | 165")).isWhole());
    }
}
