package dev.gouji.recognise.sketch;

import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Something that originals do to the statutory tables. */
enum Perturbation {
    /** Letters spaced, labels broken: nothing is lost. */
    SPACED_LABELS(true, (sketch, random) -> {
        for (SketchRow row : rows(sketch)) {
            for (SketchCell cell : row.cells) {
                if (cell.key == null
                        && random.nextInt(4) == 0
                        && cell.text.replace("\n", "").matches("\\p{IsHan}{2,12}")) {
                    cell.text = String.join(
                            random.nextBoolean() ? " " : "　",
                            cell.text.replace("\n", "").split(""));
                }
            }
        }
    }),
    NUMBERING_DROPPED(
            true,
            (sketch, random) -> rows(sketch).forEach(row -> {
                if (row.label() != null && random.nextInt(2) == 0) {
                    row.label().text = row.label().text.replaceFirst("^(?:[（(]?[一二三四五六七1-9][）)、.])", "");
                }
            })),
    FULL_WIDTH(
            true,
            (sketch, random) -> sketch.truth.forEach((key, value) -> {
                if (value != null && random.nextInt(3) == 0) {
                    sketch.write(key, wide(value.toPlainString()));
                }
            })),
    DASHES_FOR_ZEROS(true, (sketch, random) -> marks(sketch, random, List.of("-", "—", "/", "／", "无", "–"))),
    BLANKS_FOR_ZEROS(false, (sketch, random) -> marks(sketch, random, List.of("", " ", "　", "\u00a0"))),
    THOUSANDS(
            true,
            (sketch, random) -> sketch.truth.forEach((key, value) -> {
                if (value != null && value.compareTo(BigDecimal.valueOf(999)) > 0 && value.scale() == 0) {
                    sketch.write(
                            key,
                            String.format("%,d", value.intValueExact()).replace(",", random.nextBoolean() ? "," : "，"));
                }
            })),
    UNITS(
            true,
            (sketch, random) -> sketch.truth.forEach((key, value) -> {
                if (value != null && value.signum() > 0 && random.nextInt(3) == 0) {
                    boolean money = key.column().equals("amount");
                    sketch.write(key, value.toPlainString() + (money ? key.row().equals("fees") ? "万元" : "元" : "件"));
                }
            })),
    TYPOS(
            false,
            (sketch, random) -> rows(sketch).forEach(row -> {
                SketchCell label = row.label();
                if (label != null && random.nextInt(4) == 0) {
                    label.text = typos(label.text, random);
                }
            })),
    HEADER_REPEATED(false, (sketch, random) -> {
        SketchTable table = requests(sketch);
        int at = table.headerRows + 2 + random.nextInt(table.rows.size() - table.headerRows - 2);
        List<SketchRow> header = new ArrayList<>();
        table.rows.subList(0, table.headerRows).forEach(row -> header.add(row.copy()));
        table.rows.addAll(at, header);
    }),
    GROUP_REPEATED(false, (sketch, random) -> {
        SketchTable table = requests(sketch);
        int at = table.headerRows + 4 + random.nextInt(table.rows.size() - table.headerRows - 5);
        table.rows.add(at, new SketchRow().add(SketchCell.label("三、本年度办理结果", 3, 1)));
    }),
    TABLE_CUT(false, (sketch, random) -> cut(sketch, random, false)),
    TABLE_CUT_WITH_HEADER(false, (sketch, random) -> cut(sketch, random, true)),
    ROW_ADDED(false, (sketch, random) -> {
        SketchTable table = any(filled(sketch), random);
        SketchRow like = any(table.valueRows(), random).copy();
        SketchRow added = new SketchRow().add(SketchCell.label(any(List.of("其中：涉企", "小计", "备注", "办理中"), random), 1, 1));
        like.values().forEach(cell -> added.add(SketchCell.label("" + random.nextInt(50), cell.columnSpan, 1)));
        table.rows.add(1 + random.nextInt(table.rows.size()), added);
    }),
    ROW_DELETED(false, (sketch, random) -> {
        SketchTable table = any(filled(sketch), random);
        SketchRow row = any(table.valueRows(), random);
        if (table.valueRows().size() == 1 && sketch.tables().size() > 3) {
            return;
        }
        row.values().forEach(cell -> sketch.removed.add(cell.key));
        table.rows.remove(row);
    }),
    LABEL_LOST(false, (sketch, random) -> {
        SketchRow row = any(any(filled(sketch), random).valueRows(), random);
        if (row.label() != null) {
            row.label().text = "";
        }
    }),
    VALUES_MERGED(false, (sketch, random) -> {
        SketchRow row = any(any(filled(sketch), random).valueRows(), random);
        List<SketchCell> values = row.values();
        if (values.size() > 1 && values.stream().noneMatch(cell -> sketch.spoiled.contains(cell.key))) {
            int at = random.nextInt(values.size() - 1);
            SketchCell left = values.get(at);
            SketchCell right = values.get(at + 1);
            left.columnSpan += right.columnSpan;
            row.cells.remove(right);
            sketch.spoiled.add(left.key);
            sketch.spoiled.add(right.key);
            sketch.removed.add(right.key);
        }
    }),
    VALUE_DROPPED(false, (sketch, random) -> {
        SketchRow row = any(any(filled(sketch), random).valueRows(), random);
        SketchCell gone = any(row.values(), random);
        if (row.values().stream().anyMatch(cell -> sketch.spoiled.contains(cell.key))) {
            return;
        }
        row.values().forEach(cell -> sketch.spoiled.add(cell.key));
        row.cells.remove(gone);
        sketch.removed.add(gone.key);
    }),
    VALUE_ADDED(false, (sketch, random) -> {
        SketchRow row = any(any(filled(sketch), random).valueRows(), random);
        int first = row.cells.size() - row.values().size();
        if (row.values().stream()
                .anyMatch(cell -> sketch.spoiled.contains(cell.key) || cell.text.matches("[\\s\u00a0　]*"))) {
            return;
        }
        row.values().forEach(cell -> sketch.spoiled.add(cell.key));
        row.cells.add(
                first + random.nextInt(row.values().size() + 1),
                SketchCell.label(random.nextInt(3) == 0 ? "" : "" + (1 + random.nextInt(60)), 1, 1));
    }),
    NUMBER_COLUMN(false, (sketch, random) -> {
        int number = 1;
        for (SketchRow row : requests(sketch).rows) {
            row.cells.add(0, SketchCell.label(row.values().isEmpty() ? "序号" : "" + number++, 1, 1));
        }
    }),
    REMARK_COLUMN(false, (sketch, random) -> {
        SketchTable table = any(filled(sketch), random);
        for (SketchRow row : table.rows) {
            row.cells.add(SketchCell.label(row.values().isEmpty() ? "备注" : random.nextInt(3) == 0 ? "注" : "", 1, 1));
        }
    }),
    LAST_YEAR_COLUMN(false, (sketch, random) -> {
        SketchTable table = requests(sketch);
        boolean first = random.nextBoolean();
        for (int i = 0; i < table.rows.size(); i++) {
            SketchRow row = table.rows.get(i);
            if (i > 0 && i < table.headerRows) {
                continue;
            }
            SketchCell cell = i == 0
                    ? SketchCell.label("上年总计", 1, table.headerRows)
                    : SketchCell.label(random.nextInt(3) == 0 ? "" : "" + random.nextInt(90), 1, 1);
            row.cells.add(first ? firstValue(row) : row.cells.size(), cell);
        }
    }),
    ROWS_SWAPPED(false, (sketch, random) -> {
        SketchTable table = requests(sketch);
        List<SketchRow> rows =
                table.valueRows().stream().filter(row -> row.cells.size() == 8).toList();
        if (rows.isEmpty()) {
            return;
        }
        SketchRow one = any(rows, random);
        SketchRow other = any(rows, random);
        Collections.swap(table.rows, table.rows.indexOf(one), table.rows.indexOf(other));
    }),
    COLUMNS_SWAPPED(false, (sketch, random) -> {
        SketchTable table = requests(sketch);
        int one = random.nextInt(5);
        int other = random.nextInt(5);
        if (table.rows.get(2).cells.size() != 5) {
            return;
        }
        for (SketchRow row : table.rows) {
            if (row == table.rows.get(2)) {
                Collections.swap(row.cells, one, other);
            } else if (row.values().size() == 7) {
                int from = firstValue(row) + 1;
                Collections.swap(row.cells, from + one, from + other);
            }
        }
    }),
    GROUPS_SWAPPED(false, (sketch, random) -> {
        SketchTable table = filled(sketch).get(filled(sketch).size() - 1);
        if (table.id.equals("review_litigation")
                && table.rows.size() == 4
                && table.rows.get(3).cells.size() == 15) {
            List<SketchCell> top = table.rows.get(0).cells;
            Collections.swap(top, 0, 1);
            List<SketchCell> middle = table.rows.get(1).cells;
            if (middle.size() == 7) {
                Collections.rotate(middle, 2);
            }
            Collections.rotate(table.rows.get(3).cells, 10);
        }
    }),
    STRAY_REMARK(false, (sketch, random) -> {
        SketchRow row = any(any(filled(sketch), random).valueRows(), random);
        if (row.values().stream().anyMatch(value -> sketch.spoiled.contains(value.key))) {
            return;
        }
        SketchCell cell = any(row.values(), random);
        cell.text = any(List.of("见附件", "约5", "5（其中网上3）", "1或2", "*", "3 4"), random);
        sketch.spoiled.add(cell.key);
    }),
    PROSE_AROUND(false, (sketch, random) -> {
        List<String> prose = List.of(
                "本年新收政府信息公开申请数量 17",
                "全年办理行政许可 35 件，行政处罚 12 件，行政强制 3 件。",
                "行政许可 35",
                "（二）上年结转政府信息公开申请数量：2",
                "予以公开 4 部分公开 1 总计 5",
                "2022年 2023年",
                "1.重复申请 9");
        for (int i = 0; i < 3; i++) {
            sketch.parts.add(1 + random.nextInt(sketch.parts.size()), any(prose, random));
        }
    }),
    SUMMARY_TABLE(false, (sketch, random) -> {
        SketchTable summary = new SketchTable("summary");
        summary.rows.add(new SketchRow()
                .add(SketchCell.label(any(List.of("事项", "信息内容", "指标"), random), 1, 1))
                .add(SketchCell.label(any(List.of("数量", "2022年", "本年数量"), random), 1, 1)));
        List<String> labels = List.of("行政许可", "行政处罚", "行政强制", "规章", "行政规范性文件", "重复申请", "予以公开", "行政事业性收费");
        for (String label : labels) {
            if (random.nextInt(2) == 0) {
                summary.rows.add(new SketchRow()
                        .add(SketchCell.label(label, 1, 1))
                        .add(SketchCell.label("" + random.nextInt(99), 1, 1)));
            }
        }
        sketch.parts.add(1 + random.nextInt(sketch.parts.size()), summary);
    }),
    TABLE_OF_LAST_YEAR(false, (sketch, random) -> {
        SketchTable table = any(filled(sketch), random);
        SketchTable other = new SketchTable("last-year");
        for (SketchRow row : table.rows) {
            SketchRow copy = new SketchRow();
            row.cells.forEach(cell -> copy.add(SketchCell.label(
                    cell.key == null ? cell.text : "" + random.nextInt(40), cell.columnSpan, cell.rowSpan)));
            other.rows.add(copy);
        }
        table.valueRows().forEach(row -> row.values().forEach(cell -> sketch.spoiled.add(cell.key)));
        int at = sketch.parts.indexOf(table);
        sketch.parts.add(at + random.nextInt(2), other);
    }),
    TABLE_DELETED(false, (sketch, random) -> {
        SketchTable table = any(filled(sketch), random);
        if (sketch.tables().stream().anyMatch(other -> other.id.equals("last-year"))) {
            return;
        }
        table.valueRows().forEach(row -> row.values().forEach(cell -> sketch.removed.add(cell.key)));
        sketch.parts.remove(table);
    });

    /** Whether a document keeps all it says, so that all of it must be read. */
    final boolean light;

    private final BiConsumer<ReportSketch, Random> change;

    Perturbation(boolean light, BiConsumer<ReportSketch, Random> change) {
        this.light = light;
        this.change = change;
    }

    void apply(ReportSketch sketch, Random random) {
        if (!filled(sketch).isEmpty()) {
            change.accept(sketch, random);
        }
    }

    private static List<SketchRow> rows(ReportSketch sketch) {
        return sketch.tables().stream().flatMap(table -> table.rows.stream()).toList();
    }

    private static List<SketchTable> filled(ReportSketch sketch) {
        return sketch.tables().stream()
                .filter(table -> !table.valueRows().isEmpty())
                .toList();
    }

    private static SketchTable requests(ReportSketch sketch) {
        return sketch.tables().stream()
                .filter(table -> table.id.equals("requests") && table.headerRows > 0 && table.rows.size() > 12)
                .findFirst()
                .orElseGet(() -> {
                    SketchTable none = new SketchTable("none");
                    for (int i = 0; i < 12; i++) {
                        none.rows.add(new SketchRow());
                    }
                    none.rows.forEach(row -> row.add(SketchCell.label("", 1, 1)));
                    SketchRow row = new SketchRow();
                    for (int i = 0; i < 8; i++) {
                        row.add(SketchCell.value(new FigureKey("none", "none", "" + i), "", 1));
                    }
                    none.rows.get(2).cells.addAll(row.copy().cells);
                    none.rows.add(row);
                    return none;
                });
    }

    private static int firstValue(SketchRow row) {
        int at = 0;
        while (at < row.cells.size() - 1
                && row.cells.get(at).key == null
                && !row.cells.get(at).text.equals("申请人情况")) {
            at++;
        }
        return at;
    }

    private static void cut(ReportSketch sketch, Random random, boolean header) {
        SketchTable table = requests(sketch);
        int at = sketch.parts.indexOf(table);
        if (at < 0) {
            return;
        }
        int row = table.headerRows + 2 + random.nextInt(table.rows.size() - table.headerRows - 3);
        SketchTable rest = new SketchTable(table.id);
        if (header) {
            table.rows.subList(0, table.headerRows).forEach(line -> rest.rows.add(line.copy()));
            rest.headerRows = table.headerRows;
        }
        List<SketchRow> tail = table.rows.subList(row, table.rows.size());
        for (SketchRow line : tail) {
            int values = line.values().size();
            int stub = line.cells.size() - values;
            if (values > 0 && stub > 0 && line.label().columnSpan < 3) {
                int left = 3
                        - line.cells.subList(0, stub).stream()
                                .mapToInt(cell -> cell.columnSpan)
                                .sum();
                if (left > 0) {
                    line.cells.add(0, SketchCell.label("", left, 1));
                    line.cells.forEach(cell -> cell.rowSpan = 1);
                }
            }
            rest.rows.add(line);
        }
        tail.clear();
        sketch.parts.add(at + 1, rest);
    }

    private static void marks(ReportSketch sketch, Random random, List<String> marks) {
        for (FigureKey key : List.copyOf(sketch.truth.keySet())) {
            BigDecimal value = sketch.truth.get(key);
            if (value != null && value.signum() == 0 && random.nextInt(3) == 0 && sketch.says(key)) {
                sketch.truth.put(key, null);
                sketch.texts.put(key, "");
                sketch.write(key, any(marks, random));
            }
        }
    }

    private static String typos(String label, Random random) {
        StringBuilder text = new StringBuilder(label);
        int most = (int) Math.ceil(label.length() * 0.15);
        for (int i = 0; i < most && text.length() > 2; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, "的了法人大小信".charAt(random.nextInt(7)));
                default -> text.insert(at, "的了法人大小信".charAt(random.nextInt(7)));
            }
        }
        return text.toString();
    }

    private static String wide(String number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            text.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '.' ? '．' : c == '-' ? '－' : c);
        }
        return text.toString();
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
