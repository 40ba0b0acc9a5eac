package dev.gouji.form;

import java.util.List;

/**
 * A column of a statutory table.
 *
 * @param id stable, as {@code natural_person}
 * @param wording its label
 * @param under the labels of the header cells above it, outermost first (法人或其他组织)
 * @param quantity what kind of number it holds
 * @param unit 元 or 万元 for money, else null
 * @param unitInCell whether the form leaves the unit to the cell; without one there, the unit is unknown
 */
public record FormColumn(
        String id, Wording wording, List<Wording> under, Quantity quantity, String unit, boolean unitInCell) {

    /** Copies the list. */
    public FormColumn {
        under = List.copyOf(under);
    }

    /**
     * The column as it counts in a row: a row with a unit of its own gives it to its figures, money where the unit is 元 or
     * 万元. The document prints such a unit beside the row, so an amount without any has none.
     */
    public FormColumn in(FormRow row) {
        if (row.unit() == null) {
            return this;
        }
        boolean money = row.unit().endsWith("元");
        return new FormColumn(id, wording, under, money ? Quantity.MONEY : quantity, row.unit(), money);
    }
}
