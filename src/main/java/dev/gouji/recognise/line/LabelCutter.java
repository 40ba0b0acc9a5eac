package dev.gouji.recognise.line;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import dev.gouji.recognise.value.UnitWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts text in which labels and values ran together at the statutory labels: {@code 规章007规范性文件7777166} →
 * {@code 规章}, {@code 007}, {@code 规范性文件}, {@code 7777166}.
 */
final class LabelCutter {

    /** So many labels with values in one paragraph, and it is a table that lost its cells. */
    private static final int ENOUGH = 5;

    /** So many labels that touch each other before a value are a header and the label of a row. */
    private static final int HEADER = 4;

    private static final int SHORTEST_TABLE = 30;

    /** In characters; a row of a table without cells is no longer. */
    private static final int LONGEST_ROW = 300;

    private static final int LOOK_AT = 20_000;
    private static final int SHORTEST_LABEL = 2;
    private static final Pattern VALUES = Pattern.compile("[-+0-9０-９.,，．/／—–－无元万减增\\s\\u00a0　]+");

    private static final Pattern NEXT_SECTION = Pattern.compile("[一二三四五六七八九十]、");

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    LabelCutter(List<String> labels) {
        Set<String> folded = new HashSet<>();
        for (String label : labels) {
            folded.add(Folding.fold(label));
            folded.add(Folding.core(label));
        }
        for (String label : folded) {
            if (label.length() >= SHORTEST_LABEL) {
                byFirst.computeIfAbsent(label.charAt(0), c -> new ArrayList<>()).add(label);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /**
     * Whether a paragraph must be a table without cells: it holds many labels with nothing but values after them, or some that
     * touch each other as a header and the label of its first row do.
     */
    boolean isRunTogether(String text) {
        if (text.length() < SHORTEST_TABLE) {
            return false;
        }
        int rows = 0;
        int labels = 0;
        boolean headed = false;
        int end = -1;
        String start = text.substring(0, Math.min(text.length(), LOOK_AT));
        for (Atom atom : cut(new TextLine(Seen.of(start), new Place.InText(1, 1), 0))) {
            int at = ((Place.InText) atom.place()).character() - 1;
            if (atom.value()) {
                rows += labels > 0 ? 1 : 0;
                headed |= labels >= HEADER;
                labels = 0;
            } else if (new PrintedText(atom.text()).unit() == null || labels == 0) {
                boolean touches = end >= 0 && start.substring(end, at).isBlank();
                labels = touches && isLabel(new PrintedText(atom.text())) ? labels + 1 : 1;
            }
            end = at + atom.text().length();
        }
        return rows >= ENOUGH || headed;
    }

    /** Whether a text is a label of the forms. */
    boolean isLabel(PrintedText text) {
        String core = text.core();
        return !core.isEmpty()
                && byFirst.getOrDefault(core.charAt(0), List.of()).contains(core);
    }

    /** Whether a text is one of the labels, or may be one with some characters misread. */
    boolean mayBeLabel(PrintedText text) {
        return labels().anyMatch(label -> LabelSimilarity.of(label, text.core()) >= LabelSimilarity.ALIKE);
    }

    /** Whether a text is one of the labels, or nearly so. */
    boolean isNearlyLabel(PrintedText text) {
        return labels().anyMatch(label -> LabelSimilarity.of(label, text.core()) >= LabelSimilarity.SAME);
    }

    /** Whether a text is a label, a piece of one that a narrow cell broke, or several with a label first and last. */
    boolean isPartOfLabel(PrintedText text) {
        String folded = text.folded();
        String core = text.core();
        if (labels().anyMatch(label -> label.contains(folded) || (!core.isEmpty() && label.contains(core)))) {
            return true;
        }
        String[] words = text.printed().strip().split("\\s+");
        return words.length > 1
                && isLabel(new PrintedText(words[0]))
                && isLabel(new PrintedText(words[words.length - 1]));
    }

    /**
     * The pieces of a line that is a row of a table without cells: labels, then values that touch the last of them, and
     * nothing else ({@code 规章0053}); none when the line is anything else.
     */
    List<Atom> cutRow(TextLine line, PrintedTexts texts) {
        String text = line.text().strip();
        if (text.length() > LONGEST_ROW
                || text.isEmpty()
                || !VALUES.matcher(text.substring(text.length() - 1)).matches()) {
            return List.of();
        }
        List<Atom> atoms = cut(line);
        boolean row = atoms.size() > 1 && !atoms.get(0).value();
        boolean touching = false;
        int at = 0;
        for (int i = 0; i < atoms.size() && row; i++) {
            at = text.indexOf(atoms.get(i).text(), at);
            touching |= atoms.get(i).value() && at > 0 && !Folding.isSpace(text.charAt(at - 1));
            at += atoms.get(i).text().length();
        }
        return row && touching && atoms.stream().allMatch(atom -> atom.value() || isLabel(texts.of(atom.text())))
                ? atoms
                : List.of();
    }

    List<Atom> cut(TextLine line) {
        List<Atom> atoms = new ArrayList<>();
        Folded folded = Folded.of(line.text());
        int gapFrom = 0;
        for (int at = 0; at < folded.text().length(); ) {
            String label = labelAt(folded.text(), at);
            if (label == null) {
                at++;
                continue;
            }
            int start = folded.start(at);
            int end = folded.start(at + label.length() - 1) + 1;
            addGap(line, gapFrom, start, atoms);
            atoms.add(line.atom(line.text().substring(start, end), false, true, start));
            gapFrom = end;
            at += label.length();
        }
        addGap(line, gapFrom, line.text().length(), atoms);
        return atoms;
    }

    /** What stands between two labels: values, or anything else as one piece of text. */
    private void addGap(TextLine line, int start, int end, List<Atom> atoms) {
        Matcher heading = NEXT_SECTION.matcher(line.text()).region(start, end);
        if (heading.find() && heading.start() > start) {
            addPiece(line, start, heading.start(), atoms);
            addPiece(line, heading.start(), end, atoms);
        } else {
            addPiece(line, start, end, atoms);
        }
    }

    private void addPiece(TextLine line, int start, int end, List<Atom> atoms) {
        String gap = line.text().substring(start, end);
        String inner = trimPunctuation(gap);
        if (inner.isBlank()) {
            return;
        }
        int from = start + gap.indexOf(inner);
        String unit = UnitWord.before(inner);
        if (unit != null) {
            atoms.add(line.atom(unit, false, true, from));
            from += unit.length();
            inner = inner.substring(unit.length());
        }
        if (!VALUES.matcher(inner).matches()) {
            boolean last = end == line.text().length();
            int words = last ? lastNumber(inner, unit != null) : 0;
            if (words > 0) {
                addPiece(line, from, from + words, atoms);
            }
            atoms.add(line.atom(inner.substring(words), false, true, from + words));
            return;
        }
        for (String word : inner.strip().split("[\\s\\u00a0　]+")) {
            int found = line.text().indexOf(word, from);
            atoms.add(line.atom(word, true, true, found));
            from = found + word.length();
        }
    }

    /** Where digits end with which a text ends, but for the beginning of a label without a number; 0 where they do not. */
    private int beginningOfLabel(String text) {
        int words = number(text);
        String beginning = Folding.fold(text.substring(words));
        boolean cut = words > 0 && beginning.length() >= SHORTEST_LABEL && !Character.isDigit(beginning.charAt(0));
        boolean numbered = labels().anyMatch(label -> number(label) > 0 && label.startsWith(beginning, number(label)));
        return cut && !numbered && labels().anyMatch(label -> label.startsWith(beginning)) ? words : 0;
    }

    /** Where a number ends with which the last piece of a text begins; 0 where it is part of other words. */
    private int lastNumber(String text, boolean behindUnit) {
        return behindUnit ? Math.max(beginningOfLabel(text), partedNumber(text)) : beginningOfLabel(text);
    }

    /** Where a number ends that white space parts from other words; 0 where there is none. */
    private static int partedNumber(String text) {
        int words = number(text);
        return words > 0 && words < text.length() && Folding.isSpace(text.charAt(words)) ? words : 0;
    }

    private Stream<String> labels() {
        return byFirst.values().stream().flatMap(List::stream);
    }

    private static String trimPunctuation(String gap) {
        int start = 0;
        int end = gap.length();
        while (start < end && isAround(gap.charAt(start), ")）、。：:；;”\"，,.")) {
            start++;
        }
        while (end > start && isAround(gap.charAt(end - 1), "(（“\"")) {
            end--;
        }
        return gap.substring(start, end);
    }

    private static boolean isAround(char c, String punctuation) {
        return Folding.isSpace(c) || punctuation.indexOf(c) >= 0;
    }

    /** The longest label at a place; a number is none of its own where a longer one begins behind it: {@code 3其他对外管理服务事项}. */
    private String labelAt(String folded, int at) {
        for (String label : byFirst.getOrDefault(folded.charAt(at), List.of())) {
            if (folded.startsWith(label, at)) {
                int number = number(label);
                String behind = number == 0 || number == label.length() ? null : labelAt(folded, at + number);
                boolean own = behind == null || behind.length() <= label.length() - number;
                return own ? label : null;
            }
        }
        return null;
    }

    /** How many digits a label begins with. */
    private static int number(String label) {
        int digits = 0;
        while (digits < label.length() && Character.isDigit(label.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** Folded text that knows where each of its characters stood. */
    private static final class Folded {

        private final String text;
        private final int[] starts;

        private Folded(String text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        static Folded of(String printed) {
            String text = Folding.simplified(printed);
            StringBuilder folded = new StringBuilder();
            int[] starts = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = Folding.narrow(text.charAt(i));
                if (Character.isLetterOrDigit(c)) {
                    starts[folded.length()] = i;
                    folded.append(c);
                }
            }
            return new Folded(folded.toString(), starts);
        }

        String text() {
            return text;
        }

        int start(int at) {
            return starts[at];
        }
    }
}
