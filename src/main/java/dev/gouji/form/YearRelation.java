package dev.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Σ left = Σ right over the reports of one organ on two years that follow each other; an entry of {@code years.yaml}.
 *
 * @param rule the rule it is checked under
 * @param table the table of all its terms
 * @param scope whether it holds for each column of the rows named, or for each row under the columns named
 * @param left terms, all with coefficient 1
 * @param right terms, all with coefficient 1
 */
public record YearRelation(
        String rule, String table, @JsonProperty("for") Span scope, List<Side> left, List<Side> right) {

    /** Along what a relation is repeated. */
    public enum Span {
        /** Terms name rows. */
        @JsonProperty("each-column")
        EACH_COLUMN,
        /** Terms name columns. */
        @JsonProperty("each-row")
        EACH_ROW
    }

    /** In which report a term stands. */
    public enum Year {
        BEFORE,
        THIS
    }

    /**
     * A term.
     *
     * @param year in which report
     * @param id of its row or column
     */
    public record Side(Year year, String id) {}

    /**
     * A relation with its place in the line filled in.
     *
     * @param before keys in the earlier report: of the left side
     * @param left keys of the left side in the later report
     * @param right keys of the right side, in the later report
     */
    public record Instance(List<FigureKey> before, List<FigureKey> left, List<FigureKey> right) {

        /** Copies the lists. */
        public Instance {
            before = List.copyOf(before);
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Copies the lists; a right side in the earlier report is an {@link IllegalArgumentException}. */
    public YearRelation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (right.stream().anyMatch(side -> side.year() == Year.BEFORE)) {
            throw new IllegalArgumentException(rule + ": the right side stands in the later report");
        }
    }

    /** This relation for every row or column of which both reports have all terms, in the later form's order. */
    public List<Instance> instances(Set<FigureKey> before, Set<FigureKey> after) {
        Set<String> lines = new LinkedHashSet<>();
        for (FigureKey key : after) {
            if (key.table().equals(table)) {
                lines.add(scope == Span.EACH_COLUMN ? key.column() : key.row());
            }
        }
        List<Instance> instances = new ArrayList<>();
        for (String line : lines) {
            Instance instance = new Instance(
                    keys(left, Year.BEFORE, line), keys(left, Year.THIS, line), keys(right, Year.THIS, line));
            if (before.containsAll(instance.before())
                    && after.containsAll(instance.left())
                    && after.containsAll(instance.right())) {
                instances.add(instance);
            }
        }
        return instances;
    }

    private List<FigureKey> keys(List<Side> sides, Year year, String line) {
        return sides.stream()
                .filter(side -> side.year() == year)
                .map(side -> scope == Span.EACH_COLUMN
                        ? new FigureKey(table, side.id(), line)
                        : new FigureKey(table, line, side.id()))
                .toList();
    }
}
