package dev.gouji.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatutoryTableTest {

    private static String draw(
            String form, int columns, Language language, Map<String, Integer> printed, Map<String, String> proposed) {
        FormTable table = Forms.of(form).variants().get(0).table("indicators");
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        table.slots()
                .forEach(slot -> figures.put(
                        slot.key(),
                        new Figure(
                                slot.key(), BigDecimal.ZERO, null, Mark.NUMBER, "0", Certainty.READ, List.of(), null)));
        Map<FigureKey, Term> marked = new LinkedHashMap<>();
        Map<FigureKey, String> proposals = new LinkedHashMap<>();
        printed.forEach((text, value) -> {
            FigureKey key = FigureKey.of("indicators/" + text);
            BigDecimal number = BigDecimal.valueOf(value);
            figures.put(key, new Figure(key, number, null, Mark.NUMBER, "" + value, Certainty.READ, List.of(), null));
            marked.put(key, new Term("", key, 1, number, Mark.NUMBER, false));
        });
        proposed.forEach((text, value) -> proposals.put(FigureKey.of("indicators/" + text), value));
        Page page = new Page(Texts.in(language), Ink.NONE, columns, line -> {});
        return String.join("\n", new StatutoryTable(table, 2016, figures, marked, proposals, page).draw(columns));
    }

    @Test
    void partsOfAnIndicatorStandSetInBelowItUnderTheReportsYear() {
        Map<String, Integer> printed = new LinkedHashMap<>();
        printed.put("applications.in_person/year", 5);
        printed.put("applications.online/year", 29);
        printed.put("applications.letter_fax/year", 49);
        printed.put("applications/year", 63);
        assertEquals("""
                ┌────────────────────────┬────┬──────────┬──────────┐
                │                        │    │ 2016年度 │ 历年累计 │
                ├────────────────────────┼────┼──────────┼──────────┤
                │ … (3 rows)             │    │          │          │
                │ 受理依申请公开信息总数 │ 条 │  [63→83] │        0 │
                │   其中：1、当面申请数  │ 条 │      [5] │        0 │
                │   2、网上申请数        │ 条 │     [29] │        0 │
                │   3、信函、传真申请数  │ 条 │     [49] │        0 │
                │ … (9 rows)             │    │          │          │
                └────────────────────────┴────┴──────────┴──────────┘""", draw("ogi-fj", 120, Language.EN, printed, Map.of("applications/year", "→83")));
    }

    @Test
    void aNarrowScreenBreaksTheLabelsAndNotTheNumbers() {
        Map<String, Integer> printed = new LinkedHashMap<>();
        printed.put("staff.full_time/count", 1);
        printed.put("staff.part_time/count", 62);
        printed.put("staff/count", 60);
        assertEquals("""
                ┌────────────────────────────────┬────┬────────┐
                │                                │    │ 统计数 │
                ├────────────────────────────────┼────┼────────┤
                │ …（51 行）                     │    │        │
                │ （三）从事政府信息公开工作人员 │ 人 │   [60] │
                │ 数                             │    │        │
                │   1.专职人员数（不包括政府公报 │ 人 │    [1] │
                │ 及政府网站工作人员…            │    │        │
                │   2.兼职人员数                 │ 人 │   [62] │
                │ …（4 行）                      │    │        │
                └────────────────────────────────┴────┴────────┘""", draw("ogi-2014", 48, Language.ZH, printed, Map.of()));
    }
}
