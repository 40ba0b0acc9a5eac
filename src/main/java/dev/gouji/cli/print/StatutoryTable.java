package dev.gouji.cli.print;

import dev.gouji.cli.screen.DisplayWidth;
import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.screen.TextCell;
import dev.gouji.cli.screen.TextTable;
import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.Language;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.form.Relation;
import dev.gouji.form.Wording;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws a statutory table with a report's raw cell texts around the figures that a finding is about.
 *
 * <p>Labels are the statutory ones in either language, to be found in the original. Only the panels and rows concerned are drawn, with the rows of totals; {@code …} stands for rows left out. Table
 * 四's groups, which the form prints side by side, are drawn as rows. A figure concerned is coloured, or stands in
 * {@code [ ]} where there are no colours; a value that was assumed for a blank follows {@code ≈}, one that is proposed
 * {@code →}.
 */
final class StatutoryTable {

    /** From this many figures on, the zeros among them are left out. */
    private static final int MANY = 8;

    /** Row labels are cut to this many columns of the terminal: the message above the table has them whole. */
    private static final int WIDEST_LABEL = 34;

    /** As {@link #WIDEST_LABEL} in an indicator table, which has few columns. */
    private static final int WIDEST_INDICATOR = 48;

    /** With more columns than these, header labels are broken before their last two characters, as the form does. */
    private static final int FEW_COLUMNS = 5;

    private static final int LAST_LINE = 2;

    private final FormTable table;
    private final Integer year;
    private final Map<FigureKey, Figure> figures;
    private final Map<FigureKey, Term> marked;
    private final Map<FigureKey, String> proposals;
    private final Page page;
    private final Set<String> totals = new HashSet<>();

    /**
     * Prepares the drawing.
     *
     * @param table the statutory table
     * @param year the year reported on, which some column labels name; null when it is not known
     * @param figures the report's, by key
     * @param marked the figures the finding is about
     * @param proposals what stands beside the printed values of suspects
     * @param page for its language, colours and width
     */
    StatutoryTable(
            FormTable table,
            Integer year,
            Map<FigureKey, Figure> figures,
            Map<FigureKey, Term> marked,
            Map<FigureKey, String> proposals,
            Page page) {
        this.table = table;
        this.year = year;
        this.figures = figures;
        this.marked = marked;
        this.proposals = proposals;
        this.page = page;
        for (Relation relation : table.relations()) {
            FigureKey total = relation.right().get(0);
            if (relation.total()
                    && relation.left().stream().noneMatch(key -> key.row().equals(total.row()))) {
                totals.add(total.row());
            }
        }
    }

    /** The drawings of the panels concerned; all of them when no figure is marked. */
    List<String> draw(int columns) {
        List<String> lines = new ArrayList<>();
        for (Panel panel : table.panels()) {
            if (marked.isEmpty() || panel.rows().stream().anyMatch(this::concerned)) {
                lines.addAll(draw(panel, columns));
            }
        }
        return lines;
    }

    private List<String> draw(Panel panel, int columns) {
        TextTable drawing = new TextTable();
        header(panel, drawing);
        int left = 0;
        for (FormRow row : panel.rows()) {
            if (!shown(panel, row)) {
                left++;
                continue;
            }
            ellipsis(drawing, left, panel);
            left = 0;
            List<TextCell> cells = new ArrayList<>();
            cells.add(TextCell.of(label(panel, row)));
            if (isCounted(panel)) {
                cells.add(TextCell.of(row.unit()).in(Tone.FAINT));
            }
            for (FormColumn column : panel.columns()) {
                cells.add(cell(new FigureKey(table.id(), row.id(), column.id())));
            }
            drawing.row(cells);
        }
        ellipsis(drawing, left, panel);
        return drawing.draw(page.ink(), columns);
    }

    /** Whether the rows have units of their own, as those of indicator tables do. */
    private static boolean isCounted(Panel panel) {
        return panel.rows().stream().allMatch(row -> row.unit() != null);
    }

    /** A row's label: in an indicator table its own, set in below the rows that it is a part of, as the form prints it. */
    private String label(Panel panel, FormRow row) {
        if (!isCounted(panel)) {
            return DisplayWidth.cut(Language.ZH.of(row.told()), WIDEST_LABEL);
        }
        long depth = row.under().stream()
                .filter(group ->
                        panel.rows().stream().anyMatch(other -> other.wording().equals(group)))
                .count();
        return "  ".repeat((int) depth) + DisplayWidth.cut(row.wording().label(), WIDEST_INDICATOR);
    }

    private void header(Panel panel, TextTable drawing) {
        int depth = panel.columns().stream()
                .mapToInt(column -> column.under().size())
                .max()
                .orElse(0);
        for (int level = 0; level <= depth; level++) {
            List<TextCell> cells = new ArrayList<>();
            String corner = level == 0 && panel.label() != null ? panel.label() : "";
            cells.add(TextCell.of(corner).in(Tone.FAINT));
            if (isCounted(panel)) {
                cells.add(TextCell.of(""));
            }
            for (FormColumn column : panel.columns()) {
                String label = header(column, level, depth, panel.columns().size());
                TextCell last = cells.get(cells.size() - 1);
                if (level < depth
                        && !label.isEmpty()
                        && cells.size() > 1
                        && last.text().equals(label)) {
                    cells.set(cells.size() - 1, last.spanning(last.span() + 1));
                } else {
                    cells.add(TextCell.of(label));
                }
            }
            drawing.row(cells);
        }
        drawing.rule();
    }

    private String header(FormColumn column, int level, int depth, int columns) {
        List<Wording> stack = new ArrayList<>(column.under());
        while (stack.size() < depth) {
            stack.add(null);
        }
        stack.add(column.wording());
        Wording wording = stack.get(level);
        if (wording == null) {
            return "";
        }
        String label = wording.labelIn(year);
        boolean narrow = level == depth && columns > FEW_COLUMNS && label.length() > LAST_LINE + 1;
        return narrow
                ? label.substring(0, label.length() - LAST_LINE) + "\n" + label.substring(label.length() - LAST_LINE)
                : label;
    }

    private void ellipsis(TextTable drawing, int rows, Panel panel) {
        if (rows > 0) {
            TextCell left = TextCell.of(page.say("table.left-out", rows)).in(Tone.FAINT);
            if (isCounted(panel)) {
                drawing.row(left);
            } else {
                drawing.row(left, TextCell.of("").spanning(panel.columns().size()));
            }
        }
    }

    private boolean concerned(FormRow row) {
        return marked.keySet().stream().anyMatch(key -> key.row().equals(row.id()));
    }

    private boolean shown(Panel panel, FormRow row) {
        if (panel.rows().size() <= MANY || (totals.contains(row.id()) && !isCounted(panel))) {
            return true;
        }
        if (proposals.keySet().stream().anyMatch(key -> key.row().equals(row.id()))) {
            return true;
        }
        boolean sparing = marked.size() > MANY;
        return marked.entrySet().stream()
                .anyMatch(entry -> entry.getKey().row().equals(row.id()) && !(sparing && isZero(entry.getValue())));
    }

    private static boolean isZero(Term term) {
        return term.mark() == Mark.NUMBER
                && term.value() != null
                && term.value().signum() == 0;
    }

    private TextCell cell(FigureKey key) {
        Figure figure = figures.get(key);
        String text = ShownFigure.of(figure, page.texts());
        String proposal = proposals.get(key);
        if (!marked.containsKey(key) && proposal == null) {
            return TextCell.number(text);
        }
        Term term = marked.get(key);
        if (term != null
                && term.assumed()
                && term.value() != null
                && term.value().signum() != 0) {
            text += "≈" + term.value().toPlainString();
        }
        if (figure != null && figure.certainty() == Certainty.DOUBTFUL && figure.mark() != Mark.UNREADABLE) {
            text += "?";
        }
        if (proposal != null) {
            text += proposal;
        }
        boolean colours = !page.ink().equals(Ink.NONE);
        String shown = text.isEmpty() ? " " : text;
        return TextCell.number(colours ? shown : "[" + shown + "]").in(Tone.MARKED);
    }
}
