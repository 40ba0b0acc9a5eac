package dev.gouji.form;

import java.util.List;

/**
 * A row of a statutory table that holds figures.
 *
 * @param id stable, as {@code refused.state_secret}
 * @param wording its label
 * @param under the labels of its groups, outermost first (三、本年度办理结果; （三）不予公开)
 * @param unit its own unit in an indicator table (条, 人次, 万元); null where the columns have units or none
 */
public record FormRow(String id, Wording wording, List<Wording> under, String unit) {

    /** Copies the list. */
    public FormRow {
        under = List.copyOf(under);
    }
}
