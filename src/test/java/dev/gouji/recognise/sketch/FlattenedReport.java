package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A report whose tables became text without structure, and what was printed in it.
 *
 * @param printed what the text of each figure says before it was joined to others; figures that were lost too
 * @param lost figures that are no longer in the text
 * @param document how it came
 * @param broken whether figures were misprinted, so that the sums of the printed tables do not hold
 * @param story the seed and what was done, for the message of a failure
 */
public record FlattenedReport(
        Map<FigureKey, BigDecimal> printed, Set<FigureKey> lost, Document document, boolean broken, String story) {

    /** How the cells of a row were joined, and the rows. */
    private enum Joining {
        /** Everything in one line. */
        WHOLE,
        /** The cells of each row. */
        ROWS,
        /** The cells of each row, a space left here and there. */
        SOME_CELLS,
        /** None: a cell on each line. */
        CELL_PER_LINE,
        /** None: the numbers of a row on one line, behind its label or below it. */
        NUMBERS_ON_A_LINE
    }

    /** The case of a seed. */
    public static FlattenedReport of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        Form form = Forms.all().get(random.nextInt(2));
        FormVariant variant =
                form.variants().get(random.nextInt(3) == 0 ? form.variants().size() - 1 : 0);
        ReportSketch sketch = new ReportSketch(variant, random);
        Joining joining = Joining.values()[random.nextInt(Joining.values().length)];
        Map<FigureKey, BigDecimal> printed = new HashMap<>(sketch.truth);
        boolean broken = random.nextInt(3) == 0 && misprint(sketch, printed, random);
        Set<FigureKey> lost = new HashSet<>();
        String noise = "";
        if (random.nextInt(4) == 0) {
            noise += loseCells(sketch, lost, random);
        }
        if (random.nextInt(4) == 0) {
            noise += loseLabels(sketch, random);
        }
        if (random.nextInt(6) == 0) {
            noise += blankZeros(sketch, random);
        }
        int page = random.nextInt(3) == 0 ? 8 + random.nextInt(40) : 0;
        boolean bare = random.nextBoolean();
        Document document = new Flattener(joining, page, bare, random).flatten(sketch.parts);
        String story = "seed " + seed + " " + form.id() + " " + joining + (broken ? " misprinted" : "") + noise
                + (page > 0 ? bare ? " bare page numbers" : " page numbers" : "");
        return new FlattenedReport(printed, lost, document, broken, story);
    }

    private static boolean misprint(ReportSketch sketch, Map<FigureKey, BigDecimal> printed, Random random) {
        List<FigureKey> keys = sketch.truth.keySet().stream()
                .filter(key -> !key.table().equals("proactive"))
                .toList();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            FigureKey key = keys.get(random.nextInt(keys.size()));
            BigDecimal wrong = BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(300));
            sketch.write(key, wrong.toPlainString());
            printed.put(key, wrong);
        }
        return true;
    }

    private static String loseCells(ReportSketch sketch, Set<FigureKey> lost, Random random) {
        for (SketchTable table : sketch.tables()) {
            for (SketchRow row : table.valueRows()) {
                if (random.nextInt(12) == 0 && row.values().size() > 1) {
                    SketchCell last = row.cells.remove(row.cells.size() - 1);
                    lost.add(last.key);
                }
            }
        }
        return " cells lost";
    }

    private static String loseLabels(ReportSketch sketch, Random random) {
        for (SketchTable table : sketch.tables()) {
            for (SketchRow row : table.valueRows()) {
                if (random.nextInt(10) == 0 && row.label() != null) {
                    row.label().text = "";
                }
            }
        }
        return " labels lost";
    }

    private static String blankZeros(ReportSketch sketch, Random random) {
        int often = 1 + random.nextInt(3);
        for (SketchTable table : sketch.tables()) {
            for (SketchRow row : table.valueRows()) {
                for (SketchCell cell : row.values()) {
                    if (cell.text.equals("0") && random.nextInt(often) == 0) {
                        cell.text = "";
                    }
                }
            }
        }
        return " zeros blank";
    }

    /** Writes the parts of a report as lines. */
    private static final class Flattener {

        private final Joining joining;
        private final int page;
        private final boolean bare;
        private final Random random;
        private final List<String> lines = new ArrayList<>();

        Flattener(Joining joining, int page, boolean bare, Random random) {
            this.joining = joining;
            this.page = page;
            this.bare = bare;
            this.random = random;
        }

        Document flatten(List<Object> parts) {
            StringBuilder whole = new StringBuilder();
            for (Object part : parts) {
                if (part instanceof SketchTable table && joining == Joining.WHOLE) {
                    table.rows.forEach(row -> row.cells.forEach(cell -> whole.append(flat(cell))));
                } else if (part instanceof SketchTable table) {
                    table.rows.forEach(this::add);
                } else if (joining == Joining.WHOLE && lines.size() > 1) {
                    whole.append(part);
                } else {
                    lines.add((String) part);
                }
            }
            lines.add(whole.toString());
            List<Block> blocks = new ArrayList<>();
            int number = 1;
            for (int i = 0; i < lines.size(); i++) {
                if (page > 0 && i % page == page - 1) {
                    String printed = bare ? "" + number++ : "- " + number++ + " -";
                    blocks.add(new Paragraph(printed, new Place.InText(blocks.size() + 1, 1)));
                }
                if (!lines.get(i).isBlank()) {
                    blocks.add(new Paragraph(lines.get(i), new Place.InText(blocks.size() + 1, 1)));
                }
            }
            return Document.of(blocks);
        }

        private void add(SketchRow row) {
            if (joining == Joining.CELL_PER_LINE) {
                row.cells.forEach(cell -> lines.add(flat(cell)));
                return;
            }
            StringBuilder labels = new StringBuilder();
            StringBuilder values = new StringBuilder();
            for (SketchCell cell : row.cells) {
                if (cell.key == null) {
                    labels.append(flat(cell));
                } else {
                    values.append(values.length() == 0 || !isParted() ? "" : " ")
                            .append(flat(cell));
                }
            }
            boolean below = joining == Joining.NUMBERS_ON_A_LINE && random.nextBoolean();
            if (below) {
                lines.add(labels.toString());
                lines.add(values.toString());
            } else {
                lines.add(labels + (joining == Joining.NUMBERS_ON_A_LINE ? " " : "") + values);
            }
        }

        private boolean isParted() {
            return joining == Joining.NUMBERS_ON_A_LINE || (joining == Joining.SOME_CELLS && random.nextInt(3) == 0);
        }

        private static String flat(SketchCell cell) {
            return cell.text.replace("\n", "");
        }
    }
}
