package dev.gouji.dataset.codebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.Json;
import dev.gouji.form.Crosswalk;
import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Relation;
import dev.gouji.form.Wording;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The {@code labels}, {@code relations} and {@code crosswalk} records, in the forms' order. */
public final class Codebook {

    /** The records' names, which are those of their files. */
    public static final List<String> NAMES = List.of("labels", "relations", "crosswalk");

    private Codebook() {}

    /** The records of this name. */
    public static List<ObjectNode> records(String name) {
        return switch (name) {
            case "labels" -> Forms.all().stream().flatMap(Codebook::labels).toList();
            case "relations" ->
                Forms.all().stream().flatMap(Codebook::relations).toList();
            case "crosswalk" -> crosswalks();
            default -> throw new IllegalArgumentException("no table " + name);
        };
    }

    /** A figure that several variants of a form have stands once, where the first has it. */
    private static Stream<ObjectNode> labels(Form form) {
        Map<FigureKey, ObjectNode> nodes = new LinkedHashMap<>();
        tables(form).forEach(table -> {
            for (Panel panel : table.panels()) {
                for (FormRow row : panel.rows()) {
                    for (FormColumn column : panel.columns()) {
                        FigureKey key = new FigureKey(table.id(), row.id(), column.id());
                        nodes.computeIfAbsent(
                                key,
                                any -> label(form, table, row, column)
                                        .put("is_total", form.totals().contains(key))
                                        .put("unit", column.in(row).unit())
                                        .put("ordinal", nodes.size() + 1));
                    }
                }
            }
        });
        return nodes.values().stream();
    }

    private static ObjectNode label(Form form, FormTable table, FormRow row, FormColumn column) {
        ObjectNode node = Json.object();
        node.put("form", form.id());
        node.put("key", new FigureKey(table.id(), row.id(), column.id()).toString());
        node.put("table_id", table.id()).put("row_id", row.id()).put("column_id", column.id());
        name(node, "table", table.wording());
        name(node, "row", row.wording());
        name(node, "column", column.wording());
        node.put("parent_row", parent(row.under()));
        node.put("parent_column", parent(column.under()));
        return node;
    }

    private static void name(ObjectNode node, String what, Wording wording) {
        node.put(what + "_zh", wording.label()).put(what + "_en", wording.en());
    }

    /** The label of the innermost group that a row or a column stands under; null where there is none. */
    private static String parent(List<Wording> under) {
        return under.isEmpty() ? null : under.get(under.size() - 1).label();
    }

    /** One for each term; a relation that several variants have stands once. */
    private static Stream<ObjectNode> relations(Form form) {
        List<ObjectNode> nodes = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        relationsOf(form).distinct().forEach(relation -> {
            int ordinal = ordinals.merge(relation.rule(), 1, Integer::sum);
            relation.left().forEach(key -> nodes.add(term(form, relation, ordinal, "left", key)));
            relation.right().forEach(key -> nodes.add(term(form, relation, ordinal, "right", key)));
        });
        return nodes.stream();
    }

    private static ObjectNode term(Form form, Relation relation, int ordinal, String side, FigureKey key) {
        ObjectNode node = Json.object();
        node.put("form", form.id()).put("rule", relation.rule()).put("ordinal", ordinal);
        node.put("side", side).put("key", key.toString()).put("coefficient", 1);
        node.put(
                "comparison",
                relation.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return node;
    }

    private static List<ObjectNode> crosswalks() {
        Map<String, Set<FigureKey>> keys = new HashMap<>();
        Forms.all().forEach(form -> keys.put(form.id(), form.keys()));
        return Forms.crosswalk().stream()
                .flatMap(crosswalk -> crosswalk(crosswalk, keys))
                .toList();
    }

    /** Every pair of forms is a group for each figure that both have; a sum of several is several lines of one form. */
    private static Stream<ObjectNode> crosswalk(Crosswalk crosswalk, Map<String, Set<FigureKey>> keys) {
        List<ObjectNode> nodes = new ArrayList<>();
        List<CrosswalkSide> sides = crosswalk.figures().keySet().stream()
                .sorted()
                .map(form -> CrosswalkSide.of(crosswalk, form, keys.get(form)))
                .toList();
        for (int i = 0; i < sides.size(); i++) {
            for (CrosswalkSide later : sides.subList(i + 1, sides.size())) {
                nodes.addAll(new CrosswalkPair(crosswalk, sides.get(i), later).lines());
            }
        }
        return nodes.stream();
    }

    private static Stream<FormTable> tables(Form form) {
        return form.variants().stream().flatMap(variant -> variant.tables().stream());
    }

    private static Stream<Relation> relationsOf(Form form) {
        return tables(form).flatMap(table -> table.relations().stream());
    }
}
