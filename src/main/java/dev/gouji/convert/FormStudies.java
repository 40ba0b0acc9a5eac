package dev.gouji.convert;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Identifiability;
import dev.gouji.ledger.explain.FormStudy;
import java.util.List;

/** What the checks can tell of a form's figures, before any report is read. */
public final class FormStudies {

    private FormStudies() {}

    /** Every table of a form, in its order. */
    public static List<Identifiability> of(FormVariant form) {
        return form.tables().stream().map(FormStudy::of).toList();
    }
}
