package dev.gouji.review.book;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.DocumentRecord;

/**
 * One report, as the program read it and as people have decided it. Immutable.
 *
 * @param document the record of its document
 * @param asRead as the program read it, before anybody decided anything; null when that is not to be had any more
 * @param now with every decision that stands, checked again, and with what the dataset says over several reports
 */
public record Dossier(DocumentRecord document, AnnualReport asRead, AnnualReport now) {

    /** Whether decisions can be made: one holds on what was read. */
    public boolean isOpen() {
        return asRead != null;
    }

    /** The wording of the form that it uses; null when no wording has just its figures. */
    public FormVariant form() {
        try {
            return Forms.variantOf(now);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
