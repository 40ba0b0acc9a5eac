package dev.gouji.form;

import dev.gouji.document.Message;
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

    /** Its label, with its group's before it where it says nothing by itself: {@code （三）不予公开 1.属于国家秘密}. */
    public Message told() {
        if (under.isEmpty() || wording.isNumbered()) {
            return wording.told();
        }
        Wording group = under.get(under.size() - 1);
        String gloss = " (" + group.en() + ": " + wording.en() + ")";
        return Message.same(group.label() + " " + wording.label()).plus(new Message("", gloss));
    }
}
