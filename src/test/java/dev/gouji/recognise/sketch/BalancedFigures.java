package dev.gouji.recognise.sketch;

import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Random figures for a form in which all its relations hold. */
public final class BalancedFigures {

    private BalancedFigures() {}

    /** The figures of a form, in its order; one in {@code sparse} is not 0. */
    public static Map<FigureKey, BigDecimal> random(FormVariant form, Random random, int sparse) {
        Map<FigureKey, BigDecimal> figures = new LinkedHashMap<>();
        for (FormTable table : form.tables()) {
            for (PrintedSlot slot : table.slots()) {
                figures.put(slot.key(), value(slot, random, sparse));
            }
        }
        for (FormTable table : form.tables()) {
            for (int pass = 0; pass < 3; pass++) {
                table.relations().forEach(relation -> balance(relation, figures));
            }
        }
        return figures;
    }

    private static BigDecimal value(PrintedSlot slot, Random random, int sparse) {
        if (random.nextInt(sparse) != 0) {
            return BigDecimal.ZERO;
        }
        if (slot.column().quantity() == Quantity.MONEY) {
            return BigDecimal.valueOf(1 + random.nextInt(9_999_999), 2);
        }
        int size = random.nextInt(10) == 0 ? 20_000 : 90;
        int value = 1 + random.nextInt(size);
        return BigDecimal.valueOf(slot.column().quantity() == Quantity.SIGNED ? value - 40 : value);
    }

    /** A sum becomes what its parts add to; the ledger is settled through what is carried out or in. */
    private static void balance(Relation relation, Map<FigureKey, BigDecimal> figures) {
        BigDecimal left = sum(relation.left(), figures);
        if (relation.right().size() == 1) {
            figures.put(relation.right().get(0), left);
            return;
        }
        BigDecimal difference = left.subtract(sum(relation.right(), figures));
        FigureKey settled = difference.signum() >= 0
                ? relation.right().get(1)
                : relation.left().get(1);
        figures.merge(settled, difference.abs(), BigDecimal::add);
    }

    private static BigDecimal sum(Iterable<FigureKey> keys, Map<FigureKey, BigDecimal> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FigureKey key : keys) {
            sum = sum.add(figures.get(key));
        }
        return sum;
    }
}
