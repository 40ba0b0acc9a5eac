package dev.gouji.recognise.align;

import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well candidate lines fit lines of a form that have no label (table 四): by the header labels that stand above them. */
final class HeaderScores {

    /** The fit of a line under a header whose labels are in pieces: enough to be taken for it, no more. */
    static final double BROKEN_HEADER = 0.5;

    /** So many of the labels must stand above a line. */
    private static final double ENOUGH = 0.5;

    private static final double WRONG_WIDTH = 0.75;

    /** One character in so many may be missing of a header in pieces. */
    private static final int FEW = 10;

    private static final int HEADER_LINES = 6;
    private static final int NEAR_LINES = 3;
    private static final int FARTHEST = 30;

    private final List<CandidateLine> candidates;
    private final String[] ownTexts;
    private final String[] headers;
    private final PoorHeader poor;

    HeaderScores(List<CandidateLine> candidates) {
        this.candidates = candidates;
        this.ownTexts = new String[candidates.size()];
        this.headers = new String[candidates.size()];
        this.poor = new PoorHeader(candidates);
    }

    /** The share of a line's header labels that stand above a candidate, times its width's fit. */
    Score score(ExpectedLine expected, int at) {
        CandidateLine candidate = candidates.get(at);
        int labelCell = lastLabelCell(candidate);
        int own = width(candidate.behind(labelCell, expected.width()));
        int width = Math.max(own, most(candidate, expected.width()));
        if (width < expected.width() / 2) {
            return Score.NONE;
        }
        boolean right = width == expected.width();
        String header = headerAbove(at);
        double share = share(expected, header);
        boolean broken = share < ENOUGH && !candidate.isText() && right;
        if (broken && (isBroken(expected, header) || poor.isOf(expected, candidate.behind(labelCell), at))) {
            return new Score(BROKEN_HEADER, labelCell, true);
        }
        double fit = share * (right ? 1 : WRONG_WIDTH);
        return fit < ENOUGH ? Score.NONE : new Score(fit, labelCell, true);
    }

    /** Whether a column label of the line's panel stands near above a candidate. */
    boolean isUnderColumn(ExpectedLine line, int at) {
        String header = headerAbove(at);
        return line.panel().columns().stream().anyMatch(column -> header.contains(column.bare()));
    }

    /** How many values stand behind a label; seven numbers in one cell are seven. */
    static int width(List<LineCell> values) {
        List<LineCell> filled = values.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 ? Math.max(values.size(), filled.get(0).count()) : values.size();
    }

    /** How many cells text without partings may hold, no more than are looked for; 0 in tables, which have partings. */
    private static int most(CandidateLine candidate, int width) {
        if (!candidate.isText()) {
            return 0;
        }
        int characters = candidate.behind(-1).stream()
                .mapToInt(cell -> cell.text().length())
                .sum();
        return characters < width ? 0 : width;
    }

    /** The share of the labels that stand in a header, each as often as the form prints it. */
    private static double share(ExpectedLine expected, String header) {
        int found = 0;
        Map<String, Integer> needed = new HashMap<>();
        for (ExpectedSlot slot : expected.slots()) {
            String label = slot.own().folded();
            int nth = needed.merge(label, 1, Integer::sum);
            found += occurrences(header, label) >= nth ? 1 : 0;
        }
        return (double) found / expected.width();
    }

    /** Whether the characters of all column labels stand in some text, as where narrow cells broke the labels. */
    private static boolean isBroken(ExpectedLine expected, String header) {
        StringBuilder left = new StringBuilder(header);
        int missing = 0;
        int all = 0;
        for (ExpectedSlot slot : expected.slots()) {
            String label = slot.own().folded();
            missing += label.length() - taken(label, left);
            all += label.length();
        }
        return missing * FEW <= all;
    }

    /** How many characters of a label stand in a text, each taken out of it. */
    static int taken(String label, StringBuilder text) {
        int taken = 0;
        for (int i = 0; i < label.length(); i++) {
            int at = text.indexOf(label.substring(i, i + 1));
            if (at >= 0) {
                text.deleteCharAt(at);
                taken++;
            }
        }
        return taken;
    }

    /** The last cell before the first number that can only be a label; -1 when all are values. */
    private static int lastLabelCell(CandidateLine candidate) {
        if (candidate.isText()) {
            return candidate.firstValue() - 1;
        }
        int last = -1;
        for (int i = 0; i < candidate.cells().size(); i++) {
            LineCell cell = candidate.cells().get(i);
            if (cell.holdsNumber()) {
                return last;
            }
            last = cell.holdsValue() ? last : i;
        }
        return last;
    }

    /** The words above a candidate, and those of its own before its values. */
    private String headerAbove(int at) {
        if (headers[at] == null) {
            headers[at] = findHeader(at);
        }
        return headers[at];
    }

    private String findHeader(int at) {
        CandidateLine candidate = candidates.get(at);
        StringBuilder header = new StringBuilder(Folding.fold(candidate.above()));
        int lines = 0;
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && lines < HEADER_LINES; i--) {
            CandidateLine above = candidates.get(i);
            String text = ownText(i);
            if (!text.isEmpty() && (above.group() == candidate.group() || lines < NEAR_LINES)) {
                header.insert(0, text);
                header.insert(0, Folding.fold(above.above()));
                lines++;
            }
        }
        for (LineCell cell : candidate.cells().subList(0, lastLabelCell(candidate) + 1)) {
            header.append(cell.words().folded());
        }
        return header.toString();
    }

    /** The words of a line that are no values, and none of a line above. */
    private String ownText(int at) {
        if (ownTexts[at] == null) {
            StringBuilder text = new StringBuilder();
            candidates.get(at).cells().stream()
                    .filter(cell -> !cell.carried() && !cell.value().isValue())
                    .forEach(cell -> text.append(cell.words().folded()));
            ownTexts[at] = text.toString();
        }
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
