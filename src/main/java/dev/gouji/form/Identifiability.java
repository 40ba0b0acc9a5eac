package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.List;

/**
 * What the relations of a table can tell of its figures, from the form alone.
 *
 * @param table the table's id
 * @param figures how many it has
 * @param relations how many sums must be equal
 * @param ceilings how many sums must be at most another; they find errors and locate none
 * @param rank how many of the relations do not follow from the others
 * @param uncovered the figures that no relation holds
 * @param alike groups of figures of which a wrong one cannot be told from the others: they stand in the same relations
 */
public record Identifiability(
        String table,
        int figures,
        int relations,
        int ceilings,
        int rank,
        List<FigureKey> uncovered,
        List<List<FigureKey>> alike) {

    /** Copies the lists. */
    public Identifiability {
        uncovered = List.copyOf(uncovered);
        alike = alike.stream().map(List::copyOf).toList();
    }
}
