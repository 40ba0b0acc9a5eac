package dev.gouji.convert.decided;

import dev.gouji.decide.triage.TriageItem;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;

/**
 * Something that is left for people to decide. Immutable.
 *
 * @param item what, and why
 * @param recorded the report as the dataset has it
 * @param asRead the same as the program read it: its figures have the labels that evidence is made of
 */
public record OpenItem(TriageItem item, AnnualReport recorded, AnnualReport asRead) {

    /** The figure as it stands in the dataset; null when the item is none. */
    public Figure figure() {
        return item.key() == null ? null : recorded.figuresByKey().get(item.key());
    }
}
