package dev.gouji.recognise.line;

import dev.gouji.document.Place;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds candidate lines in flattened text: a run of labels followed by a run of values is a line.
 *
 * <p>Example: the lines {@code 行政许可}, {@code 20}, {@code 第二十条第（六）项} → one line, label {@code 行政许可}, value
 * {@code 20}. Text in which labels and values ran together is cut at the statutory labels.
 */
public final class FlatTextLexer {

    private static final Pattern GAP = Pattern.compile(
            "[\\t|｜\\n]+| {2,}|　{2,}|(?<=\\P{IsHan})　|　(?=\\P{IsHan})" + "|(?<=\\p{IsHan}{2})　|　(?=\\p{IsHan}{2})");
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-—–]\\s*[0-9]{1,4}\\s*[-—–]\\s*");
    private static final Pattern NUMBERED = Pattern.compile(" +(?=[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六]、|[1-9][.．、])");
    private static final Pattern RUN_OF_VALUES = Pattern.compile("[0-9０-９]{19,160}");
    private static final int MOST_LABELS = 80;
    private static final int MANY_VALUES = 3;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_WORD = 4;

    private final LabelCutter cutter;

    /** A lexer that cuts run-together text at these labels, written as the forms write them. */
    public FlatTextLexer(List<String> labels) {
        cutter = new LabelCutter(labels);
    }

    /** The labels at which it cuts. */
    LabelCutter labels() {
        return cutter;
    }

    List<CandidateLine> lines(List<TextLine> text, PrintedTexts texts, int group, int firstIndex) {
        List<CandidateLine> lines = new ArrayList<>();
        List<Atom> labels = new ArrayList<>();
        List<Atom> values = new ArrayList<>();
        boolean behindPipe = false;
        for (TextLine line : text) {
            for (Atom atom : atoms(line, behindPipe, texts)) {
                if (!atom.value() && !values.isEmpty()) {
                    lines.add(line(firstIndex + lines.size(), group, labels, values, texts));
                    labels.clear();
                    values.clear();
                }
                (atom.value() ? values : labels).add(atom);
            }
            behindPipe = line.text().stripTrailing().endsWith("|");
        }
        if (!values.isEmpty()) {
            lines.add(line(firstIndex + lines.size(), group, labels, values, texts));
        }
        boolean inPlace = lines.stream().anyMatch(CandidateLine::hasBlankBetween);
        return inPlace
                ? lines
                : lines.stream().map(CandidateLine::withoutLastBlanks).toList();
    }

    private CandidateLine line(int index, int group, List<Atom> labels, List<Atom> values, PrintedTexts texts) {
        List<Atom> kept = labels.subList(Math.max(0, labels.size() - MOST_LABELS), labels.size());
        List<LineCell> cells = new ArrayList<>();
        boolean glued = false;
        for (List<Atom> atoms : List.of(kept, values)) {
            for (Atom atom : atoms) {
                int at = cells.size();
                cells.add(new LineCell(atom.seen(), texts.of(atom.text()), at, at + 1, 1, false, atom.place()));
                glued |= atom.glued();
            }
        }
        int first = kept.isEmpty()
                ? values.get(0).block()
                : kept.get(firstStatutory(kept, texts)).block();
        int last = values.get(values.size() - 1).block();
        return new CandidateLine(index, glued ? Kind.GLUED : Kind.FLAT, group, first, last, cells, kept.size(), "");
    }

    /**
     * Where the words of the form begin that stand before some values: the prose before them is no part of the line. A word
     * between two labels is a part of their header ({@code 指标名称}, {@code 计量单位}, {@code 2014年度}).
     */
    private int firstStatutory(List<Atom> labels, PrintedTexts texts) {
        int first = labels.size() - 1;
        while (first > 0) {
            if (cutter.isPartOfLabel(texts.of(labels.get(first - 1).text()))) {
                first--;
            } else if (first > 1
                    && labels.get(first - 1).text().length() <= LONGEST_WORD
                    && cutter.isLabel(texts.of(labels.get(first - 2).text()))) {
                first -= 2;
            } else {
                return first;
            }
        }
        return first;
    }

    private List<Atom> atoms(TextLine line, boolean behindPipe, PrintedTexts texts) {
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            return List.of();
        }
        List<Atom> spaced = SpacedRows.atoms(line, texts, cutter);
        if (spaced != null) {
            return spaced;
        }
        if (cutter.isRunTogether(line.text())) {
            return cutter.cut(line);
        }
        List<Atom> row = cutter.cutRow(line, texts);
        if (!row.isEmpty()) {
            return row;
        }
        List<Atom> atoms = new ArrayList<>();
        // before words, a pipe that begins a line is the frame of a row
        boolean parted = behindPipe && line.text().chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
        int from = 0;
        for (int pipe = line.text().indexOf('|'); pipe >= 0; pipe = line.text().indexOf('|', from)) {
            addPieces(line, from, pipe, texts, atoms);
            if (parted && line.text().substring(from, pipe).isBlank()) {
                atoms.add(line.atom("", true, false, pipe));
            }
            parted = true;
            from = pipe + 1;
        }
        addPieces(line, from, line.text().length(), texts, atoms);
        return atoms;
    }

    private static void addPieces(TextLine line, int start, int end, PrintedTexts texts, List<Atom> atoms) {
        int from = start;
        var gap = GAP.matcher(line.text()).region(start, end).useTransparentBounds(true);
        while (gap.find()) {
            addPiece(line, from, gap.start(), texts, atoms);
            from = gap.end();
        }
        addPiece(line, from, end, texts, atoms);
    }

    /**
     * A piece between wide gaps: a label, a value, or a label followed by values with single spaces between. Words behind
     * many values are a label of their own.
     */
    private static void addPiece(TextLine line, int start, int end, PrintedTexts texts, List<Atom> atoms) {
        String piece = line.text().substring(start, end);
        if (piece.isBlank()) {
            return;
        }
        String[] words = SPACE.split(piece.strip());
        int behind = lastOfMany(words, texts);
        int lastValue = behind > 0 ? behind : words.length;
        int firstValue = lastValue;
        while (firstValue > 0 && isValue(texts.of(words[firstValue - 1]))) {
            firstValue--;
        }
        int[] starts = new int[words.length];
        int from = start;
        for (int i = 0; i < words.length; i++) {
            starts[i] = line.text().indexOf(words[i], from);
            from = starts[i] + words[i].length();
        }
        addLabel(line, words, starts, 0, firstValue, atoms);
        for (int i = firstValue; i < lastValue; i++) {
            atoms.add(line.atom(words[i], true, false, starts[i]));
        }
        addLabel(line, words, starts, lastValue, words.length, atoms);
    }

    private static void addLabel(TextLine line, String[] words, int[] starts, int from, int to, List<Atom> atoms) {
        if (from < to) {
            String label = String.join(" ", List.of(words).subList(from, to));
            for (String part : NUMBERED.split(label)) {
                atoms.add(line.atom(part, false, false, starts[from]));
            }
        }
    }

    /** Behind the last value of a run of many that ends before the last word; 0 when there is none. */
    private static int lastOfMany(String[] words, PrintedTexts texts) {
        int run = 0;
        for (int i = 0; i < words.length; i++) {
            if (isValue(texts.of(words[i]))) {
                run++;
            } else if (run >= MANY_VALUES) {
                return i;
            } else {
                run = 0;
            }
        }
        return 0;
    }

    static boolean isValue(PrintedText text) {
        return (text.printed().length() <= LONGEST_VALUE && text.value().isValue())
                || RUN_OF_VALUES.matcher(text.printed()).matches();
    }

    /** The place some characters further on, where the source counts characters. */
    static Place at(Place place, int offset) {
        return place instanceof Place.InText text ? new Place.InText(text.line(), text.character() + offset) : place;
    }
}
