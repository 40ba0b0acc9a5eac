package dev.gouji.recognise.align;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.shape.FormByShape;
import dev.gouji.recognise.text.PrintedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the form generation of a document by its rows and columns: the columns of table 二 first, which the generations
 * do not share, then the rows, then the alternative of （六） or the revision, then the year.
 */
public final class FormChooser {

    private static final double CLEARLY = 0.2;

    /** So many labels of a form's rows in a document, and it may be in this form. */
    private static final int MENTIONED = 3;

    private static final int SHORTEST_ROW_LABEL = 4;

    /** The column labels of its first table that only one generation has, of each that has such columns. */
    private static final Map<Form, Set<String>> OWN_COLUMNS = ownColumns();

    private FormChooser() {}

    /**
     * Aligns the lines of a document with the form that fits best; by the shapes of its tables where nobody has read their words.
     *
     * @param candidates the lines of one report
     * @param year the report year, or null; it decides only where the tables do not
     */
    public static FormAlignment choose(List<CandidateLine> candidates, Integer year) {
        LabelScores labels = new LabelScores(candidates);
        FormAlignment best = null;
        for (Form form : possible(fold(candidates), year)) {
            for (ExpectedForm wording : ExpectedForm.of(form)) {
                FormAlignment alignment = align(wording, candidates, labels);
                if (best == null || isBetter(alignment, best, year)) {
                    best = alignment;
                }
            }
        }
        return best.recognisedTables() > 0 ? best : byShape(candidates).orElse(best);
    }

    /** The form whose tables the lines have by their shapes. */
    private static Optional<FormAlignment> byShape(List<CandidateLine> candidates) {
        return FormByShape.of(candidates)
                .map(found -> new FormAlignment(
                        found.form(),
                        candidates,
                        found.lines().stream().map(LineMatch::byShape).toList()));
    }

    /** The generation whose own column of its first table a label is, as {@code 本年新制作数量} is that of 2019; empty for other labels. */
    public static Optional<Form> ownerOf(PrintedText label) {
        return OWN_COLUMNS.keySet().stream()
                .filter(form -> OWN_COLUMNS.get(form).contains(label.bare()))
                .findFirst();
    }

    /** The forms with tables 二 三 四 that the columns of table 二 allow, and indicator tables where their rows are mentioned. */
    private static List<Form> possible(String text, Integer year) {
        Map<Form, Double> shares = new LinkedHashMap<>();
        OWN_COLUMNS.forEach((form, labels) -> shares.put(form, share(labels, text)));
        double most = shares.values().stream().mapToDouble(share -> share).max().orElse(0);
        List<Form> possible = new ArrayList<>();
        for (Form form : Forms.all()) {
            if (shares.containsKey(form) && shares.get(form) >= most - CLEARLY) {
                possible.add(form);
            }
        }
        for (Form form : Forms.all()) {
            boolean meant = year != null && form.covers(year);
            if (!form.hasColumnsOfItsOwn() && (meant || isMentioned(form, text))) {
                possible.add(form);
            }
        }
        return possible;
    }

    private static double share(Set<String> labels, String text) {
        long found = labels.stream().filter(text::contains).count();
        return labels.isEmpty() ? 0 : (double) found / labels.size();
    }

    private static boolean isMentioned(Form form, String text) {
        return ExpectedForm.of(form).stream()
                .anyMatch(wording -> wording.rows()
                                .map(FoldedWording::bare)
                                .filter(label -> label.length() >= SHORTEST_ROW_LABEL && text.contains(label))
                                .limit(MENTIONED)
                                .count()
                        == MENTIONED);
    }

    private static FormAlignment align(ExpectedForm form, List<CandidateLine> candidates, LabelScores labels) {
        return new FormAlignment(form, candidates, new SequenceAligner(form.lines(), candidates, labels).align());
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

    private static Map<Form, Set<String>> ownColumns() {
        Map<Form, Set<String>> columns = new LinkedHashMap<>();
        for (Form form : Forms.all()) {
            if (form.hasColumnsOfItsOwn()) {
                columns.put(form, columns(form));
            }
        }
        Map<Form, Set<String>> own = new LinkedHashMap<>();
        columns.forEach((form, labels) -> own.put(
                form,
                labels.stream()
                        .filter(label -> columns.entrySet().stream()
                                .filter(other -> !other.getKey().equals(form))
                                .flatMap(other -> other.getValue().stream())
                                .noneMatch(theirs -> theirs.contains(label)))
                        .collect(Collectors.toSet())));
        return own;
    }

    /** The labels of the columns of its first table. */
    private static Set<String> columns(Form form) {
        ExpectedForm wording = ExpectedForm.of(form).get(0);
        Set<String> columns = new LinkedHashSet<>();
        wording.panels(wording.variant().tables().get(0))
                .forEach(panel -> panel.columns().forEach(column -> columns.add(column.bare())));
        return columns;
    }

    private static String fold(List<CandidateLine> candidates) {
        StringBuilder text = new StringBuilder();
        for (CandidateLine line : candidates) {
            for (LineCell cell : line.cells()) {
                text.append(cell.words().folded()).append(' ');
            }
        }
        return text.toString();
    }
}
