package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Place;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a document that holds several reports: where a first line of table 三, or of the indicator table, appears again
 * after a last one, another report has begun, at the title between them; without a title in a workbook, at the first sheet
 * between them on which a first line of table 二 or of these stands. Else it is the same report with a table more.
 */
final class ReportSplitter {

    private static final Set<String> FIRST = labels(0);
    private static final Set<String> LAST = labels(1);
    private static final Set<String> OPENING = openingLabels();

    private ReportSplitter() {}

    /** The blocks of each report, in order; one part when there is one report or none. */
    static List<List<Block>> split(List<Block> blocks, List<CandidateLine> lines) {
        List<Integer> titles = null;
        int reopened = -1;
        List<Integer> cuts = new ArrayList<>();
        int ended = -1;
        boolean begun = false;
        for (CandidateLine line : lines) {
            if (ended >= 0 && reopened < 0 && isLabelled(line, OPENING)) {
                reopened = line.block();
            }
            if (begun && ended < 0 && isLabelled(line, LAST)) {
                ended = line.lastBlock();
                reopened = -1;
            } else if (isLabelled(line, FIRST)) {
                if (ended >= 0) {
                    titles = titles == null ? FrontMatter.titleBlocks(blocks) : titles;
                    int cut = cut(titles, ended, line.lastBlock());
                    if (cut < 0) {
                        cut = startOfSheet(blocks, ended, reopened < 0 ? line.lastBlock() : reopened);
                    }
                    if (cut >= 0) {
                        cuts.add(cut);
                        ended = -1;
                    }
                }
                begun = true;
            }
        }
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(blocks.subList(from, cut));
            from = cut;
        }
        parts.add(blocks.subList(from, blocks.size()));
        return parts;
    }

    /** The first title between two tables; -1 when there is none. */
    private static int cut(List<Integer> titles, int after, int before) {
        return titles.stream()
                .filter(title -> title > after && title < before)
                .findFirst()
                .orElse(-1);
    }

    /** The first block of the sheet on which a block stands; -1 when another block stands on the same one. */
    private static int startOfSheet(List<Block> blocks, int other, int block) {
        String sheet = sheet(blocks.get(block));
        if (sheet == null || sheet.equals(sheet(blocks.get(other)))) {
            return -1;
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

    private static boolean isLabelled(CandidateLine line, Set<String> labels) {
        int end = line.isText() ? line.firstValue() : line.cells().size();
        for (int i = Math.max(0, end - (line.isText() ? 1 : end)); i < end; i++) {
            LineCell cell = line.cells().get(i);
            if (labels.contains(Folding.core(cell.text()))) {
                return true;
            }
        }
        return false;
    }

    /** The labels of the first or the last row of table 三, or of the indicator table, in every variant of every form. */
    private static Set<String> labels(int end) {
        Set<String> labels = new HashSet<>();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                List<FormRow> rows = variant.tables().stream()
                        .flatMap(table -> table.panels().stream())
                        .map(Panel::rows)
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow();
                Wording wording = rows.get(end == 0 ? 0 : rows.size() - 1).wording();
                wording.all().forEach(label -> labels.add(Folding.coreWithoutRemark(label)));
            }
        }
        return labels;
    }

    /** The labels of the row with which the tables of a form begin, in every variant of every form. */
    private static Set<String> openingLabels() {
        Set<String> labels = new HashSet<>();
        for (Form form : Forms.all()) {
            for (FormVariant variant : form.variants()) {
                FormRow row = variant.tables().get(0).panels().get(0).rows().get(0);
                row.wording().all().forEach(label -> labels.add(Folding.coreWithoutRemark(label)));
            }
        }
        return labels;
    }
}
