package dev.gouji.recognise.sketch;

import dev.gouji.recognise.sketch.IndicatorSketch.Row;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Something that originals do to indicator tables. */
public enum IndicatorPerturbation {
    NUMBERING_DROPPED(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> {
                if (random.nextInt(2) == 0) {
                    row.label = row.label.replaceFirst("^(其中：)?(?:[（(][一二三四五六七八九][）)]|[一二三四五六七八九]、|[1-9][.、])?", "$1");
                }
            })),
    NUMBERING_OTHERWISE(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> row.label =
                    row.label.replaceFirst("^(其中：)?([1-9])[.、]", random.nextBoolean() ? "$1$2、" : "$1（$2）"))),
    REMARKS_DROPPED(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> row.label = row.label.replaceFirst("（[^（）]{4,}）$", ""))),
    SPACED_LABELS(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> {
                if (random.nextInt(6) == 0) {
                    row.label = row.label.replaceFirst("(\\p{IsHan}{2})(\\p{IsHan}{2})", "$1　$2");
                }
            })),
    INDENTED(true, (sketch, random) -> sketch.rows.forEach(row -> row.label = "　　" + row.label)),
    UNITS_IN_LABELS(true, (sketch, random) -> {
        if (sketch.withUnits) {
            sketch.withUnits = false;
            sketch.rows.stream().filter(row -> row.id != null).forEach(row -> row.label += "（" + row.unit + "）");
        }
    }),
    UNIT_LAST(false, (sketch, random) -> sketch.unitLast = true),
    NO_UNITS(false, (sketch, random) -> sketch.withUnits = false),
    UNITS_BLANK(
            false, (sketch, random) -> sketch.rows.forEach(row -> row.unit = random.nextInt(5) == 0 ? "" : row.unit)),
    GROUPS_BLANK(
            false,
            (sketch, random) -> sketch.rows.stream()
                    .filter(row -> row.id == null)
                    .forEach(row -> {
                        row.unit = "";
                        Collections.fill(row.values, "");
                    })),
    GROUPS_DROPPED(false, (sketch, random) -> sketch.rows.removeIf(row -> row.id == null && random.nextInt(2) == 0)),
    THOUSANDS(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> row.values.replaceAll(
                    value -> value.matches("[0-9]{4,}") ? String.format("%,d", Long.parseLong(value)) : value))),
    DASHES_FOR_ZEROS(true, (sketch, random) -> zeros(sketch, random, List.of("-", "—", "/", "无"))),
    BLANKS_FOR_ZEROS(false, (sketch, random) -> zeros(sketch, random, List.of("", "　"))),
    HEADER_DROPPED(false, (sketch, random) -> sketch.withHeader = false),
    HEADER_WORDED_OTHERWISE(false, (sketch, random) -> {
        sketch.header.set(0, any(List.of("指标", "项目", "统计指标", "指标名称"), random));
        sketch.header.set(1, any(List.of("计量单位", "单位", ""), random));
        sketch.header.set(2, any(List.of("数量", "2016年", "本年度", "年度统计数"), random));
    }),
    COLUMNS_REVERSED(false, (sketch, random) -> {
        if (sketch.header.size() == 4) {
            Collections.swap(sketch.header, 2, 3);
            sketch.rows.stream()
                    .filter(row -> row.values.size() > 1)
                    .forEach(row -> Collections.swap(row.values, 0, 1));
        }
    }),
    REMARKS_COLUMN(false, (sketch, random) -> {
        sketch.header.add("备注");
        sketch.rows.forEach(row -> row.values.add(random.nextInt(9) == 0 ? "含下属单位" : ""));
    }),
    YEAR_BEFORE(false, (sketch, random) -> {
        sketch.header.add(2, any(List.of("2015年度", "上年数", "2015年", "上年统计数"), random));
        sketch.rows.forEach(row -> row.values.add(0, row.id == null ? "——" : "" + random.nextInt(300)));
    }),
    YEAR_BEHIND(false, (sketch, random) -> {
        sketch.header.add(any(List.of("2015年度", "上年数", "同比增减", "2015年"), random));
        sketch.rows.forEach(row -> row.values.add(row.id == null ? "——" : "" + random.nextInt(300)));
    }),
    CUMULATIVE_FOR_LAST_YEAR(false, (sketch, random) -> {
        if (sketch.header.size() == 4 && sketch.header.get(3).startsWith("历年")) {
            sketch.header.set(3, "2015年度");
            sketch.truth.keySet().stream()
                    .filter(key -> key.column().equals("cumulative"))
                    .forEach(sketch.spoiled::add);
        }
    }),
    ROW_DELETED(false, (sketch, random) -> sketch.rows.remove(random.nextInt(sketch.rows.size()))),
    ROWS_SWAPPED(false, (sketch, random) -> {
        int at = random.nextInt(sketch.rows.size() - 1);
        Collections.swap(sketch.rows, at, at + 1);
    }),
    ROW_MOVED(false, (sketch, random) -> {
        Row row = sketch.rows.remove(random.nextInt(sketch.rows.size()));
        sketch.rows.add(random.nextInt(sketch.rows.size() + 1), row);
    }),
    UNLISTED_ADDED(false, (sketch, random) -> {
        String label = any(List.of("政务服务热线接听量", "（五）回复公众留言数", "3.现场解答人数", "移交档案馆文件数"), random);
        if (!sketch.unlisted.containsKey(label)) {
            List<String> values = new ArrayList<>();
            int width = sketch.rows.get(1).values.size();
            for (int i = 0; i < width; i++) {
                values.add("" + (1 + random.nextInt(900)));
            }
            sketch.unlisted.put(label, values);
            sketch.rows.add(random.nextInt(sketch.rows.size() + 1), new Row(null, label, "次", values));
        }
    }),
    LABEL_LOST(false, (sketch, random) -> any(sketch.rows, random).label = ""),
    LABEL_DAMAGED(false, (sketch, random) -> {
        for (int i = 0; i < 3; i++) {
            Row row = any(sketch.rows, random);
            int at = random.nextInt(Math.max(1, row.label.length()));
            row.label = row.label.isEmpty()
                    ? ""
                    : row.label.substring(0, at) + (random.nextBoolean() ? "某" : "") + row.label.substring(at + 1);
        }
    }),
    VALUE_LOST(false, (sketch, random) -> {
        Row row = any(sketch.rows, random);
        if (row.id != null && row.values.size() > 1) {
            row.values.remove(random.nextInt(row.values.size()));
            sketch.spoiled.addAll(sketch.keys(row));
        }
    }),
    VALUE_UNREADABLE(false, (sketch, random) -> {
        Row row = any(sketch.rows, random);
        if (row.id != null) {
            Collections.fill(row.values, any(List.of("见附件", "约20", "1O", "5/6"), random));
            sketch.spoiled.addAll(sketch.keys(row));
        }
    }),
    UNITS_IN_CELLS(
            true,
            (sketch, random) -> sketch.rows.forEach(row -> {
                if (row.id != null
                        && random.nextInt(4) == 0
                        && row.values.get(0).matches("[0-9.]+")) {
                    row.values.replaceAll(value -> value.matches("[0-9.]+") ? value + row.unit : value);
                }
            })),
    YUAN_FOR_WAN(
            false,
            (sketch, random) -> sketch.rows.stream()
                    .filter(row -> "万元".equals(row.unit)
                            && sketch.withUnits
                            && row.values.get(0).matches("[0-9.]+"))
                    .forEach(row -> {
                        row.unit = "元";
                        row.values.set(
                                0,
                                new BigDecimal(row.values.get(0))
                                        .movePointRight(4)
                                        .toPlainString());
                    })),
    PAGE_NUMBERS(false, (sketch, random) -> sketch.pageNumbers = 7 + random.nextInt(40)),
    PROSE_WITH_NUMBERS(true, (sketch, random) -> {
        sketch.prose.add("统计数据显示，2016年度主动公开政府信息数较上年增加，历年累计数量居前。");
        sketch.prose.add("收到申请数 12 件，同比增加 3 件。");
    });

    /** Whether nothing is lost by it, so that everything is still to be read. */
    final boolean light;

    private final BiConsumer<IndicatorSketch, Random> change;

    IndicatorPerturbation(boolean light, BiConsumer<IndicatorSketch, Random> change) {
        this.light = light;
        this.change = change;
    }

    /** Changes the sketch. */
    public void apply(IndicatorSketch sketch, Random random) {
        change.accept(sketch, random);
    }

    /** Whether nothing is lost by it. */
    public boolean isLight() {
        return light;
    }

    private static void zeros(IndicatorSketch sketch, Random random, List<String> marks) {
        for (Row row : sketch.rows) {
            for (int i = 0; row.id != null && i < row.values.size(); i++) {
                FigureKey key = i < sketch.keys(row).size() ? sketch.keys(row).get(i) : null;
                if (row.values.get(i).equals("0")
                        && random.nextInt(2) == 0
                        && key != null
                        && row.values.size() == sketch.keys(row).size()) {
                    row.values.set(i, any(marks, random));
                }
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
