package dev.gouji.form;

import dev.gouji.form.FormSource.Node;
import dev.gouji.form.FormSource.PanelSource;
import dev.gouji.form.FormSource.RelationSource;
import dev.gouji.form.FormSource.TableSource;
import dev.gouji.form.FormSource.VariantSource;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Expands a form resource: settles its variants, flattens trees, generates relations from {@code sums} and {@code bounds}. */
final class FormBuilder {

    private final Form form;
    private final FormSource source;

    FormBuilder(Form form, FormSource source) {
        this.form = form;
        this.source = source;
    }

    List<FormVariant> variants() {
        List<VariantSource> named = source.variants() == null
                ? List.of(new VariantSource(source.id(), null, false, null))
                : source.variants();
        List<String> ids = named.stream().map(VariantSource::id).toList();
        source.tables().forEach(table -> table.panels().forEach(panel -> holdNames(panel.rows(), ids)));
        List<FormVariant> variants = new ArrayList<>();
        for (VariantSource variant : named) {
            variants.add(new FormVariant(
                    form,
                    variant.id(),
                    variant.about(),
                    variant.years() == null ? null : variant.years().first(),
                    variant.years() == null ? null : variant.years().last(),
                    !variant.mixed(),
                    source.tables().stream()
                            .map(table -> table(table, variant.id()))
                            .toList()));
        }
        return List.copyOf(variants);
    }

    private void holdNames(List<Node> nodes, List<String> variants) {
        for (Node node : nodes) {
            if (node.only() != null && !variants.containsAll(node.only())) {
                throw new IllegalArgumentException(form.id() + ": no such variant among " + node.only());
            }
            if (node.parts() != null) {
                holdNames(node.parts(), variants);
            }
        }
    }

    private static FormTable table(TableSource table, String variant) {
        List<Panel> panels = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (PanelSource panel : table.panels()) {
            List<Node> rowTree = settle(panel.rows(), variant);
            List<FormColumn> columns = new ArrayList<>();
            flatten(panel.columns(), List.of(), (node, under) -> columns.add(column(node, under)));
            List<FormRow> rows = new ArrayList<>();
            flatten(
                    rowTree,
                    List.of(),
                    (node, under) -> rows.add(new FormRow(node.id(), node.wording(), under, node.unit())));
            panels.add(new Panel(
                    table.id(),
                    panel.label(),
                    panel.corner(),
                    columns,
                    rows,
                    "rows-side-by-side".equals(panel.layout())));
            relations.addAll(
                    sums(rowTree, ids(panel.columns()), (row, column) -> new FigureKey(table.id(), row, column)));
            relations.addAll(
                    sums(panel.columns(), ids(rowTree), (column, row) -> new FigureKey(table.id(), row, column)));
            for (RelationSource relation : table.relations() == null ? List.<RelationSource>of() : table.relations()) {
                relations.addAll(0, listed(table.id(), relation, columns));
            }
        }
        return new FormTable(
                table.id(), new Wording(table.label(), List.of(), table.en()), panels, List.copyOf(relations));
    }

    private static FormColumn column(Node node, List<Wording> under) {
        Quantity quantity = node.kind() == null ? Quantity.COUNT : node.kind();
        return new FormColumn(node.id(), node.wording(), under, quantity, node.unit(), node.unitInCell());
    }

    /** The nodes that stand in a variant. */
    private static List<Node> settle(List<Node> nodes, String variant) {
        return nodes.stream()
                .filter(node -> node.only() == null || node.only().contains(variant))
                .map(node -> node.parts() == null ? node : node.with(settle(node.parts(), variant)))
                .toList();
    }

    private static void flatten(List<Node> nodes, List<Wording> under, BiConsumer<Node, List<Wording>> collect) {
        for (Node node : nodes) {
            if (node.parts() == null || node.id() != null) {
                collect.accept(node, under);
            }
            if (node.parts() != null) {
                List<Wording> deeper = new ArrayList<>(under);
                deeper.add(node.wording());
                flatten(node.parts(), deeper, collect);
            }
        }
    }

    private static List<String> ids(List<Node> nodes) {
        List<String> ids = new ArrayList<>();
        flatten(nodes, List.of(), (node, under) -> ids.add(node.id()));
        return ids;
    }

    /** The figures that nodes add up from: their own where they have one, else those of their parts. */
    private static List<String> addends(List<Node> nodes) {
        List<String> ids = new ArrayList<>();
        for (Node node : nodes) {
            if (node.id() != null) {
                ids.add(node.id());
            } else {
                ids.addAll(addends(node.parts()));
            }
        }
        return ids;
    }

    /** The relations of nodes with {@code sums} or {@code bounds}, one for each of the others. */
    private static List<Relation> sums(
            List<Node> nodes, List<String> others, BiFunction<String, String, FigureKey> key) {
        List<Relation> relations = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        for (Node node : nodes) {
            if (node.sums() != null) {
                List<String> parts = addends(node.parts() == null ? before : node.parts());
                for (String other : others) {
                    List<FigureKey> left =
                            parts.stream().map(part -> key.apply(part, other)).toList();
                    relations.add(new Relation(node.sums(), left, List.of(key.apply(node.id(), other)), true));
                }
            }
            if (node.bounds() != null) {
                for (String part : addends(node.parts())) {
                    for (String other : others) {
                        relations.add(new Relation(
                                node.bounds(),
                                List.of(key.apply(part, other)),
                                List.of(key.apply(node.id(), other)),
                                false,
                                Comparison.AT_MOST));
                    }
                }
            }
            if (node.parts() != null) {
                relations.addAll(sums(node.parts(), others, key));
            }
            before.add(node);
        }
        return relations;
    }

    private static List<Relation> listed(String table, RelationSource relation, List<FormColumn> columns) {
        if (!"each-column".equals(relation.scope())) {
            throw new IllegalArgumentException(
                    relation.rule() + ": a relation is for each-column, not " + relation.scope());
        }
        List<Relation> relations = new ArrayList<>();
        for (FormColumn column : columns) {
            relations.add(new Relation(
                    relation.rule(),
                    relation.left().stream()
                            .map(row -> new FigureKey(table, row, column.id()))
                            .toList(),
                    relation.right().stream()
                            .map(row -> new FigureKey(table, row, column.id()))
                            .toList(),
                    false,
                    relation.atMost() ? Comparison.AT_MOST : Comparison.EQUAL));
        }
        return relations;
    }
}
