package dev.gouji.recognise.sketch;

import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A report as one kind of text, with what is printed in it.
 *
 * @param text the whole file
 * @param printed what the text says of each figure that it prints; figures cut off, blank or under marks are not among them
 * @param blank the figures whose cells are blank
 * @param marks the figures for which a mark stands that may mean anything
 * @param story the seed, the form and what was done, for the message of a failure
 */
public record TextReport(
        String text,
        Map<FigureKey, BigDecimal> printed,
        Set<FigureKey> blank,
        Map<FigureKey, String> marks,
        String story) {

    /** Stands behind every value while a text is made: what is before the cut is printed. */
    static final char END = '\uE000';

    private static final List<String> OPEN_MARKS = List.of("_", "*", "×", "…", "N/A", "＿", "※", "**", "□", "待统计");
    private static final List<String> PLAIN_MARKS = List.of("○", "〇", "零", "0（零）", "不涉及", "未发生", "暂无", "０（零）");
    private static final List<String> NOTHINGS = List.of("/", "-", "—", "无", "０", "／");

    /** The case of a seed. */
    public static TextReport of(TextKind kind, long seed) {
        return new Maker(kind, new Random(seed * 0x9E3779B97F4A7C15L + kind.ordinal())).make(seed);
    }

    /** Makes one. */
    private static final class Maker {

        private final TextKind kind;
        private final Random random;
        private final Map<FigureKey, BigDecimal> printed = new LinkedHashMap<>();
        private final Set<FigureKey> blank = new LinkedHashSet<>();
        private final Map<FigureKey, String> marks = new LinkedHashMap<>();
        private final List<Object> parts = new ArrayList<>();
        private String story = "";

        Maker(TextKind kind, Random random) {
            this.kind = kind;
            this.random = random;
        }

        TextReport make(long seed) {
            Form form = form();
            if (form.id().equals("ogi-2014") || form.id().equals("ogi-fj")) {
                indicators(form);
            } else {
                statutory(form);
            }
            fill();
            if (random.nextInt(3) == 0) {
                parts.add(0, "首页 | 政务公开 | 政府信息公开年报");
                parts.add("打印本页 | 关闭窗口");
            }
            TextWriter writer = new TextWriter(random);
            String text = writer.write(way(), parts);
            if (kind == TextKind.CUT) {
                text = cut(text);
            }
            story = "seed " + seed + " " + kind + " " + form.id() + story + writer.story();
            return new TextReport(text.replace("" + END, ""), printed, blank, marks, story);
        }

        private Form form() {
            List<String> ids = switch (kind) {
                case INDICATORS_BY_CELL -> List.of("ogi-2014", "ogi-2014", "ogi-fj");
                case INDICATORS_RUN_TOGETHER -> List.of("ogi-2014", "ogi-fj");
                default -> List.of("ogi-2021", "ogi-2019", "ogi-2021", "ogi-2019", "ogi-2014", "ogi-fj");
            };
            return Forms.of(ids.get(random.nextInt(ids.size())));
        }

        private void statutory(Form form) {
            FormVariant variant = form.variants().get(0);
            ReportSketch sketch = new ReportSketch(variant, random);
            parts.addAll(sketch.parts);
            printed.putAll(sketch.truth);
        }

        private void indicators(Form form) {
            FormVariant variant =
                    form.variants().get(random.nextInt(form.variants().size()));
            IndicatorSketch sketch = new IndicatorSketch(variant, random);
            boolean numbered = kind == TextKind.INDICATORS_BY_CELL && random.nextInt(4) > 0;
            String dash = List.of("——", "", "-").get(random.nextInt(3));
            sketch.rows.stream().filter(row -> row.id == null).forEach(row -> {
                row.unit = dash;
                row.values.replaceAll(value -> dash);
            });
            parts.addAll(sketch.prose);
            parts.add("一、概述");
            parts.add("2016年，本机关认真贯彻落实政府信息公开条例，各项工作平稳。");
            parts.add("六、政府信息公开情况统计表");
            parts.add(sketch.table(numbered));
            parts.add("七、存在的主要问题和改进措施");
            parts.add("公开的内容和形式还不够丰富，将进一步改进。");
            printed.putAll(sketch.truth);
        }

        private List<SketchCell> values() {
            return parts.stream()
                    .filter(SketchTable.class::isInstance)
                    .flatMap(part -> ((SketchTable) part).rows.stream())
                    .flatMap(row -> row.values().stream())
                    .toList();
        }

        private void fill() {
            boolean together = kind == TextKind.ONE_LINE || kind == TextKind.INDICATORS_RUN_TOGETHER;
            // where cells run together blank ones leave nothing behind: RunTogetherPropertyTest
            int way = together ? 0 : random.nextInt(6);
            String nothing = NOTHINGS.get(random.nextInt(NOTHINGS.size()));
            String mark = mark();
            int often = 1 + random.nextInt(3);
            boolean notes = kind == TextKind.MARKS && random.nextBoolean();
            for (SketchCell cell : values()) {
                boolean zero = cell.text.equals("0");
                if (zero && kind == TextKind.MARKS && random.nextInt(often) == 0) {
                    cell.text = mark;
                    if (OPEN_MARKS.contains(mark)) {
                        marks.put(cell.key, mark);
                        printed.remove(cell.key);
                    }
                } else if (zero && way == 1 && random.nextInt(often) == 0) {
                    cell.text = "";
                    blank.add(cell.key);
                    printed.remove(cell.key);
                } else if (zero && way == 2 && !together) {
                    cell.text = nothing;
                } else if (notes && !zero && random.nextInt(12) == 0 && cell.text.matches("[0-9]+")) {
                    cell.text = cell.text + "（含自然失效2件）";
                }
                cell.text = cell.text.isEmpty() ? "" : cell.text + END;
            }
            if (kind == TextKind.MARKS) {
                story += " " + mark + (notes ? " notes" : "");
            }
            story += way == 1 ? " blanks" : "";
        }

        private String mark() {
            List<String> marks = random.nextBoolean() ? OPEN_MARKS : PLAIN_MARKS;
            return marks.get(random.nextInt(marks.size()));
        }

        private TextKind way() {
            List<TextKind> ways = switch (kind) {
                case CUT ->
                    List.of(
                            TextKind.PIPE_ROWS,
                            TextKind.PIPE_CELLS,
                            TextKind.ONE_LINE,
                            TextKind.BOXES,
                            TextKind.DELIMITED);
                case MARKS -> List.of(TextKind.PIPE_ROWS, TextKind.PIPE_CELLS, TextKind.BOXES, TextKind.DELIMITED);
                default -> List.of(kind);
            };
            TextKind way = ways.get(random.nextInt(ways.size()));
            story += way == kind ? "" : " " + way;
            return way;
        }

        /** The text up to somewhere behind its first value. */
        private String cut(String text) {
            int first = text.indexOf(END);
            int last = text.lastIndexOf(END);
            String left = text.substring(0, first + random.nextInt(last - first));
            long whole = left.chars().filter(c -> c == END).count();
            List<FigureKey> keys = values().stream()
                    .filter(cell -> !cell.text.isEmpty())
                    .map(cell -> cell.key)
                    .toList();
            keys.subList((int) whole, keys.size()).forEach(printed::remove);
            return left;
        }
    }
}
