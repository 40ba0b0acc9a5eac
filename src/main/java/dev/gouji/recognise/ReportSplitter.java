package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Place;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.front.ReportText;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Splits a document that holds several reports: where a first line of table 三, or of the indicator table, appears again
 * after a last one, another report has begun, at the title between them; without a title in a workbook, at the first sheet
 * between them on which a first line of table 二 or of these stands. Else it is the same report with a table more.
 */
final class ReportSplitter {

    /** The first and the last row of table 三, or of the indicator table; and that with which the tables of a form begin. */
    private static final Set<String> FIRST = labels(form -> longest(form).rows().get(0));

    private static final Set<String> LAST =
            labels(form -> longest(form).rows().get(longest(form).rows().size() - 1));
    private static final Set<String> OPENING =
            labels(form -> form.panels().get(0).rows().get(0));

    /** No block. */
    private static final int NONE = -1;

    private final List<Block> blocks;
    private final ReportText text;
    private final List<Integer> cuts = new ArrayList<>();

    /** Whether the report's long table has begun, and the block in which it ended. */
    private boolean begun;

    private int ended = NONE;

    /** The first block behind that one in which tables begin again. */
    private int reopened = NONE;

    private ReportSplitter(ReportText text) {
        this.blocks = text.blocks();
        this.text = text;
    }

    /** The blocks of each report, in order; one part when there is one report or none. */
    static List<List<Block>> split(ReportText text, List<CandidateLine> lines) {
        ReportSplitter splitter = new ReportSplitter(text);
        lines.forEach(splitter::pass);
        return splitter.parts();
    }

    private void pass(CandidateLine line) {
        if (ended != NONE && reopened == NONE && isLabelled(line, OPENING)) {
            reopened = line.block();
        }
        if (begun && ended == NONE && isLabelled(line, LAST)) {
            ended = line.lastBlock();
            reopened = NONE;
        } else if (isLabelled(line, FIRST)) {
            begun = true;
            cutBefore(line);
        }
    }

    /** Cuts between the table that ended and one that begins again, where that is another report's. */
    private void cutBefore(CandidateLine line) {
        int cut = ended == NONE ? NONE : cut(line.lastBlock());
        if (cut != NONE) {
            cuts.add(cut);
            ended = NONE;
        }
    }

    private int cut(int before) {
        return text.titleBlocks().stream()
                .filter(title -> title > ended && title < before)
                .findFirst()
                .orElseGet(() -> startOfSheet(reopened == NONE ? before : reopened));
    }

    /** The first block of the sheet on which a block stands; none when the table that ended stands on the same one. */
    private int startOfSheet(int block) {
        String sheet = sheet(blocks.get(block));
        if (sheet == null || sheet.equals(sheet(blocks.get(ended)))) {
            return NONE;
        }
        int first = block;
        while (first > 0 && sheet.equals(sheet(blocks.get(first - 1)))) {
            first--;
        }
        return first;
    }

    private static String sheet(Block block) {
        return block.place() instanceof Place.InSheet place ? place.sheet() : null;
    }

    private List<List<Block>> parts() {
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(blocks.subList(from, cut));
            from = cut;
        }
        parts.add(blocks.subList(from, blocks.size()));
        return parts;
    }

    /** Whether one of these labels is in a line; in flattened text it stands directly before the values. */
    private static boolean isLabelled(CandidateLine line, Set<String> labels) {
        List<LineCell> cells = line.labels();
        int from = line.isText() ? Math.max(0, cells.size() - 1) : 0;
        return cells.subList(from, cells.size()).stream()
                .anyMatch(cell -> labels.contains(cell.words().core()));
    }

    private static ExpectedPanel longest(ExpectedForm form) {
        return form.panels().stream()
                .max(Comparator.comparingInt(panel -> panel.rows().size()))
                .orElseThrow();
    }

    /** The labels of a row in every wording of every form. */
    private static Set<String> labels(Function<ExpectedForm, FoldedWording> row) {
        return ExpectedForm.all().stream()
                .map(row)
                .flatMap(label -> label.allBare().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
