package dev.gouji.recognise.loss;

import dev.gouji.form.FormTable;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a document that were placed nowhere, and what of the form they may be. */
final class Unplaced {

    private static final int NEAR = 4;

    /** So many numbers in a line of text are no date and no page. */
    private static final int MANY_NUMBERS = 3;

    private static final int SHORTEST_LABEL = 4;

    private final FormAlignment alignment;
    private final List<CandidateLine> lines;

    /** The groups of lines of which at least one was placed. */
    private final Set<Integer> placedGroups = new HashSet<>();

    /**
     * Of one report.
     *
     * @param others the indexes of lines that are surely something else
     */
    Unplaced(FormAlignment alignment, Set<Integer> others) {
        this.alignment = alignment;
        this.lines = alignment.candidates().stream()
                .filter(line -> alignment.matchAt(line.index()) == null && !others.contains(line.index()))
                .toList();
        alignment.matches().forEach(match -> placedGroups.add(match.candidate().group()));
    }

    /** Whether one of the lines may belong to a table of which nothing was placed: by its numbers, or by a label. */
    boolean mayBeOf(FormTable table) {
        List<FoldedWording> labels = alignment.expectedForm().panels(table).stream()
                .flatMap(Unplaced::labels)
                .filter(label -> label.core().length() >= SHORTEST_LABEL)
                .toList();
        return lines.stream()
                .anyMatch(line -> holdsNumbers(line)
                        || line.labels().stream()
                                .anyMatch(cell -> labels.stream().anyMatch(label -> label.isLike(cell.words()))));
    }

    private static Stream<FoldedWording> labels(ExpectedPanel panel) {
        return Stream.concat(panel.rows().stream(), panel.columns().stream());
    }

    private static boolean holdsNumbers(CandidateLine line) {
        long numbers = line.cells().stream().filter(LineCell::holdsNumber).count();
        return numbers >= (line.isText() ? MANY_NUMBERS : 1);
    }

    /**
     * Whether one of the lines may be a line of the form: with a value, or blank, between the lines found before and after it,
     * or with as many values anywhere in the tables that have the others, or that have no line of the form.
     *
     * @param above the index of the candidate line found before it, or -1
     * @param below the index of the candidate line found after it, or more than any
     */
    boolean mayBe(ExpectedLine line, int above, int below) {
        int from = above < 0 ? below - NEAR : above;
        int to = below > alignment.candidates().size() ? above + NEAR : below;
        Set<Integer> own = new HashSet<>();
        for (LineMatch match : alignment.matches()) {
            if (match.expected().sharesTable(line)) {
                own.add(match.candidate().group());
            }
        }
        return lines.stream()
                .filter(candidate -> own.contains(candidate.group()) || !placedGroups.contains(candidate.group()))
                .anyMatch(candidate -> mayBe(line, candidate, candidate.index() > from && candidate.index() < to));
    }

    private static boolean mayBe(ExpectedLine line, CandidateLine candidate, boolean near) {
        int values = valuesBehindLabel(candidate);
        boolean whole = line.width() > 1 && Math.abs(values - line.width()) <= 1;
        return (near || whole)
                && (candidate.holdsNumber()
                        || values == candidate.cells().size()
                        || (line.isCounted() && isFilled(candidate) && !FormAlignment.isGroup(line, candidate)));
    }

    /** Whether something stands in a line besides its label. */
    private static boolean isFilled(CandidateLine line) {
        return line.unit() != null
                || valuesBehindLabel(line) > 0
                || line.cells().stream().filter(cell -> !cell.isBlank()).count() > 1;
    }

    private static int valuesBehindLabel(CandidateLine line) {
        int values = 0;
        for (int i = line.cells().size() - 1; i >= 0 && line.cells().get(i).holdsValue(); i--) {
            values++;
        }
        return values;
    }
}
