package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small forms as resources write them, and what they become. */
class FormBuilderTest {

    private static final String HEAD = """
            id: f
            notice: n
            issued: 2020-01-01
            years: {first: 2020, last: 2021}
            sections: [{label: 总体情况}]
            """;

    private static final String COLUMNS = """
                    columns:
                      - {id: a, label: 甲}
                      - label: 组
                        parts:
                          - {id: b, label: 乙}
                          - {id: c, label: 丙}
                      - {id: t, label: 总计, sums: r.columns}
            """;

    @Test
    void aColumnWithSumsIsTheSumOfThoseBeforeItInEveryRow() {
        FormTable table = table("""
                        rows:
                          - {id: x, label: 一}
                          - {id: y, label: 二}
                """);
        assertEquals(List.of("x/a x/b x/c = x/t", "y/a y/b y/c = y/t"), relations(table, "r.columns"));
        assertTrue(table.relations().stream().allMatch(Relation::total));
    }

    @Test
    void aRowWithPartsAndSumsIsTheSumOfItsParts() {
        FormTable table = table("""
                        rows:
                          - id: x
                            label: 一
                            sums: r.rows
                            parts:
                              - {id: y, label: 其中}
                              - {id: z, label: 其余}
                """);
        assertEquals(
                List.of("y/a z/a = x/a", "y/b z/b = x/b", "y/c z/c = x/c", "y/t z/t = x/t"),
                relations(table, "r.rows"));
        assertEquals(List.of("x", "y", "z"), rows(table));
    }

    @Test
    void aHeadingCountsByItsParts() {
        FormTable table = table("""
                        rows:
                          - label: 组
                            parts:
                              - {id: y, label: 一}
                              - {id: z, label: 二}
                          - {id: w, label: 三}
                          - {id: s, label: 总计, sums: r.rows}
                """);
        assertEquals("y/a z/a w/a = s/a", relations(table, "r.rows").get(0));
        assertEquals(
                List.of("组"),
                table.row("y").under().stream().map(Wording::label).toList());
    }

    @Test
    void noPartIsMoreThanARowWithBounds() {
        FormTable table = table("""
                        rows:
                          - id: x
                            label: 一
                            bounds: r.most
                            parts:
                              - {id: y, label: 其中}
                              - {id: z, label: 其中}
                """);
        List<Relation> bounds = table.relations().stream()
                .filter(relation -> relation.rule().equals("r.most"))
                .toList();
        assertEquals(8, bounds.size());
        assertEquals("y/a = x/a", told(bounds.get(0)));
        assertTrue(bounds.stream()
                .allMatch(relation -> relation.comparison() == Relation.Comparison.AT_MOST && !relation.total()));
    }

    @Test
    void whatRunsAcrossTheTreeIsListedForEachColumn() {
        String relations = """
                    relations:
                      - {rule: r.flow, for: each-column, left: [x, y], right: [z]}
                """;
        String rows = """
                        rows:
                          - {id: x, label: 一}
                          - {id: y, label: 二}
                          - {id: z, label: 三}
                """;
        FormTable table = table(rows + relations);
        assertEquals(
                List.of("x/a y/a = z/a", "x/b y/b = z/b", "x/c y/c = z/c", "x/t y/t = z/t"),
                relations(table, "r.flow"));
        assertEquals("r.flow", table.relations().get(0).rule());
        String most = relations.replace("right: [z]", "right: [z], at-most: true");
        assertEquals(
                Relation.Comparison.AT_MOST,
                table(rows + most).relations().get(0).comparison());
        String wrong = relations.replace("each-column", "each-row");
        assertThrows(IllegalArgumentException.class, () -> table(rows + wrong));
    }

    @Test
    void aRowStandsInTheVariantsThatItNames() {
        String variants = """
                variants:
                  - {id: one, years: {first: 2020, last: 2020}}
                  - {id: two, mixed: true}
                """;
        String rows = """
                        rows:
                          - {id: x, label: 一, only: [one]}
                          - {id: y, label: 二, only: [two]}
                          - {id: z, label: 三}
                """;
        Form form = form(variants, rows);
        FormVariant one = form.variants().get(0);
        FormVariant two = form.variants().get(1);
        assertEquals(List.of("x", "z"), rows(one.tables().get(0)));
        assertEquals(List.of("y", "z"), rows(two.tables().get(0)));
        assertTrue(one.own());
        assertFalse(two.own());
        assertTrue(one.covers(2020));
        assertFalse(one.covers(2021));
        assertTrue(two.covers(2021));
        assertThrows(IllegalArgumentException.class, () -> form(variants, rows.replace("[two]", "[three]")));
    }

    @Test
    void aFormWithoutVariantsIsItsOnlyOne() {
        Form form = form("", "        rows: [{id: x, label: 一}]\n");
        assertEquals("f", form.variants().get(0).id());
        assertTrue(form.covers(2020));
        assertFalse(form.covers(2019));
        assertFalse(form.covers(2022));
        assertNull(form.variants().get(0).firstYear());
    }

    @Test
    void rowsSideBySideAreOneLine() {
        FormTable table = table("""
                        layout: rows-side-by-side
                        rows:
                          - {id: x, label: 一}
                          - {id: y, label: 二}
                """);
        List<PrintedLine> lines = table.panels().get(0).lines();
        assertEquals(1, lines.size());
        assertNull(lines.get(0).row());
        assertEquals(8, lines.get(0).slots().size());
        assertEquals(
                List.of("一", "组", "乙"),
                lines.get(0).slots().get(1).headers().stream()
                        .map(Wording::label)
                        .toList());
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThrows(UncheckedIOException.class, () -> form("", "        rows: [{id: x, label: 一, total: y}]\n"));
    }

    private static FormTable table(String panel) {
        return form("", panel).variants().get(0).tables().get(0);
    }

    private static Form form(String variants, String panel) {
        String source = HEAD + variants + """
                tables:
                  - id: t
                    label: 表
                    panels:
                      - corner: 项目
                """ + COLUMNS + panel;
        try {
            return new Form(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(source, FormSource.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(FormTable table) {
        return table.panels().get(0).rows().stream().map(FormRow::id).toList();
    }

    private static List<String> relations(FormTable table, String rule) {
        return table.relations().stream()
                .filter(relation -> relation.rule().equals(rule))
                .map(FormBuilderTest::told)
                .toList();
    }

    private static String told(Relation relation) {
        return side(relation.left()) + " = " + side(relation.right());
    }

    private static String side(List<FigureKey> keys) {
        return keys.stream().map(key -> key.row() + "/" + key.column()).collect(Collectors.joining(" "));
    }
}
