package dev.gouji.recognise.align;

import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which line of a document is which line of the form, and what is left over. */
public final class FormAlignment {

    private static final double ENOUGH_OF_A_TABLE = 0.3;

    /** So many lines of a table in a picture, each by a label that may be its own. */
    private static final double MOST_OF_A_TABLE = 0.5;

    /** So many lines of a table are no chance. */
    private static final int SEVERAL = 3;

    /** In characters; shorter labels stand in any table. */
    private static final int LONG_LABEL = 8;

    private final ExpectedForm form;
    private final List<CandidateLine> candidates;
    private final Map<Integer, LineMatch> matches = new HashMap<>();
    private final Map<Integer, LineMatch> byCandidate = new HashMap<>();
    private final Map<Integer, LineMatch> fragments = new HashMap<>();
    private final Set<String> recognised = new HashSet<>();
    private final Set<String> glimpsed = new HashSet<>();
    private final Set<String> cutOff = new HashSet<>();

    FormAlignment(ExpectedForm form, List<CandidateLine> candidates, List<LineMatch> found) {
        this.form = form;
        this.candidates = candidates;
        for (FormTable table : form.variant().tables()) {
            List<LineMatch> inTable =
                    found.stream().filter(match -> match.expected().isIn(table)).toList();
            long lines = form.lines().stream().filter(line -> line.isIn(table)).count();
            long strong = inTable.stream().filter(FormAlignment::isStrong).count();
            boolean enough = (strong >= Math.min(2, lines) && strong >= lines * ENOUGH_OF_A_TABLE)
                    || (strong > 0 && weak(inTable) >= lines * MOST_OF_A_TABLE)
                    || inTable.stream().anyMatch(LineMatch::isByShape);
            if (!enough && isBeginning(table, inTable)) {
                enough = true;
                cutOff.add(table.id());
            }
            if (enough) {
                recognised.add(table.id());
                inTable.forEach(match -> matches.put(match.expected().index(), match));
                continue;
            }
            inTable.forEach(match -> fragments.put(match.candidate().index(), match));
            if (inTable.stream().anyMatch(FormAlignment::isTelling)) {
                glimpsed.add(table.id());
            }
        }
        matches.values().forEach(match -> byCandidate.put(match.candidate().index(), match));
    }

    /** Whether lines are the first of a table, or many of its first, and the last of the document: it is cut off there. */
    private boolean isBeginning(FormTable table, List<LineMatch> inTable) {
        int end = inTable.stream()
                .mapToInt(match -> match.candidate().index())
                .max()
                .orElse(candidates.size());
        boolean last = candidates.stream().skip(end + 1L).noneMatch(CandidateLine::holdsNumber);
        List<ExpectedLine> lines =
                form.lines().stream().filter(line -> line.isIn(table)).toList();
        return last
                && inTable.stream().anyMatch(FormAlignment::mayBeFilled)
                && (areFirst(lines, inTable, end) || areMany(lines, inTable));
    }

    /** Whether lines are the first of a table, each by its own label but for one in which the document ends. */
    private static boolean areFirst(List<ExpectedLine> lines, List<LineMatch> inTable, int end) {
        List<ExpectedLine> first = lines.subList(0, Math.min(inTable.size(), lines.size()));
        return inTable.stream()
                .allMatch(match ->
                        (isStrong(match) || match.candidate().index() == end) && first.contains(match.expected()));
    }

    /** Whether many of a table's lines up to the last one are there: rows of blank cells may have left nothing behind. */
    private static boolean areMany(List<ExpectedLine> lines, List<LineMatch> inTable) {
        List<LineMatch> strong =
                inTable.stream().filter(FormAlignment::isStrong).toList();
        int last = strong.stream()
                .mapToInt(match -> lines.indexOf(match.expected()))
                .max()
                .orElse(0);
        return strong.size() >= SEVERAL && strong.size() >= (last + 1) * ENOUGH_OF_A_TABLE;
    }

    /** Whether a line has as many values as the form has columns; where they ran together, as many characters. */
    private static boolean mayBeFilled(LineMatch match) {
        int width = match.expected().width();
        int characters =
                match.values().stream().mapToInt(cell -> cell.text().length()).sum();
        return match.values().size() >= width || (match.candidate().isGlued() && characters >= width);
    }

    /**
     * Whether a line could hardly be anything else: its own label before the right number of several values, or a long one,
     * as it is printed, before any.
     */
    private static boolean isTelling(LineMatch match) {
        ExpectedLine line = match.expected();
        boolean whole = line.width() > 1 && match.values().size() == line.width();
        boolean named = line.isLabelled()
                && match.similarity() == 1
                && line.label().core().length() >= LONG_LABEL
                && match.candidate().holdsNumber();
        return isStrong(match) && (whole || named);
    }

    /** How many lines of a picture have a label that is like their own, whatever was made out of it. */
    private static long weak(List<LineMatch> inTable) {
        return inTable.stream()
                .filter(match -> match.placedBy() == LineMatch.PlacedBy.LABEL
                        && match.whole()
                        && match.candidate().isScanned())
                .count();
    }

    private static boolean isStrong(LineMatch match) {
        return match.placedBy() == LineMatch.PlacedBy.LABEL
                && match.whole()
                && (!match.expected().isLabelled() || match.similarity() >= LabelSimilarity.SAME);
    }

    /** The form, with its alternatives settled. */
    public FormVariant form() {
        return form.variant();
    }

    /** The same, as documents are compared with it. */
    public ExpectedForm expectedForm() {
        return form;
    }

    /** Every line of the form, in order. */
    public List<ExpectedLine> expected() {
        return form.lines();
    }

    /** Every candidate line of the document, in order. */
    public List<CandidateLine> candidates() {
        return candidates;
    }

    /** What was found for a line of the form; null when nothing was. */
    public LineMatch match(ExpectedLine line) {
        return matches.get(line.index());
    }

    /** What a line of the document was found to be, by its index; null when it is no line of the form. */
    public LineMatch matchAt(int candidate) {
        return byCandidate.get(candidate);
    }

    /**
     * The same where too little of its table was found to say that the document has it: of a document that is one page of several, this
     * may be the end of a table.
     */
    public LineMatch likelyAt(int candidate) {
        return byCandidate.getOrDefault(candidate, fragments.get(candidate));
    }

    /** What was found, in no order. */
    public Collection<LineMatch> matches() {
        return matches.values();
    }

    /** Whether enough of a table was found to say that the document has it. */
    public boolean isRecognised(FormTable table) {
        return recognised.contains(table.id());
    }

    /** Whether a few lines of a table were found, too few to say that the document has it. */
    public boolean isGlimpsed(FormTable table) {
        return glimpsed.contains(table.id());
    }

    /** Whether the document ends in the first lines of a table. */
    public boolean isCutOff(FormTable table) {
        return cutOff.contains(table.id());
    }

    /** Whether nobody read a word of its tables, and their shapes alone told the form; what else it says was not read either. */
    public boolean isByShape() {
        return matches.values().stream().anyMatch(LineMatch::isByShape);
    }

    /** How many of the form's tables were recognised. */
    public int recognisedTables() {
        return recognised.size();
    }

    /** The weight of what was found: the sum of the similarities, lines of the right width counted one and a half times. */
    double weight() {
        double weight = 0;
        for (LineMatch match : matches.values()) {
            weight += match.similarity()
                    * (match.values().size() == match.expected().width() ? 1.5 : 1);
        }
        return weight;
    }

    /** How many lines of the form were not found. */
    int lacking() {
        return form.lines().size() - matches.size();
    }

    /** The blocks of the document that became lines of a recognised table or the headings among these, by index. */
    public Set<Integer> blocks() {
        Set<Integer> blocks = new HashSet<>();
        Map<Integer, ExpectedLine> counted = new HashMap<>();
        for (LineMatch match : matches.values()) {
            addBlocks(match.candidate(), blocks);
            if (match.expected().isCounted()) {
                counted.put(match.candidate().group(), match.expected());
            }
        }
        for (CandidateLine line : candidates) {
            ExpectedLine near = counted.get(line.group());
            if (line.isText() && near != null && isGroup(near, line)) {
                addBlocks(line, blocks);
            }
        }
        return blocks;
    }

    /** Whether a line has the label of a group of rows in a panel, which holds no figures. */
    public static boolean isGroup(ExpectedLine near, CandidateLine line) {
        return line.cells().stream()
                .anyMatch(cell -> !cell.value().isValue() && near.panel().isGroup(cell.words()));
    }

    private static void addBlocks(CandidateLine line, Set<Integer> blocks) {
        for (int i = line.block(); i <= line.lastBlock(); i++) {
            blocks.add(i);
        }
    }

    /**
     * Lines with numbers that belong to no line of the form, in the tables and runs of text that have some that do.
     *
     * @param placed the indexes of lines that became figures all the same
     */
    public List<CandidateLine> leftovers(Set<Integer> placed) {
        Map<Integer, int[]> spans = new HashMap<>();
        for (LineMatch match : matches.values()) {
            int at = match.candidate().index();
            int[] span = spans.computeIfAbsent(match.candidate().group(), group -> new int[] {at, at});
            span[0] = Math.min(span[0], at);
            span[1] = Math.max(span[1], at);
        }
        List<CandidateLine> leftovers = new ArrayList<>();
        for (CandidateLine line : candidates) {
            int[] span = spans.get(line.group());
            boolean near = span != null && (!line.isText() || (line.index() > span[0] && line.index() < span[1]));
            if (near
                    && !byCandidate.containsKey(line.index())
                    && !placed.contains(line.index())
                    && line.holdsNumber()) {
                leftovers.add(line);
            }
        }
        return leftovers;
    }

    /**
     * Whether the label of a line of the form that was not found fills a cell, or a piece of text, of a line that was placed
     * nowhere, or stands anywhere in the text between the lines found before and after it.
     *
     * @param above the index of the candidate line found before it, or -1
     * @param below the index of the candidate line found after it, or more than any
     */
    public boolean isLabelSeen(ExpectedLine line, int above, int below) {
        return line.isLabelled()
                && candidates.stream()
                        .filter(candidate -> candidate.isText() || !byCandidate.containsKey(candidate.index()))
                        .anyMatch(candidate -> {
                            boolean between = candidate.isText()
                                    && above >= 0
                                    && candidate.index() > above
                                    && candidate.index() <= below;
                            return candidate.cells().stream().anyMatch(cell -> isLabel(line.label(), cell, between));
                        });
    }

    private static boolean isLabel(FoldedWording label, LineCell cell, boolean within) {
        return (within && cell.words().folded().contains(label.core())) || label.isLike(cell.words());
    }
}
