package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;

/** The words on the left of the figures → one or two columns: labels of rows, and before them those of groups. */
final class LabelColumns {

    /** A wider gap parts the label of a group from that of a row, in em. */
    private static final double GAP = 0.9;

    /** The lines of one label end within this much of each other, in em. */
    private static final double SLACK = 0.3;

    /** Rulings that begin nearer to each other begin at one place, in points. */
    private static final double SAME_PLACE = 2;

    /** So many rulings that begin at one place tell that a column does. */
    private static final int FEWEST_RULINGS = 3;

    private final double left;
    private final double middle;

    private LabelColumns(double left, double middle) {
        this.left = left;
        this.middle = middle;
    }

    /**
     * The columns of some labels.
     *
     * @param rows the words of every row, those of one line one after the other
     * @param right where the figures begin
     * @param bars horizontal rulings; where they leave out the labels of groups, those of rows begin
     */
    static LabelColumns of(List<List<Word>> rows, double right, List<Ruling> bars) {
        double left = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Word::start)
                .min()
                .orElse(right - 1);
        double drawn = drawn(bars, left, right);
        if (drawn > left) {
            return new LabelColumns(left, drawn);
        }
        double groupsEnd = left;
        for (List<Word> row : rows) {
            for (int i = 0; i + 1 < row.size(); i++) {
                Word group = row.get(i);
                if (row.get(i + 1).start() - group.end() > GAP * group.size()) {
                    groupsEnd = Math.max(groupsEnd, group.end() + SLACK * group.size());
                }
            }
        }
        return new LabelColumns(left, Math.min(groupsEnd, right));
    }

    /** The last place among the labels where several rulings begin; {@code left} where there is none. */
    private static double drawn(List<Ruling> bars, double left, double right) {
        double last = left;
        for (Ruling bar : bars) {
            long alike = bars.stream()
                    .filter(other -> Math.abs(other.from() - bar.from()) < SAME_PLACE)
                    .count();
            if (alike >= FEWEST_RULINGS && bar.from() < right) {
                last = Math.max(last, bar.from());
            }
        }
        return last;
    }

    int count() {
        return middle > left ? 2 : 1;
    }

    /** The left edge of each. */
    List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        edges.add(left);
        if (count() == 2) {
            edges.add(middle);
        }
        return edges;
    }

    /** Those of some words that stand in a column: a word that ends before the middle is a group's. */
    List<Word> words(List<Word> words, int column) {
        return words.stream()
                .filter(word -> count() == 1 || (word.end() <= middle) == (column == 0))
                .toList();
    }
}
