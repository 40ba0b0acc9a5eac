package dev.gouji.recognise.shape;

import dev.gouji.form.FormTable;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The form whose tables a document has by their shapes, nobody having read a word of them.
 *
 * @param form the form, in one wording
 * @param lines its lines that were found, in order
 */
public record FormByShape(ExpectedForm form, List<PlacedLine> lines) {

    /** So many tables of a form that has several are no chance. */
    private static final int SEVERAL_TABLES = 2;

    /** So many rows that are labels of groups, each in its place, tell a list of indicators from any other. */
    private static final int SEVERAL_GROUPS = 4;

    /**
     * What was found of one form.
     *
     * @param tables how many of its tables
     */
    private record Found(FormByShape form, int tables) {}

    /** Copies the list. */
    public FormByShape {
        lines = List.copyOf(lines);
    }

    /**
     * Finds the form of which most tables are there, each once and in order; none where another form has as many, as where the one
     * table that tells two generations apart is not there.
     *
     * @param lines the lines of one report
     */
    public static Optional<FormByShape> of(List<CandidateLine> lines) {
        List<UnreadTable> tables = UnreadTable.in(lines);
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = ExpectedForm.all().stream()
                .map(form -> in(form, tables))
                .filter(one -> one.tables() > 0)
                .sorted(Comparator.comparingInt(Found::tables).reversed())
                .toList();
        boolean single = found.stream()
                .filter(other -> other.tables() == found.get(0).tables())
                .allMatch(other -> found.get(0).form().isAlike(other.form()));
        return found.isEmpty() || !single
                ? Optional.empty()
                : Optional.of(found.get(0).form());
    }

    /** Whether another wording of the same form has the same figures there. */
    private boolean isAlike(FormByShape other) {
        return form.form().equals(other.form.form()) && keys().equals(other.keys());
    }

    private List<FigureKey> keys() {
        return lines.stream()
                .flatMap(line -> line.expected().slots().stream())
                .map(ExpectedSlot::key)
                .toList();
    }

    /** What is there of one form; nothing where a table fits twice or out of order, or where it is too little to tell. */
    private static Found in(ExpectedForm form, List<UnreadTable> tables) {
        Found none = new Found(null, 0);
        List<PlacedLine> lines = new ArrayList<>();
        int found = 0;
        int last = -1;
        long groups = 0;
        for (FormTable table : form.variant().tables()) {
            List<TableShape> shapes = TableShape.of(form, table);
            List<PlacedLine> placed = List.of();
            for (int at = 0; at < tables.size(); at++) {
                List<PlacedLine> here = fit(shapes, tables.get(at));
                if (!here.isEmpty() && (!placed.isEmpty() || at <= last)) {
                    return none;
                }
                if (!here.isEmpty()) {
                    placed = here;
                    last = at;
                }
            }
            if (!placed.isEmpty()) {
                found++;
                lines.addAll(placed);
                groups += shapes.get(0).groups();
            }
        }
        boolean telling = found >= SEVERAL_TABLES || groups >= SEVERAL_GROUPS;
        return telling ? new Found(new FormByShape(form, lines), found) : none;
    }

    private static List<PlacedLine> fit(List<TableShape> shapes, UnreadTable table) {
        return shapes.stream()
                .map(shape -> ShapeFit.of(shape, table))
                .filter(lines -> !lines.isEmpty()
                        && !ShapeSums.speakAgainst(shapes.get(0).table(), lines))
                .findFirst()
                .orElse(List.of());
    }
}
