package dev.gouji.recognise.align;

import dev.gouji.form.Panel;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How well the lines of forms and the candidate lines of one document fit, by their wording. Remembers what it measured. */
final class LabelScores {

    /** How well a candidate's wording fits, and which cell holds the end of the label. */
    record Score(double similarity, int labelCell, boolean whole) {
        static final Score NONE = new Score(0, -1, false);
    }

    private static final double ONLY_THE_END = 0.85;
    /** The fit of a line without a label under a header whose labels are in pieces: enough to be taken for it, no more. */
    static final double BROKEN_HEADER = 0.5;

    private static final int MOST_PIECES = 6;
    private static final int HEADER_LINES = 6;
    private static final int NEAR_LINES = 3;
    private static final int FARTHEST = 30;

    private final List<CandidateLine> candidates;
    private final String[] ownTexts;
    private final IdentityHashMap<Panel, Score[]> byHeader = new IdentityHashMap<>();
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final Map<String, Score[]> measured = new HashMap<>();
    private final Map<Object, List<Integer>> alike = new HashMap<>();

    /** A text that may be a label, and the cell in which it ends. */
    private record Piece(String core, String withoutRemark, int cell) {}

    LabelScores(List<CandidateLine> candidates) {
        this.candidates = candidates;
        this.ownTexts = new String[candidates.size()];
        candidates.forEach(candidate -> pieces.add(pieces(candidate)));
    }

    /** The fit of a line of the form, by its label, or by its header when it has none. */
    Score score(ExpectedLine line, int candidate) {
        return line.line().row() == null
                ? header(line, candidate)
                : label(line.line().row().wording(), candidate);
    }

    /** The candidate lines, by index, that may be a line of the form by all of their wording. */
    List<Integer> alike(ExpectedLine line) {
        Object wording = line.line().row() == null
                ? line.table().id()
                : line.line().row().wording();
        return alike.computeIfAbsent(
                wording,
                key -> IntStream.range(0, candidates.size())
                        .filter(at -> score(line, at).whole() && score(line, at).similarity() > 0)
                        .boxed()
                        .toList());
    }

    /** The fit of a labelled line of the form. */
    private Score label(Wording wording, int candidate) {
        Score[] scores = measured.computeIfAbsent(wording.label(), label -> new Score[candidates.size()]);
        if (scores[candidate] == null) {
            scores[candidate] = measure(wording, candidate);
        }
        return scores[candidate];
    }

    private Score header(ExpectedLine line, int candidate) {
        Score[] scores = byHeader.computeIfAbsent(line.panel(), panel -> new Score[candidates.size()]);
        if (scores[candidate] == null) {
            scores[candidate] = unlabelled(line, candidate);
        }
        return scores[candidate];
    }

    /** The fit of a line without a label: the share of its header labels that stand above it, times its width's fit. */
    private Score unlabelled(ExpectedLine expected, int at) {
        CandidateLine candidate = candidates.get(at);
        int labelCell = candidate.isText() ? candidate.firstValue() - 1 : lastLabelCell(candidate);
        int width = Math.max(width(candidate, labelCell), most(candidate, expected.width()));
        if (width < expected.width() / 2) {
            return Score.NONE;
        }
        String header = headerAbove(at, labelCell);
        int found = 0;
        Map<String, Integer> needed = new HashMap<>();
        for (PrintedSlot slot : expected.line().slots()) {
            String label =
                    Folding.fold(slot.headers().get(slot.headers().size() - 1).label());
            int nth = needed.merge(label, 1, Integer::sum);
            found += occurrences(header, label) >= nth ? 1 : 0;
        }
        double share = (double) found / expected.width();
        if (share < 0.5 && !candidate.isText() && width == expected.width() && isBrokenHeader(expected, header)) {
            return new Score(BROKEN_HEADER, labelCell, true);
        }
        double fit = width == expected.width() ? 1 : 0.75;
        return share * fit < 0.5 ? Score.NONE : new Score(share * fit, labelCell, true);
    }

    /** Whether the characters of all column labels stand in some text, as where narrow cells broke the labels. */
    private static boolean isBrokenHeader(ExpectedLine expected, String header) {
        StringBuilder left = new StringBuilder(header);
        int missing = 0;
        int all = 0;
        for (PrintedSlot slot : expected.line().slots()) {
            String label =
                    Folding.fold(slot.headers().get(slot.headers().size() - 1).label());
            for (int i = 0; i < label.length(); i++) {
                int at = left.indexOf(label.substring(i, i + 1));
                if (at >= 0) {
                    left.deleteCharAt(at);
                }
                missing += at >= 0 ? 0 : 1;
                all++;
            }
        }
        return missing * 10 <= all;
    }

    /** How many cells text without partings may hold, no more than are looked for. */
    private static int most(CandidateLine candidate, int width) {
        int characters = 0;
        for (int i = candidate.firstValue();
                candidate.isText() && i < candidate.cells().size();
                i++) {
            characters += candidate.cells().get(i).text().length();
        }
        return characters < width ? 0 : width;
    }

    /** Whether a column label of the line's panel stands near above a candidate. */
    boolean isUnderColumn(ExpectedLine line, int at) {
        CandidateLine candidate = candidates.get(at);
        int label = candidate.isText() ? candidate.firstValue() - 1 : lastLabelCell(candidate);
        String header = headerAbove(at, label);
        return line.line().slots().stream()
                .anyMatch(slot -> header.contains(
                        Folding.coreWithoutRemark(slot.column().wording().label())));
    }

    /** How many values stand behind a label; seven numbers in one cell are seven. */
    int width(CandidateLine candidate, int labelCell) {
        int from = candidate.isText() ? candidate.firstValue() : labelCell + 1;
        List<LineCell> values =
                candidate.cells().subList(from, candidate.cells().size());
        List<LineCell> filled = values.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1) {
            return Math.max(
                    values.size(), Folding.dense(filled.get(0).text()).isEmpty() ? 0 : ManyValues.count(filled.get(0)));
        }
        return values.size();
    }

    private Score measure(Wording wording, int at) {
        CandidateLine candidate = candidates.get(at);
        Score best = Score.NONE;
        WordingFit fit = WordingFit.of(wording);
        for (Piece piece : pieces.get(at)) {
            double similarity = fit.similarity(piece.core(), piece.withoutRemark());
            if (similarity > best.similarity()) {
                best = new Score(similarity, piece.cell(), true);
            } else if (ONLY_THE_END > best.similarity() && fit.isEndOf(piece.core())) {
                best = new Score(ONLY_THE_END, piece.cell(), false);
            }
        }
        return hasValues(candidate, best) ? best : Score.NONE;
    }

    /** A label has cells behind it that are blank or, for the most part, values; a header has not. */
    private static boolean hasValues(CandidateLine candidate, Score score) {
        if (candidate.isText() || score.labelCell() < 0) {
            return true;
        }
        List<LineCell> behind = candidate
                .cells()
                .subList(score.labelCell() + 1, candidate.cells().size());
        long values = behind.stream()
                .filter(cell -> !cell.isBlank() && FormAlignment.holdsValue(cell))
                .count();
        long others =
                behind.stream().filter(cell -> !FormAlignment.holdsValue(cell)).count();
        return !behind.isEmpty() && values >= others;
    }

    private static List<Piece> pieces(CandidateLine candidate) {
        List<Piece> pieces = new ArrayList<>();
        if (candidate.isText()) {
            StringBuilder text = new StringBuilder();
            int last = candidate.firstValue() - 1;
            for (int i = last; i >= 0 && i > last - MOST_PIECES; i--) {
                text.insert(0, candidate.cells().get(i).text());
                pieces.add(piece(text.toString(), last));
            }
            return pieces;
        }
        List<LineCell> cells = candidate.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (cells.get(i).carried() || cells.get(i).value().isValue()) {
                continue;
            }
            pieces.add(piece(text, i));
            if (i > 0
                    && !cells.get(i - 1).carried()
                    && !cells.get(i - 1).value().isValue()) {
                pieces.add(piece(cells.get(i - 1).text() + text, i));
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int cell) {
        return new Piece(Folding.core(text), Folding.coreWithoutRemark(text), cell);
    }

    /** The last cell before the first number that can only be a label; -1 when all are values. */
    private static int lastLabelCell(CandidateLine candidate) {
        int last = -1;
        for (int i = 0; i < candidate.cells().size(); i++) {
            LineCell cell = candidate.cells().get(i);
            if (FormAlignment.holdsNumber(cell)) {
                return last;
            }
            last = FormAlignment.holdsValue(cell) ? last : i;
        }
        return last;
    }

    private String headerAbove(int at, int labelCell) {
        CandidateLine candidate = candidates.get(at);
        StringBuilder header = new StringBuilder();
        int lines = 0;
        header.append(Folding.fold(candidate.above()));
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && lines < HEADER_LINES; i--) {
            CandidateLine above = candidates.get(i);
            String text = ownText(i);
            if (!text.isEmpty() && (above.group() == candidate.group() || lines < NEAR_LINES)) {
                header.insert(0, text);
                header.insert(0, Folding.fold(above.above()));
                lines++;
            }
        }
        for (int i = 0; i <= labelCell; i++) {
            header.append(Folding.fold(candidate.cells().get(i).text()));
        }
        return header.toString();
    }

    private String ownText(int at) {
        if (ownTexts[at] != null) {
            return ownTexts[at];
        }
        StringBuilder text = new StringBuilder();
        candidates.get(at).cells().stream()
                .filter(cell -> !cell.carried() && !cell.value().isValue())
                .forEach(cell -> text.append(Folding.fold(cell.text())));
        ownTexts[at] = text.toString();
        return ownTexts[at];
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
