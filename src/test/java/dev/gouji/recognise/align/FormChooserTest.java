package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormChooserTest {

    private static final Block NEW = grid("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6");
    private static final Block OLD = grid("信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量", "规章 | 1 | 2 | 3", "规范性文件 | 4 | 5 | 6");

    @Test
    void theColumnsOfTableTwoTellTheGenerationWhateverTheYear() {
        assertEquals("ogi-2021", chosen(2019, NEW, requests(Map.of())).form().id());
        assertEquals("ogi-2019", chosen(2023, OLD, requests(Map.of())).form().id());
    }

    @Test
    void theYearTellsWhereTheTablesDoNot() {
        assertEquals("ogi-2021", chosen(2023, requests(Map.of())).form().id());
        assertEquals("ogi-2021", chosen(null, requests(Map.of())).form().id());
        assertEquals("ogi-2019", chosen(2019, requests(Map.of())).form().id());
    }

    @Test
    void aRevisionIsKnownByItsRowsWhateverTheYear() {
        for (ExpectedForm revision : ExpectedForm.of(Forms.of("ogi-fj"))) {
            String id = revision.variant().id();
            assertEquals(id, chosen(null, fujian(revision)).id());
            assertEquals(id, chosen(2023, fujian(revision)).id());
        }
    }

    @Test
    void columnsThatOneGenerationAloneHasTellIt() {
        assertEquals(Optional.of("ogi-2019"), owner("本年新制作数量"));
        assertEquals(Optional.of("ogi-2021"), owner("现行有效件数"));
        assertEquals(Optional.empty(), owner("总计"));
    }

    private static Optional<String> owner(String label) {
        return FormChooser.ownerOf(cell(label).words()).map(Form::id);
    }

    @Test
    void otherHandlingInOneRowIsTheOtherAlternative() {
        Map<String, String> three = Map.of();
        assertEquals("three-rows", chosen(2023, NEW, requests(three)).id());
        Map<String, String> one = Map.of(
                "other.correction_overdue",
                "（六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
                "other.fee_unpaid",
                "",
                "other.rest",
                "");
        assertEquals("one-row", chosen(2023, NEW, requests(one)).id());
    }

    @Test
    void anIndicatorTableIsKnownByItsRows() {
        assertEquals("ogi-2014", chosen(null, indicators(Map.of())).form().id());
        assertEquals("ogi-2014", chosen(2023, indicators(Map.of())).form().id());
        assertEquals("ogi-fj", chosen(2014, fujian()).form().id());
    }

    @Test
    void aDocumentWithoutTablesIsOfTheYearsForm() {
        assertEquals("ogi-2014", chosen(2015).form().id());
        assertEquals("ogi-2021", chosen(2022).form().id());
    }

    private static Block fujian() {
        return fujian(form("ogi-fj"));
    }

    private static Block fujian(ExpectedForm revision) {
        List<String> rows = new ArrayList<>(List.of("指标名称 | 计量单位 | 2014年度 | 历年累计"));
        for (ExpectedLine line : revision.lines()) {
            rows.add(line.row().wording().label() + " | " + line.row().unit() + " | 1 | 2");
        }
        return grid(rows.toArray(String[]::new));
    }

    private static FormVariant chosen(Integer year, Block... blocks) {
        return FormChooser.choose(lines(blocks), year).form();
    }
}
