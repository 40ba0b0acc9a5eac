package dev.gouji.recognise.expected;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.recognise.text.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A panel of the form.
 *
 * @param index its position in the form, from 0
 * @param panel what the form prints
 * @param rows the labels of its rows
 * @param groups the labels over groups of its rows
 * @param columns the labels of its columns
 * @param headings what stands over all of it, over its labels, and over groups of its columns
 */
public record ExpectedPanel(
        int index,
        Panel panel,
        List<FoldedWording> rows,
        List<FoldedWording> groups,
        List<FoldedWording> columns,
        List<FoldedWording> headings) {

    /** Copies the lists. */
    public ExpectedPanel {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
    }

    static ExpectedPanel of(int index, Panel panel) {
        return new ExpectedPanel(
                index,
                panel,
                panel.rows().stream()
                        .map(FormRow::wording)
                        .map(FoldedWording::of)
                        .toList(),
                panel.rows().stream()
                        .flatMap(row -> row.under().stream())
                        .distinct()
                        .map(FoldedWording::of)
                        .toList(),
                panel.columns().stream()
                        .map(FormColumn::wording)
                        .map(FoldedWording::of)
                        .toList(),
                headings(panel).map(FoldedWording::of).toList());
    }

    private static Stream<Wording> headings(Panel panel) {
        Stream<Wording> over = Stream.of(panel.label(), panel.corner())
                .filter(Objects::nonNull)
                .map(label -> new Wording(label, List.of(), null));
        Stream<Wording> overColumns = panel.columns().stream().flatMap(column -> column.under().stream());
        return Stream.concat(over, overColumns.distinct());
    }

    /** Everything that it prints: the labels over it, of its rows, groups and columns, and of the headers above these. */
    public List<String> printedLabels() {
        List<String> labels = new ArrayList<>();
        Stream.of(panel.label(), panel.corner()).filter(Objects::nonNull).forEach(labels::add);
        for (FormRow row : panel.rows()) {
            labels.addAll(row.wording().all());
            row.under().forEach(group -> labels.add(group.label()));
        }
        for (FormColumn column : panel.columns()) {
            labels.addAll(column.wording().all());
            column.under().forEach(header -> labels.add(header.label()));
        }
        return labels;
    }

    /** Whether a text is the label of a group of its rows, which holds no figures. */
    public boolean isGroup(PrintedText text) {
        return groups.stream().anyMatch(group -> group.isLike(text));
    }

    /** Whether a text stands over its rows or its columns: a label of a group or of a column, or of what is above them. */
    public boolean isHeading(PrintedText text) {
        return isGroup(text) || isColumn(text) || headings.stream().anyMatch(heading -> heading.isLike(text));
    }

    /** Whether a text holds the label of one of its columns, or is like one. */
    public boolean isColumn(PrintedText text) {
        return columns.stream().anyMatch(column -> text.folded().contains(column.bare()) || column.isLike(text));
    }
}
