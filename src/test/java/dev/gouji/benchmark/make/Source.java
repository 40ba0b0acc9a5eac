package dev.gouji.benchmark.make;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Relation;
import dev.gouji.recognise.sketch.BalancedFigures;
import dev.gouji.recognise.sketch.PrintedTable;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * One report of an invented organ, from which documents are drawn: clean, degraded and broken ones.
 *
 * @param number from 0; sources with one number are one report, printed in several ways
 * @param form in one of its wordings
 * @param organ whose report it is
 * @param year the report's
 * @param texts what is printed for every figure of the form, in its order
 * @param tables laid out from these, unless something was done to them
 */
public record Source(
        int number, FormVariant form, String organ, int year, Map<FigureKey, String> texts, List<PrintedTable> tables) {

    private static final String[] SYLLABLES = "青石云溪霁川白河松岭桐湾沙洲竹坪柳渡雁汀蓝坞鹭潭枫桥槐荫".split("");
    private static final String[] OFFICES = {"水务局", "林业局", "统计局", "审计局", "民政局", "司法局", "教育局", "文化和旅游局"};

    /** A report whose sums hold, drawn by a seed. */
    public static Source drawn(int number, FormVariant form, int year, long seed) {
        Random random = new Random(seed * 1_000_003L + number);
        Map<FigureKey, String> texts = new LinkedHashMap<>();
        Map<FigureKey, BigDecimal> figures =
                new LinkedHashMap<>(BalancedFigures.random(form, random, 1 + random.nextInt(4)));
        settle(form, figures);
        figures.forEach((key, value) -> texts.put(key, value.toPlainString() + unit(form, key)));
        String organ = syllable(random) + syllable(random) + "县" + OFFICES[random.nextInt(OFFICES.length)];
        return printing(number, form, organ, year, texts);
    }

    /** Where parts may overlap, none is more than its total. */
    private static void settle(FormVariant form, Map<FigureKey, BigDecimal> figures) {
        List<Relation> relations = form.tables().stream()
                .flatMap(table -> table.relations().stream())
                .toList();
        for (int pass = 0;
                pass < relations.size() && !relations.stream().allMatch(each -> holds(each, figures));
                pass++) {
            for (Relation relation : relations) {
                if (relation.right().size() == 1 && !holds(relation, figures)) {
                    figures.put(relation.right().get(0), sum(relation.left(), figures));
                }
            }
        }
        if (!relations.stream().allMatch(each -> holds(each, figures))) {
            throw new IllegalStateException("a report that does not add up");
        }
    }

    private static boolean holds(Relation relation, Map<FigureKey, BigDecimal> figures) {
        return relation.holds(sum(relation.left(), figures), sum(relation.right(), figures));
    }

    private static BigDecimal sum(List<FigureKey> keys, Map<FigureKey, BigDecimal> figures) {
        return keys.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Source printing(int number, FormVariant form, String organ, int year, Map<FigureKey, String> texts) {
        return new Source(number, form, organ, year, texts, PrintedTable.of(form, texts::get, year));
    }

    private static String syllable(Random random) {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    /** The unit that the form leaves to the cell. */
    private static String unit(FormVariant form, FigureKey key) {
        FormColumn column = form.table(key.table()).column(key);
        boolean own = column.unitInCell() && !key.table().equals("indicators");
        return own ? column.unit() : "";
    }

    /** The same report with other texts in its cells. */
    public Source saying(BiFunction<FigureKey, String, String> writing) {
        Map<FigureKey, String> others = new LinkedHashMap<>();
        texts.forEach((key, text) -> others.put(key, writing.apply(key, text)));
        return printing(number, form, organ, year, others);
    }

    /** The same report with these texts instead. */
    public Source saying(Map<FigureKey, String> others) {
        return saying((key, text) -> others.getOrDefault(key, text));
    }

    /** The same figures in tables to which something was done. */
    public Source laid(List<PrintedTable> others) {
        return new Source(number, form, organ, year, texts, others);
    }

    /** What it is called. */
    public String title() {
        return organ + year + "年政府信息公开工作年度报告";
    }

    /** The number in a cell; only for cells that hold one without a unit. */
    public long count(FigureKey key) {
        return Long.parseLong(texts.get(key));
    }

    /** What is seen of every figure of the form: those that stand in no table any more are absent. */
    public Map<String, Shown> shown() {
        Map<String, Shown> shown = new LinkedHashMap<>();
        texts.keySet().forEach(key -> shown.put(key.toString(), Shown.ABSENT));
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(cell -> cell.key() != null)
                .forEach(cell -> shown.put(cell.key().toString(), Shown.of(cell.text())));
        return shown;
    }
}
