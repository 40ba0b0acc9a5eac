package dev.gouji.recognise.align;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds the form generation of a document by its rows and columns: the columns of table 二 first, which the generations
 * do not share, then the rows, then the alternative of （六） or the revision, then the year.
 */
public final class FormChooser {

    private static final double CLEARLY = 0.2;

    /** So many labels of a form's rows in a document, and it may be in this form. */
    private static final int MENTIONED = 3;

    private static final int SHORTEST_ROW_LABEL = 4;

    private FormChooser() {}

    /**
     * Aligns the lines of a document with the form that fits best.
     *
     * @param candidates the lines of one report
     * @param year the report year, or null; it decides only where the tables do not
     */
    public static FormAlignment choose(List<CandidateLine> candidates, Integer year) {
        LabelScores labels = new LabelScores(candidates);
        String text = fold(candidates);
        FormAlignment best = null;
        for (Form form : possible(text, year)) {
            for (FormVariant variant : form.variants()) {
                FormAlignment alignment = align(variant, candidates, labels);
                if (best == null || isBetter(alignment, best, year)) {
                    best = alignment;
                }
            }
        }
        return best;
    }

    /** The forms with tables 二 三 四 that the columns of table 二 allow, and indicator tables where their rows are mentioned. */
    private static List<Form> possible(String text, Integer year) {
        List<Form> possible = new ArrayList<>(
                best(Forms.all().stream().filter(Form::hasColumnsOfItsOwn).toList(), form -> ownColumns(form, text)));
        Forms.all().stream()
                .filter(form -> !form.hasColumnsOfItsOwn())
                .filter(form -> (year != null && form.covers(year)) || isMentioned(form, text))
                .forEach(possible::add);
        return possible;
    }

    private static boolean isMentioned(Form form, String text) {
        return form.variants().stream()
                .anyMatch(variant -> variant.tables().stream()
                                .flatMap(table -> table.panels().stream())
                                .flatMap(panel -> panel.rows().stream())
                                .map(row ->
                                        Folding.coreWithoutRemark(row.wording().label()))
                                .filter(label -> label.length() >= SHORTEST_ROW_LABEL && text.contains(label))
                                .limit(MENTIONED)
                                .count()
                        == MENTIONED);
    }

    private static FormAlignment align(FormVariant variant, List<CandidateLine> candidates, LabelScores labels) {
        List<ExpectedLine> expected = ExpectedLine.of(variant);
        return new FormAlignment(
                variant, expected, candidates, new SequenceAligner(expected, candidates, labels).align());
    }

    /**
     * Heavier wins; where equal, of two revisions the one with fewer lines that were not found, then the generation that
     * covers the year, then the revision that does, then a generation's own alternative.
     */
    private static boolean isBetter(FormAlignment one, FormAlignment other, Integer year) {
        double difference = one.weight() - other.weight();
        if (Math.abs(difference) > CLEARLY) {
            return difference > 0;
        }
        boolean revisions = one.form().form().equals(other.form().form())
                && one.form().own()
                && other.form().own();
        if (revisions && one.lacking() != other.lacking()) {
            return one.lacking() < other.lacking();
        }
        if (year != null
                && one.form().form().covers(year) != other.form().form().covers(year)) {
            return one.form().form().covers(year);
        }
        if (year != null && revisions && one.form().covers(year) != other.form().covers(year)) {
            return one.form().covers(year);
        }
        return one.form().own() && !other.form().own();
    }

    private static List<Form> best(List<Form> forms, ToDoubleFunction<Form> score) {
        double[] scores = forms.stream().mapToDouble(score).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= most - CLEARLY)
                .mapToObj(forms::get)
                .toList();
    }

    /** The share of the column labels that only this generation has which stand in the document. */
    private static double ownColumns(Form form, String text) {
        Set<String> own = columns(form);
        for (Form other : Forms.all()) {
            if (!other.equals(form) && other.hasColumnsOfItsOwn()) {
                Set<String> foreign = columns(other);
                own.removeIf(label -> foreign.stream().anyMatch(theirs -> theirs.contains(label)));
            }
        }
        long found = own.stream().filter(text::contains).count();
        return own.isEmpty() ? 0 : (double) found / own.size();
    }

    private static Set<String> columns(Form form) {
        Set<String> columns = new HashSet<>();
        for (Panel panel : form.variants().get(0).tables().get(0).panels()) {
            for (FormColumn column : panel.columns()) {
                columns.add(Folding.coreWithoutRemark(column.wording().label()));
            }
        }
        return columns;
    }

    private static String fold(List<CandidateLine> candidates) {
        StringBuilder text = new StringBuilder();
        for (CandidateLine line : candidates) {
            for (LineCell cell : line.cells()) {
                text.append(Folding.fold(cell.text())).append(' ');
            }
        }
        return text.toString();
    }
}
