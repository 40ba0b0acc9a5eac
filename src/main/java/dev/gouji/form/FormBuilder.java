package dev.gouji.form;

import dev.gouji.form.FormSource.Node;
import dev.gouji.form.FormSource.PanelSource;
import dev.gouji.form.FormSource.RelationSource;
import dev.gouji.form.FormSource.TableSource;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Expands a form resource: settles alternatives, flattens trees, generates relations from {@code sums}. */
final class FormBuilder {

    private final Form form;
    private final FormSource source;

    FormBuilder(Form form, FormSource source) {
        this.form = form;
        this.source = source;
    }

    List<FormVariant> variants() {
        int choices = source.tables().stream()
                .flatMap(table -> table.panels().stream())
                .mapToInt(panel -> choices(panel.rows()))
                .max()
                .orElse(1);
        List<FormVariant> variants = new ArrayList<>();
        for (int choice = 0; choice < choices; choice++) {
            int taken = choice;
            variants.add(new FormVariant(
                    form,
                    choice == 0,
                    source.tables().stream().map(table -> table(table, taken)).toList()));
        }
        return List.copyOf(variants);
    }

    private static int choices(List<Node> nodes) {
        int most = 1;
        for (Node node : nodes) {
            if (node.alternatives() != null) {
                most = Math.max(most, node.alternatives().size());
            }
            if (node.parts() != null) {
                most = Math.max(most, choices(node.parts()));
            }
        }
        return most;
    }

    private static FormTable table(TableSource table, int choice) {
        List<Panel> panels = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (PanelSource panel : table.panels()) {
            List<Node> rowTree = settle(panel.rows(), choice);
            List<FormColumn> columns = new ArrayList<>();
            flatten(panel.columns(), List.of(), (node, under) -> columns.add(column(node, under)));
            List<FormRow> rows = new ArrayList<>();
            flatten(rowTree, List.of(), (node, under) -> rows.add(new FormRow(node.id(), node.wording(), under)));
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

    private static List<Node> settle(List<Node> nodes, int choice) {
        List<Node> settled = new ArrayList<>();
        for (Node node : nodes) {
            Node taken = node.alternatives() == null
                    ? node
                    : node.alternatives()
                            .get(Math.min(choice, node.alternatives().size() - 1));
            settled.add(
                    taken.parts() == null
                            ? taken
                            : new Node(
                                    taken.id(),
                                    taken.label(),
                                    taken.en(),
                                    taken.aliases(),
                                    settle(taken.parts(), choice),
                                    null,
                                    taken.sums(),
                                    taken.kind(),
                                    taken.unit(),
                                    taken.unitInCell()));
        }
        return settled;
    }

    private static void flatten(List<Node> nodes, List<Wording> under, BiConsumer<Node, List<Wording>> collect) {
        for (Node node : nodes) {
            if (node.parts() == null) {
                collect.accept(node, under);
            } else {
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

    /** A node with {@code sums} is the sum of the leaves before it among its siblings; one relation for each of the others. */
    private static List<Relation> sums(
            List<Node> nodes, List<String> others, BiFunction<String, String, FigureKey> key) {
        List<Relation> relations = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        for (Node node : nodes) {
            if (node.parts() != null) {
                relations.addAll(sums(node.parts(), others, key));
            }
            if (node.sums() != null) {
                List<String> parts = ids(before);
                for (String other : others) {
                    List<FigureKey> left =
                            parts.stream().map(part -> key.apply(part, other)).toList();
                    relations.add(new Relation(node.sums(), left, List.of(key.apply(node.id(), other)), true));
                }
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
                    false));
        }
        return relations;
    }
}
