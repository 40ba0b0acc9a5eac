package dev.gouji.recognise.figure;

import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the header cells of a panel: the cells above its first line, aligned with its columns from left to right. */
final class HeaderFinder {

    private static final int MOST_LINES = 8;

    private final FormAlignment alignment;
    private final Map<String, Header> found = new HashMap<>();

    HeaderFinder(FormAlignment alignment) {
        this.alignment = alignment;
    }

    /** The header above a line that was found in a table. */
    Header above(LineMatch match) {
        String where = match.candidate().group() + " "
                + System.identityHashCode(match.expected().panel());
        return found.computeIfAbsent(where, key -> find(match));
    }

    private Header find(LineMatch match) {
        int group = match.candidate().group();
        int first = match.candidate().index();
        int before = -1;
        for (ExpectedLine line : alignment.expected()) {
            LineMatch other = alignment.match(line);
            if (other != null && other.candidate().group() == group) {
                if (line.sharesPanel(match.expected())) {
                    first = Math.min(first, other.candidate().index());
                } else if (line.index() < match.expected().index()) {
                    before = Math.max(before, other.candidate().index());
                }
            }
        }
        List<LineCell> cells = new ArrayList<>();
        for (int i = Math.max(before + 1, first - MOST_LINES); i < first; i++) {
            CandidateLine line = alignment.candidates().get(i);
            if (line.group() == group) {
                line.cells().stream()
                        .filter(cell -> !cell.carried() && !cell.text().isBlank())
                        .forEach(cells::add);
            }
        }
        if (cells.isEmpty()) {
            return Header.UNKNOWN;
        }
        cells.sort(Comparator.comparingInt(LineCell::start));
        return new Header(assign(match.expected().line().slots(), cells));
    }

    /** The best assignment of header cells to slots that keeps both orders; gaps are free. */
    private static List<LineCell> assign(List<PrintedSlot> slots, List<LineCell> cells) {
        double[][] fit = new double[slots.size()][cells.size()];
        double[][] best = new double[slots.size() + 1][cells.size() + 1];
        for (int i = 1; i <= slots.size(); i++) {
            for (int j = 1; j <= cells.size(); j++) {
                fit[i - 1][j - 1] = fit(slots.get(i - 1), cells.get(j - 1));
                double paired = fit[i - 1][j - 1] == 0 ? 0 : best[i - 1][j - 1] + fit[i - 1][j - 1];
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        LineCell[] assigned = new LineCell[slots.size()];
        int i = slots.size();
        int j = cells.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                assigned[--i] = cells.get(--j);
            }
        }
        return new ArrayList<>(Arrays.asList(assigned));
    }

    private static double fit(PrintedSlot slot, LineCell cell) {
        Wording wording = slot.headers().get(slot.headers().size() - 1);
        double best = 0;
        for (String label : wording.all()) {
            best = Math.max(best, LabelSimilarity.of(Folding.core(label), Folding.core(cell.text())));
            best = Math.max(
                    best, LabelSimilarity.of(Folding.coreWithoutRemark(label), Folding.coreWithoutRemark(cell.text())));
        }
        return best < LabelSimilarity.ALIKE ? 0 : best;
    }
}
