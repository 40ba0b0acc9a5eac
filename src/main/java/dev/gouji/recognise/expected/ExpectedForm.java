package dev.gouji.recognise.expected;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A form in one of its wordings as documents are compared with it: its lines, with all labels folded once. Immutable. */
public final class ExpectedForm {

    private static final List<ExpectedForm> ALL = Forms.all().stream()
            .flatMap(form -> form.variants().stream())
            .map(ExpectedForm::new)
            .toList();

    private final FormVariant variant;
    private final List<ExpectedPanel> panels;
    private final List<ExpectedLine> lines;

    private ExpectedForm(FormVariant variant) {
        this.variant = variant;
        List<ExpectedPanel> all = new ArrayList<>();
        List<ExpectedLine> printed = new ArrayList<>();
        for (FormTable table : variant.tables()) {
            for (Panel panel : table.panels()) {
                ExpectedPanel expected = ExpectedPanel.of(all.size(), panel);
                all.add(expected);
                for (PrintedLine line : panel.lines()) {
                    printed.add(ExpectedLine.of(printed.size(), table, expected, line));
                }
            }
        }
        panels = List.copyOf(all);
        lines = List.copyOf(printed);
    }

    /** Every wording of every form, those of the newest generation first. */
    public static List<ExpectedForm> all() {
        return ALL;
    }

    /** The wordings of one form, its own first. */
    public static List<ExpectedForm> of(Form form) {
        return ALL.stream().filter(each -> each.form().equals(form)).toList();
    }

    /** The form. */
    public Form form() {
        return variant.form();
    }

    /** The form in this wording. */
    public FormVariant variant() {
        return variant;
    }

    /** Its panels, top to bottom. */
    public List<ExpectedPanel> panels() {
        return panels;
    }

    /** The panels of one of its tables. */
    public List<ExpectedPanel> panels(FormTable table) {
        return panels.stream()
                .filter(panel -> panel.panel().table().equals(table.id()))
                .toList();
    }

    /** Every line that it prints, in order. */
    public List<ExpectedLine> lines() {
        return lines;
    }

    /** The labels of all its rows, in order. */
    public Stream<FoldedWording> rows() {
        return panels.stream().flatMap(panel -> panel.rows().stream());
    }

    /** The labels over groups of rows, in order. */
    public Stream<FoldedWording> groups() {
        return panels.stream().flatMap(panel -> panel.groups().stream());
    }
}
